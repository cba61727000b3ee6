//! How far every point of the land is from the nearest place to study: a surface over the road graph.
//!
//! A weighted distance transform over a raster. Roads are cut into short pieces and rasterised once. For each set of places, a
//! search gives the distance of every node of the graph, hence of every cell that a road runs through; the transform carries it
//! over the land. A kilometre off the road costs [`OFF_ROAD`], and what the way to the nearest road costs more than a leg of the
//! graph is taken off again: the nearest road is as far as the graph says, and farther roads become dearer slowly.
//!
//! The picture is an estimate. People are counted at their localities by [`roads`](crate::roads), never on the raster. What it
//! errs stands in `docs/decisions/0077-access-as-a-weighted-distance-transform.md`.

mod chamfer;
mod colours;
mod direct;
mod estimate;
mod grid;
mod isolines;
mod land;
mod legs;
mod network;
mod prepare;
mod raster;
mod search;
mod seeds;
mod surface;

pub use colours::{ColourTable, Rgba};
pub use grid::Grid;
pub use isolines::{Isoline, IsolineLabel, Isolines};
pub use legs::SiteLegs;
pub use prepare::Preparation;
pub use surface::Surface;

use crate::domain::Atlas;
use crate::geo::LonLat;
use crate::roads::RoadGraph;
use chamfer::transform;
use estimate::{FromBeyond, lower_islands};
use land::Land;
use network::Network;
use prepare::costs;
use raster::{Layout, NOTHING};
use search::Search;
use seeds::Seeds;
use std::ops::ControlFlow;
use surface::UNREACHED;

/// What a kilometre off the road costs in kilometres, beyond the way to the nearest road.
pub const OFF_ROAD: f64 = 3.0;

/// Everything that the surface needs, prepared once.
#[derive(Debug, Clone)]
pub struct Landscape {
    grid: Grid,
    land: Land,
    network: Network,
    seeds: Seeds,
    /// What is taken off each cell.
    discounts: Vec<u16>,
    /// Land that no road reaches without crossing water.
    islands: Vec<u32>,
    from_beyond: FromBeyond,
    search: Search,
    surface: Surface,
}

impl Landscape {
    /// Prepares all in one go.
    pub fn new(atlas: &Atlas, graph: &RoadGraph) -> Self {
        let mut preparation = Preparation::new(atlas, graph, Grid::new(atlas));
        loop {
            match preparation.step() {
                ControlFlow::Continue(next) => preparation = next,
                ControlFlow::Break(landscape) => return landscape,
            }
        }
    }

    /// How many cells are land of the counties; those beside it, which are drawn too, are not counted.
    pub fn land_cells(&self) -> usize {
        self.land.cells
    }

    /// Where the cells lie.
    pub fn grid(&self) -> &Grid {
        &self.grid
    }

    /// A place in the `nth` locality of the graph; one without ways if there is none.
    pub fn locality(&self, nth: usize) -> SiteLegs {
        SiteLegs::locality(nth, &self.network, &self.land, &self.grid)
    }

    /// Joins a place to the roads and localities around it, as [`RoadGraph::join`] does, but so that nothing jumps while the place
    /// moves.
    pub fn join(&self, at: LonLat, legs: &mut SiteLegs) {
        legs.join(at, &self.network, &self.land, &self.grid);
    }

    /// Joins a campus outside of the map: by road where a road of the graph lies near it, else by the straight distance times
    /// [`DETOUR`](crate::roads::DETOUR).
    pub fn outside(&self, at: LonLat, legs: &mut SiteLegs) {
        legs.outside(at, &self.network, &self.land, &self.grid);
    }

    /// The surface of the last places.
    pub fn last(&self) -> &Surface {
        &self.surface
    }

    /// Works out how far every cell is from the nearest of the places. The more places, the nearer; the same places give the same
    /// surface, whatever was asked before.
    pub fn surface(&mut self, sites: &[SiteLegs]) -> &Surface {
        let (grid, layout, costs) = (&self.grid, Layout::of(&self.grid), costs(&self.grid));
        let steps = &mut self.surface.steps;
        let on_graph = || sites.iter().filter(|site| !site.is_beyond);
        steps.fill(NOTHING);
        self.search.run(&self.network, sites);
        self.seeds.start(steps, &self.search.steps);
        for site in on_graph() {
            self.seeds.start_beside(site, steps, &self.discounts, grid);
        }
        transform(steps, &self.land, layout, costs);
        let land = self.discounts.iter().zip(&self.land.covers);
        for (steps, (discount, cover)) in steps.iter_mut().zip(land) {
            // Where nothing came, nothing is taken off.
            let left = match *steps {
                NOTHING => UNREACHED,
                come => come.saturating_sub(*discount).min(UNREACHED),
            };
            *steps = left | cover;
        }
        for site in on_graph() {
            site.direct.lower(steps);
        }
        lower_islands(steps, &self.islands, sites, grid);
        self.from_beyond.lower(steps, sites, &self.land, grid);
        &self.surface
    }
}
