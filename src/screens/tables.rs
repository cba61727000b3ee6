//! The tables: what the map says, as rows; the same choices, the same selection, and files to save.

use super::asked::{AreaChoice, Rows, TypedWords, WordsField, asked};
use super::diagram::Diagram;
use super::save::Save;
use super::site_rows::SiteTable;
use super::table_rows::MunicipalityTable;
use crate::browser::{focus, page};
use crate::context::{AppContext, use_app};
use crate::selecting::element;
use larkartan_core::scene::{Column, Table, site_rows, table};
use leptos::prelude::*;

/// The id of the frame of the municipalities' rows.
pub const MUNICIPALITIES: &str = "kommuner";

/// Both tables with their choices.
#[component]
pub fn Tables() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let words = &text.table;
    let typed = expect_context::<TypedWords>().tables;
    let table = Memo::new(move |_| table(&app.data().atlas, text, &asked(store, typed)));
    let sites = Memo::new(move |_| site_rows(&app.data().atlas, text, &asked(store, typed)));
    view! {
        <section class="table" id="tabell" data-shown="true">
            <div class="table-choices">
                <AreaChoice />
                <WordsField label=words.words_label words=typed />
                <ByCounty />
            </div>
            <Diagram words=typed />
            <Rows id=MUNICIPALITIES label=words.heading>
                <AskedClass table />
                <MunicipalityTable table />
            </Rows>
            <div class="quiet">
                <p>{words.drawn} " " {words.distances_are} " " {text.detail.estimate}</p>
            </div>
            <Save words=typed />
            <h2>{words.sites}</h2>
            <Rows id="platser" label=words.sites>
                <SiteTable rows=sites />
            </Rows>
        </section>
    }
}

/// The button that puts the rows under their counties again; nothing while they are.
#[component]
fn ByCounty() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let is_other = Memo::new(move |_| store.order.get().column != Column::County);
    let on_click = move |_| {
        store.sort(Column::County);
        focus::move_when_drawn(|| page::element(MUNICIPALITIES));
    };
    view! {
        <Show when=move || is_other.get()>
            <button class="button" type="button" on:click=on_click>
                {app.text.table.by_county}
            </button>
        </Show>
    }
}

/// The class of the map that is asked for, and the way back to all municipalities.
#[component]
fn AskedClass(table: Memo<Table>) -> impl IntoView {
    let app = use_app();
    let words = &app.text.table;
    let class = Memo::new(move |_| table.with(|table| table.class.clone()));
    view! {
        <Show when=move || class.with(Option::is_some)>
            <p>
                {words.class} ": " {move || class.get()} " "
                <button
                    class="button"
                    type="button"
                    data-all=""
                    on:click=move |_| ask_for_all(app)
                >
                    {words.show_all}
                </button>
            </p>
        </Show>
    }
}

/// Asks for all municipalities again. The button goes with the class, so the focus moves to the first class of the legend.
fn ask_for_all(app: AppContext) {
    app.store.ask_for_all();
    focus::move_when_drawn(move || element(app.focus.first_class.get_untracked()));
}
