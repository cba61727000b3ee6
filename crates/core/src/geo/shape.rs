//! Polygons and rings as they come from GeoJSON, and the one way through them: `stream`.

use super::{Bounds, LonLat, MapProjection, PathData, Precision, Screen};
use geo::{Area, BoundingRect, Contains, Coord, Distance, Euclidean, LinesIter};

/// A closed line: the first point stands again at the end.
pub type Ring = Vec<LonLat>;

/// A line that may end anywhere.
pub type Line = Vec<LonLat>;

/// An outer ring and the holes in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    /// The outer ring first, then the holes.
    pub rings: Vec<Ring>,
}

/// An area on the globe, in one or more pieces.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// The pieces.
    pub polygons: Vec<Polygon>,
}

/// What `stream` hands the points of a shape to.
pub trait Sink {
    /// The next point of the ring.
    fn point(&mut self, at: Screen);
    /// The ring is complete.
    fn end_ring(&mut self) {}
}

/// Hands every point of every ring to `sink`, in the drawing's units, without the repeated last point.
pub fn stream(shape: &Shape, projection: &MapProjection, sink: &mut impl Sink) {
    for ring in shape.polygons.iter().flat_map(|polygon| &polygon.rings) {
        for &at in &ring[..ring.len().saturating_sub(1)] {
            sink.point(projection.screen_from_lonlat(at));
        }
        sink.end_ring();
    }
}

impl Sink for Bounds {
    fn point(&mut self, at: Screen) {
        *self = self.with(at);
    }
}

impl Shape {
    /// How many points the shape has, repeated last points included.
    pub fn len(&self) -> usize {
        self.polygons
            .iter()
            .flat_map(|polygon| &polygon.rings)
            .map(Vec::len)
            .sum()
    }

    /// Whether the shape has no point at all.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A shape in the drawing, in its units: its size, and what lies inside it. Made once, asked often.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline(geo::MultiPolygon);

impl Outline {
    /// Draws a shape.
    pub fn new(shape: &Shape, projection: &MapProjection) -> Self {
        let ring = |ring: &Ring| -> geo::LineString {
            let points = ring.iter();
            points
                .map(|&at| Coord::from(projection.screen_from_lonlat(at)))
                .collect()
        };
        let polygons = shape.polygons.iter().map(|polygon| {
            let mut rings = polygon.rings.iter().map(ring);
            let outer = rings.next().unwrap_or_else(geo::LineString::empty);
            geo::Polygon::new(outer, rings.collect())
        });
        Self(polygons.collect())
    }

    /// The path data of the shape.
    pub fn path(&self, precision: Precision) -> String {
        let mut path = PathData::new(precision);
        let rings = |polygon: &geo::Polygon| {
            let holes = polygon.interiors().to_vec();
            std::iter::once(polygon.exterior().clone()).chain(holes)
        };
        for ring in self.0.iter().flat_map(rings) {
            for &at in &ring.0[..ring.0.len().saturating_sub(1)] {
                path.point(at.into());
            }
            path.end_ring();
        }
        path.into_string()
    }

    /// Its rings, each with its first point again at the end.
    pub fn rings(&self) -> impl Iterator<Item = Vec<Screen>> {
        let rings = self.0.iter().flat_map(|polygon| {
            let holes = polygon.interiors().iter();
            std::iter::once(polygon.exterior()).chain(holes)
        });
        rings.map(|ring| ring.0.iter().map(|&at| at.into()).collect())
    }

    /// The rectangle around the shape.
    pub fn bounds(&self) -> Bounds {
        self.0.bounding_rect().map_or(Bounds::EMPTY, |rect| Bounds {
            min: rect.min().into(),
            max: rect.max().into(),
        })
    }

    /// The area inside, in square units of the drawing.
    pub fn area(&self) -> f64 {
        self.0.unsigned_area()
    }

    /// Whether a point lies inside.
    pub fn holds_point(&self, at: Screen) -> bool {
        self.crossings(at.y).filter(|&x| x < at.x).count() % 2 == 1
    }

    /// How far a point is from the shape, in units; 0 inside.
    pub fn distance(&self, at: Screen) -> f64 {
        Euclidean.distance(&geo::Point::from(Coord::from(at)), &self.0)
    }

    /// How much of the horizontal line from `left` to `right` at height `y` lies inside.
    pub fn length_within(&self, y: f64, left: f64, right: f64) -> f64 {
        let mut ends: Vec<f64> = self.crossings(y).collect();
        ends.sort_by(f64::total_cmp);
        let pieces = ends.chunks_exact(2);
        pieces
            .map(|piece| (piece[1].min(right) - piece[0].max(left)).max(0.0))
            .sum()
    }

    /// Whether the horizontal line from `left` to `right` at height `y` lies wholly inside.
    pub fn holds_line(&self, y: f64, left: f64, right: f64) -> bool {
        // No edge may be crossed between the ends; then one end speaks for the whole line.
        let is_crossed = self.crossings(y).any(|x| left <= x && x <= right);
        !is_crossed && self.0.contains(&Coord { x: left, y })
    }

    /// The western and eastern end of what lies inside at height `y`.
    pub fn extent(&self, y: f64) -> Option<(f64, f64)> {
        self.crossings(y).fold(None, |ends, x| match ends {
            None => Some((x, x)),
            Some((west, east)) => Some((x.min(west), x.max(east))),
        })
    }

    /// Where the edges of the shape cross the height `y`.
    fn crossings(&self, y: f64) -> impl Iterator<Item = f64> {
        let edges = self.0.lines_iter();
        let crossing = edges.filter(move |edge| (edge.start.y > y) != (edge.end.y > y));
        crossing.map(move |edge| edge.start.x + (y - edge.start.y) / edge.dy() * edge.dx())
    }

    /// Whether any of `rectangle` lies inside, judged along its top, middle and bottom.
    pub fn touches(&self, rectangle: &Bounds) -> bool {
        [rectangle.min.y, rectangle.centre().y, rectangle.max.y]
            .iter()
            .filter_map(|&y| self.extent(y))
            .any(|(west, east)| west < rectangle.max.x && rectangle.min.x < east)
    }

    /// Whether `rectangle` lies inside, judged along its top, middle and bottom.
    pub fn holds(&self, rectangle: &Bounds) -> bool {
        [rectangle.min.y, rectangle.centre().y, rectangle.max.y]
            .iter()
            .all(|&y| self.holds_line(y, rectangle.min.x, rectangle.max.x))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square_with_hole() -> Outline {
        let square = |corner: f64, far: f64| -> geo::LineString {
            vec![(corner, corner), (far, corner), (far, far), (corner, far)].into()
        };
        let polygon = geo::Polygon::new(square(0.0, 10.0), vec![square(4.0, 6.0)]);
        Outline(polygon.into())
    }

    #[track_caller]
    fn check(y: f64, left: f64, right: f64, expected: bool) {
        assert_eq!(square_with_hole().holds_line(y, left, right), expected);
    }

    #[test]
    fn a_line_inside_is_held() {
        check(2.0, 1.0, 9.0, true);
    }

    #[test]
    fn a_line_over_the_hole_is_not() {
        check(5.0, 1.0, 9.0, false);
    }

    #[test]
    fn a_line_in_the_hole_is_not() {
        check(5.0, 4.5, 5.5, false);
    }

    #[test]
    fn a_line_that_leaves_is_not() {
        check(2.0, 1.0, 11.0, false);
    }

    #[test]
    fn the_hole_is_no_area() {
        assert_eq!(square_with_hole().area(), 96.0);
    }

    #[test]
    fn bounds_and_path_are_those_of_all_rings() {
        let outline = square_with_hole();
        let expected = Bounds {
            min: Screen { x: 0.0, y: 0.0 },
            max: Screen { x: 10.0, y: 10.0 },
        };
        assert_eq!(outline.bounds(), expected);
        assert_eq!(
            outline.path(Precision::Zoom),
            "M0 0l10 0 0 10-10 0zM4 4l2 0 0 2-2 0z"
        );
        assert_eq!(
            Outline(geo::MultiPolygon(Vec::new())).bounds(),
            Bounds::EMPTY
        );
    }
}
