//! The panel: headline, choices, search, legend and the facts about the chosen place.

mod choices;
mod detail;
mod legend;
mod municipality;
mod place;
mod search;

use super::Store;
use crate::domain::Atlas;
use crate::platform::document;
use crate::scene::{Drawing, SearchIndex, source_links, summary};
use crate::text::Text;
use crate::ui::parts::Sources;
use choices::{CollaborationChoice, MeasureChoice};
use detail::Detail;
use legend::Legend;
use leptos::prelude::*;
use search::Search;
use std::sync::Arc;
use web_sys::MouseEvent;

/// The name of the map and what it shows now, as a headline.
#[component]
pub fn Head(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let headline = move || summary(&atlas, text, store.measure.get(), None).headline;
    view! {
        <header class="head">
            <div class="top">
                <p class="name">{text.app_name}</p>
                <LanguageLink text=text />
            </div>
            <h1>{headline}</h1>
        </header>
    }
}

/// What colours the map, and the search.
#[component]
pub fn Choices(
    text: &'static Text,
    index: Arc<SearchIndex>,
    drawing: Arc<Drawing>,
) -> impl IntoView {
    view! {
        <div class="choices">
            <MeasureChoice text=text />
            <Search text=text index=index drawing=drawing />
        </div>
    }
}

/// What is said beside the map.
#[component]
pub fn Panel(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let sentences = move || {
        let said = summary(&atlas, text, store.measure.get(), store.collaboration.get());
        said.sentences
            .into_iter()
            .map(|s| view! { <p>{s}</p> })
            .collect_view()
    };
    view! {
        <div class="panel" id="fakta">
            <Detail text=text />
            <div class="summary">{sentences}</div>
            <Legend text=text />
            <CollaborationChoice text=text />
            <Foot text=text />
        </div>
    }
}

/// The way to the other language: a link that works without scripts, followed without a reload.
#[component]
fn LanguageLink(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let other = text.lang.other();
    let speak = move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        store.speak(other);
        // The page is built anew; the focus goes back to where it was.
        request_animation_frame(|| document::focus(".language"));
    };
    view! {
        <a
            class="language"
            href=move || store.link_in(other)
            hreflang=other.code()
            lang=other.code()
            on:click=speak
        >
            {text.other_language}
        </a>
    }
}

/// What the page is, and where its figures come from.
#[component]
fn Foot(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let sources = move || {
        let ids = store.measure.get().sources().iter().copied();
        let ids: Vec<&str> = ids.chain(["scb-granser", "natural-earth"]).collect();
        view! { <Sources sources=source_links(&atlas, text, &ids) /> }
    };
    view! {
        <footer class="foot quiet">
            <h2>{text.foot.sources}</h2>
            {sources}
            <p>{text.foot.about}</p>
            <p>{text.foot.privacy}</p>
        </footer>
    }
}
