//! Files to save: what the table shows, everything, and the map's own data.

use super::Wanted;
use crate::platform::document;
use crate::ui::parts::{View, element, fixed, hears, still, with};
use larkartan_core::geojson::FILE_NAMES;
use larkartan_core::scene::{Export, everything, shown_rows};
use leptos::prelude::*;
use maud::html;
use web_sys::MouseEvent;

/// The buttons and links.
pub fn save(wanted: &Wanted) -> View {
    let (text, atlas) = (wanted.page.text, wanted.page.atlas);
    let words = &text.table;
    let shown = {
        let (wanted, atlas) = (wanted.clone(), atlas);
        button(
            words.save_shown,
            Box::new(move |today| untrack(|| shown_rows(atlas, text, &wanted.asked(), today))),
        )
    };
    let all = button(
        words.save_all,
        Box::new(move |today| everything(atlas, text, today)),
    );
    let root = wanted.page.store.root();
    let files = html! {
        (words.save_about) " "
        @for file in FILE_NAMES {
            a href={ (root) "data/" (file) } download=(file) { (words.save_geojson) " " (file) } " "
        }
    };
    let files = still(
        "p",
        fixed(&[("class", "files quiet")]),
        &files.into_string(),
    );
    element("div", fixed(&[("class", "save")]), vec![shown, all, files])
}

fn button(name: &'static str, export: Box<dyn Fn(&str) -> Export>) -> View {
    let press = hears("click", move |_: MouseEvent| {
        let file = export(&document::today());
        document::save(&file.name, "text/csv;charset=utf-8", &file.text);
    });
    let attributes = with(&[("class", "button"), ("type", "button")], [press]);
    still("button", attributes, name)
}
