//! A surface on half its columns and rows, with the class of each sample.

use super::APART;
use crate::landscape::raster::{Layout, NOTHING};
use crate::landscape::surface::{Surface, UNREACHED};

/// The class of a sample without a value.
pub(super) const UNKNOWN: u8 = u8::MAX;

/// Values of a surface, each of four cells. A sample's class says how many breaks are at most its value: so a line runs where
/// the class changes.
#[derive(Debug, Clone, Default)]
pub(super) struct Samples {
    /// Samples from left to right.
    pub columns: usize,
    /// The mean of the cells that have a value, in steps, row by row; `NOTHING` where none has.
    pub values: Vec<u16>,
    /// The class of each value, or `UNKNOWN`.
    pub classes: Vec<u8>,
    /// The class of every number of steps.
    pub table: Vec<u8>,
}

impl Samples {
    /// Takes the samples of a surface, in classes between breaks that ascend. Breaks after the 254th make no class.
    pub fn take(&mut self, surface: &Surface, breaks: &[u16]) {
        let grid = surface.grid();
        let layout = Layout::of(grid);
        self.columns = grid.columns / APART;
        self.values.clear();
        for row in 0..grid.rows / APART {
            let first = &surface.steps[layout.index(0, APART * row)..][..grid.columns];
            let second = &surface.steps[layout.index(0, APART * row + 1)..][..grid.columns];
            let (first, second) = (first.as_chunks::<APART>().0, second.as_chunks::<APART>().0);
            let squares = first.iter().zip(second);
            self.values
                .extend(squares.map(|(&[a, b], &[c, d])| mean([a, b, c, d])));
        }
        self.classify(breaks);
    }

    /// Gives each value its class.
    pub fn classify(&mut self, breaks: &[u16]) {
        self.table.clear();
        self.table.resize(usize::from(NOTHING) + 1, 0);
        for (class, &least) in (1..UNKNOWN).zip(breaks) {
            self.table[usize::from(least)..].fill(class);
        }
        self.table[usize::from(UNREACHED)..].fill(UNKNOWN);
        let classes = self
            .values
            .iter()
            .map(|&value| self.table[usize::from(value)]);
        self.classes.clear();
        self.classes.extend(classes);
    }
}

/// The mean of the cells that have a value, rounded half up.
fn mean(cells: [u16; 4]) -> u16 {
    let [a, b, c, d] = cells;
    if a.max(b).max(c).max(d) < UNREACHED {
        let sum: u32 = cells.map(u32::from).iter().sum();
        return ((sum + 2) / 4) as u16;
    }
    if a.min(b).min(c).min(d) >= UNREACHED {
        return NOTHING;
    }
    let known = cells.into_iter().filter(|steps| *steps < UNREACHED);
    let count = known.clone().count() as u32;
    let sum: u32 = known.map(u32::from).sum();
    ((sum + count / 2) / count) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_leaves_out_what_has_no_value() {
        assert_eq!(mean([100, 200, 300, 400]), 250);
        assert_eq!(mean([100, 101, 101, 100]), 101);
        assert_eq!(mean([100, NOTHING, UNREACHED, 200]), 150);
        assert_eq!(mean([100, 100, NOTHING, 101]), 100);
        assert_eq!(mean([NOTHING; 4]), NOTHING);
    }

    #[test]
    fn a_break_belongs_to_the_class_above_it() {
        let mut samples = Samples {
            values: vec![0, 99, 100, 199, 200, UNREACHED - 1, NOTHING],
            ..Samples::default()
        };
        samples.classify(&[100, 200]);
        assert_eq!(samples.classes, [0, 0, 1, 1, 2, 2, UNKNOWN]);
    }
}
