//! A link to a part of the facts that lies further down.

use crate::context::{AppContext, use_app};
use crate::selecting::takes_over;
use leptos::prelude::*;

/// A link that goes there without a mark of it in the address.
#[component]
pub fn WayDown(
    /// The id of the part.
    to: &'static str,
    /// What the link says.
    words: String,
    /// Goes there.
    go: fn(AppContext),
) -> impl IntoView {
    let app = use_app();
    let on_click = move |event| {
        if takes_over(&event) {
            go(app);
        }
    };
    view! {
        <a class="button" href=format!("#{to}") on:click=on_click>
            {words}
        </a>
    }
}
