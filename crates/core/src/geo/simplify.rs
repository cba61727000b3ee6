//! Shapes with fewer points.

use super::{LonLat, Polygon, Projection, Ring, Shape, Sweref99Tm};
use geo::{Coord, LineString, SimplifyIdx};

/// The fewest points of a ring that has an area, the repeated last one included.
const FEWEST: usize = 4;

/// Leaves out the points of a shape that lie less than `metres` from the line without them (Ramer-Douglas-Peucker, measured in
/// SWEREF 99 TM). A ring of which too little is left goes; so does a polygon without an outer ring.
///
/// Each shape is simplified on its own: borders that two shapes share do not stay the same.
pub fn simplified(shape: &Shape, metres: f64) -> Shape {
    let polygons = shape.polygons.iter().filter_map(|polygon| {
        let (outer, holes) = polygon.rings.split_first()?;
        let outer = simplified_ring(outer, metres)?;
        let holes = holes
            .iter()
            .filter_map(|hole| simplified_ring(hole, metres));
        let rings = std::iter::once(outer).chain(holes).collect();
        Some(Polygon { rings })
    });
    Shape {
        polygons: polygons.collect(),
    }
}

fn simplified_ring(ring: &[LonLat], metres: f64) -> Option<Ring> {
    let line: LineString = ring
        .iter()
        .map(|&at| {
            let at = Sweref99Tm.projected_from_lonlat(at);
            Coord {
                x: at.easting,
                y: at.northing,
            }
        })
        .collect();
    let kept = line.simplify_idx(metres);
    (kept.len() >= FEWEST).then(|| kept.into_iter().map(|index| ring[index]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A ring from degrees of longitude and latitude.
    fn ring(positions: &[(f64, f64)]) -> Ring {
        let positions = positions.iter();
        positions.map(|&(lon, lat)| LonLat { lon, lat }).collect()
    }

    fn shape(rings: &[Ring]) -> Shape {
        Shape {
            polygons: vec![Polygon {
                rings: rings.to_vec(),
            }],
        }
    }

    /// A square of one degree with a point on its southern side, about 550 metres inside.
    fn dented() -> Ring {
        ring(&[
            (15.0, 64.0),
            (15.5, 64.005),
            (16.0, 64.0),
            (16.0, 65.0),
            (15.0, 65.0),
            (15.0, 64.0),
        ])
    }

    #[test]
    fn a_point_near_the_line_goes_and_one_farther_away_stays() {
        let square = shape(&[dented()]);
        assert_eq!(simplified(&square, 100.0), square);
        assert_eq!(simplified(&square, 1_000.0).len(), 5);
    }

    #[test]
    fn a_hole_that_is_too_small_goes() {
        let hole = ring(&[(15.5, 64.5), (15.51, 64.5), (15.5, 64.502), (15.5, 64.5)]);
        let square = shape(&[dented(), hole]);
        assert_eq!(simplified(&square, 50.0).polygons[0].rings.len(), 2);
        assert_eq!(simplified(&square, 1_000.0).polygons[0].rings.len(), 1);
    }

    #[test]
    fn an_island_that_is_too_small_goes_with_its_holes() {
        let island = ring(&[(15.5, 64.5), (15.51, 64.5), (15.5, 64.502), (15.5, 64.5)]);
        assert!(simplified(&shape(&[island, dented()]), 1_000.0).is_empty());
    }
}
