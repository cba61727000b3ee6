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
/// What covers so large a share of the map's width leaves nothing beside it.
const WHOLE_WIDTH: f64 = 0.8;
/// What covers so large a share of it is kept clear of, where enough of the map's height is left.
const HALF_WIDTH: f64 = 0.4;
/// So large a share of the map's height is enough.
const ENOUGH_HEIGHT: f64 = 0.4;

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
        && is_seen_well(atlas, drawing, text, selection, home, viewport)
    {
        return home;
    }
    let room = clear(viewport, covering, HALF_WIDTH);
    let is_small = viewport.width < LARGE_MAP_PX;
    let room = match is_small && room.height() >= ENOUGH_HEIGHT * viewport.height {
        true => room,
        false => clear(viewport, covering, WHOLE_WIDTH),
    };
    Transform::fitting_in(atlas, &bounds, viewport, &room)
}

/// Whether a place and what its ways lead to are in sight, and the place is large enough.
pub fn is_seen_well(
    atlas: &Atlas,
    drawing: &Drawing,
    text: &Text,
    selection: &Selection,
    transform: Transform,
    viewport: Viewport,
) -> bool {
    let window = Window::new(atlas, viewport, transform, &Covering::default());
    let Some(bounds) = place_with_ways(atlas, drawing, text, selection) else {
        return true;
    };
    let place = match selection {
        Selection::Municipality(code) => drawing.region(*code).map(|region| region.bounds),
        // Points are as large at every zoom.
        _ => None,
    };
    let is_large = place.is_none_or(|place| place.width() >= SEEN_WELL_PX * window.px);
    is_large && window.seen.holds(&bounds)
}

/// What of the map nothing lies on, above and below, in CSS pixels: nothing that covers at least that share of its width.
fn clear(viewport: Viewport, covering: &Covering, share: f64) -> Bounds {
    let mut clear = Bounds {
        min: Screen { x: 0.0, y: 0.0 },
        max: Screen {
            x: viewport.width,
            y: viewport.height,
        },
    };
    let boxes = covering.boxes.iter();
    for room in boxes.filter(|room| room.width() >= share * viewport.width) {
        if room.centre().y > viewport.height / 2.0 {
            clear.max.y = clear.max.y.min(room.min.y);
        } else {
            clear.min.y = clear.min.y.max(room.max.y);
        }
    }
    clear
}
