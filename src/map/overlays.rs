//! What lies under and over the municipalities: land, hatches, borders, outlines.
//!
//! Outlines are elements of their own: raising a municipality itself in the document would lose clicks and leave
//! highlights behind. Each is drawn twice, light under dark, so that it stands out from every colour.

use super::regions::faded;
use super::use_map;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{RegionShape, class_of, members_of};
use leptos::prelude::*;

/// The hatch of municipalities without a value, and the lines that classes can have beside their colour: the stronger the
/// class, the closer they stand. A grid marks the strongest.
const PATTERNS: [(&str, u8, &str); 6] = [
    ("no-data", 8, "M0 0v8"),
    ("p1", 12, "M0 0v12"),
    ("p2", 8, "M0 0h8"),
    ("p3", 6, "M0 0v6"),
    ("p4", 5, "M0 0v5M0 0h5"),
    ("p5", 3, "M0 0v3M0 0h3"),
];

/// The patterns that layers are filled with.
#[component]
pub fn Hatches() -> impl IntoView {
    let hatch = |(name, size, lines): (&'static str, u8, &'static str)| {
        view! {
            <pattern
                id=name
                width=size.to_string()
                height=size.to_string()
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <path class=format!("hatch {name}") d=lines />
            </pattern>
        }
    };
    view! { <defs>{PATTERNS.map(hatch).into_iter().collect::<Vec<_>>()}</defs> }
}

/// The land around the map.
#[component]
pub fn Land() -> impl IntoView {
    let land = use_map().app.data().drawing.basemap.land.clone();
    view! {
        <g class="land" aria-hidden="true">
            <path d=land />
        </g>
    }
}

/// The borders of municipalities and counties.
#[component]
pub fn Borders() -> impl IntoView {
    let data = use_map().app.data();
    view! {
        <g class="outlines" aria-hidden="true">
            <path class="region-borders" d=joined(data.drawing.regions.iter()) />
            <path class="county-borders" d=data.drawing.basemap.county_borders.clone() />
        </g>
    }
}

/// The patterns of the classes, where the reader wants them: over the colours, which stay as they are.
#[component]
pub fn Patterns() -> impl IntoView {
    let map = use_map();
    let pattern = move |step: usize| {
        let data = map.app.data();
        let (measure, faded) = (map.store.measure.get(), faded(map));
        let is_in = |(nth, region): &(usize, &RegionShape)| {
            let class = class_of(&data.atlas, measure, region.code);
            !faded[*nth] && class.map(|class| measure.scale().tone(class)) == Some(step)
        };
        let regions = data.drawing.regions.iter().enumerate().filter(is_in);
        let path = joined(regions.map(|(_, region)| region));
        view! { <path fill=format!("url(#{})", PATTERNS[step].0) d=path /> }.into_any()
    };
    let patterns = move || {
        map.store
            .patterned
            .get()
            .then(|| (1..PATTERNS.len()).map(pattern).collect::<Vec<_>>())
    };
    view! {
        <g class="patterns" aria-hidden="true">
            {patterns}
        </g>
    }
}

/// The members of the chosen collaboration.
#[component]
pub fn Members() -> impl IntoView {
    let map = use_map();
    let path = move || {
        let data = map.app.data();
        let members = members_of(&data.atlas, map.store.collaboration.get());
        joined(
            data.drawing
                .regions
                .iter()
                .filter(|region| members.contains(&region.code)),
        )
    };
    view! { <TwoTones class="members" path=Signal::derive(path) /> }
}

/// The outline of one municipality, where there is one. One layer each: what is hovered changes all the time.
#[component]
pub fn Outline(
    /// Its class in style sheets.
    class: &'static str,
    /// The municipality.
    code: Signal<Option<MunicipalityCode>>,
) -> impl IntoView {
    let map = use_map();
    let path = move || {
        let data = map.app.data();
        let region = code.get().and_then(|code| data.drawing.region(code));
        region.map_or_else(String::new, |region| region.path.clone())
    };
    view! { <TwoTones class path=Signal::derive(path) /> }
}

/// A path drawn twice; nothing where it is empty.
#[component]
fn TwoTones(
    /// Its class in style sheets.
    class: &'static str,
    /// The path.
    path: Signal<String>,
) -> impl IntoView {
    let paths = move || {
        let path = path.get();
        (!path.is_empty()).then(|| {
            view! {
                <path class=format!("{class} under") d=path.clone() />
                <path class=class d=path />
            }
        })
    };
    view! {
        <g class="outlines" aria-hidden="true">
            {paths}
        </g>
    }
}

fn joined<'a>(regions: impl Iterator<Item = &'a RegionShape>) -> String {
    regions.map(|region| region.path.as_str()).collect()
}
