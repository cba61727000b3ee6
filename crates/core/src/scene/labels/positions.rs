//! Where names are tried: around a point, beside it, in the part of a municipality that is seen.

use crate::geo::{Bounds, Screen};
use crate::scene::RegionShape;

/// Steps in which a place for a name is looked for, in pixels.
const STEP_PX: (f64, f64) = (8.0, 6.0);
/// Places in the part of a municipality that is seen, along each side of it, where the map is moved.
const PARTS: i32 = 7;

/// Rooms to the right and left of a point, above and below it.
pub(super) fn beside(at: Screen, gap_px: f64, size_px: (f64, f64), unit: f64) -> [Bounds; 4] {
    let (width, height) = (size_px.0 * unit, size_px.1 * unit);
    let (aside, down) = (gap_px * unit + width / 2.0, gap_px * unit + height / 2.0);
    [(aside, 0.0), (-aside, 0.0), (0.0, -down), (0.0, down)]
        .map(|(x, y)| Bounds::around(at.shifted(x, y), width, height))
}

/// Steps around a point in pixels, the nearest first.
pub(super) fn spiral((aside, down): (i32, i32)) -> impl Iterator<Item = (f64, f64)> {
    let steps = (-aside..=aside).flat_map(move |x| (-down..=down).map(move |y| (x, y)));
    let mut steps: Vec<(f64, f64)> = steps
        .map(|(x, y)| (f64::from(x) * STEP_PX.0, f64::from(y) * STEP_PX.1))
        .collect();
    steps.sort_by(|a, b| a.0.hypot(a.1).total_cmp(&b.0.hypot(b.1)));
    steps.into_iter()
}

/// Places in the part of a municipality that is seen.
pub(super) fn parts(region: &RegionShape, seen: &Bounds) -> Vec<Screen> {
    let part = Bounds {
        min: seen.nearest_to(region.bounds.min),
        max: seen.nearest_to(region.bounds.max),
    };
    let share = |nth: i32| f64::from(nth) / f64::from(PARTS);
    let all = (1..PARTS).flat_map(|x| (1..PARTS).map(move |y| (share(x), share(y))));
    let mut places: Vec<Screen> = all
        .map(|(x, y)| part.min.shifted(x * part.width(), y * part.height()))
        .collect();
    let middle = part.centre();
    places.sort_by(|a, b| a.distance(middle).total_cmp(&b.distance(middle)));
    places
}
