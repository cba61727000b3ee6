//! The map: an SVG of layers, from the land at the bottom to the outlines on top.

mod bar;
mod controls;
mod gestures;
mod keys;
mod layers;
mod lens;
mod regions;
mod tip;

use super::app::Page;
use super::panel::key;
use super::parts::{View, act, all, element, fixed, flag, layer, live, part, still, styled, with};
use crate::platform::document;
use crate::ui::When;
use bar::bar;
use controls::{KEYS, controls};
use gestures::Gestures;
use keys::keyboard;
use larkartan_core::domain::{DRAWING_HEIGHT, Palette};
use larkartan_core::geo::fixed as number;
use larkartan_core::scene::{Tab, Viewport};
use lens::Lens;
pub use regions::code_under;
use regions::regions;
use tip::tip;

/// From this zoom on a municipality is large enough on a phone for its sites to be tapped beside it.
const NEAR: f64 = 2.5;

/// The map with its controls and the card beside the municipality that is pointed at.
pub fn map(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let lens = Lens {
        atlas: page.atlas,
        drawing: page.drawing,
        text,
        store,
    };
    let name = move || (text.map_label)((text.measure)(store.measure.get()));
    let children = vec![
        picture(lens),
        part("key", key(page)),
        tip(lens),
        controls(lens),
    ];
    let skip = [("class", "skip"), ("href", "#fakta")];
    let name = live("aria-label", Box::new(name));
    let shown = || {
        let is_shown = move || flag(store.tab.get() == Tab::Map).to_owned();
        live("data-shown", Box::new(is_shown))
    };
    let is_focused = move || flag(store.focused.get().is_some()).to_owned();
    let is_moved = move || flag(lens.transform().scale > 1.0).to_owned();
    let names = [
        ("class", "map"),
        ("id", "karta"),
        ("aria-describedby", KEYS),
    ];
    let states = [
        shown(),
        live("data-focused", Box::new(is_focused)),
        live("data-moved", Box::new(is_moved)),
    ];
    let mut attributes = with(&names, [name]);
    attributes.extend(states);
    attributes.extend(keyboard(lens));
    let parts = vec![
        still("a", with(&skip, [shown()]), text.skip_map),
        element("section", attributes, children),
        bar(page),
    ];
    all(parts)
}

/// The SVG: its layers, the gestures on it, and the one transform that shows what the camera looks at.
fn picture(lens: Lens) -> View {
    let store = lens.store;
    let measure = move || {
        document::observe_size(".drawing", move |width, height| {
            // A map that is hidden keeps the size it had.
            if width > 0.0 && height > 0.0 {
                store.viewport.set(Viewport { width, height });
            }
        });
    };
    let view_box = format!(
        "0 0 {} {}",
        number(lens.drawing.width, 1),
        number(DRAWING_HEIGHT, 0)
    );
    let unit = move || number(lens.units_per_px(), 4);
    let zoom = move || number(lens.transform().scale, 4);
    let place = move || {
        let now = lens.transform();
        let (x, y) = (number(now.x, 2), number(now.y, 2));
        format!("translate({x}px,{y}px) scale({})", number(now.scale, 4))
    };
    let attributes = vec![
        live("viewBox", Box::new(move || view_box.clone())),
        styled("--unit", Box::new(unit)),
    ];
    let gestures = Gestures::new(lens);
    // What keeps its size, and so must know the zoom.
    let steadies = vec![
        layer("names county-names", layers::county_names(lens)),
        layer("names region-names", layers::region_names(lens)),
        layers::sites(lens, gestures.clone()),
        layer("ring", layers::ring(lens)),
        layer("letters", layers::letters(lens)),
        layer("letters offers", layers::offers(lens)),
    ];
    let children = vec![
        layers::hatches(),
        layers::land(lens),
        regions(lens, gestures.clone()),
        layer("patterns", layers::patterns(lens)),
        layers::borders(lens),
        layer("outlines", layers::members(lens)),
        layers::place(lens, "pointed", |store| store.pointed.get()),
        layers::place(lens, "chosen", layers::chosen),
        layers::place(lens, "focused", |store| store.focused.get()),
        element(
            "g",
            with(&[("class", "steadies")], [styled("--zoom", Box::new(zoom))]),
            steadies,
        ),
    ];
    let is_near = move || flag(lens.transform().scale >= NEAR).to_owned();
    let moving = vec![
        live("data-near", Box::new(is_near)),
        live(
            "data-gliding",
            Box::new(move || store.gliding.get().to_string()),
        ),
        styled("transform", Box::new(place)),
    ];
    let mut view = fixed(&[("class", "view")]);
    view.extend(moving);
    let mut drawing = fixed(&[("class", "drawing")]);
    drawing.extend(attributes);
    drawing.extend(gestures.listeners());
    let children = vec![
        element("g", view, children),
        act(When::AtOnce, Box::new(measure)),
    ];
    element("svg", drawing, children)
}

/// The name of a set of colours in style sheets.
pub fn palette_key(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}
