//! The one live region: what has changed, said politely, once the reader has come to rest.

use crate::context::use_app;
use larkartan_core::scene::announcement;
use leptos::html;
use leptos::prelude::*;
use std::time::Duration;

/// How long the view must rest before it is spoken of.
const RESTS: Duration = Duration::from_millis(500);

/// Stands outside of everything that is hidden or drawn anew.
#[component]
pub fn Announcer() -> impl IntoView {
    let app = use_app();
    let region = NodeRef::<html::P>::new();
    let announced = StoredValue::new(app.store.now());
    let speak = move |now| {
        // None where the page has been built anew meanwhile, in another language.
        let Some(before) = announced.try_get_value() else {
            return;
        };
        let words = announcement(
            &app.data().atlas,
            app.later.known().as_deref(),
            app.text,
            &before,
            &now,
        );
        announced.set_value(now);
        if let (Some(region), Some(words)) = (region.get_untracked(), words) {
            region.set_text_content(Some(&words));
        }
    };
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        let now = app.store.view();
        if let Some(earlier) = waiting.flatten() {
            earlier.clear();
        }
        set_timeout_with_handle(move || speak(now), RESTS).ok()
    });
    view! { <p class="announcer" role="status" node_ref=region></p> }
}
