//! Campuses abroad that are nearer than what counts: what is said then holds for Sweden alone.

use super::WhatIf;
use crate::domain::scenario::{CountsAs, Scope, is_reached, is_within};
use crate::geo::Km;

impl WhatIf<'_> {
    /// Whether somebody of a scope who is said to live beyond the threshold has a campus abroad within it that does not count.
    pub(super) fn is_of_sweden_alone(&self, scope: Scope) -> bool {
        let limit = self.threshold.km();
        let mut localities = scope.localities(self.atlas).map(|(nth, _)| nth);
        localities.any(|nth| {
            let is_near = |km: Km| is_within(km, limit);
            !is_reached(self.after, nth, self.destination, limit)
                && self.uncounted_abroad(nth).is_some_and(is_near)
        })
    }

    /// How far it is from a locality to the nearest campus abroad; none where those count.
    pub(super) fn uncounted_abroad(&self, nth: usize) -> Option<Km> {
        if self.atlas.counts_abroad() {
            return None;
        }
        let places = self.routes.places().iter();
        let abroad = places.filter(|it| it.counts_as == CountsAs::CampusAbroad);
        let km = abroad.filter_map(|it| Some(it.ways.get(nth)?.km()));
        km.min_by(|a, b| a.0.total_cmp(&b.0))
    }
}
