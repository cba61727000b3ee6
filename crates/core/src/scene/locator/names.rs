//! The names on a locator: those that fit, none on another, on a symbol or on the way.

use super::frame::{Frame, is_inside};
use super::{LocatorWay, Screen};
use crate::domain::{MunicipalityCode, SiteKind};
use crate::geo::Bounds;
use crate::scene::Drawing;

/// Height of a name with a little air.
const LINE: f64 = 34.0;
/// How wide a letter is, at most on average.
const LETTER: f64 = 14.5;
/// How wide a bold letter is.
pub(super) const STRONG_LETTER: f64 = 17.0;
/// Room that a symbol takes.
const SYMBOL: f64 = 26.0;
/// Steps up and down from its best place at which a name is tried.
const STEPS: [f64; 7] = [0.0, -24.0, 24.0, -48.0, 48.0, -72.0, 72.0];

/// A name.
#[derive(Debug, Clone, PartialEq)]
pub struct LocatorName {
    /// The words.
    pub name: String,
    /// The middle of the words.
    pub at: Screen,
    /// How wide they are, at most.
    pub width: f64,
    /// Whether it is the municipality that the map is about.
    pub is_here: bool,
}

impl LocatorName {
    /// The room that the words take.
    pub fn room(&self) -> Bounds {
        Bounds::around(self.at, self.width, LINE)
    }
}

/// The names that there is room for: the municipality's own, then those of the others, the most populous first.
pub fn placed(
    drawing: &Drawing,
    frame: &Frame,
    here: MunicipalityCode,
    way: Option<&LocatorWay>,
    sites: &[(SiteKind, Screen)],
) -> Vec<LocatorName> {
    let symbols = sites
        .iter()
        .map(|(_, at)| Bounds::around(*at, SYMBOL, SYMBOL));
    let mut taken: Vec<Bounds> = symbols.collect();
    taken.extend(way.into_iter().flat_map(rooms_of_way));
    let mut order: Vec<usize> = drawing.by_population.clone();
    order.sort_by_key(|&nth| drawing.regions[nth].code != here);
    let mut names = Vec::new();
    for region in order.into_iter().map(|nth| &drawing.regions[nth]) {
        let is_here = region.code == here;
        let letter = if is_here { STRONG_LETTER } else { LETTER };
        let anchor = frame.place(region.anchor);
        // A name that is moved must not come to stand in another municipality.
        let is_inside_own = |step: f64| {
            let (x, y) = (region.anchor.x, region.anchor.y + frame.length(step));
            region.outline.holds_line(y, x, x)
        };
        let steps = STEPS.iter().filter(|step| is_inside_own(**step));
        let tries = steps.map(|step| LocatorName {
            name: region.name.clone(),
            at: Screen {
                x: anchor.x,
                y: anchor.y + step,
            },
            width: region.name.chars().count() as f64 * letter,
            is_here,
        });
        let fits = |name: &LocatorName| {
            let room = name.room();
            is_inside(room.min, 4.0)
                && is_inside(room.max, 4.0)
                && taken.iter().all(|other| !other.overlaps(&room))
        };
        if let Some(name) = tries
            .clone()
            .find(fits)
            .or(tries.take(usize::from(is_here)).next())
        {
            taken.push(name.room());
            names.push(name);
        }
    }
    names
}

/// The room of the way: of its words, and of the line in short pieces.
fn rooms_of_way(way: &LocatorWay) -> impl Iterator<Item = Bounds> + '_ {
    const PIECES: u32 = 24;
    let pieces = (0..=PIECES).map(|nth| {
        let at = way.line.at(f64::from(nth) / f64::from(PIECES));
        Bounds::around(at, 10.0, 10.0)
    });
    pieces.chain([Bounds::around(way.middle, way.width, LINE + 10.0)])
}
