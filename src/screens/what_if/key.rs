//! On the map: the mark of a thought experiment, and the legend of the landscape.

use super::experiment::use_experiment;
use crate::components::palette_key;
use crate::context::use_app;
use larkartan_core::domain::Measure;
use leptos::prelude::*;

/// Says that the map shows a thought experiment, as soon as anything is changed.
#[component]
pub fn Mark() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.what_if();
    let is_changed = Memo::new(move |_| experiment.scenario.with(|it| !it.is_empty()));
    view! {
        <Show when=move || is_changed.get()>
            <p class="thought-mark">{words.mark}</p>
        </Show>
    }
}

/// The colours with their kilometres, the line at the threshold, the dots of the localities.
#[component]
pub fn Key() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let scale = Measure::NearestCampus.scale();
    let classes = (0..scale.classes()).map(|class| {
        let (from, _) = scale.limits(larkartan_core::domain::Class(class));
        let from = from.map_or_else(|| "0".to_owned(), |km| km.to_string());
        view! {
            <li data-class=class.to_string()>
                <span class="swatch" data-class=class.to_string()></span>
                {from}
            </li>
        }
    });
    view! {
        <div class="thought-key" data-covers="">
            <p>{move || (words.key)(experiment.destination.get())}</p>
            <ol class="thought-strip" data-palette=palette_key(scale.palette)>{classes.collect_view()}</ol>
            <ul class="marks">
                <li data-mark="line">{move || (words.key_line)(app.store.threshold.get())}</li>
                <li data-mark="within">{words.key_dots[0]}</li>
                <li data-mark="beyond">{words.key_dots[1]}</li>
                <li data-mark="gained">{words.key_dots[2]}</li>
            </ul>
        </div>
    }
}
