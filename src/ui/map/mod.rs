//! The map: an SVG of layers, from the land at the bottom to the outlines on top.

mod bar;
mod controls;
mod gestures;
mod lens;
mod names;
mod outlines;
mod regions;
mod sites;
mod tip;

use super::Store;
use crate::domain::{Atlas, DRAWING_HEIGHT, Palette};
use crate::geo::fixed;
use crate::platform::document;
use crate::scene::{Drawing, Viewport};
use crate::text::Text;
use bar::Bar;
use controls::Controls;
use gestures::Gestures;
use lens::Lens;
use leptos::prelude::*;
use leptos::svg;
use names::Names;
use outlines::Outlines;
use regions::Regions;
use sites::Sites;
use std::sync::Arc;
use tip::Tip;

/// The size that the map is taken to have until it is measured.
const FIRST_SIZE: Viewport = Viewport {
    width: 800.0,
    height: 900.0,
};

/// The map with its controls and the card beside the municipality that is pointed at.
#[component]
pub fn Map(text: &'static Text, drawing: Arc<Drawing>) -> impl IntoView {
    let store = expect_context::<Store>();
    let lens = Lens {
        atlas: expect_context::<Arc<Atlas>>(),
        store,
        viewport: RwSignal::new(FIRST_SIZE),
    };
    let name = move || (text.map_label)((text.measure)(store.measure.get()));
    view! {
        <section class="map" id="karta" aria-label=name>
            <Picture text=text drawing=Arc::clone(&drawing) lens=lens.clone() />
            <Tip text=text drawing=Arc::clone(&drawing) lens=lens.clone() />
            <Controls text=text drawing=drawing lens=lens />
            <Bar text=text />
        </section>
    }
}

/// The SVG: its layers, the gestures on it, and the one transform that shows what the camera looks at.
#[component]
fn Picture(text: &'static Text, drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    let store = lens.store;
    let node = NodeRef::<svg::Svg>::new();
    // Leaves the graph: it asks the browser to tell the map's size, now and when it changes.
    let viewport = lens.viewport;
    Effect::new(move || {
        if let Some(svg) = node.get() {
            document::observe_size(&svg, move |width, height| {
                // The map may have been built anew since, with a size of its own.
                let _ = viewport.try_set(Viewport { width, height });
            });
        }
    });

    let gestures = Gestures::new(lens.clone());
    let land = drawing
        .land
        .iter()
        .map(|path| view! { <path d=path.clone() /> });
    let county_borders: String = drawing.counties.iter().map(|c| c.path.as_str()).collect();
    let region_borders: String = drawing.regions.iter().map(|r| r.path.as_str()).collect();
    let (unit, zoom, place) = (lens.clone(), lens.clone(), lens.clone());
    let place = move || {
        let now = place.transform();
        format!(
            "translate({}px,{}px) scale({})",
            fixed(now.x, 2),
            fixed(now.y, 2),
            fixed(now.scale, 4)
        )
    };
    view! {
        <svg
            node_ref=node
            class="drawing"
            viewBox=format!("0 0 {} {}", fixed(drawing.width, 1), fixed(DRAWING_HEIGHT, 0))
            data-palette=move || palette_key(store.measure.get().scale().palette)
            style=("--unit", move || fixed(unit.units_per_px(), 4))
            on:wheel=gestures.on_wheel()
            on:pointerdown=gestures.on_down()
            on:pointermove=gestures.on_move()
            on:pointerup=gestures.on_up()
            on:pointercancel=gestures.on_up()
            on:touchstart=gestures.on_touch()
            on:touchmove=gestures.on_touch()
            on:touchend=gestures.on_touch_end()
            on:dblclick=gestures.on_double_click()
        >
            <defs>
                <pattern
                    id="no-data"
                    width="8"
                    height="8"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                >
                    <path class="hatch" d="M0 0v8" />
                </pattern>
            </defs>
            <g
                class="view"
                class:gliding=move || store.gliding.get()
                style:transform=place
                style=("--zoom", move || fixed(zoom.transform().scale, 4))
            >
                <g class="land">{land.collect_view()}</g>
                <Regions
                    text=text
                    drawing=Arc::clone(&drawing)
                    lens=lens.clone()
                    gestures=gestures.clone()
                />
                <path class="region-borders" d=region_borders />
                <path class="county-borders" d=county_borders />
                <Outlines drawing=Arc::clone(&drawing) lens=lens.clone() />
                <Names drawing=Arc::clone(&drawing) lens=lens.clone() />
                <Sites drawing=Arc::clone(&drawing) lens=lens gestures=gestures.clone() />
            </g>
        </svg>
    }
}

/// The name of a set of colours in style sheets.
pub fn palette_key(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}
