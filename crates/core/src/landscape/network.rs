//! The graph of roads cut into pieces, so short that whoever joins one is near both its ends.

use super::grid::{Grid, Spot};
use super::raster::{STEP_KM, steps};
use crate::roads::{Road, RoadGraph, RoadKind};
use petgraph::graph::{NodeIndex, UnGraph};

/// The roads of a graph in pieces.
#[derive(Debug, Clone)]
pub(super) struct Network {
    /// The length of each piece, in steps of the raster. The nodes of the graph come first, then those between pieces.
    pub lengths: UnGraph<(), u16>,
    /// The pieces, in the order of the edges of `lengths`.
    pub pieces: Vec<Piece>,
    /// Where the localities lie: the first nodes.
    pub localities: Vec<Spot>,
    /// Kilometres of road for each kilometre of a straight leg to the nearest road.
    pub leg: f64,
}

/// A piece of a road.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    /// Its ends.
    pub ends: [NodeIndex; 2],
    /// Its length by road, in steps of the raster.
    pub steps: u16,
    /// What its length is known from.
    pub kind: RoadKind,
    /// Its line.
    pub line: Vec<Spot>,
    /// Steps by road up to each point of the line.
    pub along: Vec<f32>,
    /// The least and the largest coordinates of the line.
    around: [Spot; 2],
}

/// The point of a piece that lies nearest to a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Foot {
    /// Cells to it.
    pub cells: f32,
    /// Steps by road from the piece's first end.
    pub along: f32,
}

impl Network {
    /// The nodes of a graph, without roads.
    pub fn new(graph: &RoadGraph, grid: &Grid) -> Self {
        let mut lengths = UnGraph::default();
        for _ in 0..graph.nodes() {
            lengths.add_node(());
        }
        let localities = (0..graph.localities()).filter_map(|nth| graph.locality_at(nth));
        Self {
            lengths,
            pieces: Vec::new(),
            localities: localities.map(|at| grid.spot(at)).collect(),
            leg: graph.leg(),
        }
    }

    /// Adds a road in pieces. What nobody can join stays whole.
    pub fn add(&mut self, road: &Road, ends: [NodeIndex; 2], grid: &Grid) {
        let km = road.way.km().0;
        let mut from = (ends[0], 0);
        let mut stretches = road.stretches().peekable();
        while let Some(stretch) = stretches.next() {
            let node = match stretches.peek() {
                None => ends[1],
                Some(_) => self.lengths.add_node(()),
            };
            // Rounded from the beginning, so that pieces add up to the road.
            let up_to = steps(stretch.shares[1] * km);
            let length = up_to - from.1;
            let line: Vec<Spot> = stretch.line.iter().map(|at| grid.spot(*at)).collect();
            let ends = [from.0, node];
            self.lengths.add_edge(ends[0], ends[1], length);
            self.pieces.push(Piece::new(ends, length, road.kind, line));
            from = (node, up_to);
        }
    }

    /// The pieces that others can join, each with its number.
    pub fn open_pieces(&self) -> impl Iterator<Item = (usize, &Piece)> {
        let pieces = self.pieces.iter().enumerate();
        pieces.filter(|(_, piece)| piece.kind != RoadKind::Local)
    }
}

impl Piece {
    fn new(ends: [NodeIndex; 2], steps: u16, kind: RoadKind, line: Vec<Spot>) -> Self {
        let mut along = vec![0.0];
        let mut cells = 0.0;
        for pair in line.windows(2) {
            cells += pair[0].distance(pair[1]);
            along.push(cells);
        }
        let scale = if cells > 0.0 {
            f32::from(steps) / cells
        } else {
            0.0
        };
        for along in &mut along {
            *along *= scale;
        }
        let limit = |pick: fn(f32, f32) -> f32, start: f32| Spot {
            x: line.iter().map(|at| at.x).fold(start, pick),
            y: line.iter().map(|at| at.y).fold(start, pick),
        };
        Self {
            ends,
            steps,
            kind,
            around: [
                limit(f32::min, f32::INFINITY),
                limit(f32::max, f32::NEG_INFINITY),
            ],
            line,
            along,
        }
    }

    /// The least that the piece can be away from a place, in cells.
    pub fn at_least(&self, at: Spot) -> f32 {
        let [least, most] = self.around;
        let x = (least.x - at.x).max(at.x - most.x).max(0.0);
        let y = (least.y - at.y).max(at.y - most.y).max(0.0);
        x.hypot(y)
    }

    /// The point of it that lies nearest to a place.
    pub fn foot(&self, at: Spot) -> Foot {
        let mut nearest = Foot {
            cells: f32::INFINITY,
            along: 0.0,
        };
        for (ends, along) in self.line.windows(2).zip(self.along.windows(2)) {
            let (from, to) = (ends[0], ends[1]);
            let (dx, dy) = (to.x - from.x, to.y - from.y);
            let square = dx * dx + dy * dy;
            let share = match square > 0.0 {
                true => (((at.x - from.x) * dx + (at.y - from.y) * dy) / square).clamp(0.0, 1.0),
                false => 0.0,
            };
            let cells = from.toward(to, share).distance(at);
            if cells < nearest.cells {
                nearest = Foot {
                    cells,
                    along: along[0] + share * (along[1] - along[0]),
                };
            }
        }
        nearest
    }
}

/// Steps of a straight line over so many cells, each kilometre counted `factor` times.
pub(super) fn straight(cells: f32, grid: &Grid, factor: f64) -> f64 {
    f64::from(cells) * grid.km * factor / STEP_KM
}
