//! The bar over the page (the map's name, the tabs, the way to the other language), and the headline.

use crate::browser::{focus, page};
use crate::context::use_app;
use crate::selecting::{element, takes_over};
use larkartan_core::scene::{Tab, title};
use leptos::prelude::*;
use web_sys::MouseEvent;

/// The bar over the page. On phones the tabs stand at the lower edge, under the thumb.
#[component]
pub fn TopBar() -> impl IntoView {
    let text = use_app().text;
    view! {
        <header class="top">
            <p class="name">
                <svg viewBox="0 0 28 16" aria-hidden="true">
                    <path d="M8 11L20 6" />
                    <circle cx="5" cy="12" r="3.5" />
                    <rect x="18" y="0" width="10" height="10" />
                </svg>
                {text.app_name}
            </p>
            <Tabs />
            <LanguageLink />
        </header>
    }
}

/// What the map or the table shows now, in one sentence. The other screens have a heading of their own, in their chunk.
#[component]
pub fn Headline() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let headline = move || {
        let (data, selection) = (app.data(), store.selection.get());
        let (tab, measure) = (store.tab.get(), store.measure.get());
        title(&data.atlas, text, tab, measure, &selection)
    };
    let is_shown = Memo::new(move |_| !store.tab.get().is_on_its_own());
    view! {
        <Show when=move || is_shown.get()>
            <div class="headline">
                <h1>{headline}</h1>
            </div>
        </Show>
    }
}

/// Map, tables, programmes, Min kommun: links, so that each is an address, followed without a reload.
#[component]
fn Tabs() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let of = |tab| match tab {
        Tab::Map => (
            text.table.map_tab,
            "M3 6l6-2 6 2 6-2v14l-6 2-6-2-6 2zM9 4v14M15 6v14",
        ),
        Tab::Table => (text.table.table_tab, "M3 5h18v14H3zM3 10h18M3 15h18M9 5v14"),
        Tab::Supply => (
            text.supply.tab,
            "M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5",
        ),
        Tab::Profile => (
            text.profile.tab,
            "M12 21c5-6 7-9 7-12a7 7 0 0 0-14 0c0 3 2 6 7 12zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
        ),
        Tab::WhatIf => (
            text.what_if_tab,
            "M12 3v3M12 18v3M3 12h3M18 12h3M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z",
        ),
    };
    let link = |(tab, node_ref): (Tab, _)| {
        let on_click = move |event: MouseEvent| {
            if takes_over(&event) {
                store.open(tab);
                page::scroll_to_top();
            }
        };
        let target = store.link_target();
        let (name, lines) = of(tab);
        view! {
            <a
                class="tab"
                aria-current=move || (store.tab.get() == tab).to_string()
                href=move || store.tab_href(tab)
                target=target
                rel=target.map(|_| "noopener")
                node_ref=node_ref
                on:click=on_click
            >
                <svg viewBox="0 0 24 24" aria-hidden="true">
                    <path d=lines />
                </svg>
                {name}
            </a>
        }
    };
    let tabs = Tab::ALL.into_iter().zip(app.focus.tabs);
    view! {
        <nav class="tabs" aria-label=text.table.tabs>
            {tabs.map(link).collect_view()}
        </nav>
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
