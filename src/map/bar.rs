//! On small screens: the chosen place at the lower edge of the map, with the way to its facts below.

use super::use_map;
use crate::components::{Card, CloseButton, WayDown};
use crate::context::use_app;
use crate::facts::VERSUS;
use crate::panel::FACTS;
use crate::selecting::{close, go_to_comparison, go_to_facts};
use larkartan_core::scene::{RegionCard, Tab, brief};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// Name, value and rank, never more than a part of the map; closed with one tap.
#[component]
pub fn Bar() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let content = move || {
        let (data, selection) = (app.data(), store.selection.get());
        let found = brief(&data.atlas, app.text, store.measure.get(), &selection);
        match found {
            // The other screens say themselves from where they look.
            Some(_) if store.tab.get() != Tab::Map => None,
            Some(card) => Some(view! { <Chosen card /> }.into_any()),
            None if selection == Selection::None => None,
            None => Some(view! { <Astray /> }.into_any()),
        }
    };
    view! {
        <div class="bar" data-covers="" node_ref=use_map().bar>
            {content}
        </div>
    }
}

/// The chosen place.
#[component]
fn Chosen(
    /// What is known of it.
    card: RegionCard,
) -> impl IntoView {
    let app = use_app();
    let has_value = card.rank.is_some() || card.note.is_some();
    let measure = has_value.then(|| {
        view! { <span class="quiet">{(app.text.measure)(app.store.measure.get_untracked())}</span> }
    });
    let words = &app.text.detail;
    let selection = app.store.selection.get_untracked();
    let to_facts = match selection {
        Selection::Site(_) => (words.more)(&card.name),
        _ => words.study_from_here.to_owned(),
    };
    let is_compared = matches!(selection, Selection::Municipality(_));
    let to_comparison = is_compared.then(|| {
        view! { <WayDown to=VERSUS words=words.compare_with.to_owned() go=go_to_comparison /> }
    });
    view! {
        <p>{measure} <Card card /></p>
        <Close />
        <div class="ways-down">
            <WayDown to=FACTS words=to_facts go=go_to_facts />
            {to_comparison}
        </div>
    }
}

/// What stands there when a link leads to a place that is not on the map.
#[component]
fn Astray() -> impl IntoView {
    view! {
        <p class="astray">{use_app().text.detail.not_on_map}</p>
        <Close />
    }
}

#[component]
fn Close() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    view! { <CloseButton name=app.text.detail.close on_press=move |()| close(app, map) /> }
}
