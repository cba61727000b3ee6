//! Names on the map, where there is room. To screen readers the municipalities speak for themselves.

use super::use_map;
use larkartan_core::geo::fixed;
use larkartan_core::scene::{Label, county_labels, members_of, region_labels};
use leptos::prelude::*;

/// The names of the counties.
#[component]
pub fn CountyNames() -> impl IntoView {
    let map = use_map();
    let names = move || {
        let data = map.app.data();
        rendered(county_labels(
            &data.atlas,
            &data.drawing,
            map.viewport.get(),
        ))
    };
    view! {
        <g class="names county-names" aria-hidden="true">
            {names}
        </g>
    }
}

/// The names of the municipalities.
#[component]
pub fn RegionNames() -> impl IntoView {
    let map = use_map();
    let names = move || {
        let (data, zoom) = (map.app.data(), map.zoom_step.get().zoom());
        let members = members_of(&data.atlas, map.store.collaboration.get());
        rendered(region_labels(
            &data.atlas,
            &data.drawing,
            members,
            map.viewport.get(),
            zoom,
        ))
    };
    view! {
        <g class="names region-names" aria-hidden="true">
            {names}
        </g>
    }
}

fn rendered(labels: Vec<Label>) -> Vec<AnyView> {
    let label = |label: Label| {
        let class = if label.strong {
            "steady strong"
        } else {
            "steady"
        };
        view! {
            <g transform=translate(label.at.x, label.at.y)>
                <text class=class>{label.name}</text>
            </g>
        }
        .into_any()
    };
    labels.into_iter().map(label).collect()
}

/// A shift as an attribute.
pub fn translate(x: f64, y: f64) -> String {
    format!("translate({} {})", fixed(x, 1), fixed(y, 1))
}
