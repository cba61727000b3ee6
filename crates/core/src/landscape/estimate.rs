//! What no road of the graph leads to: the straight distance times a factor, as everywhere on the map.

use super::grid::{Grid, Spot};
use super::land::Land;
use super::legs::SiteLegs;
use super::network::straight;
use super::raster::{Layout, NOTHING};
use super::surface::UNREACHED;
use crate::roads::DETOUR;

/// The estimates from places beyond the graph. These seldom change, and a straight distance for each cell is dear: they are kept.
#[derive(Debug, Clone, Default)]
pub(super) struct FromBeyond {
    places: Vec<Spot>,
    /// Steps of each cell.
    steps: Vec<u16>,
}

impl FromBeyond {
    /// Lowers the surface to the estimates from those of the places that lie beyond the graph.
    pub fn lower(&mut self, surface: &mut [u16], sites: &[SiteLegs], land: &Land, grid: &Grid) {
        let places = || {
            sites
                .iter()
                .filter(|site| site.is_beyond)
                .filter_map(|site| site.at)
        };
        if places().next().is_none() {
            return;
        }
        if !places().eq(self.places.iter().copied()) {
            self.places.clear();
            self.places.extend(places());
            self.steps.clear();
            let cells = land.covers.iter().enumerate();
            self.steps.extend(cells.map(|(place, cover)| match cover {
                0 => estimated(place, places(), grid),
                _ => NOTHING,
            }));
        }
        for (steps, estimate) in surface.iter_mut().zip(&self.steps) {
            *steps = (*estimate).min(*steps);
        }
    }
}

/// Lowers the cells of islands to the estimates from all places.
pub(super) fn lower_islands(surface: &mut [u16], islands: &[u32], sites: &[SiteLegs], grid: &Grid) {
    for &island in islands {
        let steps = &mut surface[island as usize];
        let places = sites.iter().filter_map(|site| site.at);
        *steps = estimated(island as usize, places, grid).min(*steps);
    }
}

/// Steps from a cell to the nearest of the places.
fn estimated(place: usize, places: impl Iterator<Item = Spot>, grid: &Grid) -> u16 {
    let here = Spot::middle(Layout::of(grid).cell(place));
    let cells = places.map(|at| at.distance(here));
    let steps = straight(cells.fold(f32::INFINITY, f32::min), grid, DETOUR);
    (steps as u16).min(UNREACHED)
}
