//! The long facts about what is chosen, what can be studied there, and comparisons: a later chunk. What the first view says of a place is the
//! panel's.

mod about;
mod chosen_from;
mod comparison;
mod education;
mod municipality;
mod place;
mod study;
mod versus;

use crate::components::ChunkError;
use crate::context::use_app;
use about::About;
use chosen_from::ChosenFrom;
use comparison::Comparison;
use larkartan_core::scene::{Detail, detail};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use municipality::MunicipalityFacts;
use place::PlaceFacts;
use std::sync::Arc;
use study::Study;
use versus::Versus;

/// The id of the comparison, for links that lead to it.
pub const VERSUS: &str = "jamfor";

/// What of this chunk is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The long facts about a place.
    Facts(Selection),
    /// The compared municipalities side by side.
    Comparison,
    /// What can be studied from a place; a municipality also against another one, its county, members or Sweden; a site also from
    /// where it was chosen.
    Answers(Selection),
    /// What can be studied from a place.
    Study(Selection),
    /// What stands about the figures of the chosen measure.
    About,
}

/// Draws a part of this chunk; `text` are the programmes, where they are not decoded yet.
///
/// # Errors
/// The chunk did not come, or the programmes are wrong.
#[leptos::wasm_split::wasm_split(facts, wasm_split_path = ::leptos::wasm_split, fallible, preload(preload_facts))]
pub fn facts(part: Part, text: Option<Arc<str>>) -> Result<AnyView, ChunkError> {
    use_app().decode(text)?;
    Ok(match part {
        Part::Facts(place) => view! { <LongFacts place /> }.into_any(),
        Part::Comparison => view! { <Comparison /> }.into_any(),
        Part::Answers(place) => view! { <Answers place /> }.into_any(),
        Part::Study(place) => view! { <Study place /> }.into_any(),
        Part::About => view! { <About /> }.into_any(),
    })
}

/// What can be studied from a place, how a municipality compares, and from where a site was chosen.
#[component]
fn Answers(place: Selection) -> impl IntoView {
    let beside = match &place {
        Selection::Municipality(code) => Some(view! { <Versus code=*code /> }.into_any()),
        Selection::Site(id) => Some(view! { <ChosenFrom site=id.clone() /> }.into_any()),
        _ => None,
    };
    view! {
        <Study place />
        {beside}
    }
}

/// What is known of a place beyond its short facts.
#[component]
fn LongFacts(place: Selection) -> impl IntoView {
    let app = use_app();
    let programmes = app.later.programmes();
    match detail(&app.data().atlas, &programmes, app.text, &place) {
        Detail::Nothing => ().into_any(),
        Detail::Municipality(found) => view! { <MunicipalityFacts found=*found /> }.into_any(),
        Detail::Place(found) => view! { <PlaceFacts found=*found /> }.into_any(),
    }
}
