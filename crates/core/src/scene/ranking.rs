//! The municipalities in the order of a measure: where Home, End, Page Up and Page Down lead on the map.

use crate::domain::{Atlas, Direction, Measure, MunicipalityCode, largest_first};

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
    // Thousandths are finer than any value; half of the numbers are for those below zero, and 0 for those without.
    let keys = places.iter().map(|place| {
        let value = measure.value(atlas, place).map(|v| measure.told(v) * sign);
        value.map_or(0, |v| (v * 1000.0 + f64::from(u32::MAX / 2)) as u32)
    });
    let order = largest_first(keys);
    let here = order.iter().position(|&at| places[at].code == from)?;
    let next = match way {
        Rank::Best => 0,
        Rank::Worst => order.len() - 1,
        Rank::Better => here.checked_sub(1)?,
        Rank::Worse => here + 1,
    };
    order.get(next).map(|&at| places[at].code)
}
