//! How much the best places hang on what is assumed of distances.

use super::{
    CandidateSearch, Coverage, Outcome, RouteSearch, Routes, Scenario, Scope, Threshold,
    TriedPositions,
};
use crate::domain::Atlas;
use crate::geo::Km;
use crate::roads::RoadGraph;

/// All distances may be so much shorter or longer, as a share.
const OFF_BY: f64 = 0.1;

/// Something else that could be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assumption {
    /// Every distance is 10 % shorter.
    Shorter,
    /// Every distance is 10 % longer.
    Longer,
    /// A leg off the network is so many tenths of its straight line: 12 for a factor of 1.2.
    Detour(u8),
}

impl Assumption {
    /// All that are tried: distances first, then detours from 1.1 to 1.6.
    pub const ALL: [Self; 8] = [
        Self::Shorter,
        Self::Longer,
        Self::Detour(11),
        Self::Detour(12),
        Self::Detour(13),
        Self::Detour(14),
        Self::Detour(15),
        Self::Detour(16),
    ];

    /// The limit on our distances that stands for `threshold` where they are off so.
    pub fn limit(self, threshold: Threshold) -> Km {
        let Km(km) = threshold.km();
        Km(match self {
            Self::Shorter => km / (1.0 - OFF_BY),
            Self::Longer => km / (1.0 + OFF_BY),
            Self::Detour(_) => km,
        })
    }
}

/// The best places under other assumptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// The best places as they are told, by their places in the atlas.
    pub ranking: Vec<usize>,
    /// The assumptions under which they are others or stand in another order.
    pub changed: Vec<(Assumption, Vec<usize>)>,
}

/// The search for the best places under all assumptions, in steps of one place each.
#[derive(Debug)]
pub struct SensitivitySearch<'a> {
    asked: Asked<'a>,
    /// The assumptions that are left.
    left: std::slice::Iter<'static, Assumption>,
    now: Stage,
    found: Sensitivity,
}

/// What is asked.
#[derive(Debug)]
struct Asked<'a> {
    atlas: &'a Atlas,
    graph: &'a RoadGraph,
    scenario: &'a Scenario,
    scope: Scope,
    threshold: Threshold,
    most: usize,
}

/// How far the search has come.
#[derive(Debug)]
enum Stage {
    /// The ways on the graph as it is or with other legs; where none is assumed, for what is told.
    Routing(Option<Assumption>, RouteSearch),
    /// The candidates, on such ways.
    Trying(Option<Assumption>, Routes, CandidateSearch),
    /// Everything is found.
    Done,
}

impl<'a> SensitivitySearch<'a> {
    /// A search for the `most` best places of a scope that has done nothing yet.
    pub fn new(
        atlas: &'a Atlas,
        graph: &'a RoadGraph,
        scenario: &'a Scenario,
        scope: Scope,
        threshold: Threshold,
        most: usize,
    ) -> Self {
        Self {
            now: Stage::Routing(None, RouteSearch::new(graph.clone(), atlas)),
            asked: Asked {
                atlas,
                graph,
                scenario,
                scope,
                threshold,
                most,
            },
            left: Assumption::ALL.iter(),
            found: Sensitivity {
                ranking: Vec::new(),
                changed: Vec::new(),
            },
        }
    }

    /// Does a little more; false where everything is found.
    pub fn step(&mut self) -> bool {
        self.now = match std::mem::replace(&mut self.now, Stage::Done) {
            Stage::Routing(assumed, mut search) => match search.step() {
                true => Stage::Routing(assumed, search),
                false => {
                    let candidates = CandidateSearch::new(self.asked.atlas, self.asked.scope);
                    Stage::Trying(assumed, search.finish(), candidates)
                }
            },
            Stage::Trying(assumed, routes, mut search) => match search.step(&routes) {
                true => Stage::Trying(assumed, routes, search),
                false => {
                    self.note(assumed, &routes, search);
                    self.next()
                }
            },
            Stage::Done => return false,
        };
        true
    }

    /// What is found: what is left is worked out now.
    pub fn finish(mut self) -> Sensitivity {
        while self.step() {}
        self.found
    }

    fn next(&mut self) -> Stage {
        let Some(Assumption::Detour(tenths)) = self.left.next().copied() else {
            return Stage::Done;
        };
        let factor = f64::from(tenths) / 10.0;
        let search = RouteSearch::with_detour(self.asked.graph, factor, self.asked.atlas);
        Stage::Routing(Some(Assumption::Detour(tenths)), search)
    }

    /// Notes the ranking on these ways; what is told is also held against shorter and longer distances.
    fn note(&mut self, assumed: Option<Assumption>, routes: &Routes, search: CandidateSearch) {
        let Asked {
            atlas,
            scenario,
            threshold,
            most,
            ..
        } = self.asked;
        let candidates = search.finish(routes);
        let outcome = Outcome::of(atlas, routes, scenario, &mut TriedPositions::default());
        let ranking = |limit| -> Vec<usize> {
            let coverage = Coverage::new(atlas, &candidates, &outcome, limit);
            let best = coverage.best(most).into_iter();
            best.map(|place| place.locality).collect()
        };
        if let Some(assumed) = assumed {
            let ranking = ranking(assumed.limit(threshold));
            self.found.note(assumed, ranking);
            return;
        }
        self.found.ranking = ranking(threshold.km());
        let mut scaled = self.left.clone();
        while let Some(assumed @ (Assumption::Shorter | Assumption::Longer)) = scaled.next() {
            self.found.note(*assumed, ranking(assumed.limit(threshold)));
            self.left.next();
        }
    }
}

impl Sensitivity {
    fn note(&mut self, assumed: Assumption, ranking: Vec<usize>) {
        if ranking != self.ranking {
            self.changed.push((assumed, ranking));
        }
    }
}
