//! Before and after: a slider that draws today's landscape over that of the experiment, from the left.

use super::experiment::use_experiment;
use crate::context::{is_static, use_app};
use leptos::prelude::*;

/// The slider; there is nothing to compare before anything is changed.
#[component]
pub fn Swipe() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let is_changed = Memo::new(move |_| experiment.scenario.with(|it| !it.is_empty()));
    let on_input = move |event| {
        if let Ok(percent) = event_target_value(&event).parse::<f64>() {
            experiment.split.set(percent / 100.0);
        }
    };
    view! {
        <Show when=move || is_changed.get() && !is_static()>
            <label class="choice">
                <span>{app.text.lang.experiment().swipe}</span>
                <input
                    type="range"
                    class="slider"
                    min="0"
                    max="100"
                    prop:value=move || (experiment.split.get() * 100.0).round().to_string()
                    on:input=on_input
                />
            </label>
        </Show>
    }
}
