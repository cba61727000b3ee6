//! The municipalities: coloured by the measure, one tab stop for all of them, arrow keys from one to the next.

use super::gestures::Gestures;
use super::lens::Lens;
use crate::domain::{Atlas, DRAWING_HEIGHT, Measure, MunicipalityCode};
use crate::geo::Screen;
use crate::platform::document;
use crate::scene::{Selection, Toward, class_of, neighbour, region_card};
use crate::text::Text;
use crate::ui::Field;
use crate::ui::parts::{fixed, flag, hears, live};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};

/// The attribute that tells which municipality an element is.
const CODE: &str = "data-code";
/// Zoom of a press on plus or minus.
const KEY_ZOOM: f64 = 1.5;
/// A press on an arrow with Shift moves the map by such a part of its height.
const KEY_PAN: f64 = 0.1;

/// One path a municipality. The group listens for all of them.
pub fn regions(lens: &Lens, gestures: Gestures) -> AnyView {
    let (store, text) = (lens.store, lens.text);
    // The tab stop: where the keyboard was last, else what is chosen, else the first.
    let first = lens.drawing.regions.first().map(|region| region.code);
    let visited = Field::new(None::<MunicipalityCode>);
    let is_tab_stop = move |code| {
        let chosen = match store.selection.get() {
            Selection::Municipality(code) => Some(code),
            _ => None,
        };
        visited.get().or(chosen).or(first) == Some(code)
    };

    let paths = lens.drawing.regions.iter().map(|region| {
        let (code, path) = (region.code, region.path.clone());
        let (tone, name) = (Arc::clone(&lens.atlas), Arc::clone(&lens.atlas));
        let is_chosen = move || store.selection.get() == Selection::Municipality(code);
        let attributes = vec![
            live("d", Box::new(move || path.clone())),
            live(CODE, Box::new(move || code.to_string())),
            live(
                "data-tone",
                Box::new(move || tone_of(&tone, store.measure.get(), code)),
            ),
            live(
                "aria-label",
                Box::new(move || spoken(&name, text, store.measure.get(), code)),
            ),
            live(
                "aria-pressed",
                Box::new(move || flag(is_chosen()).to_owned()),
            ),
            live(
                "tabindex",
                Box::new(move || if is_tab_stop(code) { "0" } else { "-1" }.to_owned()),
            ),
        ];
        view! { <path {..fixed(&[("role", "button")])} {..attributes} /> }.into_any()
    });
    let paths: Vec<AnyView> = paths.collect();

    let on_over = move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            store.pointed.set(code_under(event.target()));
        }
    };
    let on_focus = move |event: FocusEvent| {
        let code = code_under(event.target());
        visited.set(code);
        store.pointed.set(code);
    };
    let on_click = move |event: MouseEvent| {
        if gestures.click_ends_drag() {
            return;
        }
        if let Some(code) = code_under(event.target()) {
            store.select(Selection::Municipality(code));
        }
    };
    let lens = lens.clone();
    let on_key = move |event: KeyboardEvent| {
        let Some(here) = code_under(event.target()) else {
            return;
        };
        if handle_key(&lens, here, &event) {
            event.prevent_default();
        }
    };
    let listeners = vec![
        hears("pointerover", on_over),
        hears("pointerout", move |_: PointerEvent| store.pointed.set(None)),
        hears("focusin", on_focus),
        hears("focusout", move |_: FocusEvent| store.pointed.set(None)),
        hears("click", on_click),
        hears("keydown", on_key),
    ];
    view! { <g {..fixed(&[("class", "regions")])} {..listeners}>{paths}</g> }.into_any()
}

fn code_under(target: Option<web_sys::EventTarget>) -> Option<MunicipalityCode> {
    MunicipalityCode::parse(&document::nearest_attribute(target, CODE)?)
}

fn tone_of(atlas: &Atlas, measure: Measure, code: MunicipalityCode) -> String {
    let tone = class_of(atlas, measure, code).map(|class| measure.scale().tone(class));
    tone.map_or_else(|| "none".to_owned(), |tone| tone.to_string())
}

/// What a screen reader says of a municipality: name, value, rank.
fn spoken(atlas: &Atlas, text: &Text, measure: Measure, code: MunicipalityCode) -> String {
    let Some(card) = region_card(atlas, text, measure, code) else {
        return String::new();
    };
    let mut said = format!("{}, {}", card.name, card.value);
    if let Some(rank) = card.rank {
        said.push_str(", ");
        said.push_str(&rank);
    }
    said
}

/// Acts on a key pressed on a municipality; whether it was one of ours.
fn handle_key(lens: &Lens, here: MunicipalityCode, event: &KeyboardEvent) -> bool {
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
            store.select(Selection::Municipality(here));
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
        "0" | "Home" => {
            store.look_at(atlas, None);
            return true;
        }
        _ => return false,
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
    } else if let Some(next) = neighbour(&lens.drawing, here, toward) {
        document::focus(&format!("[{CODE}='{next}']"));
    }
    true
}

fn zoom_around(lens: &Lens, here: MunicipalityCode, factor: f64) {
    let Some(region) = lens.drawing.region(here) else {
        return;
    };
    let now = lens.transform_now();
    let at = Screen {
        x: now.x + now.scale * region.anchor.x,
        y: now.y + now.scale * region.anchor.y,
    };
    lens.store
        .step(&lens.atlas, now.zoomed(&lens.atlas, at, factor));
}
