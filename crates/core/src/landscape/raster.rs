//! A number for each cell, and two cells of nothing on every side, so that no step over the cells asks where they end.

use super::grid::Grid;

/// Cells beyond each side of the grid.
pub(super) const RIM: usize = 2;
/// What stands where there is no way: water, and what lies outside.
pub(super) const NOTHING: u16 = u16::MAX;
/// Kilometres to a step, the unit of all that is counted on the raster.
pub(super) const STEP_KM: f64 = 0.02;

/// Steps from kilometres; the most that can be counted are 1,310 km.
pub(super) fn steps(km: f64) -> u16 {
    (km / STEP_KM).round() as u16
}

/// How the cells of a grid lie in memory: row by row, with the rim around them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    /// Cells from a row to the next.
    pub stride: usize,
    /// Rows, the rim included.
    pub rows: usize,
}

impl Layout {
    pub fn of(grid: &Grid) -> Self {
        Self {
            stride: grid.columns + 2 * RIM,
            rows: grid.rows + 2 * RIM,
        }
    }

    /// How many numbers there are.
    pub fn len(self) -> usize {
        self.stride * self.rows
    }

    /// Where the cell in that column and row of the grid stands.
    pub fn index(self, column: usize, row: usize) -> usize {
        (row + RIM) * self.stride + column + RIM
    }

    /// The column and row of the grid that stand there.
    pub fn cell(self, place: usize) -> (usize, usize) {
        let (column, row) = (place % self.stride, place / self.stride);
        (column.saturating_sub(RIM), row.saturating_sub(RIM))
    }

    /// The places of the rows of the grid, without the rim.
    pub fn grid_rows(self) -> impl Iterator<Item = std::ops::Range<usize>> {
        let inner = RIM..self.rows - RIM;
        inner.map(move |row| row * self.stride + RIM..(row + 1) * self.stride - RIM)
    }
}
