//! Where a new learning centre would bring most people within the threshold.

use super::people::is_reached;
use super::{Candidates, Destination, Moved, Outcome, is_within};
use crate::domain::Atlas;
use crate::geo::Km;
use std::cmp::Reverse;
use std::collections::HashSet;

/// A locality where a new learning centre would help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BestPlace {
    /// Which, by its place in the atlas.
    pub locality: usize,
    /// Those of the scope who would come within the threshold.
    pub gained: Moved,
    /// People of other municipalities who would too.
    pub elsewhere: u32,
}

/// One more of several new learning centres, each where it brings most of those whom the others leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GreedyStep {
    /// Which locality, by its place in the atlas.
    pub locality: usize,
    /// People of the scope who come within the threshold by this one.
    pub gained: u32,
    /// People of the scope whom this one and those before bring within it.
    pub gained_in_all: u32,
}

/// What a new learning centre in each candidate would reach of what is beyond the threshold now.
#[derive(Debug)]
pub struct Coverage<'a> {
    atlas: &'a Atlas,
    candidates: Vec<Covered>,
}

/// A candidate and the localities that it would bring within the threshold.
#[derive(Debug)]
struct Covered {
    locality: usize,
    own: Vec<usize>,
    elsewhere: Vec<usize>,
}

impl<'a> Coverage<'a> {
    /// What each candidate would reach within a limit, beside what `outcome` has.
    pub fn new(atlas: &'a Atlas, candidates: &Candidates, outcome: &Outcome, limit: Km) -> Self {
        let destination = Destination::CampusOrCentre;
        let beyond: Vec<(usize, bool)> = atlas
            .localities()
            .iter()
            .enumerate()
            .filter(|(nth, _)| !is_reached(outcome, *nth, destination, limit))
            .map(|(nth, it)| (nth, candidates.scope().holds(atlas, it.municipality)))
            .collect();
        let covered = candidates.rows().map(|(locality, km)| {
            let reached = beyond.iter().filter(|(nth, _)| is_within(km[*nth], limit));
            let (own, elsewhere): (Vec<_>, Vec<_>) = reached.partition(|(_, is_own)| *is_own);
            let places = |all: Vec<&(usize, bool)>| all.into_iter().map(|(nth, _)| *nth).collect();
            Covered {
                locality,
                own: places(own),
                elsewhere: places(elsewhere),
            }
        });
        Self {
            candidates: covered.collect(),
            atlas,
        }
    }

    /// The best places, each on its own: those that bring most people of the scope, then most elsewhere, then the largest. Those
    /// that bring nobody are left out.
    pub fn best(&self, most: usize) -> Vec<BestPlace> {
        let mut places: Vec<BestPlace> = self
            .candidates
            .iter()
            .filter(|it| !it.own.is_empty())
            .map(|it| BestPlace {
                locality: it.locality,
                gained: Moved::new(self.atlas, it.own.clone()),
                elsewhere: self.people(it.elsewhere.iter()),
            })
            .collect();
        places.sort_by_key(|it| {
            Reverse((it.gained.people, it.elsewhere, self.population(it.locality)))
        });
        places.truncate(most);
        places
    }

    /// Several new ones together, one after the other, each where it brings most of those whom the others leave. That is not
    /// always the best choice of so many: the best one may not be among the best two.
    pub fn greedy(&self, most: usize) -> Vec<GreedyStep> {
        let mut reached: HashSet<usize> = HashSet::new();
        let mut steps: Vec<GreedyStep> = Vec::new();
        while steps.len() < most {
            let gained =
                |it: &Covered| self.people(it.own.iter().filter(|nth| !reached.contains(nth)));
            let ranked = self.candidates.iter().map(|it| (gained(it), it));
            let best = ranked.max_by_key(|(gained, it)| {
                // Of those that are equal the first.
                (*gained, self.population(it.locality), Reverse(it.locality))
            });
            let Some((gained, best)) = best.filter(|(gained, _)| *gained > 0) else {
                break;
            };
            reached.extend(&best.own);
            let before = steps.last().map_or(0, |step| step.gained_in_all);
            steps.push(GreedyStep {
                locality: best.locality,
                gained,
                gained_in_all: before.saturating_add(gained),
            });
        }
        steps
    }

    fn people<'b>(&self, localities: impl Iterator<Item = &'b usize>) -> u32 {
        let people = localities.map(|&nth| self.population(nth));
        people.fold(0, u32::saturating_add)
    }

    fn population(&self, nth: usize) -> u32 {
        self.atlas.localities()[nth].population
    }
}
