//! What a view shows, in numbers: the facts that the headline and the summary put into words.

use super::{
    AccessLevel, Atlas, COMMUTING, CollaborationId, FAR, Measure, Municipality, NEAR, Nearest,
    Reach, Unit, in_units, mean, rounded,
};
use crate::geo::Km;

/// Below this share of the series, every fourth, few have post-secondary education in the headline.
const EVERY_FOURTH: f64 = 25.0;
/// So many percentage points below Sweden count as far below in the headline.
const FAR_BELOW: f64 = -10.0;

/// What the headline and the summary say.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What colours the map.
    pub measure: Measure,
    /// How many of the four counties' municipalities lie beyond `limit`.
    pub count: usize,
    /// How many municipalities the four counties have.
    pub of: usize,
    /// How many of them have no value.
    pub missing: usize,
    /// The limit that is counted from, in the measure's unit.
    pub limit: f64,
    /// Whether one of those beyond it has a campus abroad that is near and does not count.
    pub only_sweden: bool,
    /// The best value and the municipalities that have it.
    pub best: Extreme,
    /// The worst value and the municipalities that have it.
    pub worst: Extreme,
    /// People in localities beyond the limit and people in localities in all, for distances and access.
    pub people: Option<(u32, u32)>,
    /// Sweden's own value, where a source gives it.
    pub sweden: Option<f64>,
    /// Members of a collaboration against the rest, where a mean makes sense.
    pub members: Option<Members>,
}

/// What one municipality has of a measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// What colours the map.
    pub measure: Measure,
    /// The municipality's name.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Whether a campus abroad is near and does not count: what is said then holds for Sweden alone.
    pub only_sweden: bool,
}

impl Standing {
    /// What `place` has of this measure; none where it has no value.
    pub fn of(atlas: &Atlas, measure: Measure, place: &Municipality) -> Option<Self> {
        Some(Self {
            measure,
            name: place.name.clone(),
            value: measure.value(atlas, place)?,
            only_sweden: measure.only_sweden(atlas, place),
        })
    }
}

/// A value at an end of the range and who has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Extreme {
    /// The value.
    pub value: f64,
    /// Names of the municipalities that share it.
    pub names: Vec<String>,
    /// Whether one of them has a campus abroad that is near and does not count.
    pub only_sweden: bool,
}

/// A mean over a collaboration's members and over the other municipalities of the four counties.
///
/// Distances are weighed by people in localities, shares by people aged 25-65, offers not at all. For access it is the share of the people
/// without a campus within commuting distance, in per cent.
#[derive(Debug, Clone, PartialEq)]
pub struct Members {
    /// The collaboration's short name.
    pub name: String,
    /// How many members there are.
    pub count: usize,
    /// How many other municipalities the four counties have.
    pub others: usize,
    /// Mean over the members.
    pub inside: f64,
    /// Mean over the others.
    pub outside: f64,
}

impl Finding {
    /// What the map shows with this measure and collaboration; none where no municipality has a value.
    pub fn of(atlas: &Atlas, measure: Measure, chosen: Option<CollaborationId>) -> Option<Self> {
        let focus = || {
            let places = atlas.municipalities().iter();
            places.filter(|place| place.code.county().is_focus())
        };
        let values: Vec<(&Municipality, f64)> = focus()
            .filter_map(|place| Some((place, measure.value(atlas, place)?)))
            .collect();
        let limit = limit(atlas, measure);
        let low_is_good = measure.direction() == super::Direction::LowIsGood;
        let beyond = |value: f64| match measure {
            Measure::Change => value > limit,
            _ if low_is_good => value > limit,
            _ => value < limit,
        };
        let least = extreme(atlas, measure, &values, |a, b| a < b)?;
        let most = extreme(atlas, measure, &values, |a, b| a > b)?;
        let (best, worst) = if low_is_good {
            (least, most)
        } else {
            (most, least)
        };
        Some(Self {
            measure,
            only_sweden: values
                .iter()
                .any(|(place, value)| beyond(*value) && measure.only_sweden(atlas, place)),
            count: values.iter().filter(|(_, value)| beyond(*value)).count(),
            of: focus().count(),
            missing: focus().count() - values.len(),
            limit,
            best,
            worst,
            people: people_beyond(atlas, measure, limit),
            sweden: measure.sweden(atlas),
            members: chosen.and_then(|id| members(atlas, measure, id)),
        })
    }
}

fn limit(atlas: &Atlas, measure: Measure) -> f64 {
    match measure {
        // Levels count from 1; beyond the second there is no campus to commute to.
        Measure::Access => f64::from(AccessLevel::CampusCommuting as u8 + 1),
        Measure::NearestSite => NEAR.0,
        Measure::NearestCampus => FAR.0,
        Measure::AgainstSweden => FAR_BELOW,
        // Where women have it more often than men, and where it has risen.
        Measure::WomenLessMen | Measure::Change => 0.0,
        Measure::Series(_) => EVERY_FOURTH,
        Measure::Offers => 1.0,
        _ => measure.sweden(atlas).unwrap_or_default(),
    }
}

fn extreme(
    atlas: &Atlas,
    measure: Measure,
    values: &[(&Municipality, f64)],
    beats: impl Fn(f64, f64) -> bool,
) -> Option<Extreme> {
    let mut best = values.first()?.1;
    for (_, value) in values {
        if beats(*value, best) {
            best = *value;
        }
    }
    // Who looks the same to a reader is named together.
    let same = |value: f64| as_shown(measure, value) == as_shown(measure, best);
    let who = values.iter().filter(|(_, value)| same(*value));
    let who: Vec<&Municipality> = who.map(|(place, _)| *place).collect();
    Some(Extreme {
        value: best,
        only_sweden: who.iter().any(|it| measure.only_sweden(atlas, it)),
        names: who.into_iter().map(|place| place.name.clone()).collect(),
    })
}

/// A value in steps of what is shown of it: whole fives of kilometres, tenths of anything else.
fn as_shown(measure: Measure, value: f64) -> i64 {
    match measure.unit() {
        Unit::Kilometres => i64::from(rounded(Km(value))),
        _ => in_units(value, 1),
    }
}

fn people_beyond(atlas: &Atlas, measure: Measure, limit: f64) -> Option<(u32, u32)> {
    let nearest: fn(&Reach) -> Option<Nearest> = match measure {
        Measure::NearestSite => Reach::any,
        Measure::NearestCampus | Measure::Access => |reach| reach.campus,
        _ => return None,
    };
    let limit = if measure == Measure::Access {
        COMMUTING.0
    } else {
        limit
    };
    let (mut beyond, mut all) = (0, 0);
    for place in atlas.municipalities() {
        if !place.code.county().is_focus() {
            continue;
        }
        for (locality, reach) in atlas.localities_of(place.code) {
            all = u32::saturating_add(all, locality.population);
            if nearest(reach).is_none_or(|n| n.distance.0 > limit) {
                beyond = u32::saturating_add(beyond, locality.population);
            }
        }
    }
    Some((beyond, all))
}

fn members(atlas: &Atlas, measure: Measure, id: CollaborationId) -> Option<Members> {
    let collaboration = atlas.collaboration(id)?;
    let mean_of = |is_member: bool| {
        let places = atlas.municipalities().iter().filter(|place| {
            let member = collaboration.members.contains(&place.code);
            member == is_member && (member || place.code.county().is_focus())
        });
        mean(atlas, measure, places)
    };
    let others = atlas.municipalities().iter().filter(|place| {
        place.code.county().is_focus() && !collaboration.members.contains(&place.code)
    });
    Some(Members {
        name: collaboration.short_name.clone(),
        others: others.count(),
        count: collaboration.members.len(),
        inside: mean_of(true)?,
        outside: mean_of(false)?,
    })
}
