//! How far it is: the lines from the chosen place to its nearest campus and learning centre, and the distances on them. Screen
//! readers have both in the facts.

use super::steady::Steady;
use super::use_map;
use larkartan_core::geo::fixed;
use larkartan_core::scene::WayKind;
use leptos::prelude::*;

/// Room that a distance needs at its sides, in pixels, and how wide a letter of it is.
const SIDE_PX: f64 = 9.0;

/// The lines.
#[component]
pub fn Ways() -> impl IntoView {
    let map = use_map();
    let lines = move || {
        let naming = map.lettering.naming.read();
        // The learning centre's is the quieter one, and lies below.
        let ways = naming.ways.iter().rev();
        let lines = ways.map(|way| {
            let (path, kind) = (way.path(), key(way.kind));
            view! {
                <path class="way under" data-kind=kind d=path.clone() />
                <path class="way" data-kind=kind d=path />
            }
        });
        lines.collect_view()
    };
    view! {
        <g class="ways" aria-hidden="true" data-quiet=move || is_quiet().to_string()>
            {lines}
        </g>
    }
}

/// Where the lines begin, and the distances on them.
#[component]
pub fn Distances() -> impl IntoView {
    let map = use_map();
    let pills = move || {
        let (naming, names) = (map.lettering.naming.read(), map.lettering.names.read());
        let pills = naming.ways.iter().zip(&names.distances).rev();
        let pills = pills.map(|(way, at)| {
            let (kind, from, at) = (key(way.kind), way.from, *at);
            let label = way.label.clone();
            let (letter, high) = match way.kind {
                WayKind::Campus => (8.4, 24.0),
                WayKind::Centre => (6.2, 18.0),
            };
            let wide = way.label.chars().count() as f64 * letter + 2.0 * SIDE_PX;
            view! {
                <Steady at=from>
                    <circle class="beginning" r="4" />
                </Steady>
                <Steady at>
                    <g class="distance" data-kind=kind>
                        <rect
                            x=fixed(-wide / 2.0, 1)
                            y=fixed(-high / 2.0, 1)
                            width=fixed(wide, 1)
                            height=fixed(high, 1)
                            rx=fixed(high / 2.0, 1)
                        />
                        <text>{label}</text>
                    </g>
                </Steady>
            }
        });
        pills.collect_view()
    };
    view! {
        <g class="distances" aria-hidden="true" data-quiet=move || is_quiet().to_string()>
            {pills}
        </g>
    }
}

/// Whether the map tells of something else than distances: the ways are then drawn lightly.
fn is_quiet() -> bool {
    !use_map().store.measure.get().rests_on_distances()
}

fn key(kind: WayKind) -> &'static str {
    match kind {
        WayKind::Campus => "campus",
        WayKind::Centre => "centre",
    }
}
