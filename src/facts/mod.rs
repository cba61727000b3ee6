//! The long facts about what is chosen, and the comparison: a later chunk. What the first view says of a place is the
//! panel's.

mod comparison;
mod education;
mod municipality;
mod place;

use crate::components::ChunkError;
use crate::context::use_app;
use comparison::Comparison;
use larkartan_core::scene::{Detail, detail};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use municipality::MunicipalityFacts;
use place::PlaceFacts;

/// What of this chunk is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The long facts about a place.
    Facts(Selection),
    /// The compared municipalities side by side.
    Comparison,
}

/// Draws a part of this chunk.
///
/// # Errors
/// The chunk did not come.
#[leptos::wasm_split::wasm_split(facts, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_facts))]
pub fn facts(part: Part) -> Result<AnyView, ChunkError> {
    Ok(match part {
        Part::Facts(place) => view! { <LongFacts place /> }.into_any(),
        Part::Comparison => view! { <Comparison /> }.into_any(),
    })
}

/// What is known of a place beyond its short facts.
#[component]
fn LongFacts(place: Selection) -> impl IntoView {
    let app = use_app();
    match detail(&app.data().atlas, app.text, &place) {
        Detail::Nothing => ().into_any(),
        Detail::Municipality(found) => view! { <MunicipalityFacts found=*found /> }.into_any(),
        Detail::Place(found) => view! { <PlaceFacts found=*found /> }.into_any(),
    }
}
