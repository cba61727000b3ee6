//! What colours the map: the measure, and the year of the series.

use super::year::YearChoice;
use crate::components::Choice;
use crate::context::use_app;
use larkartan_core::domain::Measure;
use larkartan_core::scene::Tab;
use leptos::prelude::*;

/// What is chosen above the map.
#[component]
pub fn Choices() -> impl IntoView {
    // The thought experiment has choices of its own too.
    let tab = use_app().store.tab;
    view! {
        <Show when=move || !tab.get().is_on_its_own() && tab.get() != Tab::WhatIf>
            <div class="choices">
                <MeasureChoice />
            </div>
        </Show>
    }
}

/// The choice of measure, in two groups, and of the year of the series.
#[component]
pub fn MeasureChoice() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let on_choose =
        move |key: String| store.show_measure(Measure::from_key(&key).unwrap_or_default());
    view! {
        <Choice
            label=Signal::derive(move || match store.tab.get() {
                Tab::Map => text.measure_label,
                _ => text.measure_aside,
            })
            chosen=Signal::derive(move || store.measure.get().key().to_owned())
            on_choose
        >
            <MeasureGroup name=text.measure_group_access is_about_access=true />
            <MeasureGroup name=text.measure_group_attainment is_about_access=false />
        </Choice>
        <YearChoice />
    }
}

/// The measures of one group, as options.
#[component]
fn MeasureGroup(name: &'static str, is_about_access: bool) -> impl IntoView {
    let app = use_app();
    let option = |measure: Measure| {
        let label = move || {
            // The chosen year of the series, not its newest.
            let chosen = app.store.measure.get();
            let is_chosen = chosen.key() == measure.key();
            (app.text.measure)(if is_chosen { chosen } else { measure })
        };
        view! { <option value=measure.key()>{label}</option> }
    };
    let measures = Measure::ALL.into_iter();
    let measures = measures.filter(|measure| measure.is_about_access() == is_about_access);
    view! { <optgroup label=name>{measures.map(option).collect_view()}</optgroup> }
}
