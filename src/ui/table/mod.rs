//! The tables: what the map says, as rows; the same choices, the same selection, and files to save.

mod rows;
mod save;
mod supply;

use super::Field;
use super::app::Page;
use super::panel::follow;
use super::parts::{View, Words, choice, element, fixed, hears, live, part, reading, still, with};
use crate::platform::document;
use larkartan_core::domain::Area;
use larkartan_core::scene::{Asked, Column, Tab, site_rows, table as table_of};
use leptos::prelude::*;
use maud::html;
use rows::{municipalities, sites};
use save::save;
pub use supply::{sources as offer_sources, supply};
use web_sys::{Event, MouseEvent};

/// The attribute of a button that orders the rows: its value is a column as a link names it.
const SORT: &str = "data-sort";

/// What the parts of the tables need to know.
#[derive(Clone)]
pub struct Wanted {
    page: Page,
    /// The words that the names are narrowed by; no link carries them.
    words: Field<String>,
}

impl Wanted {
    /// What is asked for; follows every choice.
    fn asked(&self) -> Asked {
        let store = self.page.store;
        Asked {
            order: store.order.get(),
            words: self.words.get(),
            ..store.asked()
        }
    }
}

/// Both tables with their choices. Nothing is written while the map is shown.
pub fn table(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let words = &text.table;
    let wanted = Wanted {
        page: *page,
        words: Field::new(String::new()),
    };
    let is_shown = move || store.tab.get() == Tab::Table;
    let rows = {
        let wanted = wanted.clone();
        move || match is_shown() {
            true => {
                let table = table_of(wanted.page.atlas, text, &wanted.asked());
                municipalities(text, &table, &store.selection.get()).into_string()
            }
            false => String::new(),
        }
    };
    let site_table = {
        let wanted = wanted.clone();
        move || match is_shown() {
            true => {
                let rows = site_rows(wanted.page.atlas, text, &wanted.asked());
                sites(text, &rows, &store.selection.get()).into_string()
            }
            false => String::new(),
        }
    };
    let press = hears("click", move |event: MouseEvent| {
        if let Some(key) = document::nearest_attribute(event.target(), SORT) {
            if let Some(column) = Column::from_key(&key) {
                store.sort(column);
            }
        } else {
            follow(store, &event);
        }
    });
    let region = |id: &'static str, name: &'static str, rows: Words| {
        let names = [
            ("class", "rows"),
            ("id", id),
            ("role", "region"),
            ("tabindex", "0"),
            ("aria-label", name),
        ];
        reading("div", fixed(&names), rows)
    };
    let choices = vec![
        area_choice(page),
        words_field(words.words_label, wanted.words),
    ];
    let children = vec![
        still("h2", Vec::new(), words.heading),
        element("div", fixed(&[("class", "table-choices")]), choices),
        region("kommuner", words.heading, Box::new(rows)),
        part("quiet", distances_are(page)),
        save(&wanted),
        still("h2", Vec::new(), words.sites),
        region("platser", words.sites, Box::new(site_table)),
    ];
    let shown = live(
        "data-shown",
        Box::new(move || super::parts::flag(is_shown()).to_owned()),
    );
    let attributes = with(&[("class", "table"), ("id", "tabell")], [shown, press]);
    element("section", attributes, children)
}

fn distances_are(page: &Page) -> Words {
    let text = page.text;
    Box::new(move || {
        html! { p { (text.table.distances_are) " " (text.detail.estimate) } }.into_string()
    })
}

/// Which municipalities: all, the four counties, one county, the members.
fn area_choice(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let words = &text.table;
    let options = move || {
        html! {
            @for area in [Area::All, Area::Focus, Area::Members] {
                option value=(area.to_param()) { ((words.area)(area)) }
            }
            @for county in atlas.counties().iter().rev() {
                option value=(Area::County(county.code).to_param()) { (county.name) }
            }
        }
        .into_string()
    };
    let choose = move |value: String| store.ask_for(Area::from_param(&value).unwrap_or_default());
    choice(
        "choice",
        words.area_label,
        Box::new(options),
        Box::new(move || store.area.get().to_param()),
        Box::new(choose),
    )
}

fn words_field(label: &'static str, typed: Field<String>) -> View {
    let name = still("span", Vec::new(), label);
    let input = hears("input", move |event: Event| {
        typed.set(event_target_value(&event));
    });
    let names = [
        ("class", "field"),
        ("type", "search"),
        ("autocomplete", "off"),
    ];
    let field = element("input", with(&names, [input]), Vec::new());
    element("label", fixed(&[("class", "choice")]), vec![name, field])
}
