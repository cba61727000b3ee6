//! What is opened and closed: chosen from lists or on the map, taken away, undone.

use super::experiment::{Experiment, use_experiment};
use super::placing::KindChoice;
use crate::components::{Choice, CloseButton};
use crate::context::use_app;
use larkartan_core::domain::SiteId;
use larkartan_core::domain::scenario::{Opened, Position};
use larkartan_core::scene::{Change, PlaceGroup, localities_to_open, sites_to_close};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// What a reader changes, and what is changed.
#[component]
pub fn Changes() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let is_full = Memo::new(move |_| experiment.scenario.with(|it| it.is_full()));
    view! {
        <section aria-labelledby="try-heading">
            <h2 id="try-heading">{words.try_heading}</h2>
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
                <CloseChosen />
            </Show>
            <Changed />
            <History />
        </section>
    }
}

/// Opens a place in a locality.
#[component]
fn OpenInLocality() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let groups = localities_to_open(&app.data().atlas);
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

/// Closes the site that is chosen on the map.
#[component]
fn CloseChosen() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    move || {
        let Selection::Site(id) = app.store.selection.get() else {
            return None;
        };
        let data = app.data();
        let site = data.atlas.site(&id)?;
        let counts = site.counts_as_campus() || site.counts_as_centre();
        let is_open = experiment.scenario.with(|it| !it.closed().contains(&id));
        let name = (app.text.lang.experiment().close)(&site.name);
        (counts && is_open).then(|| {
            view! {
                <button
                    type="button"
                    class="button"
                    on:click=move |_| experiment.close(id.clone())
                >
                    {name}
                </button>
            }
        })
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

/// What is opened and closed, a line each.
#[component]
fn Changed() -> impl IntoView {
    let experiment = use_experiment();
    let lines = move || {
        let scenario = experiment.scenario.read();
        let taken_back = |nth: usize| match nth.checked_sub(scenario.opened().len()) {
            None => TakenBack::Opened(nth),
            Some(nth) => TakenBack::Closed(scenario.closed()[nth].clone()),
        };
        let lines = experiment.changes.get().into_iter().enumerate();
        let lines = lines.map(|(nth, change)| line(experiment, change, taken_back(nth)));
        lines.collect_view()
    };
    view! { <ul class="changes">{lines}</ul> }
}

/// What a line takes back.
enum TakenBack {
    Opened(usize),
    Closed(SiteId),
}

fn line(experiment: Experiment, change: Change, taken_back: TakenBack) -> impl IntoView {
    let words = use_app().text.lang.experiment();
    let on_press = move |()| match &taken_back {
        TakenBack::Opened(nth) => experiment.remove(*nth),
        TakenBack::Closed(id) => experiment.reopen(id),
    };
    let note = change
        .note
        .map(|note| view! { <span class="quiet">{note}</span> });
    let name = (words.remove)(&change.words);
    view! {
        <li>
            <span>{change.words} {note}</span>
            <CloseButton name on_press />
        </li>
    }
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
                node_ref=experiment.undo_button
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
