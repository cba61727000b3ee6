//! Files to save: what the table shows, everything, the map's own data, and the programmes that are asked for.

use super::asked::asked;
use crate::browser::{download, page};
use crate::context::use_app;
use larkartan_core::geojson::{FILE_NAMES, LATER_FILE_NAMES};
use larkartan_core::scene::{Export, everything, programme_file, shown_rows};
use leptos::prelude::*;

/// The type of the files that are made here.
const CSV: &str = "text/csv;charset=utf-8";

/// The buttons and links.
#[component]
pub fn Save(
    /// The words that the shown rows are narrowed by.
    words: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let outcome = RwSignal::new(None);
    let save = move |file: Export| outcome.set(Some(saved(&file)));
    let save_shown = move |_| {
        let asked = untrack(|| asked(store, words));
        save(shown_rows(&app.data().atlas, text, &asked, &page::today()));
    };
    let save_all = move |_| save(everything(&app.data().atlas, text, &page::today()));
    view! {
        <div class="save">
            <button class="button" type="button" on:click=save_shown>
                {text.table.save_shown}
            </button>
            <button class="button" type="button" on:click=save_all>
                {text.table.save_all}
            </button>
            <DataFiles outcome />
            <AfterSaving outcome />
        </div>
    }
}

/// The button that saves the programmes that are listed.
#[component]
pub fn SaveProgrammes() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let outcome = RwSignal::new(None);
    let save = move |_| {
        let (data, programmes) = (app.data(), app.later.programmes());
        let today = page::today();
        let file = programme_file(&data.atlas, &programmes, text, &store.now(), &today);
        outcome.set(Some(saved(&file)));
    };
    view! {
        <button class="button" type="button" on:click=save>
            {text.supply.save}
        </button>
        <AfterSaving outcome />
    }
}

/// Gives a file to the browser, and tells how that went.
fn saved(file: &Export) -> Outcome {
    match download::save(&file.name, CSV, &file.text) {
        Ok(()) => Outcome::Given,
        Err(_) => Outcome::Failed,
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// The browser has it.
    Given,
    /// The browser refused it.
    Failed,
}

/// What is said after a press: that saving failed, or what to do where no file came. A frame may forbid files without a word.
#[component]
fn AfterSaving(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let words = &use_app().text.table;
    let said = move || match outcome.get() {
        Some(Outcome::Failed) => Some(words.save_failed),
        Some(Outcome::Given) => page::is_framed().then_some(words.no_file),
        None => None,
    };
    view! { <p role="status">{said}</p> }
}

/// The files that the map is made of.
#[component]
fn DataFiles(outcome: RwSignal<Option<Outcome>>) -> impl IntoView {
    let app = use_app();
    let (root, words) = (app.store.root(), &app.text.table);
    let files = FILE_NAMES.into_iter().chain(LATER_FILE_NAMES);
    let files = files.map(|file| {
        view! {
            <a href=[&root, "data/", file].concat() download=file>
                {words.save_geojson}
                " "
                {file}
            </a>
            " "
        }
    });
    view! {
        <p class="files quiet" on:click=move |_| outcome.set(Some(Outcome::Given))>
            {words.save_about} " " {files.collect_view()}
        </p>
    }
}
