//! Polygons and rings as they come from GeoJSON, and the one way through them: `stream`.

use super::{Bounds, LonLat, MapProjection, Screen};

/// A closed line: the first point stands again at the end.
pub type Ring = Vec<LonLat>;

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

/// The edges of a shape in the drawing, to ask what lies inside it. Made once, asked often.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    edges: Vec<(Screen, Screen)>,
    first: Option<Screen>,
    last: Option<Screen>,
}

impl Outline {
    /// The area inside, in square units of the drawing.
    pub fn area(&self) -> f64 {
        let crossed = self.edges.iter().map(|(a, b)| a.x * b.y - b.x * a.y);
        crossed.sum::<f64>().abs() / 2.0
    }

    /// Whether the horizontal line from `left` to `right` at height `y` lies wholly inside.
    pub fn holds_line(&self, y: f64, left: f64, right: f64) -> bool {
        // Even-odd rule at the left end; no edge may be crossed on the way to the right end.
        let mut inside = false;
        for &(a, b) in &self.edges {
            if (a.y > y) == (b.y > y) {
                continue;
            }
            let x = a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x);
            if x < left {
                inside = !inside;
            } else if x <= right {
                return false;
            }
        }
        inside
    }

    /// The western and eastern end of what lies inside at height `y`.
    pub fn extent(&self, y: f64) -> Option<(f64, f64)> {
        let crossings = self.edges.iter().filter(|(a, b)| (a.y > y) != (b.y > y));
        let x = crossings.map(|(a, b)| a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        x.fold(None, |ends, x| match ends {
            None => Some((x, x)),
            Some((west, east)) => Some((x.min(west), x.max(east))),
        })
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

impl Sink for Outline {
    fn point(&mut self, at: Screen) {
        match self.last {
            Some(last) => self.edges.push((last, at)),
            None => self.first = Some(at),
        }
        self.last = Some(at);
    }

    fn end_ring(&mut self) {
        if let (Some(last), Some(first)) = (self.last.take(), self.first.take()) {
            self.edges.push((last, first));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square_with_hole() -> Outline {
        let mut outline = Outline::default();
        for (corner, far) in [(0.0, 10.0), (4.0, 6.0)] {
            for (x, y) in [(corner, corner), (far, corner), (far, far), (corner, far)] {
                outline.point(Screen { x, y });
            }
            outline.end_ring();
        }
        outline
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
}
