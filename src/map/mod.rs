//! The map: municipalities, borders, names and symbols as one SVG, its controls, and the card beside what is hovered.

mod bar;
mod context;
mod controls;
mod gestures;
mod keyboard;
mod legend_strip;
mod names;
mod overlays;
mod regions;
mod sites;
mod svg;
mod tooltip;

pub use bar::Bar;
pub use context::{MapContext, use_map};

use crate::context::use_app;
use controls::{Controls, Hints};
use keyboard::handle_key;
use larkartan_core::scene::Tab;
use legend_strip::LegendStrip;
use leptos::ev;
use leptos::prelude::*;
use svg::Drawing;
use tooltip::Tooltip;

/// The id of the map, which the skip link and the script of the page for frames know.
const MAP: &str = "karta";
/// The id of what tells how the map is used with keys: shown while the keyboard is on the map, and the map's description.
const KEYS: &str = "tangenter";

/// The way past the map for the keyboard.
#[component]
pub fn SkipLink() -> impl IntoView {
    let app = use_app();
    let is_shown = move || (app.store.tab.get() == Tab::Map).to_string();
    view! {
        <a class="skip" href="#fakta" data-shown=is_shown>
            {app.text.skip_map}
        </a>
    }
}

/// The map with its controls.
#[component]
pub fn Map() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let store = app.store;
    let name = move || (app.text.map_label)((app.text.measure)(store.measure.get()));
    let keys_used = RwSignal::new(false);
    let on_blur = move |_: ev::FocusEvent| {
        // What the mouse points at stays, though its press takes the focus from what was pressed before.
        if map.focused.get_untracked().is_some() {
            map.focused.set(None);
            map.hovered.set(None);
            keys_used.set(false);
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        let here = map.focused.get_untracked();
        if here.is_some_and(|here| handle_key(map, here, &event)) {
            event.prevent_default();
            // Who uses the keys knows them, and what tells of them covers the map. It is told anew when they come back.
            keys_used.set(true);
        }
    };
    view! {
        <section
            class="map"
            id=MAP
            aria-label=name
            aria-describedby=KEYS
            data-shown=move || (store.tab.get() == Tab::Map).to_string()
            data-focused=move || map.focused.get().is_some().to_string()
            data-moved=move || (map.transform().scale > 1.0).to_string()
            on:focusout=on_blur
            on:keydown=on_key
        >
            <Drawing />
            <LegendStrip />
            <Tooltip />
            <Controls />
            <Hints keys_used />
        </section>
    }
}
