//! Names of municipalities and counties: placed when the zoom has changed by a step, not with every frame of a gesture.

use super::lens::Lens;
use crate::geo::fixed;
use crate::scene::{Drawing, Label, county_labels, members_of, region_labels};
use leptos::prelude::*;
use std::sync::Arc;

/// Names are placed anew four times between one zoom and its double: finer changes move nothing that a reader would see.
const STEPS_PER_DOUBLING: f64 = 4.0;

/// The names. The municipalities speak for themselves, so the names are hidden from screen readers here.
#[component]
pub fn Names(drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    let store = lens.store;
    let zoom_step = Memo::new(move |_| {
        let zoom = store.camera.get().map_or(1.0, |camera| camera.zoom);
        (zoom.log2() * STEPS_PER_DOUBLING).floor() as i32
    });
    move || {
        let zoom = (f64::from(zoom_step.get()) / STEPS_PER_DOUBLING).exp2();
        let (atlas, viewport) = (&lens.atlas, lens.viewport.get());
        let members = members_of(atlas, store.collaboration.get());
        let counties = county_labels(atlas, &drawing, viewport);
        let regions = region_labels(atlas, &drawing, members, viewport, zoom);
        view! {
            <g class="names" aria-hidden="true">
                <g class="county-names">{written(counties)}</g>
                <g class="region-names">{written(regions)}</g>
            </g>
        }
    }
}

fn written(labels: Vec<Label>) -> Vec<AnyView> {
    let words = labels.into_iter().map(|label| {
        view! {
            <g transform=format!("translate({} {})", fixed(label.at.x, 1), fixed(label.at.y, 1))>
                <text class=if label.strong { "steady strong" } else { "steady" }>{label.name}</text>
            </g>
        }
        .into_any()
    });
    words.collect()
}
