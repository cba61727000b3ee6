//! What is asked: the way to which places, and up to what distance one counts as near.

use super::experiment::use_experiment;
use crate::components::Choice;
use crate::context::use_app;
use larkartan_core::domain::Atlas;
use larkartan_core::domain::scenario::{Destination, Scope, Threshold};
use leptos::prelude::*;

/// The key of each destination in the choice.
const DESTINATIONS: [(&str, Destination); 2] = [
    ("alla", Destination::CampusOrCentre),
    ("campus", Destination::Campus),
];

/// Whether the way to any place to study is asked for, or to a campus alone.
#[component]
pub fn DestinationChoice() -> impl IntoView {
    let app = use_app();
    let words = app.text.lang.experiment();
    let options = DESTINATIONS.map(|(key, destination)| {
        view! { <option value=key>{(words.destination)(destination)}</option> }
    });
    let chosen = move || {
        let now = app.store.destination.get();
        let mut all = DESTINATIONS.into_iter();
        let key = all.find(|(_, destination)| *destination == now);
        key.map_or("", |(key, _)| key).to_owned()
    };
    let on_choose = move |chosen: String| {
        let mut all = DESTINATIONS.into_iter();
        if let Some((_, destination)) = all.find(|(key, _)| *key == chosen) {
            app.store.count_to(destination);
        }
    };
    view! {
        <Choice label=words.destination_label chosen=Signal::derive(chosen) on_choose>
            {options.into_iter().collect_view()}
        </Choice>
    }
}

/// What counts as near: a slider.
#[component]
pub fn ThresholdChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, app.text.lang.experiment());
    let value = move || (words.threshold)(store.threshold.get());
    let on_input = move |event| {
        let threshold = event_target_value(&event)
            .parse()
            .ok()
            .and_then(Threshold::new);
        if let Some(threshold) = threshold {
            store.count_within(threshold);
        }
    };
    view! {
        <label class="choice threshold">
            // Not `<output>`: a label names the first element in it that can have one. The slider says its value itself.
            <span>{words.threshold_label} " " <strong aria-hidden="true">{value}</strong></span>
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

/// Whose people are counted: all, a county's, a collaboration's members. It is what the tables are asked for too.
#[component]
pub fn ScopeChoice() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let scopes = scopes(&app.data().atlas);
    let options = scopes.iter().enumerate().map(|(nth, scope)| {
        let name = untrack(|| experiment.said(|found| found.scope_name(*scope)));
        view! { <option value=nth.to_string()>{name}</option> }
    });
    let options = options.collect_view();
    let scopes = StoredValue::new(scopes);
    let chosen = move || {
        let now = experiment.scope();
        let nth = scopes.with_value(|scopes| scopes.iter().position(|it| *it == now));
        nth.unwrap_or_default().to_string()
    };
    let on_choose = move |nth: String| {
        let nth = nth.parse().unwrap_or(0_usize);
        if let Some(scope) = scopes.with_value(|scopes| scopes.get(nth).copied()) {
            app.store.count_in(scope);
        }
    };
    view! {
        <Choice
            label=app.text.lang.experiment().scope_label
            chosen=Signal::derive(chosen)
            on_choose
        >
            {options}
        </Choice>
    }
}

/// The scopes that a link can hold.
fn scopes(atlas: &Atlas) -> Vec<Scope> {
    let counties = atlas.counties().iter().map(|it| Scope::County(it.code));
    let collaborations = atlas.collaborations().iter();
    let collaborations = collaborations.map(|it| Scope::Members(it.id));
    let all = [Scope::All, Scope::Focus].into_iter();
    all.chain(counties).chain(collaborations).collect()
}
