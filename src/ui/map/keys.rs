//! The map by keyboard: from municipality to municipality, choosing, zooming.

use super::lens::Lens;
use super::regions::{CODE, REGIONS, choose, code_under};
use crate::platform::elements::{set_all, uncover};
use crate::platform::focus;
use crate::ui::once_painted;
use crate::ui::parts::{Attribute, hears};
use larkartan_core::domain::{DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{Rank, Toward, along_rank, neighbour};
use larkartan_core::url::Selection;
use web_sys::{FocusEvent, KeyboardEvent};

/// Zoom of a press on plus or minus.
const KEY_ZOOM: f64 = 1.5;
/// A press on an arrow with Shift moves the map by such a part of its height.
const KEY_PAN: f64 = 0.1;

/// Follows the keyboard. For the map's own element: a browser takes an SVG group that listens for focus for one that can
/// have it.
pub fn keyboard(lens: Lens) -> [Attribute; 3] {
    let store = lens.store;
    let on_focus = move |event: FocusEvent| {
        // A tap gives the focus too, but its reader sees what is under the finger.
        let Some(code) = code_under(event.target()).filter(|_| focus::is_visible()) else {
            return;
        };
        store.visited.set(Some(code));
        store.focused.set(Some(code));
        store.pointed.set(Some(code));
    };
    let on_blur = move |_: FocusEvent| {
        // What the mouse points at stays, though its press takes the focus from what was pressed before.
        if store.focused.get_untracked().is_some() {
            store.focused.set(None);
            store.pointed.set(None);
            set_all(".keys", "data-used", "false");
        }
    };
    let on_key = move |event: KeyboardEvent| {
        if code_under(event.target()).is_some_and(|here| handle_key(lens, here, &event)) {
            event.prevent_default();
            // Who uses the keys knows them, and what tells of them covers the map. It is told anew when they come back.
            set_all(".keys", "data-used", "true");
        }
    };
    [
        hears("focusin", on_focus),
        hears("focusout", on_blur),
        hears("keydown", on_key),
    ]
}

/// Acts on a key pressed on a municipality; whether it was one of ours.
fn handle_key(lens: Lens, here: MunicipalityCode, event: &KeyboardEvent) -> bool {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return false;
    }
    let (store, atlas) = (lens.store, &lens.atlas);
    let key = event.key();
    let toward = match key.as_str() {
        "ArrowUp" => Toward::North,
        "ArrowRight" => Toward::East,
        "ArrowDown" => Toward::South,
        "ArrowLeft" => Toward::West,
        "Enter" | " " => {
            choose(lens, here);
            // On a phone the sheet that tells of it may lie on it.
            once_painted(Box::new(move || uncover(&path_of(here), ".bar")));
            return true;
        }
        "Escape" => {
            store.pointed.set(None);
            store.select(Selection::None);
            return true;
        }
        "+" | "-" => {
            let factor = if key == "+" { KEY_ZOOM } else { 1.0 / KEY_ZOOM };
            zoom_around(lens, here, factor);
            return true;
        }
        "0" => {
            store.look_at(atlas, None);
            return true;
        }
        _ => {
            let way = match key.as_str() {
                "Home" => Rank::Best,
                "End" => Rank::Worst,
                "PageUp" => Rank::Better,
                "PageDown" => Rank::Worse,
                _ => return false,
            };
            go_to(along_rank(atlas, store.measure.get_untracked(), here, way));
            return true;
        }
    };
    if event.shift_key() {
        let step = DRAWING_HEIGHT * KEY_PAN;
        let (dx, dy) = match toward {
            Toward::North => (0.0, step),
            Toward::South => (0.0, -step),
            Toward::East => (-step, 0.0),
            Toward::West => (step, 0.0),
        };
        store.step(atlas, lens.transform_now().panned(atlas, dx, dy));
    } else {
        go_to(neighbour(lens.drawing, here, toward));
    }
    true
}

/// Moves the keyboard to a municipality.
fn go_to(next: Option<MunicipalityCode>) {
    if let Some(next) = next {
        focus::move_to(&path_of(next));
    }
}

fn path_of(code: MunicipalityCode) -> String {
    format!("{REGIONS}[{CODE}='{code}']")
}

fn zoom_around(lens: Lens, here: MunicipalityCode, factor: f64) {
    let Some(region) = lens.drawing.region(here) else {
        return;
    };
    let now = lens.transform_now();
    let at = Screen {
        x: now.x + now.scale * region.anchor.x,
        y: now.y + now.scale * region.anchor.y,
    };
    lens.store
        .step(lens.atlas, now.zoomed(lens.atlas, at, factor));
}
