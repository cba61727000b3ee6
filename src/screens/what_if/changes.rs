//! What is opened and closed: chosen from lists or on the map, taken away, undone.

use super::experiment::{Experiment, use_experiment};
use super::placing::KindChoice;
use crate::components::{Choice, CloseButton};
use crate::context::{AppContext, use_app};
use larkartan_core::domain::SiteId;
use larkartan_core::domain::scenario::{Opened, Position};
use larkartan_core::scene::what_if::{PlaceGroup, localities_to_open, place_words, sites_to_close};
use leptos::prelude::*;

/// What a reader changes, and what is changed.
#[component]
pub fn Changes() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let is_full = Memo::new(move |_| experiment.scenario.with(|it| it.is_full()));
    view! {
        <section aria-labelledby="try-heading">
            <h3 id="try-heading">{words.try_heading}</h3>
            <Show
                when=move || !is_full.get()
                fallback=move || view! { <p role="status">{words.full}</p> }
            >
                <KindChoice />
                <OpenInLocality />
                <button
                    type="button"
                    class="button"
                    aria-pressed=move || experiment.is_placing.get().to_string()
                    on:click=move |_| experiment.is_placing.update(|it| *it = !*it)
                >
                    {words.place_on_map}
                </button>
                <CloseSite />
            </Show>
            <ul class="changes">
                {move || opened(app, experiment)}
                {move || closed(app, experiment)}
            </ul>
            <History />
        </section>
    }
}

/// Opens a place in a locality.
#[component]
fn OpenInLocality() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let groups = localities_to_open(&app.data().atlas, app.text);
    let on_choose = move |value: String| {
        if let Some(position) = Position::from_param(&value) {
            let kind = experiment.kind.get_untracked();
            experiment.open(Opened { position, kind });
        }
    };
    view! {
        <Choice label=app.text.lang.experiment().locality_label chosen=Signal::stored(String::new()) on_choose>
            <option value="">{app.text.lang.experiment().locality_none}</option>
            {options(groups)}
        </Choice>
    }
}

/// Closes a site.
#[component]
fn CloseSite() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let groups = sites_to_close(&app.data().atlas, app.text);
    let on_choose = move |value: String| {
        if !value.is_empty() {
            experiment.close(SiteId(value));
        }
    };
    view! {
        <Choice label=app.text.lang.experiment().site_label chosen=Signal::stored(String::new()) on_choose>
            <option value="">{app.text.lang.experiment().site_none}</option>
            {options(groups)}
        </Choice>
    }
}

fn options(groups: Vec<PlaceGroup>) -> impl IntoView {
    let group = |group: PlaceGroup| {
        let places = group.places.into_iter();
        let options = places.map(|(value, name)| view! { <option value=value>{name}</option> });
        view! { <optgroup label=group.name>{options.collect_view()}</optgroup> }
    };
    groups.into_iter().map(group).collect_view()
}

fn opened(app: AppContext, experiment: Experiment) -> impl IntoView {
    let (data, words) = (app.data(), app.text.lang.experiment());
    let scenario = experiment.scenario.read();
    let opened = scenario.opened().iter().enumerate().map(|(nth, opened)| {
        let place = place_words(&data.atlas, app.text, *opened);
        view! {
            <li>
                {place.clone()}
                <CloseButton
                    name=(words.remove)(&place)
                    on_press=move |()| experiment.remove(nth)
                />
            </li>
        }
    });
    opened.collect_view()
}

fn closed(app: AppContext, experiment: Experiment) -> impl IntoView {
    let (data, words) = (app.data(), app.text.lang.experiment());
    let scenario = experiment.scenario.read();
    let closed = scenario.closed().iter().filter_map(|id| {
        let site = data.atlas.sites().iter().find(|site| site.id == *id)?;
        let (name, id) = (site.name.clone(), id.clone());
        Some(view! {
            <li>
                {(words.closed)(&name)}
                <CloseButton
                    name=(words.reopen)(&name)
                    on_press=move |()| experiment.reopen(&id)
                />
            </li>
        })
    });
    closed.collect_view()
}

/// Undo, redo, and all as today.
#[component]
fn History() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let is_empty = Memo::new(move |_| experiment.scenario.with(|it| it.is_empty()));
    view! {
        <div class="thought-actions">
            <button
                type="button"
                class="button"
                aria-disabled=move || (!experiment.can_undo()).to_string()
                on:click=move |_| experiment.undo()
            >
                {words.undo}
            </button>
            <button
                type="button"
                class="button"
                aria-disabled=move || (!experiment.can_redo()).to_string()
                on:click=move |_| experiment.redo()
            >
                {words.redo}
            </button>
            <button
                type="button"
                class="button"
                aria-disabled=move || is_empty.get().to_string()
                on:click=move |_| experiment.reset()
            >
                {words.reset}
            </button>
        </div>
    }
}
