//! Names on the map: those that there is room for. To screen readers the municipalities speak for themselves.

use super::steady::translate;
use super::use_map;
use larkartan_core::scene::{Label, county_labels, members_of, region_labels};
use leptos::prelude::*;

/// The names of the counties.
#[component]
pub fn CountyNames() -> impl IntoView {
    let map = use_map();
    let labels = Memo::new(move |_| {
        let data = map.app.data();
        county_labels(&data.atlas, &data.drawing, map.viewport.get())
    });
    view! {
        <g class="names county-names" aria-hidden="true">
            {move || labels.with(|labels| names(labels))}
        </g>
    }
}

/// The names of the municipalities, placed anew at each step of zoom.
#[component]
pub fn RegionNames() -> impl IntoView {
    let map = use_map();
    let labels = Memo::new(move |_| {
        let data = map.app.data();
        let (zoom, viewport) = (map.zoom_step.get().zoom(), map.viewport.get());
        let members = members_of(&data.atlas, map.store.collaboration.get());
        region_labels(&data.atlas, &data.drawing, members, viewport, zoom)
    });
    view! {
        <g class="names region-names" aria-hidden="true">
            {move || labels.with(|labels| names(labels))}
        </g>
    }
}

fn names(labels: &[Label]) -> impl IntoView + use<> {
    let names = labels.iter().map(|label| {
        let class = match label.strong {
            true => "steady strong",
            false => "steady",
        };
        view! {
            <g transform=translate(label.at.x, label.at.y)>
                <text class=class>{label.name.clone()}</text>
            </g>
        }
    });
    names.collect_view()
}
