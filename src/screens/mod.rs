//! The screens beside the map: tables, programmes, Min kommun. Programmes are one later chunk and the others another, fetched when
//! the first is opened or when the first view has rested.

mod asked;
mod charts;
mod diagram;
mod distance_programmes;
mod figures;
mod locator;
mod profile;
mod programme_choices;
mod programme_list;
mod programmes;
mod save;
mod sheet;
mod site_rows;
mod table_rows;
mod tables;

use crate::components::{Chunk, ChunkError};
use crate::context::{AppContext, use_app};
use asked::TypedWords;
use larkartan_core::scene::Tab;
use leptos::prelude::*;
use profile::Profile;
use programmes::Programmes;
use std::sync::Arc;
use tables::Tables;

/// The screen of the open tab; nothing is seen of it while the map is shown.
#[component]
pub fn Screen() -> impl IntoView {
    let (store, later) = (use_app().store, use_app().later);
    provide_context(TypedWords::default());
    // While some of the programmes are asked for, the map counts them.
    let has_marks = Memo::new(move |_| store.offers.with(|filter| filter.is_narrow()));
    let load = move |tab| async move {
        let text = later.fetch().await?;
        match tab {
            Tab::Supply => programmes(text).await,
            tab => screen(tab, text).await,
        }
    };
    move || match store.tab.get() {
        Tab::Map if !has_marks.get() => ().into_any(),
        tab => view! { <Chunk load=move || load(tab) /> }.into_any(),
    }
}

/// Fetches the chunk of a tab's screen ahead.
///
/// # Errors
/// It did not come.
pub async fn preload(tab: Tab) -> Result<(), ChunkError> {
    match tab {
        Tab::Supply => preload_programmes().await?,
        _ => preload_screens().await?,
    }
    Ok(())
}

/// The heads of columns that are not sorted.
fn heads(names: impl IntoIterator<Item = &'static str>) -> impl IntoView {
    let heads = names.into_iter();
    heads
        .map(|name| view! { <th scope="col">{name}</th> })
        .collect_view()
}

/// Draws the programmes; `text` are those, where they are not decoded yet.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(programmes, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_programmes))]
pub fn programmes(text: Option<Arc<str>>) -> Result<AnyView, ChunkError> {
    use_app().decode(text)?;
    Ok(view! { <Programmes /> }.into_any())
}

/// Decodes the programmes for what does without their screen: the search. They travel in its chunk.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(programmes, wasm_split_path = ::leptos::wasm_split, fallible)]
pub fn decode_programmes(app: AppContext, text: Option<Arc<str>>) -> Result<(), ChunkError> {
    app.decode(text)
}

/// Draws the screen of another tab; `text` are the programmes, where they are not decoded yet.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(screens, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_screens))]
pub fn screen(tab: Tab, text: Option<Arc<str>>) -> Result<AnyView, ChunkError> {
    use_app().decode(text)?;
    Ok(match tab {
        Tab::Map | Tab::Supply => ().into_any(),
        Tab::Table => view! { <Tables /> }.into_any(),
        Tab::Profile => view! { <Profile /> }.into_any(),
    })
}
