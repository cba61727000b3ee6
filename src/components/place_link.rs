//! A link to a place: its static page, which the app takes over.

use crate::context::use_app;
use crate::map::use_map;
use crate::selecting::{choose, takes_over};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use web_sys::MouseEvent;

/// A link that chooses a place.
#[component]
pub fn PlaceLink(
    /// The place.
    target: Selection,
    /// What the link says.
    #[prop(into)]
    name: String,
    /// The id of the link, where the focus may come back to it.
    #[prop(optional, into)]
    id: Option<String>,
) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let href = app.store.place_href(&app.data().atlas, &target);
    let on_click = move |event: MouseEvent| {
        if takes_over(&event) {
            choose(app, map, target.clone());
        }
    };
    let target = app.store.link_target();
    view! {
        <a
            class="link"
            id=id
            href=href
            target=target
            rel=target.map(|_| "noopener")
            on:click=on_click
        >
            {name}
        </a>
    }
}
