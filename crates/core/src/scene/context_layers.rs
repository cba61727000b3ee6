//! Main roads and large lakes as path data: one path each, however many there are.

use crate::domain::ContextLayers;
use crate::geo::{MapProjection, PathData, Precision, Sink, stream};

/// The paths of the context layers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ContextPaths {
    /// The main roads.
    pub roads: String,
    /// The lakes.
    pub lakes: String,
}

impl ContextPaths {
    /// From this zoom on they are drawn: on the whole map they would stand before what it says.
    pub const FROM_ZOOM: f64 = 2.0;

    /// Draws the layers for a map that can be zoomed.
    pub fn new(layers: &ContextLayers, projection: &MapProjection) -> Self {
        let (mut roads, mut lakes) = (
            PathData::new(Precision::Zoom),
            PathData::new(Precision::Zoom),
        );
        for line in &layers.roads {
            for &at in line {
                roads.point(projection.screen_from_lonlat(at));
            }
            roads.end_line();
        }
        for lake in &layers.lakes {
            stream(lake, projection, &mut lakes);
        }
        Self {
            roads: roads.into_string(),
            lakes: lakes.into_string(),
        }
    }
}
