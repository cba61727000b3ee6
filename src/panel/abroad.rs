//! The choice that campuses abroad count.

use crate::browser::focus;
use crate::context::{is_static, use_app};
use crate::selecting::element;
use leptos::prelude::*;

/// The button that counts campuses abroad; the app's alone, since a static page has one answer.
#[component]
pub fn AbroadChoice() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let on_click = move |_| {
        store.switch_abroad();
        // The page is built anew; the focus goes back to where it was.
        focus::move_when_drawn(move || element(app.focus.abroad.get_untracked()));
    };
    (!is_static()).then(|| {
        view! {
            <button
                class="button"
                type="button"
                aria-pressed=move || store.abroad.get().to_string()
                node_ref=app.focus.abroad
                on:click=on_click
            >
                {app.text.abroad}
            </button>
        }
    })
}
