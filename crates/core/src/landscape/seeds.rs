//! The cells that the transform starts from: those that roads run through, and those of places beside the roads.

use super::OFF_ROAD;
use super::grid::{Grid, Spot};
use super::legs::SiteLegs;
use super::network::{Piece, straight};
use super::raster::Layout;
use crate::roads::RoadKind;

/// Samples of a line in the length of a cell's side.
const SAMPLES: f32 = 4.0;

/// A cell that the transform starts from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seed {
    /// Where it stands on the raster.
    pub place: u32,
    /// The nodes at the ends of its piece of road.
    ends: [u32; 2],
    /// Steps to each: along the road, and from the middle of the cell to the road as any way off the road.
    steps: [u16; 2],
    /// Steps from the middle of the cell to the road.
    pub leg: u16,
}

/// All of them, those of a piece of road together.
#[derive(Debug, Clone, Default)]
pub(super) struct Seeds {
    pub all: Vec<Seed>,
    /// Where the seeds of each piece begin in `all`.
    starts: Vec<usize>,
}

/// The cell that a line is in, and its best point there so far.
struct Crossing {
    cell: (usize, usize),
    /// Cells from the middle.
    off: f32,
    /// Steps along the piece.
    along: f32,
}

impl Seeds {
    /// Rasterises the next piece of road; of each cell the point nearest to its middle counts. Nobody joins the legs of localities,
    /// so that these have no seeds.
    pub fn add(&mut self, piece: &Piece, grid: &Grid) {
        self.starts.push(self.all.len());
        if piece.kind == RoadKind::Local {
            return;
        }
        let mut here: Option<Crossing> = None;
        for (ends, along) in piece.line.windows(2).zip(piece.along.windows(2)) {
            let count = (ends[0].distance(ends[1]) * SAMPLES).ceil().max(1.0);
            for nth in 0..=count as usize {
                let share = nth as f32 / count;
                let at = ends[0].toward(ends[1], share);
                let Some(cell) = grid.cell(at) else { continue };
                let next = Crossing {
                    cell,
                    off: at.distance(Spot::middle(cell)),
                    along: along[0] + share * (along[1] - along[0]),
                };
                match &mut here {
                    Some(known) if known.cell != cell => {
                        self.all.push(Seed::of(piece, known, grid));
                        here = Some(next);
                    }
                    Some(known) if known.off <= next.off => {}
                    known => *known = Some(next),
                }
            }
        }
        self.all
            .extend(here.map(|last| Seed::of(piece, &last, grid)));
    }

    /// Puts onto the raster how far each seed is from the nearest place to study, given the steps of each node.
    pub fn start(&self, steps: &mut [u16], nodes: &[u16]) {
        for seed in &self.all {
            let [first, second] = seed.ends.map(|node| nodes[node as usize]);
            let by_first = first.saturating_add(seed.steps[0]);
            let by_second = second.saturating_add(seed.steps[1]);
            let cell = &mut steps[seed.place as usize];
            *cell = by_first.min(by_second).min(*cell);
        }
    }

    /// Puts onto the raster how far the cells around a place are that lies beside the nodes: along the pieces of road that it
    /// joins, which their ends would make longer, and at the place itself, wherever the roads are.
    pub fn start_beside(&self, site: &SiteLegs, steps: &mut [u16], discounts: &[u16], grid: &Grid) {
        for onto in &site.onto {
            for seed in self.of(onto.piece) {
                let [before, after] =
                    [0, 1].map(|end| seed.steps[end].saturating_sub(onto.ends[end]));
                let cell = &mut steps[seed.place as usize];
                *cell = before.max(after).saturating_add(onto.leg).min(*cell);
            }
        }
        let start = site.at.filter(|_| site.is_free);
        if let Some((place, start)) = start.and_then(|at| start_of(at, discounts, grid)) {
            steps[place] = start.min(steps[place]);
        }
    }

    /// The seeds of a piece.
    fn of(&self, piece: usize) -> &[Seed] {
        let start = |piece: usize| self.starts.get(piece).copied().unwrap_or(self.all.len());
        &self.all[start(piece)..start(piece + 1)]
    }
}

impl Seed {
    fn of(piece: &Piece, crossing: &Crossing, grid: &Grid) -> Self {
        let leg = straight(crossing.off, grid, OFF_ROAD).round() as u16;
        let before = (crossing.along.round() as u16).min(piece.steps);
        let (column, row) = crossing.cell;
        Self {
            place: Layout::of(grid).index(column, row) as u32,
            ends: piece.ends.map(|node| node.index() as u32),
            steps: [before, piece.steps - before].map(|steps| steps.saturating_add(leg)),
            leg,
        }
    }
}

/// The cell of a place off the roads and what it starts from, so that nothing is left when its discount has been taken off.
fn start_of(at: Spot, discounts: &[u16], grid: &Grid) -> Option<(usize, u16)> {
    let cell = grid.cell(at)?;
    let place = Layout::of(grid).index(cell.0, cell.1);
    let leg = straight(at.distance(Spot::middle(cell)), grid, OFF_ROAD).round() as u16;
    Some((place, discounts[place].saturating_add(leg)))
}
