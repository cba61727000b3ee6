//! The screens beside the map: tables, programmes, Min kommun. Each is a later chunk, fetched when it is opened or when the first
//! view has rested.

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
mod what_if;

use crate::components::{Chunk, ChunkError};
use crate::context::{AppContext, use_app};
use crate::load::LoadError;
use asked::TypedWords;
pub use distance_programmes::DISTANCE;
use larkartan_core::roads::RoadGraph;
use larkartan_core::scene::Tab;
use leptos::prelude::*;
use profile::Profile;
use programmes::Programmes;
use std::sync::Arc;
use tables::Tables;
use what_if::WhatIf;

/// The screen of the open tab; nothing is seen of it while the map is shown.
#[component]
pub fn Screen() -> impl IntoView {
    let app = use_app();
    let (store, later) = (app.store, app.later);
    provide_context(TypedWords::default());
    // While some of the programmes are asked for, the map counts them.
    let has_marks = Memo::new(move |_| store.offers.with(|filter| filter.is_narrow()));
    let load = move |tab| async move {
        let text = later.fetch().await?;
        match tab {
            Tab::Map => decode_programmes(app, text).await.map(|()| ().into_any()),
            Tab::Supply => programmes(text).await,
            Tab::Table => tables(text).await,
            Tab::Profile => profile(text).await,
            Tab::WhatIf => what_if(later.fetch_roads().await?).await,
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
        Tab::Map | Tab::Supply => preload_programmes().await?,
        Tab::Table => preload_tables().await?,
        Tab::Profile => preload_profile().await?,
        Tab::WhatIf => preload_what_if().await?,
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

/// Draws the tables; `text` are the programmes, where they are not decoded yet.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(tables, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_tables))]
pub fn tables(text: Option<Arc<str>>) -> Result<AnyView, ChunkError> {
    use_app().decode(text)?;
    Ok(view! { <Tables /> }.into_any())
}

/// Draws Min kommun; `text` are the programmes, where they are not decoded yet.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(profile, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_profile))]
pub fn profile(text: Option<Arc<str>>) -> Result<AnyView, ChunkError> {
    use_app().decode(text)?;
    Ok(view! { <Profile /> }.into_any())
}

/// Draws the thought experiment; `roads` is the graph of roads as it travels.
///
/// # Errors
/// The chunk did not come, or the graph is wrong.
#[leptos::wasm_split::wasm_split(what_if, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_what_if))]
pub fn what_if(roads: Arc<str>) -> Result<AnyView, ChunkError> {
    let graph = RoadGraph::from_json(&roads).map_err(LoadError::from)?;
    Ok(view! { <WhatIf graph /> }.into_any())
}
