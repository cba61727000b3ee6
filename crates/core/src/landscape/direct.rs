//! Straight legs from a place to the land around it.

use super::grid::{Grid, Spot};
use super::land::Land;
use super::legs::price;
use super::raster::Layout;
use crate::roads::NEXT_TOWN;
use std::ops::Range;

/// How far from a place a straight leg is looked at, in kilometres. It then costs more than three times its length, and a way by
/// road is shorter.
const REACH: f64 = 27.0;
/// What each kilometre costs beyond the limit up to which towns are joined, on top of its own cost.
const DEARER: f64 = 3.8;

/// The drawn cells around a place, and the steps of the straight leg to each. They are the same whatever the surface holds: so
/// another place never makes one farther.
#[derive(Debug, Clone, Default)]
pub(super) struct DirectLegs(Vec<(u32, u16)>);

impl DirectLegs {
    /// Looks around a place; each kilometre of a leg counts `factor` times.
    pub fn look(&mut self, at: Spot, land: &Land, grid: &Grid, factor: f64) {
        let layout = Layout::of(grid);
        let reach = (REACH / grid.km) as f32;
        self.0.clear();
        for row in around(at.y, reach, grid.rows) {
            for column in around(at.x, reach, grid.columns) {
                let place = layout.index(column, row);
                let cells = at.distance(Spot::middle((column, row)));
                if cells <= reach && land.covers[place] == 0 {
                    let leg = price(cells, NEXT_TOWN, factor, grid, DEARER);
                    self.0.push((place as u32, leg));
                }
            }
        }
    }

    /// Forgets what was looked at.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Lowers a surface to the legs.
    pub fn lower(&self, surface: &mut [u16]) {
        for &(place, leg) in &self.0 {
            let steps = &mut surface[place as usize];
            *steps = leg.min(*steps);
        }
    }
}

/// The cells within reach of a coordinate, of so many in all.
fn around(middle: f32, reach: f32, count: usize) -> Range<usize> {
    let end = |at: f32| (at.max(0.0) as usize).min(count);
    end((middle - reach).floor())..end((middle + reach).ceil())
}
