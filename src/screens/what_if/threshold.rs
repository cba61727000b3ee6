//! What is asked: the way to which places, and up to what distance one counts as near.

use crate::components::Choice;
use crate::context::use_app;
use larkartan_core::domain::Measure;
use larkartan_core::domain::scenario::{Destination, Threshold};
use leptos::prelude::*;

use super::experiment::use_experiment;

/// Whether the way to any place to study is asked for, or to a campus alone. It is the measure that the map shows too.
#[component]
pub fn DestinationChoice() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let measure_of = |destination| match destination {
        Destination::Campus => Measure::NearestCampus,
        Destination::CampusOrCentre => Measure::NearestSite,
    };
    let options = [Destination::Campus, Destination::CampusOrCentre].map(|destination| {
        let name = (app.text.what_if.destination)(destination);
        view! { <option value=measure_of(destination).key()>{name}</option> }
    });
    view! {
        <Choice
            label=app.text.what_if.destination_label
            chosen=Signal::derive(move || measure_of(experiment.destination.get()).key().to_owned())
            on_choose=move |key: String| {
                app.store.show_measure(Measure::from_key(&key).unwrap_or_default());
            }
        >
            {options.into_iter().collect_view()}
        </Choice>
    }
}

/// What counts as near: a slider.
#[component]
pub fn ThresholdChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.what_if);
    let value = move || (words.threshold)(store.threshold.get());
    let on_input = move |event| {
        let threshold = event_target_value(&event).parse().ok().and_then(Threshold::new);
        if let Some(threshold) = threshold {
            store.count_within(threshold);
        }
    };
    view! {
        <label class="choice threshold">
            <span>{words.threshold_label} " " <output>{value}</output></span>
            <input
                type="range"
                class="slider"
                min=Threshold::LEAST.to_string()
                max=Threshold::MOST.to_string()
                step="1"
                aria-valuetext=value
                prop:value=move || store.threshold.get().to_param()
                on:input=on_input
            />
        </label>
    }
}
