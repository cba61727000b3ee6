//! Where the land ends to the east and to the west, row by row: names beside it stand in the sea, or over a border.

use super::RegionShape;
use crate::domain::{DRAWING_HEIGHT, MunicipalityCode};

/// The height of a row of the drawing, in units: so finely it is known where the land ends.
pub const ROW: f64 = 5.0;

/// How far the land reaches to the east and, counted the other way, to the west, and whose land that is.
pub type Ends = [(f64, Option<MunicipalityCode>); 2];

/// The ends of the land in the middle of each row.
pub fn coastline(regions: &[RegionShape]) -> Vec<Ends> {
    let mut coastline: Vec<Ends> = vec![[(f64::NEG_INFINITY, None); 2]; row_of(DRAWING_HEIGHT)];
    for region in regions {
        let last = row_of(region.bounds.max.y) + 1;
        for row in row_of(region.bounds.min.y)..last {
            let extent = region.outline.extent(middle_of(row));
            if let (Some((west, east)), Some(ends)) = (extent, coastline.get_mut(row)) {
                for (end, reach) in ends.iter_mut().zip([east, -west]) {
                    if reach > end.0 {
                        *end = (reach, Some(region.code));
                    }
                }
            }
        }
    }
    coastline
}

/// The row of the drawing that a height lies in.
pub fn row_of(y: f64) -> usize {
    (y / ROW) as usize
}

/// The middle of a row.
pub fn middle_of(row: usize) -> f64 {
    (row as f64 + 0.5) * ROW
}
