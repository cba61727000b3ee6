//! A scatter plot of distance and level of education: a dot a municipality, the limits of the three by three as lines.

use super::{Axis, Side};
use crate::domain::{Atlas, Measure, MunicipalityCode, TwoWay, TwoWayPlace};
use crate::scene::two_way::figures;
use crate::text::Text;
use crate::text::number::decimal;

/// How near each other two names may stand, as shares of the width and of the height.
const NAMES_APART: (f64, f64) = (0.4, 0.07);
/// How near a limit the number at an end of an axis may stand, as a share of its length.
const NUMBERS_APART: f64 = 0.08;

/// How far from a dot a press still means it, in CSS pixels.
const REACH: f64 = 24.0;

/// A scatter plot. Places are shares of its width from the left, and of its height from the top.
#[derive(Debug, Clone, PartialEq)]
pub struct Scatter {
    /// What it shows, in words.
    pub label: String,
    /// The distance, from left to right.
    pub way: ScatterAxis,
    /// The level of education, from the bottom up; its marks are counted from the top.
    pub education: ScatterAxis,
    /// The municipalities, the chosen one last.
    pub dots: Vec<ScatterDot>,
}

/// An axis of a scatter plot.
#[derive(Debug, Clone, PartialEq)]
pub struct ScatterAxis {
    /// What it measures, with the unit.
    pub title: &'static str,
    /// The limits between the thirds, which are lines.
    pub limits: [AxisMark; 2],
    /// The ends that have room for their number.
    pub ends: Vec<AxisMark>,
}

/// A number beside an axis.
#[derive(Debug, Clone, PartialEq)]
pub struct AxisMark {
    /// Where it stands.
    pub along: f64,
    /// The number, without a unit.
    pub words: String,
}

/// A municipality in a scatter plot.
#[derive(Debug, Clone, PartialEq)]
pub struct ScatterDot {
    /// Which one.
    pub municipality: MunicipalityCode,
    /// Its name with both figures.
    pub words: String,
    /// How far from the left.
    pub left: f64,
    /// How far from the top.
    pub top: f64,
    /// Whether it is the chosen one.
    pub is_chosen: bool,
    /// Its name, and on which side of the dot it stands: that of the chosen one and of those at the ends, where there is room.
    pub name: Option<(String, Side)>,
}

impl Scatter {
    /// The municipality whose dot is nearest to a press; none where it is far from all. The press is given as shares of the plot, which
    /// is so many CSS pixels wide and high.
    pub fn pressed(&self, (left, top): (f64, f64), size: [f64; 2]) -> Option<MunicipalityCode> {
        let [width, height] = size;
        let away = |dot: &ScatterDot| {
            let (x, y) = ((dot.left - left) * width, (dot.top - top) * height);
            x.hypot(y)
        };
        let near = self.dots.iter().filter(|dot| away(dot) <= REACH);
        let nearest = near.min_by(|a, b| away(a).total_cmp(&away(b)));
        nearest.map(|dot| dot.municipality)
    }
}

/// The scatter plot of what is found; none where nothing is.
pub fn scatter(
    atlas: &Atlas,
    text: &Text,
    found: &TwoWay,
    chosen: Option<MunicipalityCode>,
) -> Option<Scatter> {
    if found.places.is_empty() {
        return None;
    }
    let words = text.lang.two_way();
    let places = || found.places.iter();
    let ways = places().map(|it| it.way).chain(found.way_limits);
    let shares = places()
        .map(|it| it.education)
        .chain(found.education_limits);
    let across = Axis::around(found.way, ways)?.with_zero();
    let up = Axis::around(TwoWay::EDUCATION, shares)?;
    let named = named(found, chosen, [across, up]);
    let dot = |place: &TwoWayPlace| {
        let code = place.municipality;
        let name = atlas.municipality(code).map_or("", |it| it.name.as_str());
        let (left, top) = at(place, [across, up]);
        let side = if left > 0.5 {
            Side::Before
        } else {
            Side::After
        };
        ScatterDot {
            municipality: code,
            words: (words.place)(name, &figures(atlas, text, found, place)),
            left,
            top,
            is_chosen: chosen == Some(code),
            name: named.contains(&code).then(|| (name.to_owned(), side)),
        }
    };
    let mut dots: Vec<ScatterDot> = places().map(dot).collect();
    dots.sort_by_key(|it| it.is_chosen);
    let is_campus = found.way == Measure::NearestCampus;
    let mut education = axis(text, words.education_axis, &up, found.education_limits);
    let marks = education.limits.iter_mut().chain(&mut education.ends);
    marks.for_each(|mark| mark.along = 1.0 - mark.along);
    Some(Scatter {
        label: (words.chart)(dots.len(), is_campus),
        way: axis(text, (words.way_axis)(is_campus), &across, found.way_limits),
        education,
        dots,
    })
}

fn at(place: &TwoWayPlace, [across, up]: [Axis; 2]) -> (f64, f64) {
    (across.along(place.way), 1.0 - up.along(place.education))
}

fn axis(text: &Text, title: &'static str, axis: &Axis, limits: [f64; 2]) -> ScatterAxis {
    let mark = |value: f64| AxisMark {
        along: axis.along(value),
        words: decimal(text.lang, value, 0),
    };
    let limits = limits.map(mark);
    let has_room = |end: &AxisMark| {
        let mut limits = limits.iter();
        limits.all(|it| (it.along - end.along).abs() >= NUMBERS_APART)
    };
    let ends = [axis.low, axis.high].map(mark);
    ScatterAxis {
        title,
        ends: ends.into_iter().filter(has_room).collect(),
        limits,
    }
}

/// The municipalities that have their name in the plot: the chosen one, that with the longest way, with the lowest and the highest
/// share, and with the shortest way, as far as each has room beside those before it.
fn named(
    found: &TwoWay,
    chosen: Option<MunicipalityCode>,
    axes: [Axis; 2],
) -> Vec<MunicipalityCode> {
    let places = || found.places.iter();
    let share = |a: &&TwoWayPlace, b: &&TwoWayPlace| a.education.total_cmp(&b.education);
    let wanted = [
        places().find(|it| chosen == Some(it.municipality)),
        places().next(),
        places().min_by(share),
        places().max_by(share),
        places().next_back(),
    ];
    let mut kept: Vec<&TwoWayPlace> = Vec::new();
    for place in wanted.into_iter().flatten() {
        let (left, top) = at(place, axes);
        let is_free = |other: &&TwoWayPlace| {
            let (x, y) = at(other, axes);
            (x - left).abs() >= NAMES_APART.0 || (y - top).abs() >= NAMES_APART.1
        };
        if kept.iter().all(is_free) {
            kept.push(place);
        }
    }
    kept.into_iter().map(|it| it.municipality).collect()
}
