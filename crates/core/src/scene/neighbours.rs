//! Who lies in which direction: where an arrow key leads on the map.

use super::{Drawing, RegionShape};
use crate::domain::MunicipalityCode;

/// What lies farther away than this, in units of the drawing (about a kilometre each), is no neighbour: an arrow key does
/// not leap over the sea.
const FARTHEST: f64 = 230.0;

/// The direction of an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompassPoint {
    /// Up.
    North,
    /// Right.
    East,
    /// Down.
    South,
    /// Left.
    West,
}

/// The nearest municipality in that direction, judged by where names stand; none at the edge of the map.
///
/// What lies straight ahead is preferred: a step sideways counts double.
pub fn neighbour(
    drawing: &Drawing,
    from: MunicipalityCode,
    towards: CompassPoint,
) -> Option<MunicipalityCode> {
    let here = drawing.region(from)?.anchor;
    let ahead_and_aside = |region: &RegionShape| {
        let (dx, dy) = (region.anchor.x - here.x, region.anchor.y - here.y);
        match towards {
            CompassPoint::North => (-dy, dx.abs()),
            CompassPoint::South => (dy, dx.abs()),
            CompassPoint::East => (dx, dy.abs()),
            CompassPoint::West => (-dx, dy.abs()),
        }
    };
    let candidates = drawing.regions.iter().filter(|region| {
        let (ahead, aside) = ahead_and_aside(region);
        region.code != from && ahead > 0.0 && aside <= 2.0 * ahead && ahead + aside < FARTHEST
    });
    let cost = |region: &&RegionShape| {
        let (ahead, aside) = ahead_and_aside(region);
        ahead + 2.0 * aside
    };
    candidates
        .min_by(|a, b| cost(a).total_cmp(&cost(b)))
        .map(|region| region.code)
}
