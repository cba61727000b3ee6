//! A figure to be shown large.

use larkartan_core::scene::KeyFigure as Figure;
use leptos::prelude::*;

/// The number with its unit, what it is, and how many have it better.
#[component]
pub fn KeyFigure(
    /// The figure.
    figure: Figure,
) -> impl IntoView {
    let note = figure.note;
    // Words are not shown as large as a number.
    let class = (!figure.after.is_empty()).then_some("number");
    view! {
        <p class="now">
            <span class="quiet">{figure.what}</span>
            <strong>
                {figure.before} <span class=class>{figure.number}</span> {figure.after}
            </strong>
            {figure.rank.map(|rank| view! { <span>{rank}</span> })}
            {note.map(|note| view! { <span class="quiet">{note}</span> })}
        </p>
    }
}
