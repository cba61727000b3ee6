//! Buttons on the map: zoom, the whole map, one county.

use super::lens::Lens;
use crate::ui::parts::{View, all, choice, element, fixed, flag, hears, leaf, live, still, with};
use larkartan_core::domain::{CountyCode, DRAWING_HEIGHT};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{CountyShape, MAX_ZOOM, Transform};
use maud::html;
use web_sys::MouseEvent;

/// The element that tells how the map is used with keys: shown while the keyboard is on the map, and the map's description.
pub const KEYS: &str = "tangenter";
/// Zoom of a press on a button.
const BUTTON_ZOOM: f64 = 1.6;

/// What a button does.
#[derive(Clone, Copy, PartialEq)]
enum Press {
    In,
    Out,
    Whole,
}

/// What marks the button that fills the screen: `xtask/src/screen.js` listens for it, and shows it where it works.
const FILL: &str = "data-fill";
/// Two arrows, away from each other.
const ARROWS: &str = "M11 9l6-6M12 3h5v5M9 11l-6 6M8 17H3v-5";

/// Zoom in, zoom out, the whole map; and the counties to go to.
pub fn controls(lens: Lens) -> View {
    let text = lens.text;
    let buttons = [
        (Press::In, text.zoom_in, "M10 4v12M4 10h12"),
        (Press::Out, text.zoom_out, "M4 10h12"),
        (
            Press::Whole,
            text.zoom_reset,
            "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
        ),
    ];
    let buttons = buttons.map(|(press, name, lines)| {
        let is_spent = move || {
            let scale = lens.transform().scale;
            flag(if press == Press::In {
                scale >= MAX_ZOOM
            } else {
                scale <= 1.0
            })
            .to_owned()
        };
        let names = [
            ("class", "button"),
            ("type", "button"),
            ("aria-label", name),
            ("title", name),
        ];
        let is_spent = live("aria-disabled", Box::new(is_spent));
        let press = hears("click", move |_: MouseEvent| pressed(lens, press));
        leaf(
            "button",
            with(&names, [is_spent, press]),
            Box::new(move || icon(lines)),
        )
    });
    let mut buttons = Vec::from(buttons);
    let names = [
        ("class", "button"),
        ("type", "button"),
        (FILL, ""),
        ("aria-pressed", "false"),
        ("aria-label", text.full_screen),
        ("title", text.full_screen),
    ];
    buttons.push(still("button", fixed(&names), &icon(ARROWS)));
    let parts = vec![
        county_choice(lens),
        element("div", fixed(&[("class", "zoom")]), buttons),
        hint("gestures quiet", text.map_gestures),
        hint("gestures touch quiet", text.map_touch),
        still(
            "p",
            fixed(&[("class", "gestures keys quiet"), ("id", KEYS)]),
            text.map_keys,
        ),
    ];
    all(parts)
}

/// How the map is used; the style sheet shows the one that is of use.
fn hint(class: &'static str, words: &'static str) -> View {
    still("p", fixed(&[("class", class)]), words)
}

fn icon(lines: &str) -> String {
    html! { svg viewBox="0 0 20 20" aria-hidden="true" { path d=(lines) {} } }.into_string()
}

fn pressed(lens: Lens, press: Press) {
    let middle = Screen {
        x: lens.atlas.width() / 2.0,
        y: DRAWING_HEIGHT / 2.0,
    };
    let factor = match press {
        Press::In => BUTTON_ZOOM,
        Press::Out => 1.0 / BUTTON_ZOOM,
        Press::Whole => return lens.store.look_at(lens.atlas, None),
    };
    let zoomed = lens.transform_now().zoomed(lens.atlas, middle, factor);
    lens.store.step(lens.atlas, zoomed);
}

/// What is chosen while the map shows neither all counties nor one of them.
const OWN: &str = "-";

/// Moves the map to a county. Which one is chosen follows from where the map stands, so it is never out of date.
fn county_choice(lens: Lens) -> View {
    let shown = move || shown_county(lens);
    let options = move || {
        html! {
            option value="" { (lens.text.county_all) }
            // Never chosen by hand, and here to say so.
            @if shown() == OWN { option value=(OWN) hidden { (lens.text.county_own) } }
            @for county in lens.drawing.counties.iter().rev() {
                option value=(county.code) { (county.name) }
            }
        }
        .into_string()
    };
    let label = lens.text.county_label;
    let go = move |code: String| {
        let code = CountyCode::parse(&code);
        let county = lens
            .drawing
            .counties
            .iter()
            .find(|county| Some(county.code) == code);
        lens.store
            .look_at(lens.atlas, county.map(|county| &county.bounds));
    };
    choice(
        "county",
        label,
        Box::new(options),
        Box::new(shown),
        Box::new(go),
    )
}

/// The value of the county that the map shows; `OWN` where it shows a part that is none, and nothing for the whole map.
fn shown_county(lens: Lens) -> String {
    let now = Transform::of(lens.atlas, lens.store.rested.get());
    let viewport = lens.store.viewport.get();
    let is_shown = |county: &&CountyShape| {
        Transform::fitting(lens.atlas, &county.bounds, viewport).is_like(now, lens.atlas)
    };
    match lens.drawing.counties.iter().find(is_shown) {
        Some(county) => county.code.to_string(),
        None if now.scale > 1.0 => OWN.to_owned(),
        None => String::new(),
    }
}
