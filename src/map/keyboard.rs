//! The map by keyboard: from municipality to municipality, choosing, zooming.

use super::MapContext;
use super::regions::choose;
use super::scroll::uncover;
use crate::browser::focus;
use crate::selecting::{element, go_to_facts};
use crate::store::set;
use larkartan_core::domain::{DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{CompassPoint, Rank, along_rank, neighbour, next_by_letter};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent};

/// Zoom of a press on plus or minus.
const KEY_ZOOM: f64 = 1.5;
/// A press on an arrow with Shift moves the map by such a part of its height.
const KEY_PAN: f64 = 0.1;

/// The focus has come to the link of a municipality.
pub fn arrive(map: MapContext, here: MunicipalityCode, link: &Element) {
    // A tap gives the focus too, but its reader sees what is under the finger.
    if focus::is_visible(link) {
        set(map.visited, Some(here));
        set(map.focused, Some(here));
        set(map.hovered, Some(here));
    }
}

/// The focus has left the link of a municipality.
pub fn leave(map: MapContext) {
    // What the mouse points at stays, though its press takes the focus from what was pressed before.
    if map.focused.get_untracked().is_some() {
        map.focused.set(None);
        map.hovered.set(None);
        map.keys_used.set(false);
    }
}

/// Acts on a key pressed on a municipality.
pub fn on_key(map: MapContext, here: MunicipalityCode, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    if acts(map, here, &event.key(), event.shift_key()) {
        event.prevent_default();
        // Who uses the keys knows them, and what tells of them covers the map. It is shown anew when they come back.
        map.keys_used.set(true);
    }
}

/// Acts on a key; whether it was one of the map's.
fn acts(map: MapContext, here: MunicipalityCode, key: &str, has_shift: bool) -> bool {
    if let Some(toward) = direction(key) {
        match has_shift {
            true => pan(map, toward),
            false => go_to(map, neighbour(&map.app.data().drawing, here, toward)),
        }
        return true;
    }
    if let Some(way) = rank(key) {
        let measure = map.store.measure.get_untracked();
        go_to(map, along_rank(&map.app.data().atlas, measure, here, way));
        return true;
    }
    match key {
        "Enter" | " " if untrack(|| map.store.municipality()) == Some(here) => go_to_facts(map.app),
        "Enter" | " " => {
            choose(map, here);
            // On a phone the bar may lie on what it tells of.
            if let Some(region) = map.region(here) {
                uncover(region, map.bar);
            }
        }
        "Escape" => {
            set(map.hovered, None);
            map.select(Selection::None);
        }
        "+" => zoom_around(map, here, KEY_ZOOM),
        "-" => zoom_around(map, here, 1.0 / KEY_ZOOM),
        "0" => map.look_at(None),
        letter => {
            let next = next_by_letter(&map.app.data().atlas, here, letter);
            go_to(map, next.filter(|_| letter.chars().count() == 1));
            return next.is_some();
        }
    }
    true
}

fn direction(key: &str) -> Option<CompassPoint> {
    match key {
        "ArrowUp" => Some(CompassPoint::North),
        "ArrowRight" => Some(CompassPoint::East),
        "ArrowDown" => Some(CompassPoint::South),
        "ArrowLeft" => Some(CompassPoint::West),
        _ => None,
    }
}

fn rank(key: &str) -> Option<Rank> {
    match key {
        "Home" => Some(Rank::Best),
        "End" => Some(Rank::Worst),
        "PageUp" => Some(Rank::Better),
        "PageDown" => Some(Rank::Worse),
        _ => None,
    }
}

/// Moves the keyboard to a municipality.
fn go_to(map: MapContext, next: Option<MunicipalityCode>) {
    let link = next.and_then(|next| map.region(next));
    if let Some(link) = link.and_then(|link| element(link.get_untracked())) {
        focus::move_to(&link);
    }
}

fn pan(map: MapContext, toward: CompassPoint) {
    let step = DRAWING_HEIGHT * KEY_PAN;
    let (dx, dy) = match toward {
        CompassPoint::North => (0.0, step),
        CompassPoint::South => (0.0, -step),
        CompassPoint::East => (-step, 0.0),
        CompassPoint::West => (step, 0.0),
    };
    map.step(|now, atlas| now.panned(atlas, dx, dy));
}

fn zoom_around(map: MapContext, here: MunicipalityCode, factor: f64) {
    let data = map.app.data();
    if let Some(region) = data.drawing.region(here) {
        map.step(|now, atlas| {
            let at = Screen {
                x: now.x + now.scale * region.anchor.x,
                y: now.y + now.scale * region.anchor.y,
            };
            now.zoomed(atlas, at, factor)
        });
    }
}
