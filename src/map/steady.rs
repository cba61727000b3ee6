//! What is drawn in pixels and keeps its size, whatever the zoom.

use larkartan_core::geo::{Screen, fixed};
use leptos::prelude::*;

/// Puts what is drawn in pixels around the origin at a place of the drawing.
#[component]
pub fn Steady(
    /// The place.
    at: Screen,
    /// How far it steps aside, in pixels.
    #[prop(default = (0.0, 0.0))]
    aside: (f64, f64),
    /// What is drawn.
    children: Children,
) -> impl IntoView {
    let (x, y) = aside;
    // Most stand where they are: an element less for each.
    let drawn = match (x, y) == (0.0, 0.0) {
        true => children().into_any(),
        false => view! { <g transform=translate(x, y)>{children()}</g> }.into_any(),
    };
    view! {
        <g transform=translate(at.x, at.y)>
            <g class="steady">{drawn}</g>
        </g>
    }
}

/// The attribute that moves an element.
pub fn translate(x: f64, y: f64) -> String {
    format!("translate({} {})", fixed(x, 1), fixed(y, 1))
}
