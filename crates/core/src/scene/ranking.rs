//! The municipalities in the order of a measure: where Home, End, Page Up and Page Down lead on the map.

use crate::domain::{Atlas, Direction, Measure, MunicipalityCode};
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

/// Where that way leads from `from`; none at the end of the order. Equal values stand in the order of the data.
pub fn along_rank(
    atlas: &Atlas,
    measure: Measure,
    from: MunicipalityCode,
    way: Rank,
) -> Option<MunicipalityCode> {
    let places = atlas.municipalities();
    let sign = match measure.direction() {
        Direction::HighIsGood => 1.0,
        Direction::LowIsGood => -1.0,
    };
    let values = places.iter().map(|place| {
        let value = measure.value(atlas, place);
        (
            place.code,
            value.map(|value| measure.as_shown(value) * sign),
        )
    });
    let mut order: Vec<(MunicipalityCode, Option<f64>)> = values.collect();
    // The best first, places without a value last.
    order.sort_by(|(_, a), (_, b)| b.partial_cmp(a).unwrap_or(Ordering::Equal));
    let here = order.iter().position(|(code, _)| *code == from)?;
    let next = match way {
        Rank::Best => 0,
        Rank::Worst => order.len() - 1,
        Rank::Better => here.checked_sub(1)?,
        Rank::Worse => here + 1,
    };
    order.get(next).map(|(code, _)| *code)
}
