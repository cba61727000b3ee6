//! The map by keyboard: from municipality to municipality, choosing, zooming.

use super::MapContext;
use super::regions::choose;
use crate::browser::{focus, page};
use crate::selecting;
use larkartan_core::domain::{DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{CompassPoint, Rank, along_rank, neighbour};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// Zoom of a press on plus or minus.
const KEY_ZOOM: f64 = 1.5;
/// A press on an arrow with Shift moves the map by such a part of its height.
const KEY_PAN: f64 = 0.1;

/// Acts on a key pressed on a municipality; whether it was one of ours.
pub fn handle_key(map: MapContext, here: MunicipalityCode, event: &KeyboardEvent) -> bool {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return false;
    }
    let data = map.app.data();
    let by_rank = |rank| along_rank(&data.atlas, map.store.measure.get_untracked(), here, rank);
    match event.key().as_str() {
        "ArrowUp" => arrow(map, here, CompassPoint::North, event),
        "ArrowRight" => arrow(map, here, CompassPoint::East, event),
        "ArrowDown" => arrow(map, here, CompassPoint::South, event),
        "ArrowLeft" => arrow(map, here, CompassPoint::West, event),
        "Home" => go_to(map, by_rank(Rank::Best)),
        "End" => go_to(map, by_rank(Rank::Worst)),
        "PageUp" => go_to(map, by_rank(Rank::Better)),
        "PageDown" => go_to(map, by_rank(Rank::Worse)),
        "Enter" | " " => {
            choose(map, here);
            uncover(map, here);
        }
        "Escape" => {
            map.hovered.set(None);
            map.store.select(Selection::None);
        }
        "+" => zoom_around(map, here, KEY_ZOOM),
        "-" => zoom_around(map, here, 1.0 / KEY_ZOOM),
        "0" => map.look_at(None),
        _ => return false,
    }
    true
}

/// With Shift the map moves, without it the keyboard goes to the next municipality.
fn arrow(map: MapContext, here: MunicipalityCode, toward: CompassPoint, event: &KeyboardEvent) {
    if !event.shift_key() {
        return go_to(map, neighbour(&map.app.data().drawing, here, toward));
    }
    let step = DRAWING_HEIGHT * KEY_PAN;
    let (dx, dy) = match toward {
        CompassPoint::North => (0.0, step),
        CompassPoint::South => (0.0, -step),
        CompassPoint::East => (-step, 0.0),
        CompassPoint::West => (step, 0.0),
    };
    map.step(|now, atlas| now.panned(atlas, dx, dy));
}

/// Moves the keyboard to a municipality.
fn go_to(map: MapContext, next: Option<MunicipalityCode>) {
    let link = next.and_then(|code| map.region(code));
    if let Some(link) = link.and_then(|link| selecting::element(link.get_untracked())) {
        focus::move_to(&link);
    }
}

/// On a phone the sheet that tells of the chosen municipality may lie on it: the page then scrolls so that it does not.
fn uncover(map: MapContext, code: MunicipalityCode) {
    let bar = map.app.focus.bar;
    request_animation_frame(move || {
        let link = map.region(code).and_then(|link| link.get_untracked());
        let (Some(link), Some(bar)) = (link, bar.get_untracked()) else {
            return;
        };
        let (link, bar) = (
            link.get_bounding_client_rect(),
            bar.get_bounding_client_rect(),
        );
        if bar.height() > 0.0 {
            page::scroll_by((link.bottom() - bar.top()).max(0.0));
        }
    });
}

fn zoom_around(map: MapContext, here: MunicipalityCode, factor: f64) {
    let data = map.app.data();
    let Some(region) = data.drawing.region(here) else {
        return;
    };
    map.step(|now, atlas| {
        let at = Screen {
            x: now.x + now.scale * region.anchor.x,
            y: now.y + now.scale * region.anchor.y,
        };
        now.zoomed(atlas, at, factor)
    });
}
