//! One cell of the table of municipalities: what it says and draws, and what it counts for in an order.

use super::export::number;
use super::{Asked, Column, range};
use crate::domain::{
    Atlas, DistanceMethod, Measure, Municipality, Nearest, Ranks, Reach, StudyPlace, Unit,
    is_just_beyond_limit, rounded,
};
use crate::geo::Km;
use crate::scene::{
    Axis, Bar, Pair, bar_axis, class_of, members_of, pair_axis, place_names, value_in_words,
};
use crate::text::Text;
use crate::text::number::{decimal, percent, signed};

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it says, with its unit.
    pub words: String,
    /// What it shows under a head that has the unit.
    pub shown: String,
    /// What is drawn beside that.
    pub drawn: Option<Drawn>,
    /// How a distance is known.
    pub method: Option<DistanceMethod>,
    /// That a distance is estimated; none where it is not.
    pub note: Option<String>,
    /// What it counts for in an order; none where there is no value.
    pub(super) key: Key,
    /// Whether it is a number, which stands to the right.
    pub is_number: bool,
    /// What a file for a spreadsheet holds: a number without unit, or the words.
    pub plain: String,
}

/// A drawing in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Drawn {
    /// The bar of its value.
    Bar(Bar),
    /// Men and women.
    Pair(Pair),
}

/// What a cell counts for in an order.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub enum Key {
    Number(f64),
    Text(String),
    Nothing,
}

/// What the cells of one table have in common.
#[derive(Debug)]
pub struct Cells<'a> {
    ranks: Ranks<'a>,
    text: &'a Text,
    asked: &'a Asked,
    /// The axis of the measure's bars.
    value: Option<Axis>,
    /// The axis of the bars of distances.
    distances: Option<Axis>,
    /// The axis of men and women.
    pairs: Axis,
}

impl<'a> Cells<'a> {
    /// The cells of a table.
    pub fn new(atlas: &'a Atlas, text: &'a Text, asked: &'a Asked) -> Self {
        Self {
            ranks: Ranks::new(atlas, asked.measure),
            text,
            asked,
            value: bar_axis(atlas, asked.measure),
            distances: bar_axis(atlas, Measure::NearestCampus),
            pairs: pair_axis(atlas),
        }
    }

    /// The cell of a municipality in a column.
    pub fn of(&self, place: &Municipality, column: Column) -> Cell {
        let text = self.text;
        let (atlas, measure) = (self.ranks.atlas, self.ranks.measure);
        let access = atlas.access(place.code);
        let shares = &place.attainment.post_secondary;
        match column {
            Column::Name => text_cell(&place.name),
            Column::County => {
                let name = atlas.county(place.code.county()).map_or("", |c| &c.name);
                // From the north, as on the map: the codes count from the south.
                Cell {
                    key: Key::Number(-f64::from(place.code.county().0)),
                    ..text_cell(name)
                }
            }
            Column::Value => self.value(place),
            Column::Class => {
                let class = class_of(atlas, measure, place.code);
                let words =
                    class.map_or_else(|| text.no_data.to_owned(), |c| range(text, measure, c));
                let key = class.map_or(Key::Nothing, |class| Key::Number(class.0 as f64));
                Cell {
                    key,
                    ..text_cell(&words)
                }
            }
            Column::Rank => {
                let rank = self.ranks.among(place);
                let words = rank.map_or_else(
                    || text.no_data.to_owned(),
                    |rank| (text.rank)(measure, &rank),
                );
                let plain = rank.map(|it| it.rank.to_string());
                Cell {
                    is_number: false,
                    ..counted(rank.map(|it| it.rank as f64), words, plain)
                }
            }
            Column::Campus => self
                .far(access.and_then(|a| a.campus))
                .known_by(text, access.and_then(|a| a.campus_method)),
            Column::CampusName => {
                let cell = self.nearest(place, |reach| reach.campus);
                let here = text.here(atlas.across_border(place.code).is_some());
                Cell {
                    shown: cell.shown + here,
                    ..cell
                }
            }
            Column::Centre => self
                .far(access.and_then(|a| a.centre))
                .known_by(text, access.and_then(|a| a.centre_method)),
            Column::CentreName => self.nearest(place, |reach| reach.centre),
            Column::Women => Cell {
                drawn: Some(Drawn::Pair(Pair::on(&self.pairs, shares))),
                ..share(text, shares.women.0)
            },
            Column::Men => share(text, shares.men.0),
            Column::Member => {
                let members = members_of(atlas, Some(self.asked.compared()));
                let is_member = members.contains(&place.code);
                Cell {
                    key: Key::Number(f64::from(u8::from(!is_member))),
                    ..text_cell(if is_member {
                        text.table.yes
                    } else {
                        text.table.no
                    })
                }
            }
        }
    }

    /// The value of the measure, with its bar.
    fn value(&self, place: &Municipality) -> Cell {
        let (text, atlas, measure) = (self.text, self.ranks.atlas, self.ranks.measure);
        let value = measure.value(atlas, place);
        let words = value_in_words(atlas, text, measure, place);
        let plain = value.map(|value| number(text, measure.unit(), value));
        let bar = self.value.zip(value);
        let bar = bar.map(|(axis, value)| Drawn::Bar(Bar::of(measure, &axis, value)));
        let shown = value.and_then(|value| bare(text, measure, value));
        let shown = shown.unwrap_or_else(|| words.clone());
        Cell {
            shown,
            drawn: bar,
            is_number: measure.unit() != Unit::Level,
            ..counted(value, words, plain).known_by(text, measure.method(atlas, place))
        }
    }

    /// A mean distance, with a bar in ink.
    fn far(&self, km: Option<Km>) -> Cell {
        let text = self.text;
        let words = km.map_or_else(
            || text.no_data.to_owned(),
            |km| (text.detail.km)(rounded(km)),
        );
        let plain = km.map(|km| number(text, Unit::Kilometres, km.0));
        let shown = km.map_or_else(|| words.clone(), |km| bare_distance(text, km));
        let bar = self.distances.zip(km);
        let bar = bar.map(|(axis, km)| Drawn::Bar(Bar::plain(&axis, f64::from(rounded(km)))));
        Cell {
            shown,
            drawn: bar,
            ..counted(km.map(|km| km.0), words, plain)
        }
    }

    /// The name of the nearest place, from the largest locality.
    fn nearest(&self, place: &Municipality, pick: fn(&Reach) -> Option<Nearest>) -> Cell {
        let atlas = self.ranks.atlas;
        let localities = atlas.localities_of(place.code);
        match localities.first().and_then(|(_, reach)| pick(reach)) {
            Some(found) => Cell {
                shown: self.towns(&found),
                ..text_cell(&place_names(atlas, self.text, &found))
            },
            None => text_cell(self.text.no_data),
        }
    }

    /// The town of a place, and that of another which is about as far.
    fn towns(&self, nearest: &Nearest) -> String {
        let town = |place| town(self.ranks.atlas, place);
        let first = town(nearest.place);
        match nearest
            .rival
            .map(|it| town(it.place))
            .filter(|other| *other != first)
        {
            Some(other) => (self.text.table.either)(first, other),
            None => first.to_owned(),
        }
    }
}

/// The town that a place to study lies in: `Bodø` of `Nord universitet, Campus Bodø` where only the name says it.
fn town(atlas: &Atlas, place: StudyPlace) -> &str {
    let site = match place {
        StudyPlace::Site(index) => atlas.sites().get(index),
        StudyPlace::Outside(_) => None,
    };
    let town = site.map(|site| site.town.as_str());
    let name = atlas.name_of(place);
    let last = name.rsplit(", ").next().unwrap_or(name);
    town.filter(|town| !town.is_empty())
        .unwrap_or_else(|| last.trim_start_matches("Campus "))
}

impl Cell {
    /// The same, where a distance is known by `method`.
    fn known_by(self, text: &Text, method: Option<DistanceMethod>) -> Self {
        let estimated = method.filter(|method| *method == DistanceMethod::Estimated);
        Self {
            method,
            note: estimated.map(|method| ["(", &(text.table.mostly)(method), ")"].concat()),
            ..self
        }
    }
}

/// A value without its unit; none for a level, which has none.
fn bare(text: &Text, measure: Measure, value: f64) -> Option<String> {
    Some(match measure.unit() {
        Unit::Level => return None,
        Unit::Kilometres => bare_distance(text, Km(value)),
        Unit::Percent => decimal(text.lang, value, 1),
        Unit::Count => decimal(text.lang, value, 0),
        Unit::PercentagePoints if measure == Measure::WomenLessMen => decimal(text.lang, value, 1),
        Unit::PercentagePoints => signed(text.lang, value, 1),
    })
}

/// A distance without its unit. What lies beyond a limit must not look as if it were within it.
fn bare_distance(text: &Text, km: Km) -> String {
    match rounded(km) {
        0 => "< 5".to_owned(),
        shown if is_just_beyond_limit(km) => format!("> {shown}"),
        shown => decimal(text.lang, f64::from(shown), 0),
    }
}

fn text_cell(words: &str) -> Cell {
    Cell {
        key: Key::Text(alphabetical(words)),
        is_number: false,
        ..counted(None, words.to_owned(), Some(words.to_owned()))
    }
}

fn counted(value: Option<f64>, words: String, plain: Option<String>) -> Cell {
    Cell {
        shown: words.clone(),
        words,
        drawn: None,
        method: None,
        note: None,
        key: value.map_or(Key::Nothing, Key::Number),
        is_number: true,
        plain: plain.unwrap_or_default(),
    }
}

fn share(text: &Text, share: f64) -> Cell {
    let plain = number(text, Unit::Percent, share);
    Cell {
        shown: decimal(text.lang, share, 1),
        ..counted(Some(share), percent(text.lang, share, 1), Some(plain))
    }
}

/// A name as the Swedish alphabet orders it: å, ä and ö come last.
pub fn alphabetical(name: &str) -> String {
    let letters = name.chars().flat_map(char::to_lowercase);
    let letters = letters.map(|letter| match letter {
        'å' => '{',
        'ä' | 'æ' => '|',
        'ö' | 'ø' => '}',
        other => other,
    });
    letters.collect()
}
