//! Straight legs from a place to the land around it.

use super::grid::{Grid, Spot};
use super::land::Land;
use super::legs::{SiteLegs, price};
use super::raster::Layout;
use crate::roads::NEXT_TOWN;
use std::ops::Range;

/// How far from a place a straight leg is looked at, in kilometres. It then costs twice its length, and a way by road is shorter.
const REACH: f64 = 27.0;

/// What each kilometre costs beyond the limit up to which towns are joined, on top of its own cost.
const DEARER: f64 = 3.8;

/// Lowers the cells around a place to the straight leg, each kilometre of it `factor` kilometres, and dearer beyond the limit up to
/// which towns are joined. The same cells are looked at whatever they hold: so another place never makes one farther.
pub(super) fn lower(steps: &mut [u16], site: &SiteLegs, land: &Land, grid: &Grid, factor: f64) {
    let Some(at) = site.at else { return };
    let layout = Layout::of(grid);
    let reach = (REACH / grid.km) as f32;
    for row in around(at.y, reach, grid.rows) {
        for column in around(at.x, reach, grid.columns) {
            let cells = at.distance(Spot::middle((column, row)));
            if cells <= reach {
                let place = layout.index(column, row);
                let leg = price(cells, NEXT_TOWN, factor, grid, DEARER);
                steps[place] = leg.min(steps[place]) | land.covers[place];
            }
        }
    }
}

/// The cells within reach of a coordinate, of so many in all.
fn around(middle: f32, reach: f32, count: usize) -> Range<usize> {
    let end = |at: f32| (at.max(0.0) as usize).min(count);
    end((middle - reach).floor())..end((middle + reach).ceil())
}
