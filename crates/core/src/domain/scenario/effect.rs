//! What a scenario changes: people, levels and the longest way, before and after.

use super::people::is_reached;
use super::{Destination, Outcome, PeopleCount, Scope};
use crate::domain::{AccessLevel, Atlas, MunicipalityCode, median_level, people_at};
use crate::geo::Km;
use std::cmp::Reverse;

/// What changes in a scope when a scenario comes true.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect {
    /// People before.
    pub before: PeopleCount,
    /// People after.
    pub after: PeopleCount,
    /// Those who come within the threshold.
    pub gained: Moved,
    /// Those who fall outside of it.
    pub lost: Moved,
    /// The municipalities whose access level changes, in the order of the atlas.
    pub levels: Vec<LevelChange>,
    /// The longest way before.
    pub longest_before: Option<Longest>,
    /// The longest way that is left.
    pub longest: Option<Longest>,
}

/// People whose localities cross the threshold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Moved {
    /// How many they are.
    pub people: u32,
    /// Their localities by their places in the atlas, the largest first.
    pub localities: Vec<usize>,
}

/// A municipality whose access level changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelChange {
    /// Which one.
    pub municipality: MunicipalityCode,
    /// Its level before.
    pub before: AccessLevel,
    /// Its level after.
    pub after: AccessLevel,
}

/// The locality that has the longest way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Longest {
    /// Which, by its place in the atlas; the largest where several have it as far.
    pub locality: usize,
    /// How far it is by road.
    pub km: Km,
}

impl Effect {
    /// The effect on a scope, counted at a limit.
    pub fn of(
        atlas: &Atlas,
        [before, after]: [&Outcome; 2],
        scope: Scope,
        destination: Destination,
        limit: Km,
    ) -> Self {
        let count = |outcome| PeopleCount::of(atlas, outcome, scope, destination, limit);
        let moved = |from: &Outcome, to: &Outcome| {
            let is_reached = |outcome, nth| is_reached(outcome, nth, destination, limit);
            let localities = scope.localities(atlas).map(|(nth, _)| nth);
            let moved = localities.filter(|&nth| !is_reached(from, nth) && is_reached(to, nth));
            Moved::new(atlas, moved.collect())
        };
        Self {
            before: count(before),
            after: count(after),
            gained: moved(before, after),
            lost: moved(after, before),
            levels: level_changes(atlas, [before, after], scope),
            longest_before: longest(atlas, before, scope, destination),
            longest: longest(atlas, after, scope, destination),
        }
    }
}

impl Moved {
    pub(super) fn new(atlas: &Atlas, mut localities: Vec<usize>) -> Self {
        let population = |nth: usize| atlas.localities()[nth].population;
        localities.sort_by_key(|&nth| Reverse(population(nth)));
        let people = localities.iter().map(|&nth| population(nth));
        Self {
            people: people.fold(0, u32::saturating_add),
            localities,
        }
    }
}

fn level_changes(atlas: &Atlas, outcomes: [&Outcome; 2], scope: Scope) -> Vec<LevelChange> {
    let municipalities = atlas.municipalities().iter().map(|it| it.code);
    let changes = municipalities
        .filter(|&code| scope.holds(atlas, code))
        .filter_map(|municipality| {
            let [before, after] = outcomes.map(|outcome| level_of(atlas, outcome, municipality));
            let (before, after) = (before?, after?);
            (before != after).then_some(LevelChange {
                municipality,
                before,
                after,
            })
        });
    changes.collect()
}

/// The access level of a municipality; none where nobody lives in a locality.
pub fn level_of(
    atlas: &Atlas,
    outcome: &Outcome,
    municipality: MunicipalityCode,
) -> Option<AccessLevel> {
    let localities = Scope::Municipality(municipality).localities(atlas);
    let levels = localities.map(|(nth, locality)| {
        let level = outcome.localities()[nth].level();
        (locality.population, level)
    });
    median_level(&people_at(levels))
}

fn longest(
    atlas: &Atlas,
    outcome: &Outcome,
    scope: Scope,
    destination: Destination,
) -> Option<Longest> {
    let ways = scope.localities(atlas).filter_map(|(locality, place)| {
        let km = outcome.localities()[locality].km(destination)?;
        Some((place.population, Longest { locality, km }))
    });
    let longest = ways.max_by(|(people, one), (others, other)| {
        let by_way = one.km.0.total_cmp(&other.km.0);
        by_way.then(people.cmp(others))
    });
    longest.map(|(_, longest)| longest)
}
