//! Names on the map: those that there is room for. To screen readers the municipalities speak for themselves.

use super::region_states::RegionStates;
use super::regions::choose;
use super::steady::translate;
use super::{MapContext, use_map};
use crate::components::palette_key;
use crate::selecting::takes_over;
use crate::store::set;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geo::fixed;
use larkartan_core::scene::{Label, LocalityMark, Weight};
use leptos::prelude::*;
use web_sys::MouseEvent;

/// The names of the counties.
#[component]
pub fn CountyNames() -> impl IntoView {
    let map = use_map();
    let names = move || {
        let names = map.lettering.names.read();
        let names = names.counties.iter();
        names.map(|label| written(map, label, None)).collect_view()
    };
    view! {
        <g class="names county-names" aria-hidden="true">
            {names}
        </g>
    }
}

/// The names of the municipalities, and that of what is pointed at.
#[component]
pub fn RegionNames(
    /// What the view makes of each municipality.
    states: RegionStates,
) -> impl IntoView {
    let map = use_map();
    let written = move |label: &Label| {
        let class = label.on.and_then(|nth| states.ink(nth));
        written(map, label, class)
    };
    let names = move || {
        let names = map.lettering.names.read();
        names.regions.iter().map(written).collect_view()
    };
    let pointed = move || {
        let label = map.lettering.pointed(map.app, map.hovered.get()?)?;
        Some(written(&label))
    };
    let palette = move || palette_key(map.store.measure.get().scale().palette);
    view! {
        <g class="names region-names" aria-hidden="true" data-palette=palette>
            {names}
            {pointed}
        </g>
    }
}

/// The localities on a near map.
#[component]
pub fn Localities() -> impl IntoView {
    let map = use_map();
    let mark = |mark: &LocalityMark| {
        let (x, y) = mark.shift;
        let name = mark.name.clone().map(|name| {
            view! { <text x=fixed(x, 1) y=fixed(y, 1)>{name}</text> }
        });
        view! {
            <g transform=translate(mark.at.x, mark.at.y)>
                <g class="steady">
                    <circle r=fixed(mark.radius, 1) />
                    {name}
                </g>
            </g>
        }
    };
    let marks = move || {
        let names = map.lettering.names.read();
        names.localities.iter().map(mark).collect_view()
    };
    view! {
        <g class="names localities" aria-hidden="true">
            {marks}
        </g>
    }
}

/// A name, with the line to it where it has one. Where it stands beside its land it is pressed as that is.
fn written(map: MapContext, label: &Label, class: Option<usize>) -> impl IntoView + use<> {
    let style = match label.weight {
        Weight::Strong => "steady strong",
        _ => "steady",
    };
    let (at, name) = (translate(label.at.x, label.at.y), label.name.clone());
    let class = class.map(|class| class.to_string());
    let Some(code) = label.code.filter(|_| is_beside(map, label)) else {
        // Most stand where they are: an element less for each.
        return view! { <g transform=at><text class=style data-class=class>{name}</text></g> }
            .into_any();
    };
    let line = label.leader.map(|(x, y)| {
        let line = format!("M0 0L{} {}", fixed(x, 1), fixed(y, 1));
        view! {
            <path class="leader" d=line />
            <circle r="1.6" />
        }
    });
    let (x, y) = label.shift;
    let shift = |by: f64| (by != 0.0).then(|| fixed(by, 1));
    let press = move |event: MouseEvent| {
        if takes_over(&event) {
            choose(map, code);
        }
    };
    view! {
        <g transform=at>
            <g
                class=format!("{style} pressed")
                on:click=press
                on:pointermove=move |event| map.point_at(&event, code)
                on:pointerout=move |_| set(map.hovered, None)
            >
                {line}
                <text data-class=class x=shift(x) y=shift(y)>
                    {name}
                </text>
            </g>
        </g>
    }
    .into_any()
}

/// Whether a name stands beside the land that it names.
fn is_beside(map: MapContext, label: &Label) -> bool {
    let data = map.app.data();
    let under = label.on.map(|nth| data.drawing.regions[nth].code);
    under.is_none_or(|under: MunicipalityCode| label.code != Some(under))
}
