//! Distance beside level of education: the list of three by three, and what stands around it.

use crate::domain::{Atlas, Measure, MunicipalityCode, Third, TwoWay, TwoWayPlace};
use crate::text::{Text, WhatIfText, number};

/// The view of two figures, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWayScene {
    /// Heading.
    pub heading: &'static str,
    /// The cells with their municipalities, long ways and low shares first.
    pub cells: Vec<TwoWayCell>,
    /// Heads of the table of three by three: how long the way is, with the limit; long ways first.
    pub ways: [String; 3],
    /// How high the level of education is, with the limit; low shares first.
    pub educations: [String; 3],
    /// What the words stand for.
    pub limits: [String; 2],
    /// That no cause is claimed.
    pub no_cause: &'static str,
}

/// A cell of the three by three.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWayCell {
    /// How long the way is.
    pub way: Third,
    /// How high the level of education is.
    pub education: Third,
    /// Both in words.
    pub name: String,
    /// The cell with the names of its municipalities, in a sentence.
    pub sentence: String,
    /// How many municipalities it has, in words.
    pub count: String,
    /// Its municipalities, the longest way first.
    pub places: Vec<TwoWayRow>,
}

/// A municipality with both figures.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWayRow {
    /// Which one.
    pub municipality: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// Both figures in words.
    pub figures: String,
    /// Its name with both of them.
    pub words: String,
    /// How far it is, in kilometres.
    pub way: f64,
    /// The share with post-secondary education, in per cent.
    pub education: f64,
}

/// The view of two figures in words. Empty cells are told too.
pub fn two_way_scene(atlas: &Atlas, text: &Text, found: &TwoWay) -> TwoWayScene {
    let words = text.lang.two_way();
    let cells = TwoWay::cells().map(|(way, education)| {
        let places: Vec<_> = found.cell(way, education).collect();
        let name_of = |code| atlas.municipality(code).map_or("", |it| it.name.as_str());
        let names: Vec<&str> = places.iter().map(|it| name_of(it.municipality)).collect();
        let name = (words.both)((words.way)(way), (words.education)(education));
        let rows = places.iter().map(|it| {
            let (name, figures) = (name_of(it.municipality), figures(atlas, text, found, it));
            TwoWayRow {
                municipality: it.municipality,
                words: (words.place)(name, &figures),
                name: name.to_owned(),
                figures,
                way: it.way,
                education: it.education,
            }
        });
        TwoWayCell {
            sentence: match names.is_empty() {
                true => (words.none)(&name),
                false => (words.cell)(&name, &names.join(", ")),
            },
            count: (words.count)(places.len()),
            places: rows.collect(),
            name,
            way,
            education,
        }
    });
    let km = |km: f64| WhatIfText::km(text.lang, km as u32);
    let percent = |share: f64| number::percent(text.lang, share, 0);
    let [short, long] = found.way_limits.map(km);
    let [low, high] = found.education_limits.map(percent);
    let is_campus = found.way == Measure::NearestCampus;
    TwoWayScene {
        heading: words.heading,
        cells: cells.collect(),
        ways: [
            (words.with_limit)((words.way)(Third::High), &(words.from)(&long)),
            (words.way)(Third::Middle).to_owned(),
            (words.with_limit)((words.way)(Third::Low), &(words.under)(&short)),
        ],
        educations: [
            (words.with_limit)((words.level)(Third::Low), &(words.under)(&low)),
            (words.level)(Third::Middle).to_owned(),
            (words.with_limit)((words.level)(Third::High), &(words.from)(&high)),
        ],
        limits: [
            (words.way_limits)(&short, &long, is_campus),
            (words.education_limits)(&low, &high),
        ],
        no_cause: words.no_cause,
    }
}

/// Both figures of a municipality in words.
pub(super) fn figures(atlas: &Atlas, text: &Text, found: &TwoWay, place: &TwoWayPlace) -> String {
    let municipality = atlas.municipality(place.municipality);
    let is_of_sweden = municipality.is_some_and(|it| found.way.only_sweden(atlas, it));
    let far = [&(text.value)(found.way, place.way), text.here(is_of_sweden)].concat();
    let share = (text.value)(TwoWay::EDUCATION, place.education);
    (text.lang.two_way().figures)(&far, &share)
}
