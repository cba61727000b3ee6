//! The colours in short, to stand on the map. Screen readers have the legend itself.

use crate::components::palette_key;
use crate::context::use_app;
use larkartan_core::scene::legend;
use leptos::prelude::*;

/// The classes of the measure with their ranges.
#[component]
pub fn LegendStrip() -> impl IntoView {
    let app = use_app();
    let measure = app.store.measure;
    let classes = move || {
        let legend = legend(&app.data().atlas, app.text, measure.get());
        let classes = legend.classes.into_iter().map(|class| {
            view! {
                <li>
                    <span class="swatch" data-class=class.tone.to_string()></span>
                    {class.range}
                </li>
            }
            .into_any()
        });
        classes.collect::<Vec<_>>()
    };
    view! {
        <div class="key">
            <ul
                aria-hidden="true"
                data-palette=move || palette_key(measure.get().scale().palette)
                data-patterned=move || app.store.patterned.get().to_string()
            >
                {classes}
            </ul>
        </div>
    }
}
