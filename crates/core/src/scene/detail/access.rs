//! Access in a municipality, in words.

use super::Fact;
use crate::domain::{Access, AccessLevel, DistanceMethod, Municipality};
use crate::geo::Km;
use crate::text::Text;

/// Access in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFacts {
    /// The level of the median inhabitant.
    pub level: String,
    /// The step of the palette of that level.
    pub palette_index: usize,
    /// How many people have what within reach, best first.
    pub shares: Vec<String>,
    /// What lies across the border within commuting distance and does not count.
    pub across_border: Option<String>,
    /// Mean distances.
    pub distances: Vec<Fact>,
    /// The share of people who live in localities.
    pub in_localities: String,
}

/// Access in words, for `place`.
pub fn access_facts(
    text: &Text,
    access: &Access,
    place: &Municipality,
    across_border: Option<String>,
) -> AccessFacts {
    let words = &text.detail;
    let people_share =
        100.0 * f64::from(access.everyone()) / f64::from(place.population_2020.max(1));
    // What is not known in Sweden may lie across the border, where it does not count.
    let here = |level| text.here(across_border.is_some() && level == AccessLevel::Neither);
    let mean = |label, km: Option<Km>, method: Option<DistanceMethod>| {
        let far = km.map(text.distance);
        let value = match (far, method) {
            (Some(far), Some(method)) => (words.mostly_known_by)(&far, method),
            (Some(far), None) => far,
            (None, _) => text.no_data.to_owned(),
        };
        Fact::new(label, &value)
    };
    AccessFacts {
        level: [(text.level)(access.level), here(access.level)].concat(),
        palette_index: access.level as usize,
        shares: shares(text, access, here(AccessLevel::Neither)),
        distances: vec![
            mean(words.mean_campus, access.campus, access.campus_method),
            mean(words.mean_centre, access.centre, access.centre_method),
        ],
        across_border,
        in_localities: (words.in_localities)(people_share),
    }
}

/// Who has what within reach, best first, in sentences of which none denies another: who has a campus near is counted among
/// those who can commute to one. `here` follows what is not there, where that holds for Sweden alone.
fn shares(text: &Text, access: &Access, here: &str) -> Vec<String> {
    let words = &text.detail;
    let neither = access.share(AccessLevel::Neither);
    let shares = [
        access
            .campus_within()
            .map(|within| (words.campus_share)(&within)),
        access
            .centre_within()
            .map(|within| (words.centre_share)(&within)),
        (neither > 0.0).then(|| [&(words.neither_share)(neither), here].concat()),
    ];
    shares.into_iter().flatten().collect()
}
