//! The colours in short, on the map, where the legend may stand far from it. Screen readers have the legend itself.

use crate::components::palette_key;
use crate::context::use_app;
use larkartan_core::scene;
use leptos::prelude::*;

/// The classes with their ranges.
#[component]
pub fn LegendStrip() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let legend = Memo::new(move |_| {
        let data = app.data();
        scene::legend(&data.atlas, app.text, store.measure.get())
    });
    let classes = move || {
        let legend = legend.read();
        let classes = legend.classes.iter().map(|class| {
            view! {
                <li>
                    <span class="swatch" data-class=class.palette_index.to_string()></span>
                    {class.range.clone()}
                </li>
            }
        });
        classes.collect_view()
    };
    view! {
        <div class="key" data-covers="">
            <ul
                aria-hidden="true"
                data-palette=move || palette_key(legend.read().palette)
                data-patterned=move || store.patterned.get().to_string()
            >
                {classes}
            </ul>
        </div>
    }
}
