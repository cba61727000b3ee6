//! The one live region: what has changed, said politely, once the reader has come to rest.

use crate::context::use_app;
use crate::map::use_map;
use larkartan_core::scene::announcement;
use larkartan_core::url::{Selection, ViewState};
use leptos::html;
use leptos::prelude::*;
use std::time::Duration;

/// How long the view must rest before it is spoken of.
const RESTS: Duration = Duration::from_millis(500);

/// Stands outside of everything that is hidden or drawn anew.
#[component]
pub fn Announcer() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let region = NodeRef::<html::P>::new();
    let announced = StoredValue::new(app.store.now());
    let speak = move |now: ViewState| {
        // None where the page has been built anew meanwhile, in another language.
        let Some(before) = announced.try_get_value() else {
            return;
        };
        let is_choice = now.selection != before.selection && now.selection != Selection::None;
        let words = announcement(
            &app.data().atlas,
            app.later.known().as_deref(),
            app.text,
            &before,
            &now,
        );
        announced.set_value(now);
        // Who chose on the map by keyboard is told how to come to the facts.
        let is_on_map = map.focused.get_untracked().is_some();
        let words = words.map(|words| match is_choice && is_on_map {
            true => [&words, app.text.announce.to_facts].join(". "),
            false => words,
        });
        if let (Some(region), Some(words)) = (region.get_untracked(), words) {
            region.set_text_content(Some(&words));
        }
    };
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        let now = app.store.view();
        if let Some(earlier) = waiting.flatten() {
            earlier.clear();
        }
        set_timeout_with_handle(move || speak(now), RESTS).ok()
    });
    view! { <p class="announcer" role="status" node_ref=region></p> }
}
