//! The municipalities: coloured by the measure, one tab stop for all of them, arrow keys from one to the next.

use super::gestures::Gestures;
use super::layers::chosen;
use super::lens::Lens;
use super::palette_key;
use crate::domain::{Atlas, DRAWING_HEIGHT, Measure, Municipality, MunicipalityCode, Ranks};
use crate::geo::Screen;
use crate::platform::elements::{Elements, reveal, set_all};
use crate::platform::{document, focus};
use crate::scene::{
    Rank, Selection, Toward, along_rank, card_among, class_of, is_asked, neighbour, offers_on_map,
};
use crate::ui::parts::{Attribute, View, act, all, flag, hears, live, still, with};
use crate::ui::{When, once_shown};
use maud::{Markup, html};
use std::cell::RefCell;
use web_sys::{FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};

/// The attribute that tells which municipality an element is.
const CODE: &str = "data-code";
/// The attributes that change.
const TONE: &str = "data-tone";
const SPOKEN: &str = "aria-label";
const FADED: &str = "data-faded";
const POINTED: &str = "data-pointed";
const CHOSEN: &str = "aria-current";
const TAB_STOP: &str = "tabindex";
/// Zoom of a press on plus or minus.
const KEY_ZOOM: f64 = 1.5;
/// A press on an arrow with Shift moves the map by such a part of its height.
const KEY_PAN: f64 = 0.1;

/// All municipalities on the page, in the order of the drawing.
const REGIONS: &str = ".regions path";
/// The same on the scale of the legend.
const DOTS: &str = ".dots circle";

/// One path a municipality. The group listens for all of them.
///
/// Why markup and not an element of the page's graph each: what changes in a path are four attributes, and one effect
/// that sets them for all paths is a hundredth of the work and the memory of four effects for each path.
pub fn regions(lens: Lens, gestures: Gestures) -> View {
    let store = lens.store;
    let drawn = drawn(lens).into_string();
    let paths = Elements::new(REGIONS);
    let all_paths = paths.clone();
    let tones = act(
        When::AtOnce,
        Box::new(move || {
            let code = |nth: usize| Some(lens.drawing.regions.get(nth)?.code);
            let measure = store.measure.get();
            all_paths.set(TONE, &|nth| Some(tone_of(lens.atlas, measure, code(nth)?)));
        }),
    );
    let all_paths = paths.clone();
    let words = act(
        When::Soon,
        Box::new(move || {
            let ranks = Ranks::new(lens.atlas, store.measure.get());
            let offers = offers_on_map(lens.atlas, &store.offers.get());
            all_paths.set(SPOKEN, &|nth| {
                let code = lens.drawing.regions.get(nth)?.code;
                let mut said = card_among(&ranks, lens.text, code)?.spoken();
                // The number that stands on it.
                if let Some((_, count)) = offers.iter().find(|(other, _)| *other == code) {
                    said.push_str(", ");
                    said.push_str(&(lens.text.value)(Measure::Offers, *count as f64));
                }
                Some(said)
            });
        }),
    );
    let last = RefCell::new(Vec::new());
    let fading = act(
        When::AtOnce,
        Box::new(move || {
            let faded = faded(lens);
            // Most choices fade none, before and after.
            if *last.borrow() == faded {
                return;
            }
            paths.set(FADED, &|nth| {
                let region = lens.drawing.regions.get(nth)?;
                Some(flag(faded.contains(&region.code)).to_owned())
            });
            last.replace(faded);
        }),
    );
    let dots = move || mark(DOTS, POINTED, "false", "true", store.pointed.get());
    let mut codes = lens.drawing.regions.iter().map(|region| region.code);
    let first = codes.find(|code| code.county().is_focus());
    let choice = act(
        When::AtOnce,
        Box::new(move || {
            let chosen = chosen(store);
            mark(REGIONS, CHOSEN, "false", "true", chosen);
            // The tab stop: where the keyboard was last, else what is chosen, else the first of the four counties.
            mark(
                REGIONS,
                TAB_STOP,
                "-1",
                "0",
                store.visited.get().or(chosen).or(first),
            );
        }),
    );

    let on_over = move |event: PointerEvent| {
        if event.pointer_type() != "touch" {
            store.pointed.set(code_under(event.target()));
        }
    };
    let on_click = move |event: MouseEvent| {
        if gestures.click_ends_drag() {
            return;
        }
        if let Some(code) = code_under(event.target()) {
            choose(lens, code);
        }
    };
    let listeners = vec![
        hears("pointerover", on_over),
        hears("pointerout", move |_: PointerEvent| store.pointed.set(None)),
        hears("click", on_click),
    ];
    // Here and not on the whole drawing: colours are inherited, and another palette would restyle all that lies there.
    let palette = move || palette_key(store.measure.get().scale().palette).to_owned();
    let mut attributes = with(
        &[("class", "regions")],
        [live("data-palette", Box::new(palette))],
    );
    attributes.extend(listeners);
    all(vec![
        still("g", attributes, &drawn),
        tones,
        words,
        fading,
        act(When::AtOnce, Box::new(dots)),
        choice,
    ])
}

/// The municipalities that are not asked for; follows every choice.
pub fn faded(lens: Lens) -> Vec<MunicipalityCode> {
    let (atlas, asked, filter) = (&lens.atlas, lens.store.asked(), lens.store.offers.get());
    let offers = offers_on_map(atlas, &filter);
    let is_faded = |place: &&Municipality| {
        let has_offers = !filter.is_narrow() || offers.iter().any(|(code, _)| *code == place.code);
        !has_offers || !is_asked(atlas, &asked, place)
    };
    let faded = atlas.municipalities().iter().filter(is_faded);
    faded.map(|place| place.code).collect()
}

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
        }
    };
    let on_key = move |event: KeyboardEvent| {
        let here = code_under(event.target());
        if here.is_some_and(|here| handle_key(lens, here, &event)) {
            event.prevent_default();
        }
    };
    [
        hears("focusin", on_focus),
        hears("focusout", on_blur),
        hears("keydown", on_key),
    ]
}

/// The paths as they are drawn at first.
fn drawn(lens: Lens) -> Markup {
    let measure = lens.store.measure.get_untracked();
    html! {
        @for region in &lens.drawing.regions {
            @let tone = tone_of(lens.atlas, measure, region.code);
            path role="button" d=(region.path) data-code=(region.code) data-tone=(tone) aria-current="false" tabindex="-1" {}
        }
    }
}

/// Sets `attribute` to `on` for one municipality among `all`, and to `off` for the one that it was set for.
fn mark(all: &str, attribute: &str, off: &str, on: &str, code: Option<MunicipalityCode>) {
    set_all(&format!("{all}[{attribute}='{on}']"), attribute, off);
    if let Some(code) = code {
        set_all(&format!("{all}[{CODE}='{code}']"), attribute, on);
    }
}

/// The municipality that an event happened on.
pub fn code_under(target: Option<web_sys::EventTarget>) -> Option<MunicipalityCode> {
    MunicipalityCode::parse(&document::nearest_attribute(target, CODE)?)
}

fn tone_of(atlas: &Atlas, measure: Measure, code: MunicipalityCode) -> String {
    let tone = class_of(atlas, measure, code).map(|class| measure.scale().tone(class));
    tone.map_or_else(|| "none".to_owned(), |tone| tone.to_string())
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

/// Chooses a municipality. Where the map stays while the panel is scrolled, its facts begin in sight.
fn choose(lens: Lens, code: MunicipalityCode) {
    lens.store.select(Selection::Municipality(code));
    once_shown(Box::new(|| reveal(".detail")));
}

/// Moves the keyboard to a municipality.
fn go_to(next: Option<MunicipalityCode>) {
    if let Some(next) = next {
        focus::move_to(&format!("{REGIONS}[{CODE}='{next}']"));
    }
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
