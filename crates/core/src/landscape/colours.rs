//! A surface as a picture, a pixel a cell. Which colours, the caller says.

use super::raster::{Layout, NOTHING, STEP_KM};
use super::surface::{Surface, UNREACHED};

/// Red, green, blue and how opaque, from 0 to 255.
pub type Rgba = [u8; 4];

/// Steps that share a colour: 320 metres, far less than a cell.
const BUCKET: u16 = 16;
/// How many colours there are.
const BUCKETS: usize = 1 << 12;

/// The colour of each distance, looked up and not worked out for each cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColourTable(Vec<Rgba>);

impl ColourTable {
    /// A colour a class: the first up to the first of the `breaks` (kilometres, rising), the last beyond the last of them, and
    /// `unreached` for land from which no place is reached. A class without a colour has that of the class before it.
    pub fn of_classes(breaks: &[f64], colours: &[Rgba], unreached: Rgba) -> Self {
        let class = |km: f64| breaks.partition_point(|limit| *limit <= km);
        let colour = |bucket: usize| {
            // Judged in the middle, so that no class begins early or late on the whole.
            let km = (bucket as f64 + 0.5) * f64::from(BUCKET) * STEP_KM;
            let colour = colours.get(class(km)).or(colours.last());
            colour.copied().unwrap_or(unreached)
        };
        let mut table: Vec<Rgba> = (0..BUCKETS).map(colour).collect();
        table[bucket(UNREACHED)] = unreached;
        // Water and all around: nothing.
        table[bucket(NOTHING)] = Rgba::default();
        Self(table)
    }
}

impl Surface {
    /// Writes the picture: four bytes a cell, row by row from the upper left corner, transparent where nothing is drawn.
    pub fn paint(&self, colours: &ColourTable, pixels: &mut Vec<u8>) {
        pixels.resize(self.grid.cells() * size_of::<Rgba>(), 0);
        let rows = Layout::of(&self.grid).grid_rows();
        let cells = rows.flat_map(|row| &self.steps[row]);
        for (pixel, steps) in pixels.chunks_exact_mut(size_of::<Rgba>()).zip(cells) {
            pixel.copy_from_slice(&colours.0[bucket(*steps)]);
        }
    }
}

/// Where the colour of so many steps stands.
fn bucket(steps: u16) -> usize {
    usize::from(steps / BUCKET)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: Rgba = [1, 2, 3, 255];
    const FAR: Rgba = [4, 5, 6, 255];
    const NONE: Rgba = [7, 8, 9, 255];

    #[track_caller]
    fn check(km: f64, expected: Rgba) {
        let table = ColourTable::of_classes(&[40.0], &[NEAR, FAR], NONE);
        let steps = (km / STEP_KM).round() as u16;
        assert_eq!(table.0[bucket(steps)], expected);
    }

    #[test]
    fn a_value_on_a_limit_belongs_above_it() {
        check(39.98, NEAR);
        check(40.0, FAR);
    }

    #[test]
    fn all_distances_have_a_colour() {
        check(0.0, NEAR);
        check(1_310.0, FAR);
    }

    #[test]
    fn what_is_not_reached_and_what_is_no_land_have_their_own() {
        let table = ColourTable::of_classes(&[40.0], &[NEAR], NONE);
        assert_eq!(table.0[bucket(UNREACHED)], NONE);
        assert_eq!(table.0[bucket(NOTHING)], [0; 4]);
        assert_eq!(table.0[bucket(3_000)], NEAR);
    }
}
