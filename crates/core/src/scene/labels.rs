//! Names on the map: those that fit, never two on one another, never on a symbol.

use super::coastline::{ROW, middle_of, row_of};
use super::{Drawing, RegionShape, Viewport};
use crate::domain::{Atlas, DRAWING_HEIGHT, MunicipalityCode};
use crate::geo::{Bounds, Screen};

/// Height of a name in pixels, with a little air.
const LINE_PX: f64 = 15.0;
/// Mean width of a letter in pixels at 12 px, generous.
const LETTER_PX: f64 = 6.6;
/// Width of a bold letter.
const STRONG_LETTER_PX: f64 = 7.1;
/// What no name outside its land touches at the left and the right edge together: letters can be wider than their mean.
const EDGES_PX: f64 = 16.0;
/// Twice the room that the buttons take in the upper right corner of the whole map, from there; wide maps have them below.
const BUTTONS_PX: (f64, f64) = (100.0, 416.0);
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
/// So much of a name must lie inside its borders: all of it if it can, else its middle, else none.
const CORES: [f64; 4] = [1.0, 0.6, 0.35, 0.0];
/// Narrower maps have no room for the names of counties beside them.
const COUNTY_NAMES_FROM_PX: f64 = 600.0;
/// Gaps between a municipality and its name outside it: the first beyond the symbols there that is free. Names of counties
/// leave the last, so that names of municipalities fit between.
const GAPS_PX: [f64; 3] = [3.0, 20.0, 36.0];
/// How many tenths of the way down a county or a municipality its name outside it may stand, the best first.
const TENTHS: [u8; 7] = [5, 4, 6, 3, 7, 2, 8];

/// A name on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The words.
    pub name: String,
    /// The middle of the words, in the drawing's units.
    pub at: Screen,
    /// Whether it stands out: the place is a member of the chosen collaboration, or a county.
    pub strong: bool,
}

impl Label {
    /// The room that the words take where a pixel is so many of the drawing's units.
    fn room(&self, unit: f64) -> Bounds {
        let letter = if self.strong {
            STRONG_LETTER_PX
        } else {
            LETTER_PX
        };
        let width = self.name.chars().count() as f64 * letter;
        Bounds::around(self.at, width * unit, LINE_PX * unit)
    }
}

/// The municipality names that fit at this zoom, the important ones first.
pub fn region_labels(
    atlas: &Atlas,
    drawing: &Drawing,
    members: &[MunicipalityCode],
    viewport: Viewport,
    zoom: f64,
) -> Vec<Label> {
    let mut sheet = Sheet::new(atlas, drawing, viewport, zoom);
    let unit = sheet.unit;
    let counties = county_labels(atlas, drawing, viewport);
    let counties = counties.iter().map(|county| county.room(unit));
    sheet.taken.extend(counties);
    let mut is_placed = vec![false; drawing.regions.len()];
    // First the names that fit inside their borders; then those of which only the middle does, where there is room; and last
    // those that stand outside.
    for core in CORES {
        for &nth in &drawing.by_population {
            if is_placed[nth] {
                continue;
            }
            let region = &drawing.regions[nth];
            let mut label = Label {
                name: region.name.clone(),
                at: region.anchor,
                strong: members.contains(&region.code),
            };
            is_placed[nth] = if core > 0.0 {
                sheet.takes_inside(&mut label, region, core)
            } else {
                // Beside land that is lower than a line one would take it for its neighbour's.
                region.bounds.height() > LINE_PX * unit
                    && sheet.takes_outside(
                        &mut label,
                        &region.bounds,
                        &|code| code == region.code,
                        &GAPS_PX,
                    )
            };
            if is_placed[nth] {
                sheet.put(label);
            }
        }
    }
    sheet.labels
}

/// The county names, outside the land at the side where there is room; none where the page is too narrow for them.
pub fn county_labels(atlas: &Atlas, drawing: &Drawing, viewport: Viewport) -> Vec<Label> {
    if viewport.width < COUNTY_NAMES_FROM_PX {
        return Vec::new();
    }
    let mut sheet = Sheet::new(atlas, drawing, viewport, 1.0);
    for county in &drawing.counties {
        let mut label = Label {
            name: county.name.clone(),
            at: county.bounds.centre(),
            strong: true,
        };
        let is_own = |code: MunicipalityCode| code.county() == county.code;
        if sheet.takes_outside(&mut label, &county.bounds, &is_own, &GAPS_PX[2..]) {
            sheet.put(label);
        }
    }
    sheet.labels
}

/// The map while names are put on it.
struct Sheet<'a> {
    drawing: &'a Drawing,
    /// So many of the drawing's units are a pixel of a name.
    unit: f64,
    /// Where names may stand outside their land.
    seen: Bounds,
    /// Where buttons, symbols and names stand.
    taken: Vec<Bounds>,
    labels: Vec<Label>,
}

impl<'a> Sheet<'a> {
    /// With the buttons and the symbols alone.
    fn new(atlas: &Atlas, drawing: &'a Drawing, viewport: Viewport, zoom: f64) -> Self {
        let unit = viewport.units_per_px(atlas) * text_scale(viewport) / zoom;
        let middle = Screen {
            x: atlas.width() / 2.0,
            y: DRAWING_HEIGHT / 2.0,
        };
        let width = (viewport.width - EDGES_PX) * viewport.units_per_px(atlas);
        let seen = Bounds::around(middle, width, DRAWING_HEIGHT);
        let corner = Screen {
            x: seen.max.x,
            y: 0.0,
        };
        let mut taken = vec![Bounds::around(
            corner,
            BUTTONS_PX.0 * unit,
            BUTTONS_PX.1 * unit,
        )];
        taken.extend(drawing.sites.iter().map(|site| {
            let at = Screen {
                x: site.at.x + site.aside.0 * unit,
                y: site.at.y + site.aside.1 * unit,
            };
            Bounds::around(at, SYMBOL_PX * unit, SYMBOL_PX * unit)
        }));
        Self {
            drawing,
            unit,
            seen,
            taken,
            labels: Vec::new(),
        }
    }

    fn is_free(&self, room: &Bounds) -> bool {
        self.taken.iter().all(|other| !other.overlaps(room))
    }

    fn put(&mut self, label: Label) {
        self.taken.push(label.room(self.unit));
        self.labels.push(label);
    }

    /// Moves a name to where it is free and that much of it lies in its municipality; whether there is such a place.
    fn takes_inside(&self, label: &mut Label, region: &RegionShape, core: f64) -> bool {
        STEPS_PX.iter().any(|(aside, down)| {
            label.at = Screen {
                x: region.anchor.x + aside * self.unit,
                y: region.anchor.y + down * self.unit,
            };
            let inside = label.room(self.unit * core);
            // The quickest question first: most names do not fit, and edges are many.
            region.bounds.holds(&inside)
                && self.is_free(&label.room(self.unit))
                && region.outline.holds(&inside)
        })
    }

    /// Moves a name to where it is free and stands outside all land, beside that which it names; whether there is such a
    /// place.
    fn takes_outside(
        &self,
        label: &mut Label,
        bounds: &Bounds,
        is_own: &dyn Fn(MunicipalityCode) -> bool,
        gaps_px: &[f64],
    ) -> bool {
        let (room, coastline) = (label.room(self.unit), &self.drawing.coastline);
        let beside = (room.height() / 2.0 / ROW).ceil() as usize;
        for tenths in TENTHS {
            let row = row_of(bounds.min.y + f64::from(tenths) / 10.0 * bounds.height());
            let rows = row.saturating_sub(beside)..(row + beside + 1).min(coastline.len());
            for (side, sign) in [(0, 1.0), (1, -1.0)] {
                // Where land of another municipality lies between, the name would be taken for that one's.
                if !coastline[row][side].1.is_some_and(is_own) {
                    continue;
                }
                let mut reach = f64::NEG_INFINITY;
                for ends in &coastline[rows.clone()] {
                    reach = reach.max(ends[side].0);
                }
                for gap in gaps_px {
                    label.at = Screen {
                        x: sign * (reach + gap * self.unit + room.width() / 2.0),
                        y: middle_of(row),
                    };
                    let room = label.room(self.unit);
                    if self.seen.holds(&room) && self.is_free(&room) {
                        return true;
                    }
                }
            }
        }
        false
    }
}

/// How much larger than 12 px names are: as in the style sheet, they grow with wide screens.
fn text_scale(viewport: Viewport) -> f64 {
    if viewport.width >= 1300.0 {
        20.0 / 12.0
    } else {
        1.0
    }
}
