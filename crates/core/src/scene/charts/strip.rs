//! A strip: every municipality as a dot on the axis of one measure, with marks for here, the county and Sweden.

use super::Axis;
use crate::domain::{
    Atlas, CountyValue, Measure, Municipality, MunicipalityCode, PORTRAYED, Ranks, Unit, rounded,
};
use crate::geo::{Km, fixed};
use crate::scene::value_in_words;
use crate::text::Text;
use crate::text::number::{decimal, percent, signed};

/// Dots of about the same value stand on one another, in so many columns from end to end.
pub const COLUMNS: u32 = 50;
/// There is room for so many dots on one another; more of them stand closer.
const FEWEST_ROWS: u32 = 7;
/// Half the width of a letter at most on average, where the strip is as narrow as beside its words.
const HALF_LETTER: f64 = 0.0135;
/// A strip.
#[derive(Debug, Clone, PartialEq)]
pub struct Strip {
    /// What is measured.
    pub measure: Measure,
    /// Its name.
    pub what: &'static str,
    /// The value here.
    pub value: String,
    /// Its rank; none without a value.
    pub rank: Option<String>,
    /// Every municipality that the one here is ranked among, itself too.
    pub dots: Vec<StripDot>,
    /// Where it stands on the axis.
    pub here: Option<f64>,
    /// The county and Sweden, where they have a value.
    pub marks: Vec<StripMark>,
    /// The values at the two ends.
    pub ends: [String; 2],
    /// All of it in words.
    pub label: String,
}

impl Strip {
    /// The box of `path`: a unit across is a column, and the axis is its lower edge.
    pub const VIEW_BOX: &str = "0 0 50 100";

    /// The dots as path data: lines without length, which round ends make dots.
    pub fn path(&self) -> String {
        let rows = self.dots.iter().map(|dot| dot.row + 1).max();
        let step = 100.0 / f64::from(rows.unwrap_or(0).max(FEWEST_ROWS));
        let dots = self.dots.iter().map(|dot| {
            let up = (f64::from(dot.row) + 0.5) * step;
            format!("M{} {}h.01", dot.column, fixed(100.0 - up, 0))
        });
        dots.collect()
    }
}

/// A municipality on a strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StripDot {
    /// Which one.
    pub code: MunicipalityCode,
    /// Its column, from 0 to `COLUMNS`.
    pub column: u32,
    /// How many dots lie under it.
    pub row: u32,
}

/// A value that the dots are held against.
#[derive(Debug, Clone, PartialEq)]
pub struct StripMark {
    /// Where it stands.
    pub along: f64,
    /// Whose value it is.
    pub name: &'static str,
    /// The value.
    pub value: String,
    /// Where its name stands beside the mark.
    pub side: Side,
}

/// Where words stand beside a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// To the left.
    Before,
    /// Under or over it.
    Middle,
    /// To the right.
    After,
}

/// The strips of a municipality.
pub fn strips(atlas: &Atlas, text: &Text, place: &Municipality) -> Vec<Strip> {
    let strips = PORTRAYED.into_iter();
    strips
        .filter_map(|measure| strip(atlas, text, measure, place))
        .collect()
}

/// The strip of one measure; none where no municipality has a value.
pub fn strip(atlas: &Atlas, text: &Text, measure: Measure, place: &Municipality) -> Option<Strip> {
    let shown = |place: &Municipality| {
        let value = measure.value(atlas, place)?;
        Some(measure.as_shown(value))
    };
    let ranks = Ranks::new(atlas, measure);
    let places = atlas.municipalities().iter();
    let values = places.filter(|other| other.is_compared_with(place));
    let values: Vec<(MunicipalityCode, f64)> = values
        .filter_map(|other| Some((other.code, shown(other)?)))
        .collect();
    let county = atlas.county(place.code.county());
    let county = county.and_then(|county| CountyValue::of(atlas, measure, county));
    let county_name = match county {
        Some(CountyValue { is_mean: true, .. }) => text.charts.county_mean,
        _ => text.charts.county,
    };
    let marks = [
        (county.map(|county| county.value), county_name),
        (measure.sweden(atlas), text.charts.sweden),
    ];
    let marked = marks.iter().filter_map(|(value, _)| *value);
    let axis = Axis::around(
        measure,
        values.iter().map(|(_, value)| *value).chain(marked),
    )?;
    let marks = marks.into_iter().filter_map(|(value, name)| {
        let value = value?;
        Some(StripMark {
            along: axis.along(value),
            name,
            value: (text.value)(measure, value),
            side: Side::Middle,
        })
    });
    let mut strip = Strip {
        measure,
        what: (text.measure)(measure),
        value: value_in_words(atlas, text, measure, place),
        rank: ranks.among(place).map(|rank| (text.rank)(measure, &rank)),
        dots: stacked(&axis, &values),
        here: shown(place).map(|value| axis.along(value)),
        marks: turned(marks.collect()),
        ends: [axis.low, axis.high].map(|value| at_end(text, measure, value)),
        label: String::new(),
    };
    strip.label = (text.charts.strip)(&strip);
    Some(strip)
}

/// The dots, each on those that have its column already.
fn stacked(axis: &Axis, values: &[(MunicipalityCode, f64)]) -> Vec<StripDot> {
    let mut heights = [0; COLUMNS as usize + 1];
    let dots = values.iter().map(|&(code, value)| {
        let column = (axis.along(value) * f64::from(COLUMNS)).round() as u32;
        let height: &mut u32 = &mut heights[column as usize];
        *height += 1;
        StripDot {
            code,
            column,
            row: *height - 1,
        }
    });
    dots.collect()
}

/// The marks with their names turned so that none runs into another or out of the strip.
fn turned(mut marks: Vec<StripMark>) -> Vec<StripMark> {
    marks.sort_by(|a, b| a.along.total_cmp(&b.along));
    let half = |mark: &StripMark| mark.name.chars().count() as f64 * HALF_LETTER;
    let apart = |low: &StripMark, high: &StripMark| half(low) + half(high) + 2.0 * HALF_LETTER;
    let is_close = matches!(&marks[..], [low, high] if high.along - low.along < apart(low, high));
    let last = marks.len().saturating_sub(1);
    for (nth, mark) in marks.iter_mut().enumerate() {
        mark.side = match mark.along {
            _ if is_close && nth == last => Side::After,
            _ if is_close => Side::Before,
            along if along < half(mark) => Side::After,
            along if along > 1.0 - half(mark) => Side::Before,
            _ => Side::Middle,
        };
    }
    marks
}

/// A value at the end of an axis.
fn at_end(text: &Text, measure: Measure, value: f64) -> String {
    match measure.unit() {
        Unit::Kilometres => (text.detail.km)(rounded(Km(value))),
        Unit::Percent => percent(text.lang, value, 0),
        Unit::PercentagePoints if measure == Measure::WomenLessMen => decimal(text.lang, value, 0),
        Unit::PercentagePoints => signed(text.lang, value, 0),
        Unit::Level | Unit::Count => decimal(text.lang, value, 0),
    }
}
