//! The three spaces a point can be in, each a type of its own: degrees, metres and view-box units.

use geo::{Coord, Distance, HaversineMeasure, Intersects, Point};

/// The Earth as a sphere of its mean radius (IUGG), for great-circle distances.
const EARTH: HaversineMeasure = HaversineMeasure::new(6_371_000.0);

/// A place on the globe, WGS 84, in degrees.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LonLat {
    /// Degrees east of Greenwich.
    pub lon: f64,
    /// Degrees north of the equator.
    pub lat: f64,
}

/// A place on the projection plane, in metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Projected {
    /// Metres east of the false origin.
    pub easting: f64,
    /// Metres north of the equator.
    pub northing: f64,
}

/// A place in the drawing, in units of its view box; `y` grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Units from the left edge.
    pub x: f64,
    /// Units from the upper edge.
    pub y: f64,
}

impl From<Screen> for Coord {
    fn from(at: Screen) -> Self {
        Self { x: at.x, y: at.y }
    }
}

impl From<Coord> for Screen {
    fn from(at: Coord) -> Self {
        Self { x: at.x, y: at.y }
    }
}

impl Screen {
    /// How far it is to another place, in units.
    pub fn distance(self, to: Self) -> f64 {
        // `hypot` guards against an overflow that no drawing comes near, and takes several times as long.
        let (right, down) = (to.x - self.x, to.y - self.y);
        (right * right + down * down).sqrt()
    }

    /// The place that lies `share` of the way to another.
    pub fn toward(self, to: Self, share: f64) -> Self {
        Self {
            x: self.x + (to.x - self.x) * share,
            y: self.y + (to.y - self.y) * share,
        }
    }

    /// The place so many units to the right and down.
    pub fn shifted(self, right: f64, down: f64) -> Self {
        Self {
            x: self.x + right,
            y: self.y + down,
        }
    }
}

/// A straight line in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Segment {
    /// One end.
    pub from: Screen,
    /// The other.
    pub to: Screen,
}

impl Segment {
    /// How long it is, in units.
    pub fn length(&self) -> f64 {
        self.from.distance(self.to)
    }

    /// Whether it shares a point with another.
    pub fn crosses(&self, other: &Self) -> bool {
        self.line().intersects(&other.line())
    }

    /// Whether it shares a point with a rectangle.
    pub fn meets(&self, room: &Bounds) -> bool {
        let (from, to) = (self.from, self.to);
        // Most lie apart, and this is the quickest to ask.
        let is_apart = from.x.max(to.x) < room.min.x
            || room.max.x < from.x.min(to.x)
            || from.y.max(to.y) < room.min.y
            || room.max.y < from.y.min(to.y);
        !is_apart && self.line().intersects(&geo::Rect::new(room.min, room.max))
    }

    fn line(&self) -> geo::Line {
        geo::Line::new(self.from, self.to)
    }
}

/// A distance in kilometres.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Km(pub f64);

impl LonLat {
    /// The distance as the crow flies, on a sphere.
    ///
    /// Within 0.5 % of the distance on the ellipsoid, which is far below the error of the road estimate built on it.
    pub fn great_circle(self, to: Self) -> Km {
        Km(EARTH.distance(Point::from(self), Point::from(to)) / 1000.0)
    }
}

impl From<LonLat> for Point {
    fn from(at: LonLat) -> Self {
        Self::new(at.lon, at.lat)
    }
}

/// A rectangle in the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// Upper left corner.
    pub min: Screen,
    /// Lower right corner.
    pub max: Screen,
}

impl Bounds {
    /// The empty rectangle, which any point widens.
    pub const EMPTY: Self = Self {
        min: Screen {
            x: f64::INFINITY,
            y: f64::INFINITY,
        },
        max: Screen {
            x: f64::NEG_INFINITY,
            y: f64::NEG_INFINITY,
        },
    };

    /// The rectangle widened so that it holds `at`.
    pub fn with(self, at: Screen) -> Self {
        Self {
            min: Screen {
                x: self.min.x.min(at.x),
                y: self.min.y.min(at.y),
            },
            max: Screen {
                x: self.max.x.max(at.x),
                y: self.max.y.max(at.y),
            },
        }
    }

    /// The rectangle of `width` and `height` around `centre`.
    pub fn around(centre: Screen, width: f64, height: f64) -> Self {
        Self {
            min: Screen {
                x: centre.x - width / 2.0,
                y: centre.y - height / 2.0,
            },
            max: Screen {
                x: centre.x + width / 2.0,
                y: centre.y + height / 2.0,
            },
        }
    }

    /// Width in units.
    pub fn width(&self) -> f64 {
        self.max.x - self.min.x
    }

    /// Height in units.
    pub fn height(&self) -> f64 {
        self.max.y - self.min.y
    }

    /// The point in the middle.
    pub fn centre(&self) -> Screen {
        Screen {
            x: (self.min.x + self.max.x) / 2.0,
            y: (self.min.y + self.max.y) / 2.0,
        }
    }

    /// Whether the other rectangle lies inside.
    pub fn holds(&self, other: &Self) -> bool {
        self.min.x <= other.min.x
            && other.max.x <= self.max.x
            && self.min.y <= other.min.y
            && other.max.y <= self.max.y
    }

    /// The rectangle with `margin` more on every side.
    pub fn widened(&self, margin: f64) -> Self {
        Self::around(
            self.centre(),
            self.width() + 2.0 * margin,
            self.height() + 2.0 * margin,
        )
    }

    /// The smallest rectangle around both.
    pub fn joined(self, other: &Self) -> Self {
        self.with(other.min).with(other.max)
    }

    /// The point of the rectangle that is nearest to `at`.
    pub fn nearest_to(&self, at: Screen) -> Screen {
        Screen {
            x: at.x.max(self.min.x).min(self.max.x),
            y: at.y.max(self.min.y).min(self.max.y),
        }
    }

    /// Whether the two rectangles share any point.
    pub fn meets(&self, other: &Self) -> bool {
        self.min.x <= other.max.x
            && other.min.x <= self.max.x
            && self.min.y <= other.max.y
            && other.min.y <= self.max.y
    }

    /// Whether the two rectangles share any area.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.min.x < other.max.x
            && other.min.x < self.max.x
            && self.min.y < other.max.y
            && other.min.y < self.max.y
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn great_circle_agrees_with_a_published_straight_distance() {
        let umea = LonLat {
            lon: 20.25582,
            lat: 63.83067,
        };
        let dorotea = LonLat {
            lon: 16.40549,
            lat: 64.26339,
        };
        assert!((umea.great_circle(dorotea).0 - 193.4).abs() < 0.1);
        assert_eq!(umea.great_circle(umea), Km(0.0));
    }

    #[test]
    fn bounds_that_only_touch_do_not_overlap() {
        let a = Bounds::around(Screen { x: 0.0, y: 0.0 }, 2.0, 2.0);
        let touching = Bounds::around(Screen { x: 2.0, y: 0.0 }, 2.0, 2.0);
        let crossing = Bounds::around(Screen { x: 1.9, y: 0.0 }, 2.0, 2.0);
        assert!(!a.overlaps(&touching));
        assert!(a.overlaps(&crossing));
    }
}
