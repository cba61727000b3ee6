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
    let has_failed = RwSignal::new(false);
    let save = move |file: Export| {
        has_failed.set(download::save(&file.name, CSV, &file.text).is_err());
    };
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
            <Show when=move || has_failed.get()>
                <p role="alert">{text.table.save_failed}</p>
            </Show>
            <DataFiles />
        </div>
    }
}

/// The button that saves the programmes that are listed.
#[component]
pub fn SaveProgrammes() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let has_failed = RwSignal::new(false);
    let save = move |_| {
        let (data, programmes) = (app.data(), app.later.programmes());
        let today = page::today();
        let file = programme_file(&data.atlas, &programmes, text, &store.now(), &today);
        has_failed.set(download::save(&file.name, CSV, &file.text).is_err());
    };
    view! {
        <button class="button" type="button" on:click=save>
            {text.supply.save}
        </button>
        <Show when=move || has_failed.get()>
            <p role="alert">{text.table.save_failed}</p>
        </Show>
    }
}

/// The files that the map is made of.
#[component]
fn DataFiles() -> impl IntoView {
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
        <p class="files quiet">{words.save_about} " " {files.collect_view()}</p>
    }
}
