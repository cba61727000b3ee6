//! The legend's dot plot: every municipality a mark on the scale of the measure.

mod stack;
mod words;

pub use words::{Line, Tick};

use super::class_of;
use crate::domain::{Atlas, Measure, MunicipalityCode, Unit};
use crate::text::Text;
use crate::text::number::{decimal, signed};
use stack::{Stacked, stacked};
use words::{at_both_ends, beside_ticks, in_rows, room_of, worded};

/// Room for half a number at either end of the axis.
const MARGIN: f64 = 12.0;
/// Dots that would stand too high are drawn so much smaller, again and again.
const SMALLER: f64 = 0.92;
/// No smaller than this: they then lie partly on one another.
const LEAST_STEP: f64 = 3.4;

/// Narrower strips are columns: they have their title above them, and a row for each of their words.
const TITLE_FROM: f64 = 260.0;
/// What lies between the title and the words of a line, at least.
const TITLE_GAP: f64 = 8.0;

/// How large a plot is drawn, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DotSize {
    /// The plot's width.
    pub width: f64,
    /// From the middle of one dot to the middle of the next, at most.
    pub step: f64,
    /// How high the dots stand where the plot is a low strip, whatever the measure: what lies below it then never moves. The words
    /// of the chosen municipality stand above the dots there, and under the axis in a plot that may be as high as it needs.
    pub strip: Option<f64>,
}

impl DotSize {
    /// On a large map.
    pub const WIDE: Self = Self {
        width: 336.0,
        step: 7.0,
        strip: None,
    };

    /// A low strip of that width, along the edge of a small map.
    pub fn strip(width: f64) -> Self {
        Self {
            width,
            step: 6.0,
            strip: Some(34.0),
        }
    }
}

/// The dot plot of a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct DotPlot {
    /// Its width.
    pub width: f64,
    /// Its height above the axis.
    pub height: f64,
    /// From the middle of one dot to the middle of the next.
    pub step: f64,
    /// What is measured, above the dots of a strip where it does not run into other words.
    pub title: Option<&'static str>,
    /// The municipalities.
    pub dots: Vec<Dot>,
    /// The classes under the axis.
    pub bands: Vec<Band>,
    /// Whether it is a low strip.
    pub is_strip: bool,
    /// The limits between the classes, where they are numbers: all of them, in as many rows as they need.
    pub ticks: Vec<Tick>,
    /// Words beside the limits: their unit, or what the first and the last level are, as far as there is room.
    pub names: Vec<Tick>,
    /// Sweden as a whole, and the county of the chosen municipality; on a strip the municipality itself.
    pub lines: Vec<Line>,
    /// The chosen municipality under the axis, where the plot is no strip.
    pub here: Option<Tick>,
}

impl DotPlot {
    /// How many rows of words stand above the dots. A strip always has one: what is chosen moves nothing.
    pub fn head_rows(&self) -> u32 {
        let rows = self.lines.iter().map(|line| line.row + 1).max();
        rows.unwrap_or(u32::from(self.is_strip))
    }

    /// How many rows of numbers stand under the axis.
    pub fn tick_rows(&self) -> u32 {
        let rows = self.ticks.iter().map(|tick| tick.row + 1).max();
        rows.unwrap_or(1)
    }
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

    let known = places.iter().zip(&values);
    let mut known: Vec<(MunicipalityCode, f64)> = known
        .filter_map(|(place, value)| Some((place.code, along((*value)?))))
        .collect();
    known.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    let is_level = measure.unit() == Unit::Level;
    let highest = |dots: &[Stacked]| dots.iter().fold(0.0, |most: f64, dot| most.max(dot.up));
    let (mut step, mut dots) = (size.step, stacked(&known, size.step, is_level));
    if let Some(height) = size.strip {
        while highest(&dots) + step / 2.0 > height && step > LEAST_STEP {
            step *= SMALLER;
            dots = stacked(&known, step, is_level);
        }
        let squeeze = (height - step / 2.0) / highest(&dots).max(1.0);
        dots.iter_mut().for_each(|dot| dot.up *= squeeze.min(1.0));
    }
    let height = size.strip.unwrap_or(highest(&dots) + step / 2.0);
    let dots = dots.into_iter().map(|Stacked { code, x, up }| Dot {
        code,
        palette_index: class_of(atlas, measure, code).map_or(0, |class| scale.palette_index(class)),
        x,
        up,
    });
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
        row: 0,
    });
    let has_numbers = measure.unit() != Unit::Level;
    // A value may take more words than a narrow plot has room for; the map and the facts say them.
    let fitting = |words: String, name: &str| match room_of(&words) <= size.width {
        true => words,
        false => name.to_owned(),
    };
    // Beside a scale with signs there is room for a number, and not for words.
    let shown = |value: f64| match measure {
        Measure::AgainstSweden => signed(text.lang, value, 1),
        _ => (text.value)(measure, value),
    };
    let valued = |value: Option<f64>, name: &str| {
        let value = value?;
        Some((
            along(value),
            fitting(format!("{name} {}", shown(value)), name),
        ))
    };
    let sweden = valued(measure.sweden(atlas), text.detail.sweden);
    let county = county.and_then(|c| valued(measure.county(atlas, c), &c.name));
    let here = chosen.and_then(|code| {
        let value = measure.value(atlas, atlas.municipality(code)?)?;
        Some((
            along(value),
            fitting((text.here)(&shown(value)), text.charts.here),
        ))
    });
    let is_strip = size.strip.is_some();
    let lines = match is_strip {
        true => [
            here.clone(),
            sweden.map(|sweden| beside(&here, sweden, size, text)),
        ],
        false => [sweden, county],
    };
    let lines = worded(lines.into_iter().flatten(), size.width);
    let title = (text.measure)(measure);
    let is_free = |line: &Line| line.begins_at() >= room_of(title) + TITLE_GAP;
    let has_room =
        size.width >= TITLE_FROM && room_of(title) <= size.width && lines.iter().all(is_free);
    let ticks = in_rows(limits.filter(|_| has_numbers));
    let names = match measure.unit() {
        Unit::Level => at_both_ends(text.charts.level_ends, size.width),
        unit => beside_ticks(&ticks, (text.charts.tick_units)(unit), size.width),
    };
    DotPlot {
        width: size.width,
        height,
        step,
        title: (is_strip && has_room).then_some(title),
        dots: dots.collect(),
        bands: bands.collect(),
        is_strip,
        ticks,
        names,
        lines,
        here: here
            .filter(|_| !is_strip)
            .map(|(x, words)| Tick { x, words, row: 0 }),
    }
}

/// Sweden's words beside those of the chosen municipality in the one row of a strip: the name alone where both have no room.
fn beside(
    here: &Option<(f64, String)>,
    (x, words): (f64, String),
    size: DotSize,
    text: &Text,
) -> (f64, String) {
    let taken = here.as_ref().map_or(0.0, |(_, words)| room_of(words));
    match size.width >= TITLE_FROM && taken + room_of(&words) > size.width {
        true => (x, text.detail.sweden.to_owned()),
        false => (x, words),
    }
}

/// What no value of the measure is below.
fn floor_of(measure: Measure) -> f64 {
    match measure.unit() {
        Unit::Kilometres | Unit::Percent | Unit::Count => 0.0,
        Unit::Level | Unit::PercentagePoints => f64::NEG_INFINITY,
    }
}
