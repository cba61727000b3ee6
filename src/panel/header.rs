//! The name of the map, the way to the other language, the headline.

use crate::browser::focus;
use crate::context::use_app;
use crate::selecting::{element, takes_over};
use larkartan_core::scene::summary;
use leptos::prelude::*;
use web_sys::MouseEvent;

/// The name of the map and what it shows now, as a headline.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let headline = move || {
        let (data, selection) = (app.data(), store.selection.get());
        summary(&data.atlas, text, store.measure.get(), None, &selection).headline
    };
    view! {
        <header class="head">
            <p class="name">{text.app_name}</p>
            <LanguageLink />
            <div class="headline">
                <h1>{headline}</h1>
            </div>
        </header>
    }
}

/// The link to the page in the other language, followed without a reload.
#[component]
fn LanguageLink() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let other = app.text.lang.other();
    let on_click = move |event: MouseEvent| {
        if takes_over(&event) {
            store.switch_language(other);
            // The page is built anew; the focus goes back to where it was.
            focus::move_when_drawn(move || element(app.focus.language.get_untracked()));
        }
    };
    view! {
        <a
            class="language"
            hreflang=other.code()
            lang=other.code()
            href=move || store.lang_href(other)
            node_ref=app.focus.language
            on:click=on_click
        >
            {app.text.other_language}
        </a>
    }
}
