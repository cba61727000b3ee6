//! One municipality made into ten pieces: the largest piece is cut across its longer side until there are ten.

use crate::data::boundaries::Area;
use geo::{Area as _, BooleanOps, BoundingRect, Coord, LineString, MultiPolygon, Polygon, Rect};

/// Pieces that a municipality is made into.
pub const PIECES: usize = 10;
/// Decimals of a degree, as in the shipped files.
const FACTOR: f64 = 1e4;

/// The pieces of an area: `PIECES` of them, or fewer where nothing is left to cut.
pub fn pieces(whole: &Area) -> Vec<MultiPolygon> {
    let mut pieces = vec![polygons(&whole.rings)];
    while pieces.len() < PIECES {
        let areas = pieces.iter().enumerate();
        let largest =
            areas.max_by(|(_, a), (_, b)| a.unsigned_area().total_cmp(&b.unsigned_area()));
        let Some(index) = largest.map(|(index, _)| index) else {
            break;
        };
        let halves = halves(&pieces[index]);
        if halves.len() < 2 {
            break;
        }
        pieces.swap_remove(index);
        pieces.extend(halves);
    }
    pieces
}

/// A piece cut in two through the middle of the rectangle around it.
fn halves(piece: &MultiPolygon) -> Vec<MultiPolygon> {
    let Some(around) = piece.bounding_rect() else {
        return Vec::new();
    };
    let (min, max, middle) = (around.min(), around.max(), around.center());
    let is_wide = around.width() * middle.y.to_radians().cos() > around.height();
    let (first_end, second_start) = if is_wide {
        (
            Coord {
                x: middle.x,
                y: max.y,
            },
            Coord {
                x: middle.x,
                y: min.y,
            },
        )
    } else {
        (
            Coord {
                x: max.x,
                y: middle.y,
            },
            Coord {
                x: min.x,
                y: middle.y,
            },
        )
    };
    let sides = [Rect::new(min, first_end), Rect::new(second_start, max)];
    let parts = sides.map(|side| {
        let part = piece.intersection(&MultiPolygon::from(side.to_polygon()));
        polygons(&rings(&part))
    });
    parts
        .into_iter()
        .filter(|part| !part.0.is_empty())
        .collect()
}

/// Rings as in GeoJSON to polygons.
pub fn polygons(rings: &[Vec<Vec<[f64; 2]>>]) -> MultiPolygon {
    let line = |ring: &Vec<[f64; 2]>| -> LineString { ring.iter().copied().collect() };
    let polygons = rings.iter().filter_map(|rings| {
        let (outer, holes) = rings.split_first()?;
        Some(Polygon::new(line(outer), holes.iter().map(line).collect()))
    });
    polygons.collect()
}

/// Polygons to rings as in GeoJSON, rounded as the shipped files are; what collapses by that is left out.
pub fn rings(area: &MultiPolygon) -> Vec<Vec<Vec<[f64; 2]>>> {
    let round = |value: f64| (value * FACTOR).round() / FACTOR;
    let rounded = |ring: &LineString| {
        let mut points: Vec<[f64; 2]> =
            ring.coords().map(|at| [round(at.x), round(at.y)]).collect();
        points.dedup();
        let has_area =
            Polygon::new(points.iter().copied().collect(), Vec::new()).unsigned_area() > 0.0;
        (points.len() >= 4 && has_area).then_some(points)
    };
    let polygons = area.iter().filter_map(|polygon| {
        let mut rings = vec![rounded(polygon.exterior())?];
        rings.extend(polygon.interiors().iter().filter_map(rounded));
        Some(rings)
    });
    polygons.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_triangle_and_an_island_become_ten_pieces_of_the_same_area_together() {
        let triangle = vec![vec![[15.0, 60.0], [16.0, 60.0], [15.5, 61.0], [15.0, 60.0]]];
        let island = vec![vec![[17.0, 60.0], [17.1, 60.0], [17.0, 60.1], [17.0, 60.0]]];
        let whole = Area {
            code: "0001".to_owned(),
            name: "Ö".to_owned(),
            rings: vec![triangle, island],
        };
        let found = pieces(&whole);
        assert_eq!(found.len(), PIECES);
        let sum: f64 = found.iter().map(|piece| piece.unsigned_area()).sum();
        assert!((sum - 0.505).abs() < 1e-3, "{sum}");
    }
}
