//! Roads cut into stretches, so short that whoever joins one is near both its ends.

use super::graph::{Road, RoadKind};
use crate::geo::{Line, LonLat};

/// The longest stretch, in kilometres by road.
const LONGEST: f64 = 8.0;

/// A stretch of a road.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    /// Where it begins and ends, as shares of the road.
    pub shares: [f64; 2],
    /// Its line.
    pub line: Line,
}

impl Road {
    /// The road in stretches of one length, from its first node to its second. What nobody can join stays whole.
    pub fn stretches(&self) -> impl Iterator<Item = Stretch> {
        let count = match self.kind {
            RoadKind::Local => 1,
            _ => (self.way.km().0 / LONGEST).ceil().max(1.0) as usize,
        };
        let share = move |nth: usize| nth as f64 / count as f64;
        (0..count).map(move |nth| {
            let shares = [share(nth), share(nth + 1)];
            let line = self.line_between(shares);
            Stretch { shares, line }
        })
    }

    /// The line between two shares of the road.
    fn line_between(&self, shares: [f64; 2]) -> Line {
        let whole = self.along.last().copied().unwrap_or_default();
        let [from, to] = shares.map(|share| share * whole);
        let mut line = Line::new();
        for (ends, along) in self.line.windows(2).zip(self.along.windows(2)) {
            let length = along[1] - along[0];
            let at = |km: f64| {
                let share = if length > 0.0 {
                    ((km - along[0]) / length).clamp(0.0, 1.0)
                } else {
                    0.0
                };
                LonLat {
                    lon: ends[0].lon + share * (ends[1].lon - ends[0].lon),
                    lat: ends[0].lat + share * (ends[1].lat - ends[0].lat),
                }
            };
            if along[1] < from || to < along[0] {
                continue;
            }
            if line.is_empty() {
                line.push(at(from));
            }
            line.push(at(to));
        }
        line
    }
}
