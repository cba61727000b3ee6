//! Access in words.

use super::Facts;
use crate::context::use_app;
use larkartan_core::scene::{AccessFacts, NearestFact};
use leptos::prelude::*;

/// The level of the median inhabitant, the people at each level, mean distances.
#[component]
pub fn Access(
    /// What is known.
    access: AccessFacts,
) -> impl IntoView {
    let words = &use_app().text.detail;
    let shares = access.shares.into_iter();
    // No colour: the map's colours may stand for another measure.
    view! {
        <p class="level">
            <span>
                <strong>{access.level}</strong>
                " "
                <span class="quiet">{words.median}</span>
            </span>
        </p>
        <ul class="shares">{shares.map(|share| view! { <li>{share}</li> }).collect_view()}</ul>
        <Facts facts=access.distances />
        {access.across_border.map(|words| view! { <p>{words}</p> })}
        <p class="quiet">{access.in_localities}</p>
    }
}

/// The nearest sites as seen from a locality, below a heading of level three.
#[component]
pub fn Nearest(
    /// What is known.
    nearest: NearestFact,
) -> impl IntoView {
    view! {
        <h3>{nearest.heading}</h3>
        <Facts facts=nearest.facts />
    }
}
