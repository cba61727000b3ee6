//! A link to the programmes that a filter asks for, from a place: their page, which the app takes over.

use crate::browser::focus;
use crate::context::use_app;
use crate::selecting::{current_tab, open_offers, takes_over};
use larkartan_core::scene::OfferFilter;
use larkartan_core::url::Selection;
use leptos::prelude::*;
use web_sys::MouseEvent;

/// A link that opens the programmes.
#[component]
pub fn OffersLink(
    /// The place that they are counted from.
    from: Selection,
    /// Which of them.
    offers: OfferFilter,
    /// What the link says.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let href = store.offers_href(&from, &offers);
    let on_click = move |event: MouseEvent| {
        if takes_over(&event) {
            open_offers(app, from.clone(), offers.clone());
            focus::move_when_drawn(move || current_tab(app));
        }
    };
    let target = store.link_target();
    view! {
        <a
            class="link"
            href=href
            target=target
            rel=target.map(|_| "noopener")
            on:click=on_click
        >
            {words}
        </a>
    }
}
