//! The long facts about what is chosen, and the comparison: a later chunk. What the first view says of a place is the
//! panel's.

use crate::components::ChunkError;
use leptos::prelude::*;

/// What of this chunk is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The long facts about the chosen place.
    Facts,
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
        Part::Facts => ().into_any(),
        Part::Comparison => ().into_any(),
    })
}
