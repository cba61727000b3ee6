//! Names on the map: which stand there, and where. None is cut, none lies on another, on a symbol, on the way from the chosen
//! place, or on what lies on the map.

mod counties;
mod localities;
mod naming;
mod place;
mod positions;
mod room;
mod sheet;

pub use localities::LocalityMark;
pub use naming::Naming;
pub use room::Weight;

use super::{Drawing, Symbol, Window};
use crate::domain::{Atlas, MunicipalityCode};
use crate::geo::{Bounds, Screen};
use place::Must;
use room::size_of;
use sheet::Sheet;

/// A name on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The municipality that it names, if it is one's name.
    pub code: Option<MunicipalityCode>,
    /// The words.
    pub name: String,
    /// What the words are set from, in the drawing's units: their middle, or where their line begins.
    pub at: Screen,
    /// How far from there their middle is, in pixels.
    pub shift: (f64, f64),
    /// Where the line to the words ends, in pixels from where it begins; none where they need no line.
    pub leader: Option<(f64, f64)>,
    /// The municipality whose land they stand on, as a place in `Drawing::regions`: its class gives the ink. None in the sea
    /// or beyond the borders.
    pub on: Option<usize>,
    /// How they are set.
    pub weight: Weight,
}

impl Label {
    /// The room that the words take where a pixel of names is so many of the drawing's units.
    pub fn room(&self, unit: f64) -> Bounds {
        let (width, height) = size_of(&self.name, self.weight);
        let middle = self.at.shifted(self.shift.0 * unit, self.shift.1 * unit);
        Bounds::around(middle, width * unit, height * unit)
    }
}

/// All that is written on the map.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names {
    /// The names of municipalities, and that of a chosen locality.
    pub regions: Vec<Label>,
    /// The names of counties.
    pub counties: Vec<Label>,
    /// The localities, where the map is near.
    pub localities: Vec<LocalityMark>,
    /// The middle of the distance on each of the ways.
    pub distances: Vec<Screen>,
}

/// The names in a window on the map, the important ones first.
pub fn names(
    atlas: &Atlas,
    drawing: &Drawing,
    window: &Window,
    symbols: &[Symbol],
    naming: &Naming,
) -> Names {
    let mut sheet = Sheet::new(drawing, window, symbols, naming);
    let distances = sheet.put_distances(naming);
    let order = naming.order(atlas, drawing);
    sheet.put_point(naming);
    for &nth in &order.always {
        sheet.put_at_all(nth, Must::Stand);
    }
    for &nth in &order.extremes {
        sheet.put_at_all(nth, Must::Line);
    }
    for &nth in &order.towns {
        sheet.put_at_all(nth, Must::Fit);
    }
    sheet.put_rest(&order.rest);
    let regions = std::mem::take(&mut sheet.labels);
    counties::put(&mut sheet);
    let counties = std::mem::take(&mut sheet.labels);
    Names {
        localities: localities::put(atlas, &mut sheet, &regions),
        regions,
        counties,
        distances,
    }
}

/// The name of one more municipality beside those that stand there: what is pointed at. None where it has its name, or is out of
/// sight.
pub fn one_more(
    drawing: &Drawing,
    window: &Window,
    symbols: &[Symbol],
    naming: &Naming,
    there: &Names,
    code: MunicipalityCode,
) -> Option<Label> {
    if there.regions.iter().any(|label| label.code == Some(code)) {
        return None;
    }
    let nth = drawing.regions.iter().position(|it| it.code == code)?;
    let mut sheet = Sheet::new(drawing, window, symbols, naming);
    sheet.put_distances(naming);
    sheet.labels = Vec::new();
    for label in &there.regions {
        sheet.take(label);
    }
    sheet.put_at_all(nth, Must::Stand);
    sheet.labels.pop()
}
