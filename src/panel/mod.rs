//! What is said and chosen beside the map: headline, choices, search, legend, the short facts.

mod about;
mod abroad;
mod choices;
mod collaboration;
mod detail;
mod foot;
mod header;
mod legend;
mod neighbours;
mod search;
mod start;
mod year;

pub use choices::{Choices, MeasureChoice};
pub use detail::FACTS;
pub use foot::Credit;
pub use header::{Headline, TopBar};
pub use neighbours::{SimilarList, similar_to};
pub use search::Search;

use crate::components::Chunk;
use crate::context::use_app;
use crate::facts::{Part, facts};
use crate::map::use_map;
use crate::selecting::close;
use about::AboutFigures;
use abroad::AbroadChoice;
use collaboration::{AboutCollaboration, CollaborationChoice};
use detail::Detail;
use foot::Foot;
use larkartan_core::domain::CollaborationId;
use larkartan_core::scene::{Tab, leading_number, summary};
use larkartan_core::url::Selection;
use legend::Legend;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// What is said beside the map; beside the thought experiment, which says itself what it shows, only the foot.
#[component]
pub fn Panel() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let store = app.store;
    let has_map_words = Memo::new(move |_| !store.tab.get().is_on_its_own());
    let on_key = move |event: KeyboardEvent| {
        if event.key() == "Escape" && store.selection.get_untracked() != Selection::None {
            close(app, map);
        }
    };
    view! {
        <div class="panel" on:keydown=on_key>
            <Show when=move || store.tab.get() != Tab::WhatIf>
                <Comparison />
                <Detail />
                // Programmes and Min kommun say themselves what they show.
                <Show when=move || has_map_words.get()>
                    <Summary />
                    <AboutFigures />
                    <Legend />
                </Show>
                <AbroadChoice />
                <CollaborationChoice />
                <AboutCollaboration />
            </Show>
            <Foot />
        </div>
    }
}

/// The compared municipalities side by side, while there are any.
#[component]
fn Comparison() -> impl IntoView {
    let store = use_app().store;
    let is_shown = Memo::new(move |_| store.compared.with(|codes| !codes.is_empty()));
    view! {
        <Show when=move || is_shown.get()>
            <div class="comparison">
                <Chunk load=|| facts(Part::Comparison, None) />
            </div>
        </Show>
    }
}

/// What the map shows, in a few sentences.
#[component]
fn Summary() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let sentences = move || {
        let (data, selection) = (app.data(), store.selection.get());
        let compared = CollaborationId::compared(store.collaboration.get());
        let found = summary(
            &data.atlas,
            app.text,
            store.measure.get(),
            Some(compared),
            &selection,
        );
        let sentences = found.across_border.into_iter().chain(found.sentences);
        sentences
            .map(|sentence| view! { <Sentence sentence /> })
            .collect_view()
    };
    view! { <div class="summary">{sentences}</div> }
}

/// A sentence of the summary. The number that it begins with can be seen from afar.
#[component]
fn Sentence(sentence: String) -> impl IntoView {
    match leading_number(&sentence) {
        Some((number, rest)) => {
            let (number, rest) = (number.to_owned(), rest.to_owned());
            view! {
                <p class="leading">
                    <strong>{number}</strong>
                    {rest}
                </p>
            }
            .into_any()
        }
        None => view! { <p>{sentence}</p> }.into_any(),
    }
}
