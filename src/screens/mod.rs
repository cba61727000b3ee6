//! The screens beside the map: tables, programmes, Min kommun. A later chunk, fetched when the first is opened or when the
//! first view has rested.

mod asked;
mod figures;
mod profile;
mod programme_rows;
mod programmes;
mod save;
mod sheet;
mod site_rows;
mod table_rows;
mod tables;

use crate::components::{Chunk, ChunkError};
use crate::context::use_app;
use asked::TypedWords;
use larkartan_core::scene::Tab;
use leptos::prelude::*;
use profile::Profile;
use programmes::Programmes;
use tables::Tables;

/// The screen of the open tab; nothing while the map is shown.
#[component]
pub fn Screen() -> impl IntoView {
    let store = use_app().store;
    provide_context(TypedWords::default());
    move || match store.tab.get() {
        Tab::Map => ().into_any(),
        tab => view! { <Chunk load=move || screen(tab) /> }.into_any(),
    }
}

/// The heads of columns that are not sorted.
fn heads(names: impl IntoIterator<Item = &'static str>) -> impl IntoView {
    let heads = names.into_iter();
    heads
        .map(|name| view! { <th scope="col">{name}</th> })
        .collect_view()
}

/// Draws the screen of a tab.
///
/// # Errors
/// The chunk did not come.
#[leptos::wasm_split::wasm_split(screens, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_screens))]
pub fn screen(tab: Tab) -> Result<AnyView, ChunkError> {
    Ok(match tab {
        Tab::Map => ().into_any(),
        Tab::Table => view! { <Tables /> }.into_any(),
        Tab::Supply => view! { <Programmes /> }.into_any(),
        Tab::Profile => view! { <Profile /> }.into_any(),
    })
}
