//! One cell of the table of municipalities: what it says, and what it counts for in an order.

use super::export::number;
use super::{Asked, Column, range};
use crate::domain::{DistanceMethod, Municipality, Nearest, Ranks, Reach, Unit, rounded};
use crate::geo::Km;
use crate::scene::{class_of, members_of, place_names, value_in_words};
use crate::text::Text;
use crate::text::number::percent;

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What it says.
    pub words: String,
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

/// What a cell counts for in an order.
#[derive(Debug, Clone, PartialEq, PartialOrd)]
pub enum Key {
    Number(f64),
    Text(String),
    Nothing,
}

/// The cell of a municipality in a column.
pub fn cell(
    ranks: &Ranks,
    text: &Text,
    asked: &Asked,
    place: &Municipality,
    column: Column,
) -> Cell {
    let (atlas, measure) = (ranks.atlas, ranks.measure);
    let access = atlas.access(place.code);
    let nearest = |pick: fn(&Reach) -> Option<Nearest>| {
        let localities = atlas.localities_of(place.code);
        let found = localities.first().and_then(|(_, reach)| pick(reach));
        match found {
            Some(found) => text_cell(&place_names(atlas, text, &found)),
            None => text_cell(text.no_data),
        }
    };
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
        Column::Value => {
            let value = measure.value(atlas, place);
            let words = value_in_words(atlas, text, measure, place);
            let plain = value.map(|value| number(text, measure.unit(), value));
            let cell = counted(value, words, plain);
            cell.known_by(text, measure.method(atlas, place))
        }
        Column::Class => {
            let class = class_of(atlas, measure, place.code);
            let words = class.map_or_else(|| text.no_data.to_owned(), |c| range(text, measure, c));
            Cell {
                is_number: false,
                ..counted(
                    class.map(|class| class.0 as f64),
                    words.clone(),
                    Some(words),
                )
            }
        }
        Column::Rank => {
            let rank = ranks.among(place);
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
        Column::Campus => far(text, access.and_then(|a| a.campus))
            .known_by(text, access.and_then(|a| a.campus_method)),
        Column::CampusName => nearest(|reach| reach.campus),
        Column::Centre => far(text, access.and_then(|a| a.centre))
            .known_by(text, access.and_then(|a| a.centre_method)),
        Column::CentreName => nearest(|reach| reach.centre),
        Column::Women => share(text, place.attainment.post_secondary.women.0),
        Column::Men => share(text, place.attainment.post_secondary.men.0),
        Column::Member => {
            let is_member = members_of(atlas, Some(asked.compared())).contains(&place.code);
            let words = if is_member {
                text.table.yes
            } else {
                text.table.no
            };
            Cell {
                key: Key::Number(f64::from(u8::from(!is_member))),
                ..text_cell(words)
            }
        }
    }
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

fn text_cell(words: &str) -> Cell {
    Cell {
        words: words.to_owned(),
        method: None,
        note: None,
        key: Key::Text(alphabetical(words)),
        is_number: false,
        plain: words.to_owned(),
    }
}

fn counted(value: Option<f64>, words: String, plain: Option<String>) -> Cell {
    Cell {
        words,
        method: None,
        note: None,
        key: value.map_or(Key::Nothing, Key::Number),
        is_number: true,
        plain: plain.unwrap_or_default(),
    }
}

fn far(text: &Text, km: Option<Km>) -> Cell {
    let words = km.map_or_else(
        || text.no_data.to_owned(),
        |km| (text.detail.km)(rounded(km)),
    );
    let plain = km.map(|km| number(text, Unit::Kilometres, km.0));
    counted(km.map(|km| km.0), words, plain)
}

fn share(text: &Text, share: f64) -> Cell {
    let plain = number(text, Unit::Percent, share);
    counted(Some(share), percent(text.lang, share, 1), Some(plain))
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
