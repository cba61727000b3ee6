//! The raster that lies under the drawing: square cells, counted from its upper left corner.

use crate::domain::{Atlas, DRAWING_HEIGHT};
use crate::geo::{LonLat, MapProjection, Screen};

/// The fewest columns and rows that the landscape is worked out with.
const FEWEST: (usize, usize) = (500, 800);

/// Square cells over the whole drawing. A cell has its place in the drawing's own units, so that a picture with a pixel a cell,
/// stretched over `width` times `height` units from the upper left corner, lies exactly under the drawing.
#[derive(Debug, Clone, Copy)]
pub struct Grid {
    /// Cells from left to right.
    pub columns: usize,
    /// Cells from top to bottom.
    pub rows: usize,
    /// Units of the drawing along the side of a cell.
    pub unit: f64,
    /// Kilometres of the projection plane along the side of a cell.
    pub km: f64,
    projection: MapProjection,
}

/// A place in the grid in cells from its upper left corner: the middle of the first cell is 0.5, 0.5.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub x: f32,
    pub y: f32,
}

impl Spot {
    /// The middle of a cell, by column and row.
    pub fn middle((column, row): (usize, usize)) -> Self {
        Self {
            x: column as f32 + 0.5,
            y: row as f32 + 0.5,
        }
    }

    /// The place that lies `share` of the way to another.
    pub fn toward(self, to: Self, share: f32) -> Self {
        Self {
            x: self.x + (to.x - self.x) * share,
            y: self.y + (to.y - self.y) * share,
        }
    }

    /// Cells to another place, as the crow flies.
    pub fn distance(self, to: Self) -> f32 {
        (to.x - self.x).hypot(to.y - self.y)
    }
}

impl Grid {
    /// The grid of the landscape: at least 500 columns and 800 rows.
    pub fn new(atlas: &Atlas) -> Self {
        let (columns, rows) = FEWEST;
        let by_width = atlas.width() / columns as f64;
        Self::with_unit(atlas, by_width.min(DRAWING_HEIGHT / rows as f64))
    }

    /// A grid of cells of another size, in units of the drawing.
    pub fn with_unit(atlas: &Atlas, unit: f64) -> Self {
        let projection = *atlas.projection();
        let count = |length: f64| (length / unit).ceil() as usize;
        Self {
            columns: count(atlas.width()),
            rows: count(DRAWING_HEIGHT),
            unit,
            km: unit * projection.fit.km_per_unit(),
            projection,
        }
    }

    /// Units of the drawing that the grid is wide.
    pub fn width(&self) -> f64 {
        self.columns as f64 * self.unit
    }

    /// Units of the drawing that the grid is high.
    pub fn height(&self) -> f64 {
        self.rows as f64 * self.unit
    }

    /// How many cells there are.
    pub fn cells(&self) -> usize {
        self.columns * self.rows
    }

    /// The place of a point on the globe.
    pub(super) fn spot(&self, at: LonLat) -> Spot {
        self.spot_of(self.projection.screen_from_lonlat(at))
    }

    /// The place of a point of the drawing.
    pub(super) fn spot_of(&self, at: Screen) -> Spot {
        Spot {
            x: (at.x / self.unit) as f32,
            y: (at.y / self.unit) as f32,
        }
    }

    /// The column and row that a place lies in; none outside of the grid.
    pub(super) fn cell(&self, at: Spot) -> Option<(usize, usize)> {
        let is_inside = at.x >= 0.0 && at.y >= 0.0;
        let (column, row) = (at.x as usize, at.y as usize);
        (is_inside && column < self.columns && row < self.rows).then_some((column, row))
    }
}
