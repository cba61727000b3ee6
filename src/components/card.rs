//! What one municipality shows of the chosen measure, in a few words.

use larkartan_core::scene::RegionCard;
use leptos::prelude::*;

/// Name, value, rank and note of a municipality.
#[component]
pub fn Card(
    /// What is known.
    card: RegionCard,
) -> impl IntoView {
    view! {
        <strong>{card.name}</strong>
        <span>{card.value}</span>
        {card.rank.map(|rank| view! { <span class="quiet">{rank}</span> })}
        {card.note.map(|note| view! { <span class="quiet">{note}</span> })}
    }
}
