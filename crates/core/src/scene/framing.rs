//! Where the map stands by itself when a place is chosen: the place and its nearest campus are in sight together, however
//! it was chosen.

use super::{Covering, Drawing, Transform, Viewport, Window, place_with_ways};
use crate::domain::Atlas;
use crate::geo::{Bounds, Screen};
use crate::text::Text;
use crate::url::Selection;

/// Narrower maps come near a chosen place by themselves.
const LARGE_MAP_PX: f64 = 600.0;
/// On a larger map a chosen place is seen well from so many pixels on.
const SEEN_WELL_PX: f64 = 60.0;
/// What covers so large a share of the map is kept clear of: legend, sheet, and the buttons of a small map.
const LARGE_SHARE: f64 = 0.05;

/// How the map stands while the reader has not moved it.
pub fn framing(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    selection: &Selection,
    viewport: Viewport,
    covering: &Covering,
) -> Transform {
    let Some(bounds) = place_with_ways(atlas, drawing, text, selection) else {
        return Transform::HOME;
    };
    let home = Transform::HOME;
    if viewport.width >= LARGE_MAP_PX
        && is_seen_well(atlas, drawing, text, selection, home, viewport, covering)
    {
        return home;
    }
    Transform::fitting_in(atlas, &bounds, viewport, &clear(viewport, covering))
}

/// Whether a place and what its ways lead to are in sight with nothing on them, and the place is large enough.
pub fn is_seen_well(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    selection: &Selection,
    transform: Transform,
    viewport: Viewport,
    covering: &Covering,
) -> bool {
    let window = Window::new(atlas, viewport, transform, covering);
    let Some(bounds) = place_with_ways(atlas, drawing, text, selection) else {
        return true;
    };
    let place = match selection {
        Selection::Municipality(code) => drawing.region(*code).map(|region| region.bounds),
        // Points are as large at every zoom.
        _ => None,
    };
    let is_large = place.is_none_or(|place| place.width() >= SEEN_WELL_PX * window.px);
    let is_covered = window.covered.iter().any(|room| room.overlaps(&bounds));
    is_large && window.seen.holds(&bounds) && !is_covered
}

/// The largest part of the map that nothing large lies on, in CSS pixels.
fn clear(viewport: Viewport, covering: &Covering) -> Bounds {
    let whole = Bounds {
        min: Screen { x: 0.0, y: 0.0 },
        max: Screen {
            x: viewport.width,
            y: viewport.height,
        },
    };
    let boxes = covering.boxes.iter();
    let large = boxes.filter(|room| area(room) >= LARGE_SHARE * area(&whole));
    large.fold(whole, beside)
}

/// The largest part of `clear` on one side of `room`.
fn beside(clear: Bounds, room: &Bounds) -> Bounds {
    if !clear.overlaps(room) {
        return clear;
    }
    let Bounds { min, max } = clear;
    let parts = [
        Bounds {
            max: Screen {
                x: room.min.x,
                ..max
            },
            min,
        },
        Bounds {
            max: Screen {
                y: room.min.y,
                ..max
            },
            min,
        },
        Bounds {
            min: Screen {
                x: room.max.x,
                ..min
            },
            max,
        },
        Bounds {
            min: Screen {
                y: room.max.y,
                ..min
            },
            max,
        },
    ];
    let larger = |a: &Bounds, b: &Bounds| area(a).total_cmp(&area(b));
    parts.into_iter().max_by(larger).unwrap_or(clear)
}

/// How large a rectangle is; nothing where it is turned inside out.
fn area(room: &Bounds) -> f64 {
    room.width().max(0.0) * room.height().max(0.0)
}
