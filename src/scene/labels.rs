//! Names on the map: those that fit, never two on one another, never on a symbol.

use super::{Drawing, RegionShape, SiteMark, Viewport};
use crate::domain::{Atlas, DRAWING_HEIGHT, MunicipalityCode};
use crate::geo::{Bounds, Screen};

/// Height of a name in pixels, with a little air.
const LINE_PX: f64 = 15.0;
/// Mean width of a letter in pixels at 12 px, generous.
const LETTER_PX: f64 = 6.6;
/// Width of a bold letter.
const STRONG_LETTER_PX: f64 = 7.1;
/// Room that a symbol takes.
const SYMBOL_PX: f64 = 15.0;
/// Steps to the side and down from its best place at which a name is tried.
const STEPS_PX: [(f64, f64); 13] = [
    (0.0, 0.0),
    (0.0, -8.0),
    (0.0, 8.0),
    (0.0, -15.0),
    (0.0, 15.0),
    (0.0, -24.0),
    (0.0, 24.0),
    (-20.0, 0.0),
    (20.0, 0.0),
    (0.0, -34.0),
    (0.0, 34.0),
    (-36.0, 0.0),
    (36.0, 0.0),
];
/// So much of a name must lie inside its borders: all of it if it can, else its middle.
const CORES: [f64; 3] = [1.0, 0.6, 0.35];
/// Narrower maps have no room for the names of counties beside them.
const COUNTY_NAMES_FROM_PX: f64 = 600.0;
/// Gap between a county and its name outside it.
const COUNTY_GAP_PX: f64 = 14.0;

/// A name on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The words.
    pub name: String,
    /// The middle of the words, in the drawing's units.
    pub at: Screen,
    /// Whether the place is a member of the chosen collaboration.
    pub strong: bool,
}

/// The municipality names that fit at this zoom, the important ones first.
pub fn region_labels(
    atlas: &Atlas,
    drawing: &Drawing,
    members: &[MunicipalityCode],
    viewport: Viewport,
    zoom: f64,
) -> Vec<Label> {
    let unit = viewport.units_per_px(atlas) * text_scale(viewport) / zoom;
    let mut taken: Vec<Bounds> = drawing
        .sites
        .iter()
        .map(|site| room_of(site, unit))
        .collect();
    let mut labels: Vec<Label> = Vec::new();
    // First the names that fit inside their borders; then those of which only the middle does, where there is room.
    let mut is_placed = vec![false; drawing.regions.len()];
    for core in CORES {
        for &nth in &drawing.by_population {
            if is_placed[nth] {
                continue;
            }
            let region = &drawing.regions[nth];
            let strong = members.contains(&region.code);
            let letter = if strong { STRONG_LETTER_PX } else { LETTER_PX };
            let width = region.name.chars().count() as f64 * letter * unit;
            let place = STEPS_PX.iter().find_map(|(aside, down)| {
                let at = Screen {
                    x: region.anchor.x + aside * unit,
                    y: region.anchor.y + down * unit,
                };
                let room = Bounds::around(at, width, LINE_PX * unit);
                let inside = Bounds::around(at, width * core, LINE_PX * unit * core);
                // What is told soonest first: most names do not fit, and edges are many.
                let fits = region.bounds.holds(&inside)
                    && taken.iter().all(|other| !other.overlaps(&room))
                    && region.outline.holds(&inside);
                fits.then_some((at, room))
            });
            if let Some((at, room)) = place {
                is_placed[nth] = true;
                taken.push(room);
                labels.push(Label {
                    name: region.name.clone(),
                    at,
                    strong,
                });
            }
        }
    }
    labels
}

/// The county names, outside the land at the side where there is room; none where the page is too narrow for them.
pub fn county_labels(atlas: &Atlas, drawing: &Drawing, viewport: Viewport) -> Vec<Label> {
    let unit = viewport.units_per_px(atlas) * text_scale(viewport);
    let middle = atlas.width() / 2.0;
    let half = viewport.width / 2.0 * viewport.units_per_px(atlas);
    let (left_edge, right_edge) = (middle - half, middle + half);
    let mut labels: Vec<Label> = Vec::new();
    if viewport.width < COUNTY_NAMES_FROM_PX {
        return Vec::new();
    }
    let mut taken: Vec<Bounds> = drawing
        .sites
        .iter()
        .map(|site| room_of(site, unit))
        .collect();
    for county in &drawing.counties {
        let width = county.name.chars().count() as f64 * STRONG_LETTER_PX * unit;
        let parts = drawing
            .regions
            .iter()
            .filter(|r| r.code.county() == county.code);
        let parts: Vec<_> = parts.collect();
        let place = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
            .iter()
            .find_map(|share| {
                let y = county.bounds.min.y + share * county.bounds.height();
                let extents: Vec<_> = parts.iter().filter_map(|r| r.outline.extent(y)).collect();
                let west = extents
                    .iter()
                    .map(|(w, _)| *w)
                    .fold(f64::INFINITY, f64::min);
                let east = extents
                    .iter()
                    .map(|(_, e)| *e)
                    .fold(f64::NEG_INFINITY, f64::max);
                let gap = COUNTY_GAP_PX * unit + width / 2.0;
                [east + gap, west - gap].into_iter().find_map(|x| {
                    let at = Screen { x, y };
                    let room = Bounds::around(at, width, 2.0 * LINE_PX * unit);
                    let visible = room.min.x > left_edge
                        && room.max.x < right_edge
                        && room.min.y > 0.0
                        && room.max.y < DRAWING_HEIGHT;
                    let touches =
                        |r: &RegionShape| r.bounds.overlaps(&room) && r.outline.touches(&room);
                    let fits = visible
                        && taken.iter().all(|other| !other.overlaps(&room))
                        && !drawing.regions.iter().any(touches);
                    fits.then_some((at, room))
                })
            });
        if let Some((at, room)) = place {
            taken.push(room);
            labels.push(Label {
                name: county.name.clone(),
                at,
                strong: false,
            });
        }
    }
    labels
}

/// How much larger than 12 px names are: as in the style sheet, they grow with wide screens.
fn text_scale(viewport: Viewport) -> f64 {
    if viewport.width >= 1300.0 {
        20.0 / 12.0
    } else {
        1.0
    }
}

fn room_of(site: &SiteMark, unit: f64) -> Bounds {
    let at = Screen {
        x: site.at.x + site.aside.0 * unit,
        y: site.at.y + site.aside.1 * unit,
    };
    Bounds::around(at, SYMBOL_PX * unit, SYMBOL_PX * unit)
}
