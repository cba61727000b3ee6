//! What is most particular about a municipality: the measure in which it stands nearest to an end of the ranking.

use super::{Atlas, Measure, Municipality, Unit, in_units, rounded};
use crate::geo::Km;

/// The measures that the portrait of a municipality speaks of.
pub const PORTRAYED: [Measure; 6] = [
    Measure::NearestCampus,
    Measure::NearestSite,
    Measure::PostSecondaryWomen,
    Measure::PostSecondaryMen,
    Measure::WomenLessMen,
    Measure::Change,
];
/// With more than so many beyond it, a municipality is near the middle.
const FEW: usize = 5;

/// Where a municipality stands out among those that it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Particular {
    /// In which measure.
    pub measure: Measure,
    /// Whether its value is high; low otherwise.
    pub is_high: bool,
    /// How many lie farther out.
    pub beyond: usize,
    /// How many it is compared with, itself among them.
    pub of: usize,
    /// Whether those are the four counties'; the county's own otherwise.
    pub is_focus: bool,
}

impl Particular {
    /// What is most particular about `place`; none where it is near the middle in everything.
    pub fn of(atlas: &Atlas, place: &Municipality) -> Option<Self> {
        let found = PORTRAYED.into_iter().filter_map(|measure| {
            let (particular, deviation) = standing_out(atlas, measure, place)?;
            (particular.beyond <= FEW).then_some((particular, deviation))
        });
        // The fewest beyond it; of several such, the farthest from the mean.
        let best = found
            .min_by(|(a, far_a), (b, far_b)| a.beyond.cmp(&b.beyond).then(far_b.total_cmp(far_a)));
        best.map(|(particular, _)| particular)
    }
}

/// How `place` stands out in one measure, and how many standard deviations it lies from the mean. None at an end that it shares
/// with others.
fn standing_out(
    atlas: &Atlas,
    measure: Measure,
    place: &Municipality,
) -> Option<(Particular, f64)> {
    // A difference that is not shown is none.
    let shown = |place: &Municipality| {
        let value = measure.value(atlas, place)?;
        Some(match measure.unit() {
            Unit::Kilometres => f64::from(rounded(Km(value))),
            _ => in_units(value, 1) as f64 / 10.0,
        })
    };
    let own = shown(place)?;
    let group = atlas.municipalities().iter();
    let group = group.filter(|other| other.is_compared_with(place));
    let values: Vec<f64> = group.filter_map(shown).collect();
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / count;
    let higher = values.iter().filter(|value| **value > own).count();
    let lower = values.iter().filter(|value| **value < own).count();
    let is_high = higher <= lower;
    let beyond = higher.min(lower);
    let is_shared = values.len() - higher - lower > 1;
    (beyond > 0 || !is_shared).then(|| {
        let particular = Particular {
            measure,
            is_high,
            beyond,
            of: values.len(),
            is_focus: place.code.county().is_focus(),
        };
        (particular, (own - mean).abs() / variance.sqrt())
    })
}
