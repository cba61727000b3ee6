//! The places to study: a symbol for each, the same size at every zoom.

use super::gestures::Gestures;
use super::lens::Lens;
use crate::domain::SiteId;
use crate::geo::{Screen, fixed};
use crate::platform::document;
use crate::scene::{Drawing, Selection};
use crate::ui::parts::{key, shape};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::MouseEvent;

/// The attribute that tells which site an element is.
const SITE: &str = "data-site";

/// One symbol a site in use; a ring marks the chosen site or locality.
///
/// Symbols are for the pointer; keyboard and screen reader find the same sites in search and in the facts about the
/// municipality.
#[component]
pub fn Sites(drawing: Arc<Drawing>, lens: Lens, gestures: Gestures) -> impl IntoView {
    let store = lens.store;
    let marks = drawing.sites.iter().map(|site| {
        let symbol = view! {
            <g class="site" data-site=site.id.to_string() data-kind=key(site.kind)>
                <title>{site.name.clone()}</title>
                <circle class="reach" r="12" />
                {shape(site.kind)}
            </g>
        };
        steady(site.at, site.aside, symbol.into_any())
    });
    let marks: Vec<AnyView> = marks.collect();
    let ring = move || {
        let (at, aside) = match store.selection.get() {
            Selection::Site(id) => drawing.site(&id).map(|site| (site.at, site.aside))?,
            Selection::Locality(code) => {
                let (locality, _) = lens.atlas.locality(&code)?;
                (
                    lens.atlas.projection().screen_from_lonlat(locality.at),
                    (0.0, 0.0),
                )
            }
            _ => return None,
        };
        let ring = view! {
            <g class="ring">
                <circle class="under" r="12" />
                <circle r="12" />
            </g>
        };
        Some(steady(at, aside, ring.into_any()))
    };
    let on_click = move |event: MouseEvent| {
        if gestures.click_ends_drag() {
            return;
        }
        if let Some(id) = document::nearest_attribute(event.target(), SITE) {
            store.select(Selection::Site(SiteId(id)));
        }
    };
    view! {
        <g class="sites" aria-hidden="true" on:click=on_click>
            {marks}
            {ring}
        </g>
    }
}

/// Puts a picture that is drawn in pixels at a place of the drawing, stepped aside by some pixels.
fn steady(at: Screen, (x, y): (f64, f64), picture: AnyView) -> AnyView {
    view! {
        <g transform=format!("translate({} {})", fixed(at.x, 2), fixed(at.y, 2))>
            <g class="steady">
                <g transform=format!("translate({} {})", fixed(x, 1), fixed(y, 1))>{picture}</g>
            </g>
        </g>
    }
    .into_any()
}
