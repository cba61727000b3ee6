//! How a place to study joins the roads of the landscape.

use super::direct::DirectLegs;
use super::grid::{Grid, Spot};
use super::land::Land;
use super::network::{Network, Piece};
use super::raster::STEP_KM;
use crate::geo::LonLat;
use crate::roads::{BEYOND_LIMIT, NEAR_A_ROAD, NEXT_TOWN, STILL_LOOKED_AT, leg, limit, limit_of};

/// A place to study with its ways onto the roads. Made by [`Landscape::join`](super::Landscape::join) and its siblings; one that
/// is dragged is joined anew in the same memory. It belongs to the landscape that made it.
#[derive(Debug, Clone, Default)]
pub struct SiteLegs {
    /// Nodes, and the steps to each.
    pub(super) nodes: Vec<(u32, u16)>,
    /// Pieces of road that it joins between their ends.
    pub(super) onto: Vec<Onto>,
    /// The land around it.
    pub(super) direct: DirectLegs,
    /// Where it lies; none before it has been joined.
    pub(super) at: Option<Spot>,
    /// Whether it may lie anywhere, also far from the roads. A locality has its own legs to them.
    pub(super) is_free: bool,
    /// Whether no road of the graph leads there: all is estimated from the straight distance.
    pub(super) is_beyond: bool,
}

/// A place on a piece of road, and the leg that leads there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Onto {
    pub piece: usize,
    /// Steps by road to the piece's ends.
    pub ends: [u16; 2],
    /// Steps of the leg.
    pub leg: u16,
}

impl SiteLegs {
    /// A locality of the graph.
    pub(super) fn locality(nth: usize, network: &Network, land: &Land, grid: &Grid) -> Self {
        let mut legs = Self::default();
        if let Some(&at) = network.localities.get(nth) {
            legs.nodes.push((nth as u32, 0));
            legs.direct.look(at, land, grid, network.leg);
            legs.at = Some(at);
        }
        legs
    }

    /// Any point: joins the roads and localities around it, as [`OpenRoads`](crate::roads::OpenRoads) does.
    pub(super) fn join(&mut self, at: LonLat, network: &Network, land: &Land, grid: &Grid) {
        let spot = grid.spot(at);
        self.begin(spot);
        if !(spot.x.is_finite() && spot.y.is_finite()) {
            self.at = None;
            return;
        }
        self.direct.look(spot, land, grid, network.leg);
        self.join_roads(spot, network, grid);
        let farthest = ((NEXT_TOWN + STILL_LOOKED_AT) / grid.km) as f32;
        for (nth, town) in network.localities.iter().enumerate() {
            let cells = town.distance(spot);
            if cells <= farthest {
                let leg = price(cells, NEXT_TOWN, network.leg, grid, BEYOND_LIMIT);
                self.nodes.push((nth as u32, leg));
            }
        }
    }

    fn join_roads(&mut self, spot: Spot, network: &Network, grid: &Grid) {
        let mut nearest = f32::INFINITY;
        for (_, piece) in network.open_pieces() {
            if piece.at_least(spot) < nearest {
                nearest = nearest.min(piece.foot(spot).cells);
            }
        }
        let limit = limit(f64::from(nearest) * grid.km);
        let farthest = ((limit + STILL_LOOKED_AT) / grid.km) as f32;
        let near = |(_, piece): &(usize, &Piece)| piece.at_least(spot) <= farthest;
        for (number, piece) in network.open_pieces().filter(near) {
            let foot = piece.foot(spot);
            if foot.cells > farthest {
                continue;
            }
            let limit = limit_of(piece.kind, limit);
            let leg = price(foot.cells, limit, network.leg, grid, BEYOND_LIMIT);
            let before = (foot.along.round() as u16).min(piece.steps);
            let ends = [before, piece.steps - before];
            for (node, steps) in piece.ends.into_iter().zip(ends) {
                let steps = leg.saturating_add(steps);
                self.nodes.push((node.index() as u32, steps));
            }
            self.onto.push(Onto {
                piece: number,
                ends,
                leg,
            });
        }
    }

    /// A place outside of the map: it joins the roads where one lies near, as a place by a road does; else all is estimated.
    pub(super) fn outside(&mut self, at: LonLat, network: &Network, land: &Land, grid: &Grid) {
        let spot = grid.spot(at);
        let near = (NEAR_A_ROAD.0 / grid.km) as f32;
        let mut pieces = network.open_pieces();
        if pieces.any(|(_, piece)| piece.at_least(spot) <= near && piece.foot(spot).cells <= near) {
            self.join(at, network, land, grid);
        } else {
            self.begin(spot);
            self.is_beyond = true;
        }
    }

    fn begin(&mut self, at: Spot) {
        self.nodes.clear();
        self.onto.clear();
        self.direct.clear();
        self.at = Some(at);
        self.is_free = true;
        self.is_beyond = false;
    }
}

/// Steps of a straight leg: each kilometre costs `factor`, and more beyond a limit.
pub(super) fn price(cells: f32, limit: f64, factor: f64, grid: &Grid, dearer: f64) -> u16 {
    let km = leg(f64::from(cells) * grid.km, limit, factor, dearer);
    (km / STEP_KM).round() as u16
}
