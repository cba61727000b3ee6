//! What is said and chosen beside the map: headline, choices, search, legend, the short facts.

use leptos::prelude::*;

/// The name of the map, the other language, the headline.
#[component]
pub fn Header() -> impl IntoView {}

/// What colours the map, the search, the tabs.
#[component]
pub fn Choices() -> impl IntoView {}

/// What is said beside the map.
#[component]
pub fn Panel() -> impl IntoView {}

/// Where the figures come from, for frames and full screens.
#[component]
pub fn Credit(is_embed: bool) -> impl IntoView {
    let _ = is_embed;
}
