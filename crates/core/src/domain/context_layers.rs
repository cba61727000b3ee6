//! What helps to find one's way on a zoomed map and has no figures: main roads and large lakes.

use crate::geo::{Line, Shape};

/// Main roads and large lakes, which come after the first view.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ContextLayers {
    /// Simplified lines of main roads.
    pub roads: Vec<Line>,
    /// Large lakes that the boundaries do not leave out.
    pub lakes: Vec<Shape>,
}
