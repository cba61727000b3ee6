//! The legend's dot plot: every municipality a mark on the scale of the measure.

use super::class_of;
use crate::domain::{Atlas, Measure, MunicipalityCode, Unit};
use crate::text::Text;
use crate::text::number::{decimal, signed};

/// Room for half a number at either end of the axis.
const MARGIN: f64 = 12.0;
/// How wide a digit of a number under the axis is.
const DIGIT_WIDTH: f64 = 7.4;
/// Levels are five numbers only: their dots stand in blocks so wide.
const BLOCK: usize = 7;

/// How large a plot is drawn, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DotSize {
    /// The plot's width.
    pub width: f64,
    /// From the middle of one dot to the middle of the next.
    pub step: f64,
}

impl DotSize {
    /// On a large map.
    pub const WIDE: Self = Self {
        width: 336.0,
        step: 7.0,
    };
    /// On a phone, in the sea beside the land.
    pub const SMALL: Self = Self {
        width: 168.0,
        step: 4.4,
    };

    /// How far above the axis a row of dots stands.
    fn height_of(self, row: f64) -> f64 {
        (row + 0.5) * self.step
    }
}

/// The dot plot of a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct DotPlot {
    /// Its width.
    pub width: f64,
    /// Its height above the axis.
    pub height: f64,
    /// The municipalities.
    pub dots: Vec<Dot>,
    /// The classes under the axis.
    pub bands: Vec<Band>,
    /// The limits between the classes, where they are numbers and there is room for them.
    pub ticks: Vec<Tick>,
    /// Sweden as a whole, and the county of the chosen municipality.
    pub lines: Vec<Tick>,
    /// The chosen municipality.
    pub here: Option<Tick>,
}

/// A municipality.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dot {
    /// Which one.
    pub code: MunicipalityCode,
    /// Its step of the palette.
    pub palette_index: usize,
    /// From the left.
    pub x: f64,
    /// Up from the axis.
    pub up: f64,
}

/// A class.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Its step of the palette.
    pub palette_index: usize,
    /// From the left.
    pub x: f64,
    /// How wide it is.
    pub width: f64,
}

/// A place on the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// From the left.
    pub x: f64,
    /// What it is.
    pub words: String,
}

/// The plot of `measure`, with marks for the municipality `chosen` and a line for its county, where the measure has values for them.
pub fn dot_plot(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    size: DotSize,
    chosen: Option<MunicipalityCode>,
) -> DotPlot {
    let county = chosen.and_then(|code| atlas.county(code.county()));
    let scale = measure.scale();
    let places = atlas.municipalities();
    let values: Vec<Option<f64>> = places.iter().map(|p| measure.value(atlas, p)).collect();
    let (first, last) = (scale.breaks[0], scale.breaks[scale.breaks.len() - 1]);
    // The open classes are drawn as wide as the first closed one, or as far as there are values.
    let open = scale.breaks[1] - first;
    let known = values.iter().flatten();
    let low = known
        .clone()
        .fold(first - open, |low, v| low.min(*v))
        .max(floor_of(measure));
    let high = known.fold(last + open, |high, v| high.max(*v));
    let along = |value: f64| MARGIN + (value - low) / (high - low) * (size.width - 2.0 * MARGIN);

    // From the lowest value up, each dot stands on those that are in its way.
    let known = places.iter().zip(&values);
    let mut known: Vec<(MunicipalityCode, f64)> = known
        .filter_map(|(place, value)| Some((place.code, (*value)?)))
        .collect();
    known.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    let mut dots: Vec<Dot> = Vec::new();
    let mut places_on_axis: Vec<f64> = Vec::new();
    for (code, value) in known {
        let x = along(value);
        // The values rise, so those in the way are the last ones.
        let beside = |width: f64| {
            let last = places_on_axis.iter().rev();
            last.take_while(move |other: &&f64| x - **other < width)
                .count()
        };
        let (aside, up) = match measure.unit() {
            Unit::Level => {
                let nth = beside(size.step * BLOCK as f64 / 2.0);
                let column = (nth % BLOCK) as f64 - (BLOCK / 2) as f64;
                (column, (nth / BLOCK) as f64)
            }
            _ => {
                let in_the_way = &dots[dots.len() - beside(size.step)..];
                let is_taken = |row: &u32| {
                    let up = size.height_of(f64::from(*row));
                    in_the_way.iter().any(|dot: &Dot| dot.up == up)
                };
                let free = (0..).find(|row| !is_taken(row));
                (0.0, free.map_or(0.0, f64::from))
            }
        };
        places_on_axis.push(x);
        dots.push(Dot {
            code,
            palette_index: class_of(atlas, measure, code)
                .map_or(0, |class| scale.palette_index(class)),
            x: x + aside * size.step,
            up: size.height_of(up),
        });
    }
    let bands = (0..scale.classes()).map(|nth| {
        let class = crate::domain::Class(nth);
        let (from, to) = scale.limits(class);
        let (from, to) = (along(from.unwrap_or(low)), along(to.unwrap_or(high)));
        Band {
            palette_index: scale.palette_index(class),
            x: from,
            width: to - from,
        }
    });
    let limits = scale.breaks.iter().map(|value| Tick {
        x: along(*value),
        words: decimal(text.lang, *value, 0),
    });
    let has_numbers = measure.unit() != Unit::Level;
    let line = |value: Option<f64>, name: &str| {
        let value = value?;
        // Beside a scale with signs there is room for a number, and not for words.
        let value_shown = match measure {
            Measure::AgainstSweden => signed(text.lang, value, 1),
            _ => (text.value)(measure, value),
        };
        let words = format!("{name} {value_shown}");
        Some(Tick {
            x: along(value),
            words,
        })
    };
    let sweden = line(measure.sweden(atlas), text.detail.sweden);
    let county = county.and_then(|c| line(measure.county(atlas, c), &c.name));
    let here = chosen.and_then(|code| {
        let value = measure.value(atlas, atlas.municipality(code)?)?;
        Some(Tick {
            x: along(value),
            words: (text.here)(&(text.value)(measure, value)),
        })
    });
    DotPlot {
        width: size.width,
        height: dots.iter().fold(0.0, |most: f64, dot| most.max(dot.up)) + size.step / 2.0,
        bands: bands.collect(),
        ticks: with_room(limits.filter(|_| has_numbers)),
        lines: [sweden, county].into_iter().flatten().collect(),
        here,
        dots,
    }
}

/// Those of `ticks`, from the left, whose numbers do not run into the one before.
fn with_room(ticks: impl Iterator<Item = Tick>) -> Vec<Tick> {
    let width = |tick: &Tick| tick.words.chars().count() as f64 * DIGIT_WIDTH;
    ticks.fold(Vec::new(), |mut shown: Vec<Tick>, tick| {
        let is_clear =
            |last: &Tick| tick.x - last.x >= (width(last) + width(&tick)) / 2.0 + DIGIT_WIDTH;
        if shown.last().is_none_or(is_clear) {
            shown.push(tick);
        }
        shown
    })
}

/// What no value of the measure is below.
fn floor_of(measure: Measure) -> f64 {
    match measure.unit() {
        Unit::Kilometres | Unit::Percent | Unit::Count => 0.0,
        Unit::Level | Unit::PercentagePoints => f64::NEG_INFINITY,
    }
}
