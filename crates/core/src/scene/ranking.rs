//! The municipalities of the four counties in the order of a measure, and all of them by their names: where Home, End, Page Up,
//! Page Down and letters lead on the map.

use super::table::alphabetical;
use crate::domain::{Atlas, Direction, Measure, Municipality, MunicipalityCode};
use std::cmp::Ordering;

/// A way through the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// To the best.
    Best,
    /// To the worst.
    Worst,
    /// To the next better one.
    Better,
    /// To the next worse one.
    Worse,
}

/// The municipality of the four counties with the highest value of `measure`, where the keyboard comes to the map.
pub fn highest(atlas: &Atlas, measure: Measure) -> Option<MunicipalityCode> {
    let order = order(atlas, measure).into_iter();
    let known = order.filter_map(|(code, _)| {
        let value = measure.value(atlas, atlas.municipality(code)?)?;
        Some((code, value))
    });
    // Of several the one that comes first.
    let highest = known.reduce(|best, next| if next.1 > best.1 { next } else { best });
    highest.map(|(code, _)| code)
}

/// Where that way leads from `from`; none at the end of the order. Equal values stand in the order of the data. A neighbour of
/// the four counties is not in the order: from there the way goes to the next one by value.
pub fn along_rank(
    atlas: &Atlas,
    measure: Measure,
    from: MunicipalityCode,
    way: Rank,
) -> Option<MunicipalityCode> {
    let order = order(atlas, measure);
    let at = match order.iter().position(|(code, _)| *code == from) {
        Some(here) => (here.checked_sub(1), here + 1),
        None => {
            let own = merit(atlas, measure, atlas.municipality(from)?);
            let worse =
                order.partition_point(|(_, other)| by_merit(*other, own) != Ordering::Greater);
            (worse.checked_sub(1), worse)
        }
    };
    let next = match way {
        Rank::Best => 0,
        Rank::Worst => order.len().checked_sub(1)?,
        Rank::Better => at.0?,
        Rank::Worse => at.1,
    };
    order.get(next).map(|(code, _)| *code)
}

/// The next municipality after `from`, in the order of the Swedish alphabet and from its end to its beginning, whose name begins with
/// that letter; none where there is no other.
pub fn next_by_letter(
    atlas: &Atlas,
    from: MunicipalityCode,
    letter: &str,
) -> Option<MunicipalityCode> {
    let letter = alphabetical(letter);
    let here = alphabetical(&atlas.municipality(from)?.name);
    let places = atlas.municipalities().iter();
    let named = places.map(|place| (alphabetical(&place.name), place.code));
    let fitting = named.filter(|(name, code)| name.starts_with(&letter) && *code != from);
    // Those after it come before those that stand before it.
    let next = fitting.min_by_key(|(name, _)| (*name < here, name.clone()));
    next.map(|(_, code)| code)
}

/// The best first, places without a value last.
fn order(atlas: &Atlas, measure: Measure) -> Vec<(MunicipalityCode, Option<f64>)> {
    let places = atlas.municipalities().iter();
    let own = places.filter(|place| place.code.county().is_focus());
    let mut order: Vec<_> = own
        .map(|place| (place.code, merit(atlas, measure, place)))
        .collect();
    order.sort_by(|(_, a), (_, b)| by_merit(*a, *b));
    order
}

/// A value as exact as it is shown, the better the greater.
fn merit(atlas: &Atlas, measure: Measure, place: &Municipality) -> Option<f64> {
    let sign = match measure.direction() {
        Direction::HighIsGood => 1.0,
        Direction::LowIsGood => -1.0,
    };
    let value = measure.value(atlas, place)?;
    Some(measure.as_shown(value) * sign)
}

fn by_merit(a: Option<f64>, b: Option<f64>) -> Ordering {
    b.partial_cmp(&a).unwrap_or(Ordering::Equal)
}
