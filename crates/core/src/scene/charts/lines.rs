//! The series 2001-2021 as lines: the chosen municipality, its county, and the others behind them.

use super::{Axis, ChartTable};
use crate::domain::{
    Atlas, CountyValue, Measure, Municipality, MunicipalityCode, SERIES_YEARS, SeriesYear,
};
use crate::geo::fixed;
use crate::text::Text;
use crate::text::number::percent;

/// How far apart two names at the ends of lines stand at least, as a share of the chart's height.
pub const NAME_HEIGHT: f64 = 0.085;
/// How many years the series has.
const YEARS: usize = SeriesYear::COUNT;

/// Lines over the years.
#[derive(Debug, Clone, PartialEq)]
pub struct LineChart {
    /// The lines, those in front last.
    pub lines: Vec<ChartLine>,
    /// What stands at the right ends of the lines that have a name, from the top.
    pub ends: Vec<LineEnd>,
    /// What stands at the left end of the line in front.
    pub start: Option<LineEnd>,
    /// The first year and the last.
    pub years: [u16; 2],
    /// What the chart shows, in words.
    pub label: String,
    /// The same as a table.
    pub table: ChartTable,
}

/// What a line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Another municipality.
    Other,
    /// The municipality with the highest or the lowest share in the last year.
    Extreme,
    /// The county.
    County,
    /// The chosen municipality.
    Chosen,
}

/// A line.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartLine {
    /// What it stands for.
    pub kind: LineKind,
    /// The municipality; none for a county.
    pub code: Option<MunicipalityCode>,
    /// Its name.
    pub name: String,
    /// The share in each year, in per cent.
    pub shares: [f64; YEARS],
    /// Its points: from the left, and from the top.
    pub points: [(f64, f64); YEARS],
}

/// Words at an end of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineEnd {
    /// Of which kind of line.
    pub kind: LineKind,
    /// The words.
    pub words: String,
    /// How far from the top.
    pub top: f64,
}

/// The lines of `places`, with those of `chosen` and its county in front.
pub fn line_chart(
    atlas: &Atlas,
    text: &Text,
    places: &[&Municipality],
    chosen: Option<&Municipality>,
) -> Option<LineChart> {
    let series = |place: &Municipality| place.attainment.series.map(|share| share.0);
    let last = |place: &&&Municipality| series(place)[YEARS - 1];
    let lowest = places.iter().min_by(|a, b| last(a).total_cmp(&last(b)))?;
    let highest = places.iter().max_by(|a, b| last(a).total_cmp(&last(b)))?;
    let kind = |place: &Municipality| match place.code {
        code if chosen.is_some_and(|it| it.code == code) => LineKind::Chosen,
        code if code == lowest.code || code == highest.code => LineKind::Extreme,
        _ => LineKind::Other,
    };
    let county = chosen.and_then(|it| county_series(atlas, it));
    let all = places.iter().flat_map(|place| series(place));
    let all = all.chain(county.iter().flatten().copied());
    let axis = Axis::around(Measure::Series(SeriesYear::LAST), all)?;
    let line = |kind, code, name: &str, shares: [f64; YEARS]| ChartLine {
        kind,
        code,
        name: name.to_owned(),
        shares,
        points: std::array::from_fn(|nth| (along(nth), 1.0 - axis.along(shares[nth]))),
    };
    let own = places
        .iter()
        .map(|place| line(kind(place), Some(place.code), &place.name, series(place)));
    let county = county.map(|shares| line(LineKind::County, None, text.charts.county_mean, shares));
    let mut lines: Vec<ChartLine> = own.chain(county).collect();
    lines.sort_by_key(|line| line.kind);
    let named = || lines.iter().rev().filter(|it| it.kind != LineKind::Other);
    let ends = named().map(|line| LineEnd {
        kind: line.kind,
        words: end_words(text, line),
        top: line.points[YEARS - 1].1,
    });
    let front = lines.last().filter(|line| line.kind == LineKind::Chosen);
    Some(LineChart {
        ends: spread(ends.collect()),
        start: front.map(|line| LineEnd {
            kind: line.kind,
            words: percent(text.lang, line.shares[0], 1),
            top: line.points[0].1,
        }),
        years: [SERIES_YEARS[0], SERIES_YEARS[YEARS - 1]],
        label: (text.charts.lines)(chosen.map(|it| it.name.as_str()), places.len()),
        table: ChartTable {
            caption: text.charts.lines_caption.to_owned(),
            columns: SERIES_YEARS.iter().map(u16::to_string).collect(),
            rows: named().map(|line| row(text, line)).collect(),
        },
        lines,
    })
}

/// What stands at the right end of a line. The chosen municipality is named over the chart.
fn end_words(text: &Text, line: &ChartLine) -> String {
    match line.kind {
        LineKind::Chosen => percent(text.lang, line.shares[YEARS - 1], 1),
        LineKind::County => text.charts.county.to_owned(),
        LineKind::Extreme | LineKind::Other => line.name.clone(),
    }
}

impl LineChart {
    /// The box of `path`.
    pub const VIEW_BOX: &str = "0 0 100 100";

    /// All lines of a kind as path data.
    pub fn path(&self, kind: LineKind) -> String {
        let mut path = String::new();
        for line in self.lines.iter().filter(|line| line.kind == kind) {
            for (nth, (left, top)) in line.points.iter().enumerate() {
                path.push(if nth == 0 { 'M' } else { ' ' });
                path += &fixed(100.0 * left, 0);
                path.push(' ');
                path += &fixed(100.0 * top, 1);
            }
        }
        path
    }

    /// The same with every line in its table: those in front first, the others as in the data.
    pub fn with_all_in_table(mut self, text: &Text) -> Self {
        let (others, named): (Vec<_>, Vec<_>) =
            (self.lines.iter()).partition(|line| line.kind == LineKind::Other);
        let rows = named.into_iter().rev().chain(others);
        self.table.rows = rows.map(|line| row(text, line)).collect();
        self
    }
}

fn row(text: &Text, line: &ChartLine) -> (String, Vec<String>) {
    let shares = line.shares.iter();
    let shares = shares.map(|share| percent(text.lang, *share, 1));
    (line.name.clone(), shares.collect())
}

/// Where a year stands, from the left.
fn along(nth: usize) -> f64 {
    let (first, last) = (SERIES_YEARS[0], SERIES_YEARS[YEARS - 1]);
    f64::from(SERIES_YEARS[nth] - first) / f64::from(last - first)
}

/// The weighted mean of a municipality's county in each year.
fn county_series(atlas: &Atlas, place: &Municipality) -> Option<[f64; YEARS]> {
    let county = atlas.county(place.code.county())?;
    let mut shares = [0.0; YEARS];
    for (nth, share) in shares.iter_mut().enumerate() {
        let measure = Measure::Series(SeriesYear::nth(nth));
        *share = CountyValue::of(atlas, measure, county)?.value;
    }
    Some(shares)
}

/// The same words so far apart that none stands on another, none above the chart or below it.
fn spread(mut ends: Vec<LineEnd>) -> Vec<LineEnd> {
    ends.sort_by(|a, b| a.top.total_cmp(&b.top));
    let mut free_from = 0.0;
    for end in &mut ends {
        end.top = end.top.max(free_from);
        free_from = end.top + NAME_HEIGHT;
    }
    let mut free_to = 1.0;
    for end in ends.iter_mut().rev() {
        end.top = end.top.min(free_to);
        free_to = end.top - NAME_HEIGHT;
    }
    ends
}
