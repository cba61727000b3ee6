//! A surface on half its columns and rows.

use super::APART;
use crate::landscape::raster::Layout;
use crate::landscape::surface::{Surface, UNREACHED};

/// Values of a surface, each of four cells.
#[derive(Debug, Clone, Default)]
pub(super) struct Samples {
    /// Samples from left to right.
    pub columns: usize,
    /// The mean of the cells that have a value, in steps, row by row; not a number where none has.
    pub values: Vec<f32>,
}

impl Samples {
    /// Takes the samples of a surface.
    pub fn take(&mut self, surface: &Surface) {
        let grid = surface.grid();
        let layout = Layout::of(grid);
        self.columns = grid.columns / APART;
        self.values.clear();
        for row in 0..grid.rows / APART {
            let first = &surface.steps[layout.index(0, APART * row)..][..grid.columns];
            let second = &surface.steps[layout.index(0, APART * row + 1)..][..grid.columns];
            let pairs = first.chunks_exact(APART).zip(second.chunks_exact(APART));
            self.values.extend(
                pairs.map(|(first, second)| mean([first[0], first[1], second[0], second[1]])),
            );
        }
    }
}

/// The mean of the cells that have a value.
fn mean(cells: [u16; 4]) -> f32 {
    let (mut sum, mut count) = (0_u32, 0_u32);
    for steps in cells {
        let is_known = u32::from(steps < UNREACHED);
        sum += is_known * u32::from(steps);
        count += is_known;
    }
    sum as f32 / count as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::landscape::raster::NOTHING;

    #[test]
    fn the_mean_leaves_out_what_has_no_value() {
        assert_eq!(mean([100, 200, 300, 400]), 250.0);
        assert_eq!(mean([100, NOTHING, UNREACHED, 200]), 150.0);
        assert!(mean([NOTHING; 4]).is_nan());
    }
}
