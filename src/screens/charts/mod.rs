//! Charts. What they show comes from the core as shares of an axis: here those become per cent of an SVG element's width, so that
//! words keep their size however wide it is.

mod bar;
mod lines;
mod pairs;
mod strips;

pub use bar::{BarLane, NeighbourBars, PairLane};
pub use lines::Lines;
pub use pairs::Pairs;
pub use strips::Strips;

use larkartan_core::geo::fixed;

/// A share of a length as an attribute.
pub(super) fn percent(share: f64) -> String {
    fixed(100.0 * share, 1) + "%"
}
