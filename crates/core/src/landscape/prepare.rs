//! What is worked out once, in pieces of some milliseconds, so that a browser can paint and answer between them.

use super::chamfer::{Costs, transform};
use super::estimate::FromBeyond;
use super::grid::Grid;
use super::land::Land;
use super::network::Network;
use super::raster::{Layout, NOTHING, STEP_KM};
use super::search::Search;
use super::seeds::Seeds;
use super::surface::Surface;
use super::{Landscape, OFF_ROAD};
use crate::domain::Atlas;
use crate::roads::RoadGraph;
use std::ops::ControlFlow;

/// So many roads are cut and rasterised in one piece of the work.
const ROADS_AT_ONCE: usize = 400;

/// A landscape in the making.
#[derive(Debug)]
pub struct Preparation<'a> {
    graph: &'a RoadGraph,
    grid: Grid,
    land: Land,
    network: Network,
    seeds: Seeds,
    /// Steps off the road to the nearest road.
    near: Vec<u16>,
    stage: Stage,
}

/// What comes next.
#[derive(Debug, Clone, Copy)]
enum Stage {
    /// The roads from that one on.
    Roads(usize),
    /// The transform from all roads.
    Near,
}

impl<'a> Preparation<'a> {
    /// Begins: rasterises the land.
    pub fn new(atlas: &Atlas, graph: &'a RoadGraph, grid: Grid) -> Self {
        Self {
            graph,
            land: Land::new(atlas, &grid),
            network: Network::new(graph, &grid),
            seeds: Seeds::default(),
            near: vec![NOTHING; Layout::of(&grid).len()],
            stage: Stage::Roads(0),
            grid,
        }
    }

    /// Does the next piece of the work; the last gives the landscape.
    pub fn step(mut self) -> ControlFlow<Landscape, Self> {
        let (layout, costs) = (Layout::of(&self.grid), costs(&self.grid));
        match self.stage {
            Stage::Roads(from) => {
                let mut roads = self.graph.roads().skip(from).peekable();
                for (road, ends) in roads.by_ref().take(ROADS_AT_ONCE) {
                    let known = self.network.pieces.len();
                    self.network.add(road, ends, &self.grid);
                    for piece in &self.network.pieces[known..] {
                        self.seeds.add(piece, &self.grid);
                    }
                }
                self.stage = match roads.peek() {
                    Some(_) => Stage::Roads(from + ROADS_AT_ONCE),
                    None => Stage::Near,
                };
            }
            Stage::Near => {
                for seed in &self.seeds.all {
                    let near = &mut self.near[seed.place as usize];
                    *near = seed.leg.min(*near);
                }
                transform(&mut self.near, &self.land, layout, costs);
                return ControlFlow::Break(self.finished());
            }
        }
        ControlFlow::Continue(self)
    }

    fn finished(self) -> Landscape {
        // Of the way off the road to the nearest road, so much is taken off: what remains costs what a leg costs.
        let discount = 1.0 - self.network.leg / OFF_ROAD;
        let discounts = self.near.iter().map(|&near| match near {
            NOTHING => 0,
            near => (f64::from(near) * discount).floor() as u16,
        });
        let discounts: Vec<u16> = discounts.collect();
        let islands = self.near.iter().zip(&self.land.covers).enumerate();
        let islands = islands.filter(|(_, (near, cover))| **near == NOTHING && **cover == 0);
        Landscape {
            islands: islands.map(|(place, _)| place as u32).collect(),
            discounts,
            from_beyond: FromBeyond::default(),
            search: Search::default(),
            surface: Surface {
                grid: self.grid,
                steps: vec![NOTHING; Layout::of(&self.grid).len()],
            },
            grid: self.grid,
            land: self.land,
            network: self.network,
            seeds: self.seeds,
        }
    }
}

/// What steps off the roads cost.
pub(super) fn costs(grid: &Grid) -> Costs {
    Costs::of(grid.km * OFF_ROAD / STEP_KM)
}
