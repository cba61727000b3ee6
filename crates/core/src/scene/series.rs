//! The series 2001-2021 as small lines.

use crate::domain::{Atlas, Attainment, Municipality, SERIES_YEARS};
use crate::geo::fixed;
use crate::text::Text;
use crate::text::number::percent;
use crate::url::Selection;

/// A small line and the words that say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sparkline {
    /// Points of an SVG polyline in the box `VIEW_BOX`.
    pub points: String,
    /// First and last year with their values.
    pub words: String,
    /// Every year with its value.
    pub years: Vec<(u16, String)>,
}

/// The same line for many: one municipality among others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmallMultiple {
    /// What choosing it selects.
    pub target: Selection,
    /// The municipality's name.
    pub name: String,
    /// Its line.
    pub line: Sparkline,
}

/// The lines of the other municipalities in the county of `place`, all on the same axes.
pub fn small_multiples(atlas: &Atlas, text: &Text, place: &Municipality) -> Vec<SmallMultiple> {
    let county = place.code.county();
    let others = atlas.municipalities().iter();
    let others = others.filter(|other| other.code.county() == county && other.code != place.code);
    let lines = others.map(|other| SmallMultiple {
        target: Selection::Municipality(other.code),
        name: other.name.clone(),
        line: Sparkline::of(text, &other.attainment),
    });
    lines.collect()
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
                let up = ((share.0 - FLOOR) / (CEILING - FLOOR)).clamp(0.0, 1.0);
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
            years: SERIES_YEARS
                .into_iter()
                .zip(
                    attainment
                        .series
                        .map(|share| percent(text.lang, share.0, 1)),
                )
                .collect(),
        }
    }
}
