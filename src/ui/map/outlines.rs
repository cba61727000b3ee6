//! Outlines on top of the municipalities: the members of a collaboration, what is pointed at, what is chosen.
//!
//! They are elements of their own: raising a municipality itself in the document would lose clicks and leave
//! highlights behind. Each is drawn twice, light under dark, so that it stands out from every colour.

use super::lens::Lens;
use crate::domain::MunicipalityCode;
use crate::scene::{Drawing, Selection, members_of};
use leptos::prelude::*;
use std::sync::Arc;

/// The outlines.
#[component]
pub fn Outlines(drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    let store = lens.store;
    let path_of = {
        let drawing = Arc::clone(&drawing);
        move |code: Option<MunicipalityCode>| {
            let region = code.and_then(|code| drawing.region(code));
            region.map_or_else(String::new, |region| region.path.clone())
        }
    };
    let members = move || {
        let members = members_of(&lens.atlas, store.collaboration.get());
        let regions = drawing.regions.iter().filter(|r| members.contains(&r.code));
        regions
            .map(|region| region.path.as_str())
            .collect::<String>()
    };
    let pointed = {
        let path_of = path_of.clone();
        move || path_of(store.pointed.get())
    };
    let chosen = move || {
        path_of(match store.selection.get() {
            Selection::Municipality(code) => Some(code),
            _ => None,
        })
    };
    view! {
        <g class="outlines" aria-hidden="true">
            <path class="members under" d=members.clone() />
            <path class="members" d=members />
            <path class="chosen under" d=chosen.clone() />
            <path class="chosen" d=chosen />
            <path class="pointed under" d=pointed.clone() />
            <path class="pointed" d=pointed />
        </g>
    }
}
