//! The screens beside the map: tables, programmes, Min kommun. A later chunk, fetched when the first is opened or when the
//! first view has rested.

use crate::components::{Chunk, ChunkError};
use crate::context::use_app;
use larkartan_core::scene::Tab;
use leptos::prelude::*;

/// The screen of the open tab; nothing while the map is shown.
#[component]
pub fn Screen() -> impl IntoView {
    let store = use_app().store;
    move || match store.tab.get() {
        Tab::Map => ().into_any(),
        tab => view! { <Chunk load=move || screen(tab) /> }.into_any(),
    }
}

/// Draws the screen of a tab.
///
/// # Errors
/// The chunk did not come.
#[leptos::wasm_split::wasm_split(screens, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_screens))]
pub fn screen(tab: Tab) -> Result<AnyView, ChunkError> {
    Ok(match tab {
        Tab::Map | Tab::Table | Tab::Supply | Tab::Profile => ().into_any(),
    })
}
