//! Starts the app in the browser: fetch, decode, mount; shows what went wrong if that fails.

use larkartan::input::{Files, decode};
use larkartan::platform::{document, fetch, history};
use larkartan::scene::ViewState;
use larkartan::ui::{LoadFailure, app};
use leptos::prelude::*;
use std::pin::Pin;
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
    // A box, so that it shares the code that runs Leptos' own futures.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(async {
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
                let root = place.clone();
                // What reacts needs an owner; it lives as long as the page.
                mount_to(place, move || app(root, Arc::new(atlas), &query)).forget();
            }
            Err(failure) => {
                let text = ViewState::from_query(&query).lang.text();
                document::set_language(text.lang.code());
                document::set_title(&format!("{} – {}", text.load.heading, text.app_name));
                failure.show(&place, text, start);
            }
        }
    });
    wasm_bindgen_futures::spawn_local(work);
}
