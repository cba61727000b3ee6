//! The map: municipalities, borders, names and symbols as one SVG, its controls, and the card beside what is hovered.

mod bar;
mod context;
mod controls;
mod county_choice;
mod dots;
mod gestures;
mod key;
mod keyboard;
mod lettering;
mod marks;
mod names;
mod overlays;
mod region_states;
mod regions;
mod scroll;
mod sites;
mod steady;
mod svg;
mod tooltip;
mod ways;

pub use bar::Bar;
pub use context::{MapContext, use_map};

use crate::context::{is_static, use_app};
use crate::panel::FACTS;
use crate::selecting::{go_to_facts, takes_over};
use controls::{Controls, KEYS_HINT};
use key::MapKey;
use leptos::prelude::*;
use svg::Drawing;
use tooltip::Tooltip;

/// The way past the map for the keyboard.
#[component]
pub fn SkipLink() -> impl IntoView {
    let app = use_app();
    let is_shown = move || app.store.tab.get().has_map().to_string();
    let on_click = move |event| {
        if takes_over(&event) {
            go_to_facts(app);
        }
    };
    // Without the app the map is no stop for the keyboard.
    (!is_static()).then(|| {
        view! {
            <a class="skip" href=format!("#{FACTS}") data-shown=is_shown on:click=on_click>
                {app.text.skip_map}
            </a>
        }
    })
}

/// The map with its controls.
#[component]
pub fn Map() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let (store, text) = (app.store, app.text);
    let is_moved = Memo::new(move |_| map.transform().scale > 1.0);
    view! {
        <section
            class="map"
            id="karta"
            aria-describedby=(!is_static()).then_some(KEYS_HINT)
            aria-label=move || (text.map_label)((text.measure)(store.measure.get()))
            data-shown=move || store.tab.get().has_map().to_string()
            data-focused=move || map.focused.get().is_some().to_string()
            data-moved=move || is_moved.get().to_string()
        >
            // What a screen draws under the municipalities, and lays on them.
            <div class="under-drawing" aria-hidden="true" node_ref=map.under />
            <Drawing />
            <div class="over-drawing" node_ref=map.over />
            <MapKey />
            <Tooltip />
            <Controls />
        </section>
    }
}
