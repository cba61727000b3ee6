//! How many people live within the threshold, and how many beyond it.

use super::{Destination, Outcome, Scope, is_within};
use crate::domain::Atlas;
use crate::geo::Km;

/// People by how far they have, counted in localities (SCB, 2020).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PeopleCount {
    /// In localities within the threshold.
    pub within: u32,
    /// In localities beyond it, or with no known way.
    pub beyond: u32,
    /// Outside localities, and so not counted: how far they have is not known.
    pub outside_localities: u32,
}

impl PeopleCount {
    /// Counts the people of a scope.
    pub fn of(
        atlas: &Atlas,
        outcome: &Outcome,
        scope: Scope,
        destination: Destination,
        limit: Km,
    ) -> Self {
        let mut count = Self::default();
        for (nth, locality) in scope.localities(atlas) {
            let people = match is_reached(outcome, nth, destination, limit) {
                true => &mut count.within,
                false => &mut count.beyond,
            };
            *people = u32::saturating_add(*people, locality.population);
        }
        let municipalities = atlas.municipalities().iter();
        let inhabitants = municipalities.filter(|it| scope.holds(atlas, it.code));
        let inhabitants = inhabitants.map(|it| it.population_2020);
        let inhabitants = inhabitants.fold(0, u32::saturating_add);
        count.outside_localities = inhabitants.saturating_sub(count.in_localities());
        count
    }

    /// People in localities.
    pub fn in_localities(&self) -> u32 {
        self.within.saturating_add(self.beyond)
    }

    /// The share of those in localities who live beyond the threshold, in per cent; none where nobody lives in one.
    pub fn share_beyond(&self) -> Option<f64> {
        share(self.beyond, self.in_localities())
    }

    /// The share of all inhabitants who live outside localities, in per cent; none where there are none.
    pub fn share_outside(&self) -> Option<f64> {
        let all = self.in_localities().saturating_add(self.outside_localities);
        share(self.outside_localities, all)
    }
}

/// Whether a locality has what is asked for within a limit.
pub fn is_reached(outcome: &Outcome, nth: usize, destination: Destination, limit: Km) -> bool {
    let km = outcome.localities()[nth].km(destination);
    km.is_some_and(|km| is_within(km, limit))
}

fn share(part: u32, whole: u32) -> Option<f64> {
    (whole > 0).then(|| 100.0 * f64::from(part) / f64::from(whole))
}
