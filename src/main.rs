//! Starts the app in the browser: fetch, decode, mount; shows what went wrong if that fails.

use larkartan::input::{Files, decode};
use larkartan::platform::{document, fetch, history};
use larkartan::scene::ViewState;
use larkartan::ui::{App, LoadFailure};
use leptos::prelude::*;
use std::sync::Arc;

/// An allocator of two kilobytes; the standard library's is seven.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The element that the app lives in.
const MOUNT_POINT: &str = "app";

fn main() {
    console_error_panic_hook::set_once();
    start();
}

fn start() {
    wasm_bindgen_futures::spawn_local(async {
        let loaded = match fetch::data_files().await {
            Ok(texts) => decode(&Files::from_texts(&texts)).map_err(LoadFailure::Decode),
            Err(error) => Err(LoadFailure::Fetch(error)),
        };
        let Some(place) = document::mount_point(MOUNT_POINT) else {
            return;
        };
        let query = history::query();
        match loaded {
            Ok(atlas) => {
                let atlas = Arc::new(atlas);
                mount_to(place, move || view! { <App atlas=atlas query=query /> }).forget();
            }
            Err(failure) => {
                let text = ViewState::from_query(&query).lang.text();
                document::set_language(text.lang.code());
                document::set_title(&format!("{} – {}", text.load.heading, text.app_name));
                mount_to(place, move || failure.view(text, start)).forget();
            }
        }
    });
}
