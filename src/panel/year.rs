//! The year of the series: a slider, and a button that plays the years. Nothing plays by itself.

use crate::context::use_app;
use crate::player::{use_player, year_of};
use larkartan_core::domain::SeriesYear;
use leptos::prelude::*;

/// The choice of year; shown while the series colours the map.
#[component]
pub fn YearChoice() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let player = use_player();
    let year = move || year_of(store.measure.get());
    let words = move || year().map_or_else(String::new, |year| (app.text.year)(year.year()));
    let on_input = move |event| {
        player.stop();
        if let Ok(nth) = event_target_value(&event).parse() {
            store.show_year(SeriesYear::nth(nth));
        }
    };
    view! {
        <div class="years" data-shown=move || year().is_some().to_string()>
            <label class="choice">
                <span>{words}</span>
                <input
                    type="range"
                    min="0"
                    max=SeriesYear::LAST.place().to_string()
                    step="1"
                    class="slider"
                    aria-valuetext=words
                    prop:value=move || year().map_or(0, SeriesYear::place).to_string()
                    on:input=on_input
                />
            </label>
            <button
                class="button play"
                type="button"
                aria-pressed=move || player.is_playing().to_string()
                on:click=move |_| player.press()
            >
                {app.text.play}
            </button>
        </div>
    }
}
