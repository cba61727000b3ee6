//! The map: an SVG of layers, from the land at the bottom to the outlines on top.

mod bar;
mod controls;
mod gestures;
mod layers;
mod lens;
mod regions;
mod tip;

use super::app::Page;
use super::parts::{always, element, fixed, flag, layer, leaf, live, styled, with};
use crate::domain::{DRAWING_HEIGHT, Palette};
use crate::geo::fixed as number;
use crate::platform::document;
use crate::scene::{Tab, Viewport};
use crate::ui::{Field, whenever};
use bar::bar;
use controls::controls;
use gestures::Gestures;
use lens::Lens;
use leptos::prelude::*;
pub use regions::code_under;
use regions::regions;
use tip::tip;

/// The size that the map is taken to have until it is measured.
const FIRST_SIZE: Viewport = Viewport {
    width: 800.0,
    height: 900.0,
};

/// The map with its controls and the card beside the municipality that is pointed at.
pub fn map(page: &Page) -> AnyView {
    let (text, store) = (page.text, page.store);
    let lens = Lens {
        atlas: page.atlas.clone(),
        drawing: page.drawing.clone(),
        text,
        store,
        viewport: Field::new(FIRST_SIZE),
    };
    let name = move || (text.map_label)((text.measure)(store.measure.get()));
    let children = vec![picture(&lens), tip(lens.clone()), controls(&lens)];
    let skip = [("class", "skip"), ("href", "#fakta")];
    let name = live("aria-label", Box::new(name));
    let shown = live(
        "data-shown",
        Box::new(move || flag(store.tab.get() == Tab::Map).to_owned()),
    );
    let parts = vec![
        leaf("a", fixed(&skip), always(text.skip_map)),
        element(
            "section",
            with(&[("class", "map"), ("id", "karta")], [name, shown]),
            children,
        ),
        bar(page),
    ];
    parts.into_any()
}

/// The SVG: its layers, the gestures on it, and the one transform that shows what the camera looks at.
fn picture(lens: &Lens) -> AnyView {
    let (store, viewport) = (lens.store, lens.viewport);
    whenever(Box::new(move || {
        document::observe_size(".drawing", move |width, height| {
            viewport.set(Viewport { width, height });
        });
    }));
    let view_box = format!(
        "0 0 {} {}",
        number(lens.drawing.width, 1),
        number(DRAWING_HEIGHT, 0)
    );
    let palette = move || palette_key(store.measure.get().scale().palette).to_owned();
    let (unit, zoom, place) = (lens.clone(), lens.clone(), lens.clone());
    let unit = move || number(unit.units_per_px(), 4);
    let zoom = move || number(zoom.transform().scale, 4);
    let place = move || {
        let now = place.transform();
        let (x, y) = (number(now.x, 2), number(now.y, 2));
        format!("translate({x}px,{y}px) scale({})", number(now.scale, 4))
    };
    let attributes = vec![
        live("viewBox", Box::new(move || view_box.clone())),
        live("data-palette", Box::new(palette)),
        styled("--unit", Box::new(unit)),
    ];
    let gestures = Gestures::new(lens.clone());
    // What keeps its size, and so must know the zoom.
    let steadies = vec![
        layer("names county-names", layers::county_names(lens.clone())),
        layer("names region-names", layers::region_names(lens.clone())),
        layers::sites(lens, gestures.clone()),
        layer("ring", layers::ring(lens.clone())),
        layer("letters", layers::letters(lens.clone())),
    ];
    let children = vec![
        layer("land", layers::land(lens)),
        regions(lens, gestures.clone()),
        layer("outlines", layers::borders(lens)),
        layer("outlines", layers::members(lens.clone())),
        layer("outlines", layers::places(lens.clone())),
        view! { <g {..fixed(&[("class", "steadies")])} {..vec![styled("--zoom", Box::new(zoom))]}>{steadies}</g> }
            .into_any(),
    ];
    let moving = vec![
        live(
            "data-gliding",
            Box::new(move || store.gliding.get().to_string()),
        ),
        styled("transform", Box::new(place)),
    ];
    view! {
        <svg
            {..fixed(&[("class", "drawing")])}
            {..attributes}
            {..gestures.listeners()}
        >
            <g {..fixed(&[("class", "view")])} {..moving}>
                {children}
            </g>
        </svg>
    }
    .into_any()
}

/// The name of a set of colours in style sheets.
pub fn palette_key(palette: Palette) -> &'static str {
    match palette {
        Palette::Five => "five",
        Palette::Six => "six",
        Palette::Diverging => "diverging",
    }
}
