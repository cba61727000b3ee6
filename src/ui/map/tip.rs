//! The card beside the municipality under the pointer or the keyboard: name, value, rank.

use super::lens::Lens;
use crate::geo::fixed;
use crate::scene::{Drawing, region_card};
use crate::text::Text;
use leptos::prelude::*;
use std::sync::Arc;

/// Half the width that a card may take, in pixels: it stays so far from the edges of the map.
const HALF_WIDTH_PX: f64 = 130.0;
/// Room above a card.
const HEIGHT_PX: f64 = 90.0;

/// The card stands over the municipality's name, not at the pointer: it says the same to mouse and keyboard, and does
/// not run after the hand. What it says stands in the panel too when the municipality is chosen.
#[component]
pub fn Tip(text: &'static Text, drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    move || {
        let code = lens.store.pointed.get()?;
        let card = region_card(&lens.atlas, text, lens.store.measure.get(), code)?;
        let (at, size) = (
            lens.from_middle(drawing.region(code)?.anchor),
            lens.viewport.get(),
        );
        let room = (size.width / 2.0 - HALF_WIDTH_PX).max(0.0);
        let left = size.width / 2.0 + at.x.clamp(-room, room);
        let top = size.height / 2.0 + at.y;
        Some(view! {
            <div
                class=if top < HEIGHT_PX { "tip below" } else { "tip" }
                aria-hidden="true"
                style:left=format!("{}px", fixed(left, 0))
                style:top=format!("{}px", fixed(top, 0))
            >
                <strong>{card.name}</strong>
                <span>{card.value}</span>
                {card.rank.map(|rank| view! { <span class="quiet">{rank}</span> })}
            </div>
        })
    }
}
