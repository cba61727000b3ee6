//! On small screens: the chosen place at the lower edge of the map, with the way to its facts below.

use super::use_map;
use crate::components::{Card, CloseButton};
use crate::context::use_app;
use crate::selecting::close;
use larkartan_core::scene::{Tab, brief};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// Name, value and rank, never more than a part of the map; closed with one tap.
#[component]
pub fn Bar() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let (store, words) = (app.store, &app.text.detail);
    let close_button =
        move || view! { <CloseButton name=words.close on_press=move |()| close(app, map) /> };
    let shown = move || {
        let (selection, measure) = (store.selection.get(), store.measure.get());
        if selection == Selection::None {
            return None;
        }
        let Some(card) = brief(&app.data().atlas, app.text, measure, &selection) else {
            // A link leads to a place that is not on the map.
            return Some(
                view! { <p class="astray">{words.not_on_map}</p> {close_button()} }.into_any(),
            );
        };
        // A page of its own says it all.
        if store.tab.get() == Tab::Profile {
            return None;
        }
        let has_value = card.rank.is_some() || card.note.is_some();
        let about =
            has_value.then(|| view! { <span class="quiet">{(app.text.measure)(measure)}</span> });
        let more = (words.more)(&card.name);
        Some(
            view! {
                <p>{about} <Card card /></p>
                {close_button()}
                <a href="#fakta">{more}</a>
            }
            .into_any(),
        )
    };
    view! {
        <div class="bar" node_ref=app.focus.bar>
            {shown}
        </div>
    }
}
