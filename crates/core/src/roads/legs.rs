//! The same roads with longer or shorter legs: how much hangs on what is assumed of ways that no map has.

use super::graph::{RoadGraph, RoadKind};

impl RoadGraph {
    /// Kilometres of road for each kilometre of a straight leg.
    pub fn leg(&self) -> f64 {
        self.leg
    }

    /// The same graph where a straight leg is so many times longer than the straight line: legs from localities to roads and to
    /// each other, and those of places that join later. Roads stay as they are.
    #[must_use]
    pub fn with_leg(&self, factor: f64) -> Self {
        let mut graph = self.clone();
        let longer = factor / self.leg;
        for (road, length) in graph.roads.iter_mut().zip(graph.lengths.edge_weights_mut()) {
            if road.kind == RoadKind::Local {
                road.way = road.way.share(longer);
                *length = road.way;
            }
        }
        graph.leg = factor;
        graph
    }
}
