//! The layers over and under the municipalities: land, borders, outlines, names, symbols.
//!
//! Outlines are elements of their own: raising a municipality itself in the document would lose clicks and leave
//! highlights behind. Each is drawn twice, light under dark, so that it stands out from every colour.

use super::gestures::Gestures;
use super::lens::Lens;
use super::regions::faded;
use crate::platform::document;
use crate::ui::Store;
use crate::ui::parts::{View, Words, element, hears, kind_key, layer, shape, still, still_layer};
use larkartan_core::domain::{MunicipalityCode, SiteId};
use larkartan_core::geo::{Screen, fixed};
use larkartan_core::scene::{
    LETTERS, Label, RegionShape, class_of, county_labels, members_of, offers_on_map, region_labels,
};
use larkartan_core::url::Selection;
use maud::{Markup, html};
use web_sys::MouseEvent;

/// The attribute that tells which site an element is.
const SITE: &str = "data-site";
/// The hatch of municipalities without a value, and the lines that classes can have beside their colour: the stronger the
/// class, the closer they stand. A grid marks the strongest.
const PATTERNS: [(&str, u8, &str); 6] = [
    ("no-data", 8, "M0 0v8"),
    ("p1", 12, "M0 0v12"),
    ("p2", 8, "M0 0h8"),
    ("p3", 6, "M0 0v6"),
    ("p4", 5, "M0 0v5M0 0h5"),
    ("p5", 3, "M0 0v3M0 0h3"),
];

/// The land around the map.
pub fn land(lens: Lens) -> View {
    let land = html! {
        path d=(lens.drawing.ground.land) {}
    };
    still_layer("land", &land.into_string())
}

/// The patterns that layers are filled with.
pub fn hatches() -> View {
    let hatches = html! {
        @for (name, size, lines) in PATTERNS {
            pattern id=(name) width=(size) height=(size) patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
                path.hatch.(name) d=(lines) {}
            }
        }
    };
    still("defs", Vec::new(), &hatches.into_string())
}

/// The patterns of the classes, where the reader wants them: over the colours, which stay as they are.
pub fn patterns(lens: Lens) -> Words {
    Box::new(move || {
        if !lens.store.patterned.get() {
            return String::new();
        }
        let measure = lens.store.measure.get();
        let faded = faded(lens);
        let tone_of = |region: &&RegionShape| {
            if faded.contains(&region.code) {
                return None;
            }
            class_of(lens.atlas, measure, region.code).map(|class| measure.scale().tone(class))
        };
        html! {
            @for tone in 1..PATTERNS.len() {
                @let regions = lens.drawing.regions.iter().filter(|region| tone_of(region) == Some(tone));
                path fill=(["url(#", PATTERNS[tone].0, ")"].concat()) d=(joined(regions)) {}
            }
        }
        .into_string()
    })
}

/// The borders of municipalities and counties.
pub fn borders(lens: Lens) -> View {
    let markup = html! {
        path.region-borders d=(joined(lens.drawing.regions.iter())) {}
        path.county-borders d=(lens.drawing.ground.county_borders) {}
    };
    still_layer("outlines", &markup.into_string())
}

/// The members of the chosen collaboration.
pub fn members(lens: Lens) -> Words {
    Box::new(move || {
        let members = members_of(lens.atlas, lens.store.collaboration.get());
        let regions = lens
            .drawing
            .regions
            .iter()
            .filter(|r| members.contains(&r.code));
        outline("members", &joined(regions)).into_string()
    })
}

/// The outline of the municipality that `place` gives, if any. One layer each: what is pointed at changes all the time.
pub fn place(
    lens: Lens,
    class: &'static str,
    place: fn(&Store) -> Option<MunicipalityCode>,
) -> View {
    let words = move || {
        let region = place(lens.store).and_then(|code| lens.drawing.region(code));
        outline(class, region.map_or("", |region| &region.path)).into_string()
    };
    layer("outlines", Box::new(words))
}

/// The chosen municipality.
pub fn chosen(store: &Store) -> Option<MunicipalityCode> {
    match store.selection.get() {
        Selection::Municipality(code) => Some(code),
        _ => None,
    }
}

fn joined<'a>(regions: impl Iterator<Item = &'a RegionShape>) -> String {
    regions.map(|region| region.path.as_str()).collect()
}

fn outline(class: &str, path: &str) -> Markup {
    html! {
        @if !path.is_empty() {
            path.under.(class) d=(path) {}
            path.(class) d=(path) {}
        }
    }
}

/// The names of the counties.
pub fn county_names(lens: Lens) -> Words {
    Box::new(move || {
        let names = county_labels(lens.atlas, lens.drawing, lens.store.viewport.get());
        written(&names).into_string()
    })
}

/// The names of the municipalities that there is room for. To screen readers the municipalities speak for themselves.
pub fn region_names(lens: Lens) -> Words {
    let store = lens.store;
    Box::new(move || {
        let (zoom, viewport) = (store.zoom_step.get().zoom(), lens.store.viewport.get());
        let members = members_of(lens.atlas, store.collaboration.get());
        let names = region_labels(lens.atlas, lens.drawing, members, viewport, zoom);
        written(&names).into_string()
    })
}

fn written(labels: &[Label]) -> Markup {
    html! {
        @for label in labels {
            g transform=(translate(label.at.x, label.at.y)) {
                text.steady.strong[label.strong] { (label.name) }
            }
        }
    }
}

/// One symbol a site in use. Symbols are for the pointer; keyboard and screen reader find the same sites in search and
/// in the facts about the municipality.
pub fn sites(lens: Lens, gestures: Gestures) -> View {
    let store = lens.store;
    let marks = html! {
        @for site in &lens.drawing.sites {
            (steady(site.at, site.aside, &html! {
                g.site data-site=(site.id) data-kind=(kind_key(site.kind)) {
                    title { (site.name) }
                    circle.reach r="10" {}
                    (shape(site.kind))
                }
            }))
        }
    };
    let on_click = move |event: MouseEvent| {
        if gestures.click_ends_drag() {
            return;
        }
        if let Some(id) = document::nearest_attribute(event.target(), SITE) {
            store.select(Selection::Site(SiteId(id)));
        }
    };
    let symbols = still_layer("sites", &marks.into_string());
    element("g", vec![hears("click", on_click)], vec![symbols])
}

/// The letters of the compared municipalities.
pub fn letters(lens: Lens) -> Words {
    Box::new(move || {
        let codes = lens.store.compared.get();
        let places = codes.iter().map(|code| lens.drawing.region(*code));
        html! {
            @for (letter, place) in LETTERS.iter().zip(places) {
                @if let Some(place) = place {
                    (steady(place.anchor, (0.0, 18.0), &html! {
                        circle r="10" {}
                        text { (letter) }
                    }))
                }
            }
        }
        .into_string()
    })
}

/// How many of the programmes and courses that are asked for each municipality has.
pub fn offers(lens: Lens) -> Words {
    Box::new(move || {
        let found = offers_on_map(lens.atlas, &lens.store.offers.get());
        html! {
            @for (code, count) in &found {
                @if let Some(place) = lens.drawing.region(*code) {
                    (steady(place.anchor, (0.0, -18.0), &html! {
                        circle r="11" {}
                        text { (count) }
                    }))
                }
            }
        }
        .into_string()
    })
}

/// A ring around the chosen site or locality.
pub fn ring(lens: Lens) -> Words {
    Box::new(move || {
        let chosen = match lens.store.selection.get() {
            Selection::Site(id) => lens.drawing.site(&id).map(|site| (site.at, site.aside)),
            Selection::Locality(code) => lens.atlas.locality(&code).map(|(locality, _)| {
                (
                    lens.atlas.projection().screen_from_lonlat(locality.at),
                    (0.0, 0.0),
                )
            }),
            _ => None,
        };
        let ring = html! { circle.under r="12" {} circle r="12" {} };
        chosen.map_or_else(String::new, |(at, aside)| {
            steady(at, aside, &ring).into_string()
        })
    })
}

/// Puts a picture that is drawn in pixels at a place of the drawing, stepped aside by some pixels.
fn steady(at: Screen, (x, y): (f64, f64), picture: &Markup) -> Markup {
    html! {
        g transform=(translate(at.x, at.y)) {
            g.steady {
                // Most stand where they are: an element less for each.
                @if (x, y) == (0.0, 0.0) { (picture) } @else { g transform=(translate(x, y)) { (picture) } }
            }
        }
    }
}

fn translate(x: f64, y: f64) -> String {
    format!("translate({} {})", fixed(x, 1), fixed(y, 1))
}
