//! The layers under and over the municipalities: land, lakes, roads, borders, patterns, outlines. Hidden from screen readers: what they
//! show is said elsewhere.

use super::region_states::RegionStates;
use super::use_map;
use crate::components::palette_key;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{ContextPaths, RegionShape, members_of};
use leptos::prelude::*;

/// The hatch of municipalities without a value, and the lines that classes can have beside their colour: the stronger the
/// class, the closer they stand. A grid marks the strongest. Each with its name, its size and its lines.
const PATTERNS: [(&str, &str, &str); 7] = [
    ("no-data", "8", "M0 0v8"),
    ("p1", "12", "M0 0v12"),
    ("p2", "8", "M0 0h8"),
    ("p3", "6", "M0 0v6"),
    ("p4", "5", "M0 0v5M0 0h5"),
    ("p5", "3", "M0 0v3M0 0h3"),
    ("p6", "2", "M0 0v2M0 0h2"),
];

/// The patterns that municipalities are filled with.
#[component]
pub fn PatternDefs() -> impl IntoView {
    let patterns = PATTERNS.map(|(name, size, lines)| {
        view! {
            <pattern
                id=name
                width=size
                height=size
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
            >
                <path class=format!("hatch {name}") d=lines />
            </pattern>
        }
    });
    view! { <defs>{patterns.into_iter().collect_view()}</defs> }
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
    let borders = use_map().app.data().drawing.borders.clone();
    view! {
        <g class="outlines" aria-hidden="true">
            <path class="region-borders" d=borders.municipalities />
            <path class="coast" d=borders.coast />
            <path class="county-borders" d=borders.counties />
        </g>
    }
}

/// The patterns of the classes, where the reader wants them: over the colours, which stay as they are.
#[component]
pub fn ClassPatterns(
    /// What the view makes of each municipality.
    states: RegionStates,
) -> impl IntoView {
    let map = use_map();
    let patterns = move || {
        if !map.store.patterned.get() {
            return None;
        }
        let data = map.app.data();
        let (classes, faded) = (states.classes.read(), states.faded.read());
        let patterns = PATTERNS.iter().enumerate().skip(1).map(|(index, pattern)| {
            let is_of = |nth: usize| classes[nth] == Some(index) && !faded[nth];
            let regions = data.drawing.regions.iter().enumerate();
            let regions = regions.filter(|(nth, _)| is_of(*nth));
            let path = joined(regions.map(|(_, region)| region));
            view! { <path fill=format!("url(#{})", pattern.0) d=path /> }
        });
        Some(patterns.collect_view())
    };
    view! {
        <g class="patterns" aria-hidden="true">
            {patterns}
        </g>
    }
}

/// Large lakes and main roads, on a map that is zoomed in. They come after the first view.
#[component]
pub fn ContextLayers() -> impl IntoView {
    let map = use_map();
    let paths = Memo::new(move |_| {
        let layers = map.app.later.context_layers()?;
        Some(ContextPaths::new(
            &layers,
            map.app.data().atlas.projection(),
        ))
    });
    let is_near = Memo::new(move |_| map.transform().scale >= ContextPaths::FROM_ZOOM);
    let shown = move |path: fn(&ContextPaths) -> &String| match is_near.get() {
        true => paths.with(|paths| paths.as_ref().map(path).cloned().unwrap_or_default()),
        false => String::new(),
    };
    let lakes = move || {
        let path = shown(|paths| &paths.lakes);
        (!path.is_empty()).then(|| view! { <path d=path /> })
    };
    let roads = Memo::new(move |_| shown(|paths| &paths.roads));
    view! {
        <g class="lakes" aria-hidden="true">
            {lakes}
        </g>
        <OutlineOf class="roads" path=roads />
    }
}

/// A dotted line inside the borders of each member of the chosen collaboration, in the ink of its class.
#[component]
pub fn Members(
    /// What the view makes of each municipality.
    states: RegionStates,
) -> impl IntoView {
    let map = use_map();
    let lines = move || {
        let data = map.app.data();
        let members = members_of(&data.atlas, map.store.collaboration.get());
        let regions = data.drawing.regions.iter().enumerate();
        let members = regions.filter(|(_, region)| members.contains(&region.code));
        let line = |(nth, region): (usize, &RegionShape)| {
            let (land, cut) = (format!("m{}", region.code), format!("c{}", region.code));
            // Half of the line is cut away.
            view! {
                <clipPath id=cut.clone()>
                    <use href=format!("#{land}") />
                </clipPath>
                <path
                    id=land
                    d=region.path.clone()
                    clip-path=format!("url(#{cut})")
                    data-class=move || states.ink(nth).map(|class| class.to_string())
                />
            }
        };
        members.map(line).collect_view()
    };
    let palette = move || palette_key(map.store.measure.get().scale().palette);
    view! {
        <g class="members" aria-hidden="true" data-palette=palette>
            {lines}
        </g>
    }
}

/// The outline of the municipalities that are compared; the chosen one has its own.
#[component]
pub fn Compared() -> impl IntoView {
    let map = use_map();
    let path = Memo::new(move |_| {
        let (data, chosen) = (map.app.data(), map.store.municipality());
        let compared = map.store.compared_places();
        let regions = data.drawing.regions.iter();
        joined(regions.filter(|it| compared.contains(&it.code) && chosen != Some(it.code)))
    });
    view! { <OutlineOf class="compared" path /> }
}

/// The outline of one municipality. One layer each: what is pointed at changes all the time.
#[component]
pub fn Outline<F>(
    /// What the outline means, in style sheets.
    class: &'static str,
    /// Which municipality has it, if any.
    place: F,
) -> impl IntoView
where
    F: Fn() -> Option<MunicipalityCode> + Send + Sync + 'static,
{
    let map = use_map();
    let path = Memo::new(move |_| {
        let data = map.app.data();
        let region = place().and_then(|code| data.drawing.region(code));
        region.map_or_else(String::new, |region| region.path.clone())
    });
    view! { <OutlineOf class path /> }
}

/// A line, drawn twice, light and dark, so that it stands out from every colour; nothing where there is no path.
#[component]
fn OutlineOf(
    /// What the line means, in style sheets.
    class: &'static str,
    /// The path data.
    path: Memo<String>,
) -> impl IntoView {
    let outline = move || {
        let path = path.get();
        (!path.is_empty()).then(|| {
            view! {
                <path class=format!("under {class}") d=path.clone() />
                <path class=class d=path />
            }
        })
    };
    view! {
        <g class="outlines" aria-hidden="true">
            {outline}
        </g>
    }
}

fn joined<'a>(regions: impl Iterator<Item = &'a RegionShape>) -> String {
    regions.map(|region| region.path.as_str()).collect()
}
