//! The surface: how far each cell is from the nearest place to study.

use super::grid::Grid;
use super::raster::{Layout, NOTHING, RIM, STEP_KM};
use crate::geo::{Km, LonLat};

/// What stands on land from which no place is known to be reached: the last but some of the table of colours, so that water has
/// the last for itself.
pub(super) const UNREACHED: u16 = NOTHING - 16;

/// How far each cell is from the nearest place to study.
#[derive(Debug, Clone)]
pub struct Surface {
    pub(super) grid: Grid,
    /// Steps; `NOTHING` on water and outside, `UNREACHED` or more where no place is reached.
    pub(super) steps: Vec<u16>,
}

impl Surface {
    /// Where its cells lie.
    pub fn grid(&self) -> &Grid {
        &self.grid
    }

    /// How far each drawn cell is, row by row; none where no place is reached.
    pub fn km(&self) -> impl Iterator<Item = Option<Km>> {
        let rows = Layout::of(&self.grid).grid_rows();
        let drawn = rows
            .flat_map(|row| &self.steps[row])
            .filter(|steps| **steps != NOTHING);
        drawn.map(|&steps| (steps < UNREACHED).then(|| Km(f64::from(steps) * STEP_KM)))
    }

    /// How far a point is from the nearest place, between the middles of the cells around it. None on water and outside, and
    /// where no place is reached.
    pub fn at(&self, point: LonLat) -> Option<Km> {
        let spot = self.grid.spot(point);
        self.grid.cell(spot)?;
        let layout = Layout::of(&self.grid);
        // The cell whose middle lies to the upper left, in the rim at the edge.
        let (x, y) = (spot.x - 0.5, spot.y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let corner = |right: f32, down: f32| {
            let column = (left + right + RIM as f32) as usize;
            let row = (top + down + RIM as f32) as usize;
            let steps = self.steps[row * layout.stride + column];
            let weight = (1.0 - (x - left - right).abs()) * (1.0 - (y - top - down).abs());
            (steps < UNREACHED).then_some((f64::from(weight), f64::from(steps)))
        };
        let corners = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)];
        let corners = corners
            .into_iter()
            .filter_map(|(right, down)| corner(right, down));
        let (weights, steps) = corners.fold((0.0, 0.0), |(weights, sum), (weight, steps)| {
            (weights + weight, sum + weight * steps)
        });
        (weights > 0.0).then(|| Km(steps / weights * STEP_KM))
    }
}
