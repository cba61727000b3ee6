//! The map: municipalities, borders, names and symbols as one SVG, its controls, and the card beside what is hovered.

mod context;

pub use context::{MapContext, use_map};
use leptos::prelude::*;

/// The way past the map for the keyboard.
#[component]
pub fn SkipLink() -> impl IntoView {}

/// The map with its controls.
#[component]
pub fn Map() -> impl IntoView {}

/// On small screens: the chosen place at the lower edge of the map.
#[component]
pub fn Bar() -> impl IntoView {}
