//! Means over several municipalities.

use super::{AccessLevel, Atlas, Measure, Municipality};

/// The mean of a measure over municipalities; none where nobody is counted, or where it cannot be weighed.
///
/// Distances are weighed by people in localities, shares by people aged 25-65, offers not at all. For access it is the share of
/// the people without a campus within commuting distance, in per cent.
pub fn mean<'a>(
    atlas: &Atlas,
    measure: Measure,
    places: impl Iterator<Item = &'a Municipality>,
) -> Option<f64> {
    weighted_mean(places.filter_map(|place| weighed(atlas, measure, place)))
}

/// The mean of values, each with its weight; none where nothing weighs.
pub(super) fn weighted_mean(values: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weight) = values.fold((0.0, 0.0), |(sum, all), (value, weight)| {
        (sum + value * weight, all + weight)
    });
    (weight > 0.0).then(|| sum / weight)
}

/// How many people a distance or a share of 2024 speaks of: those in localities, or those aged 25-65; none for other measures.
pub(super) fn people(atlas: &Atlas, measure: Measure, place: &Municipality) -> Option<f64> {
    match measure {
        Measure::Access | Measure::Offers | Measure::Change | Measure::Series(_) => None,
        Measure::NearestSite | Measure::NearestCampus => in_localities(atlas, place),
        _ => Some(f64::from(place.attainment.people)),
    }
}

fn in_localities(atlas: &Atlas, place: &Municipality) -> Option<f64> {
    let access = atlas.access(place.code)?;
    Some(f64::from(access.everyone()))
}

/// The value of a municipality and its weight.
fn weighed(atlas: &Atlas, measure: Measure, place: &Municipality) -> Option<(f64, f64)> {
    match measure {
        // The series has its own age group, whose sizes are not in the data.
        Measure::Change | Measure::Series(_) => None,
        Measure::Offers => Some((measure.value(atlas, place)?, 1.0)),
        Measure::Access => {
            let access = atlas.access(place.code)?;
            let without = AccessLevel::ALL[2..].iter().map(|&l| access.share(l)).sum();
            Some((without, in_localities(atlas, place)?))
        }
        _ => Some((measure.value(atlas, place)?, people(atlas, measure, place)?)),
    }
}
