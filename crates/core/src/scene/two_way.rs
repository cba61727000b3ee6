//! Distance beside level of education: the list of three by three, and what stands around it.

use crate::domain::{Atlas, Measure, MunicipalityCode, Third, TwoWay};

use crate::text::{Text, WhatIfText, number};

/// The view of two figures, ready to be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWayScene {
    /// Heading.
    pub heading: &'static str,
    /// The cells with their municipalities, long ways and low shares first.
    pub cells: Vec<TwoWayCell>,
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
    /// Its municipalities, the longest way first.
    pub places: Vec<TwoWayRow>,
}

/// A municipality with both figures.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoWayRow {
    /// Which one.
    pub municipality: MunicipalityCode,
    /// Its name with both figures in words.
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
        let here = |code| {
            let place = atlas.municipality(code);
            text.here(place.is_some_and(|it| found.way.only_sweden(atlas, it)))
        };
        let names: Vec<&str> = places.iter().map(|it| name_of(it.municipality)).collect();
        let name = (words.both)((words.way)(way), (words.education)(education));
        let rows = places.iter().map(|it| {
            let far = [&(text.value)(found.way, it.way), here(it.municipality)].concat();
            let share = (text.value)(TwoWay::EDUCATION, it.education);
            TwoWayRow {
                municipality: it.municipality,
                words: (words.place)(name_of(it.municipality), &far, &share),
                way: it.way,
                education: it.education,
            }
        });
        TwoWayCell {
            sentence: match names.is_empty() {
                true => (words.none)(&name),
                false => (words.cell)(&name, &names.join(", ")),
            },
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
        limits: [
            (words.way_limits)(&short, &long, is_campus),
            (words.education_limits)(&low, &high),
        ],
        no_cause: words.no_cause,
    }
}
