//! Which cells are land: of the five counties, which is drawn, and around them, where ways lead through.

use super::grid::Grid;
use super::raster::{Layout, NOTHING, RIM};
use crate::domain::Atlas;
use crate::geo::{Outline, Shape};
use std::ops::Range;

/// How far beyond the counties ways are looked for, in kilometres: along a road on the other side of a border.
const AROUND: f64 = 20.0;

/// The land on the raster.
#[derive(Debug, Clone)]
pub(super) struct Land {
    /// `NOTHING` on water, 0 where ways lead through: on all land, also that of the neighbours, and on the cells beside it.
    pub walls: Vec<u16>,
    /// The columns of each row that ways are looked for in, the rim counted: from the westernmost drawn cell to the easternmost,
    /// and somewhat more.
    pub spans: Vec<Range<usize>>,
    /// `NOTHING` where nothing is drawn, 0 on the land of the counties and on the cells beside it. Those are drawn too, so that no
    /// gap shows under the line that cuts the picture.
    pub covers: Vec<u16>,
    /// How many cells are land of the counties: their middle lies in one.
    pub cells: usize,
}

impl Land {
    /// Rasterises the shapes of the counties and of the land around them.
    pub fn new(atlas: &Atlas, grid: &Grid) -> Self {
        let layout = Layout::of(grid);
        let mut covers = vec![NOTHING; layout.len()];
        let counties = atlas.counties().iter().map(|county| &county.shape);
        fill_all(counties, atlas, grid, &mut covers);
        let mut walls = covers.clone();
        let around = atlas.land().iter().map(|land| &land.shape);
        fill_all(around, atlas, grid, &mut walls);
        let cells = covers.iter().filter(|cover| **cover == 0).count();
        widen(&mut covers, layout);
        widen(&mut walls, layout);
        let margin = (AROUND / grid.km) as usize;
        let spans = covers.chunks_exact(layout.stride);
        Self {
            spans: spans.map(|row| span(row, margin)).collect(),
            walls,
            covers,
            cells,
        }
    }
}

/// The columns from the first open cell of a row to the last, and so many more on both sides, without the rim.
fn span(row: &[u16], margin: usize) -> Range<usize> {
    let is_open = |cell: &u16| *cell == 0;
    let first = row.iter().position(is_open);
    let last = row.iter().rposition(is_open);
    let (Some(first), Some(last)) = (first, last) else {
        return RIM..RIM;
    };
    first.saturating_sub(margin).max(RIM)..(last + 1 + margin).min(row.len() - RIM)
}

/// Opens the cells whose middles lie in one of the shapes.
fn fill_all<'a>(
    shapes: impl Iterator<Item = &'a Shape>,
    atlas: &Atlas,
    grid: &Grid,
    raster: &mut [u16],
) {
    for shape in shapes {
        let outline = Outline::new(shape, atlas.projection());
        fill(&outline, grid, |place| raster[place] = 0);
    }
}

/// Calls `mark` for the cells whose middle lies inside of a shape: in each row between the first edge and the second, and so on.
fn fill(outline: &Outline, grid: &Grid, mut mark: impl FnMut(usize)) {
    let layout = Layout::of(grid);
    let mut crossings: Vec<Vec<f64>> = vec![Vec::new(); grid.rows];
    // The first whose middle lies there or beyond.
    let first = |at: f64| (at - 0.5).ceil().max(0.0) as usize;
    for ring in outline.rings() {
        for edge in ring.windows(2) {
            let [from, to] = [edge[0], edge[1]].map(|at| (at.x / grid.unit, at.y / grid.unit));
            let (top, bottom) = (from.1.min(to.1), from.1.max(to.1));
            let rows = crossings.iter_mut().enumerate();
            for (row, crossings) in rows.take(first(bottom)).skip(first(top)) {
                let share = (row as f64 + 0.5 - from.1) / (to.1 - from.1);
                crossings.push(from.0 + share * (to.0 - from.0));
            }
        }
    }
    for (row, mut ends) in crossings.into_iter().enumerate() {
        ends.sort_by(f64::total_cmp);
        for piece in ends.chunks_exact(2) {
            for column in first(piece[0])..first(piece[1]).min(grid.columns) {
                mark(layout.index(column, row));
            }
        }
    }
}

/// Opens the cells that touch an open cell by a side or a corner.
fn widen(raster: &mut [u16], layout: Layout) {
    let before = raster.to_vec();
    let stride = layout.stride;
    for place in layout.grid_rows().flatten() {
        let rows = [place - stride, place, place + stride];
        let is_open = |at: usize| before[at - 1..=at + 1].contains(&0);
        if rows.into_iter().any(is_open) {
            raster[place] = 0;
        }
    }
}
