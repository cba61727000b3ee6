//! The series 2001-2021 as a small line.

use crate::domain::{Attainment, SERIES_YEARS};
use crate::geo::{fixed, within};
use crate::text::Text;

/// A small line and the words that say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sparkline {
    /// Points of an SVG polyline in the box `VIEW_BOX`.
    pub points: String,
    /// First and last year with their values.
    pub words: String,
    /// That this is another statistic.
    pub note: String,
}

impl Sparkline {
    /// Its box, as an SVG element holds it.
    pub const VIEW_BOX: &str = "0 0 120 32";
    const WIDTH: f64 = 120.0;
    const HEIGHT: f64 = 32.0;

    /// The line of a municipality. The axis runs from 10 to 60 per cent for all of them, so that lines can be compared.
    pub fn of(text: &Text, attainment: &Attainment) -> Self {
        const FLOOR: f64 = 10.0;
        const CEILING: f64 = 60.0;
        const MARGIN: f64 = 3.0;
        let (first, last) = (0, SERIES_YEARS.len() - 1);
        let span = f64::from(SERIES_YEARS[last] - SERIES_YEARS[first]);
        let points = SERIES_YEARS
            .iter()
            .zip(attainment.series)
            .map(|(year, share)| {
                let along = f64::from(year - SERIES_YEARS[first]) / span;
                let up = within((share.0 - FLOOR) / (CEILING - FLOOR), 0.0, 1.0);
                let x = MARGIN + along * (Self::WIDTH - 2.0 * MARGIN);
                let y = Self::HEIGHT - MARGIN - up * (Self::HEIGHT - 2.0 * MARGIN);
                format!("{},{}", fixed(x, 1), fixed(y, 1))
            });
        let words = (text.detail.series)(
            SERIES_YEARS[first],
            attainment.series[first].0,
            SERIES_YEARS[last],
            attainment.series[last].0,
        );
        Self {
            points: points.collect::<Vec<_>>().join(" "),
            words,
            note: text.detail.series_note.to_owned(),
        }
    }
}
