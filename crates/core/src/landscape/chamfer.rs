//! The weighted distance transform: how far each cell is from the nearest of cells that start at any number.
//!
//! A chamfer transform with a neighbourhood of 5 x 5 (Borgefors, "Distance transformations in digital images", 1986): one sweep
//! down and one up. Over open land it is exact for its metric; behind bays and lakes it takes a second pair.

use super::land::Land;
use super::raster::{Layout, NOTHING, RIM};
use std::ops::Range;

/// A chamfer metric is between the straight distance and 2.8 % more: so much is taken off, that it errs as much both ways.
const MIDDLE: f64 = 0.9866;

/// What a step to a neighbour costs, in steps of the raster.
#[derive(Debug, Clone, Copy)]
pub(super) struct Costs {
    side: u16,
    corner: u16,
    knight: u16,
}

impl Costs {
    /// Costs where a step to the next cell in a row is so many raster steps long.
    pub fn of(cell: f64) -> Self {
        let cost = |cells: f64| (cells * cell * MIDDLE).round() as u16;
        Self {
            side: cost(1.0),
            corner: cost(std::f64::consts::SQRT_2),
            knight: cost(5.0_f64.sqrt()),
        }
    }
}

/// How often numbers are carried down and up. After the second pair hardly a bay is left that one more would change.
const PAIRS: usize = 2;

/// Makes each cell of the land the least of all starts and the way from there.
pub(super) fn transform(cells: &mut [u16], land: &Land, layout: Layout, costs: Costs) {
    for _ in 0..PAIRS {
        sweep_down(cells, land, layout, costs);
        sweep_up(cells, land, layout, costs);
    }
}

/// Carries each number down to the cells below and beside it.
fn sweep_down(cells: &mut [u16], land: &Land, layout: Layout, costs: Costs) {
    let stride = layout.stride;
    for row in RIM..layout.rows - RIM {
        let (before, rest) = cells.split_at_mut(row * stride);
        let [two, one] = [2, 1].map(|rows| &before[(row - rows) * stride..][..stride]);
        let (here, walls) = (&mut rest[..stride], &land.walls[row * stride..][..stride]);
        let span = land.spans[row].clone();
        from_rows(here, one, two, walls, &span, costs);
        along(here[span.clone()].iter_mut().zip(&walls[span]), costs.side);
    }
}

/// Carries each number up to the cells above and beside it.
fn sweep_up(cells: &mut [u16], land: &Land, layout: Layout, costs: Costs) {
    let stride = layout.stride;
    for row in (RIM..layout.rows - RIM).rev() {
        let (before, after) = cells.split_at_mut((row + 1) * stride);
        let [one, two] = [0, 1].map(|rows| &after[rows * stride..][..stride]);
        let here = &mut before[row * stride..];
        let walls = &land.walls[row * stride..][..stride];
        let span = land.spans[row].clone();
        from_rows(here, one, two, walls, &span, costs);
        along(
            here[span.clone()].iter_mut().zip(&walls[span]).rev(),
            costs.side,
        );
    }
}

/// Takes what comes from the two rows beside, one row away and two: all cells of a span at once.
fn from_rows(
    here: &mut [u16],
    one: &[u16],
    two: &[u16],
    walls: &[u16],
    span: &Range<usize>,
    costs: Costs,
) {
    // Slices of one length, so that the compiler need not ask at each cell whether there is one.
    let (start, len) = (span.start - RIM, span.len());
    let (west2, west, middle, east, east2) = (
        &one[start..][..len],
        &one[start + 1..][..len],
        &one[start + 2..][..len],
        &one[start + 3..][..len],
        &one[start + 4..][..len],
    );
    let (far_west, far_east) = (&two[start + 1..][..len], &two[start + 3..][..len]);
    let (here, walls) = (&mut here[span.clone()][..len], &walls[span.clone()][..len]);
    for x in 0..len {
        let corner = west[x].min(east[x]).saturating_add(costs.corner);
        let knight = west2[x].min(east2[x]).min(far_west[x]).min(far_east[x]);
        let least = here[x]
            .min(middle[x].saturating_add(costs.side))
            .min(corner)
            .min(knight.saturating_add(costs.knight));
        here[x] = least | walls[x];
    }
}

/// Carries numbers along a row, in the order of its cells; on walls `NOTHING` stands already.
fn along<'a>(cells: impl Iterator<Item = (&'a mut u16, &'a u16)>, side: u16) {
    // Each cell waits for the last, so that little may be done between them. In 32 bits no sum overflows, and what would enter or
    // cross a wall is no less than the `NOTHING` there.
    let mut last = u32::from(NOTHING);
    for (cell, wall) in cells {
        last = u32::from(*cell).min(last + u32::from(side | wall));
        *cell = last as u16;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYOUT: Layout = Layout {
        stride: 44,
        rows: 44,
    };

    fn swept(starts: &[(usize, usize)], walls: &[(usize, usize)]) -> Vec<u16> {
        let is_rim = |at: usize| !(2..42).contains(&at);
        let mut blocked: Vec<u16> = (0..LAYOUT.len())
            .map(|place| match is_rim(place % 44) || is_rim(place / 44) {
                true => NOTHING,
                false => 0,
            })
            .collect();
        for &(column, row) in walls {
            blocked[LAYOUT.index(column, row)] = NOTHING;
        }
        let mut cells = vec![NOTHING; LAYOUT.len()];
        for &(column, row) in starts {
            cells[LAYOUT.index(column, row)] = 0;
        }
        let costs = Costs::of(100.0);
        let land = Land {
            spans: vec![RIM..44 - RIM; 44],
            covers: Vec::new(),
            walls: blocked,
            cells: 0,
        };
        transform(&mut cells, &land, LAYOUT, costs);
        cells
    }

    #[test]
    fn open_land_is_within_two_per_cent_of_the_straight_distance() {
        let cells = swept(&[(7, 30)], &[]);
        for (column, row) in [
            (37, 30),
            (7, 0),
            (30, 7),
            (39, 10),
            (0, 0),
            (20, 39),
            (12, 2),
        ] {
            let straight = 100.0 * (column as f64 - 7.0).hypot(row as f64 - 30.0);
            let found = f64::from(cells[LAYOUT.index(column, row)]);
            assert!(
                (found / straight - 1.0).abs() < 0.02,
                "{column}, {row}: {found} {straight}"
            );
        }
    }

    #[test]
    fn water_is_gone_around_and_nothing_crosses_it() {
        // Two columns, so that no step leaps over them; open at the bottom.
        let wall = |rows: std::ops::Range<usize>| -> Vec<(usize, usize)> {
            rows.flat_map(|row| [(20, row), (21, row)]).collect()
        };
        let behind = LAYOUT.index(25, 10);
        let around = swept(&[(15, 10)], &wall(0..35))[behind];
        assert!((4_900..5_400).contains(&around), "{around}");
        let closed = swept(&[(15, 10)], &wall(0..40))[behind];
        assert_eq!(closed, NOTHING);
        assert_eq!(
            swept(&[(15, 10)], &wall(0..40))[LAYOUT.index(20, 10)],
            NOTHING
        );
    }
}
