//! The card beside the municipality under the pointer or the keyboard: name, value, rank.

use super::{MapContext, use_map};
use crate::components::Card;
use crate::context::use_app;
use larkartan_core::geo::{Screen, fixed};
use larkartan_core::scene::region_card;
use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlElement;

/// Half the width that a card may take, in pixels: it stays so far from the edges of the map.
const HALF_WIDTH_PX: f64 = 130.0;
/// Room for a card of five lines. Where letters are large it takes more, and covers a part of its municipality rather
/// than being cut off.
const HEIGHT_PX: f64 = 130.0;
/// How far a card is shifted up from its place so that it stands over it, and under it where there is no room.
const ABOVE: &str = "100% - 0.75rem";
const BELOW: &str = "-0.75rem";

/// The card stands over the municipality, not at the pointer: it says the same to mouse and keyboard, and does
/// not run after the hand. What it says stands in the panel too when the municipality is chosen.
#[component]
pub fn Tooltip() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let place = NodeRef::<html::Div>::new();
    // The policy of the host forbids style attributes.
    Effect::new(move |_| {
        if let Some(element) = place.get() {
            let transform = placed(map).unwrap_or_default();
            // The browser ignores what it does not know.
            let _ = HtmlElement::style(&element).set_property("transform", &transform);
        }
    });
    let card = move || {
        let (code, data) = (map.hovered.get()?, app.data());
        let card = region_card(&data.atlas, app.text, app.store.measure.get(), code)?;
        Some(view! { <Card card /> })
    };
    view! {
        <div class="tip-place" aria-hidden="true" node_ref=place>
            <div class="tip">{card}</div>
        </div>
    }
}

/// Where the card stands, as a CSS transform; none while nothing is pointed at.
fn placed(map: MapContext) -> Option<String> {
    let (code, data) = (map.hovered.get()?, map.app.data());
    let region = data.drawing.region(code)?;
    let size = map.viewport.get();
    let at = |y| map.place_on_page(Screen { y, ..region.anchor });
    let (above, below) = (at(region.bounds.min.y), at(region.bounds.max.y));
    let room = (size.width / 2.0 - HALF_WIDTH_PX).max(0.0);
    let left = size.width / 2.0 + above.x.clamp(-room, room);
    let (above, below) = (size.height / 2.0 + above.y, size.height / 2.0 + below.y);
    // Over the municipality, so that it covers neither it nor its name; under it where there is no room, and at the
    // upper edge where there is none at all.
    let (top, shift) = if above > HEIGHT_PX {
        (above, ABOVE)
    } else if below < size.height - HEIGHT_PX {
        (below, BELOW)
    } else {
        (0.0, BELOW)
    };
    let (left, top) = (fixed(left, 0), fixed(top, 0));
    Some(format!(
        "translate(calc({left}px - 50%),max(0px,{top}px - {shift}))"
    ))
}
