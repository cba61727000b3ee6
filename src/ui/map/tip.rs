//! The card beside the municipality under the pointer or the keyboard: name, value, rank.

use super::lens::Lens;
use crate::ui::parts::{View, card, element, fixed, leaf, styled, with};
use larkartan_core::geo::{Screen, fixed as number, within};
use larkartan_core::scene::region_card;

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
pub fn tip(lens: Lens) -> View {
    let place = styled(
        "transform",
        Box::new(move || placed(lens).unwrap_or_default()),
    );
    let shown = move || {
        let code = lens.store.pointed.get()?;
        let shown = region_card(lens.atlas, lens.text, lens.store.measure.get(), code)?;
        Some(card(&shown).into_string())
    };
    let words = leaf(
        "div",
        fixed(&[("class", "tip")]),
        Box::new(move || shown().unwrap_or_default()),
    );
    let names = [("class", "tip-place"), ("aria-hidden", "true")];
    element("div", with(&names, [place]), vec![words])
}

/// Where the card stands, as a CSS transform; none while nothing is pointed at.
fn placed(lens: Lens) -> Option<String> {
    let region = lens.drawing.region(lens.store.pointed.get()?)?;
    let size = lens.store.viewport.get();
    let at = |y| lens.place_on_page(Screen { y, ..region.anchor });
    let (above, below) = (at(region.bounds.min.y), at(region.bounds.max.y));
    let room = (size.width / 2.0 - HALF_WIDTH_PX).max(0.0);
    let left = size.width / 2.0 + within(above.x, -room, room);
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
    Some(format!(
        "translate(calc({}px - 50%),max(0px,{}px - {shift}))",
        number(left, 0),
        number(top, 0)
    ))
}
