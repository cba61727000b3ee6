//! The graph: localities and crossings, and the roads between them with their lines.

use super::ways::Way;
use crate::geo::{Line, LonLat};
use petgraph::graph::{EdgeIndex, NodeIndex, UnGraph};

/// A road between two nodes.
#[derive(Debug, Clone)]
pub(crate) struct Road {
    /// The whole of it.
    pub way: Way,
    /// What it is known from.
    pub kind: RoadKind,
    /// Its line, from the first node to the second.
    pub line: Line,
    /// Kilometres of the line up to each of its points.
    pub along: Vec<f64>,
}

/// What the length of a road is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RoadKind {
    /// A timetable that counts kilometres between stops.
    Measured,
    /// The line of a main road on a map.
    MainRoad,
    /// The straight line between two places that a road is known to join.
    Link,
    /// The straight line from a locality to a road or to another locality: no road that others could join.
    Local,
}

/// Localities and crossings with the roads between them. The first nodes are the localities, in the order of
/// `localities.csv`.
#[derive(Debug, Clone)]
pub struct RoadGraph {
    /// Lengths alone, so that a search touches no line.
    pub(super) lengths: UnGraph<(), Way>,
    /// The roads, in the order of the edges of `lengths`.
    pub(super) roads: Vec<Road>,
    /// The points of the nodes.
    pub(super) points: Vec<LonLat>,
    /// How many of the nodes are localities.
    pub(super) localities: usize,
    /// Kilometres of road for each kilometre of a straight leg to the nearest road.
    pub(super) leg: f64,
}

impl RoadGraph {
    /// How many localities there are.
    pub fn localities(&self) -> usize {
        self.localities
    }

    /// Where the graph has the `nth` locality; in four large towns that is the centre, not SCB's point.
    pub fn locality_at(&self, nth: usize) -> Option<LonLat> {
        self.points[..self.localities].get(nth).copied()
    }

    /// The lines of main roads. Roads that a timetable measures have no line of their own, only stops with straight lines between.
    pub fn main_roads(&self) -> impl Iterator<Item = &Line> {
        let main = |road: &&Road| road.kind == RoadKind::MainRoad;
        self.roads.iter().filter(main).map(|road| &road.line)
    }

    /// All roads, each with its ends.
    pub(crate) fn roads(&self) -> impl Iterator<Item = (&Road, [NodeIndex; 2])> {
        let edges = self.lengths.edge_indices().zip(&self.roads);
        edges.filter_map(|(edge, road)| {
            let (first, second) = self.lengths.edge_endpoints(edge)?;
            Some((road, [first, second]))
        })
    }

    /// How many nodes there are, the localities first.
    pub(crate) fn nodes(&self) -> usize {
        self.points.len()
    }

    /// The roads that others can join, each with its place and its ends.
    pub(super) fn open_roads(
        &self,
    ) -> impl Iterator<Item = (EdgeIndex, &Road, (NodeIndex, NodeIndex))> {
        let edges = self.lengths.edge_indices().zip(&self.roads);
        edges
            .filter(|(_, road)| road.kind != RoadKind::Local)
            .filter_map(|(edge, road)| Some((edge, road, self.lengths.edge_endpoints(edge)?)))
    }
}

/// Kilometres of a line up to each of its points.
pub(super) fn along(line: &[LonLat]) -> Vec<f64> {
    let mut km = 0.0;
    let steps = line.windows(2).map(|pair| {
        km += pair[0].great_circle(pair[1]).0;
        km
    });
    [0.0].into_iter().chain(steps).collect()
}
