//! Where a new learning centre could stand: the localities of a scope, with their ways to all localities.

use super::{Routes, Scope};
use crate::domain::Atlas;
use crate::geo::Km;

/// The localities of a scope, each with how far it is to all localities.
#[derive(Debug)]
pub struct Candidates {
    scope: Scope,
    /// By their places in the atlas, each with the kilometres to all localities, in the order of the atlas.
    rows: Vec<(usize, Vec<Km>)>,
}

impl Candidates {
    /// All of a scope at once. [`CandidateSearch`] does the same in short steps.
    pub fn new(atlas: &Atlas, routes: &Routes, scope: Scope) -> Self {
        CandidateSearch::new(atlas, scope).finish(routes)
    }

    /// The scope whose localities they are.
    pub fn scope(&self) -> Scope {
        self.scope
    }

    /// The candidates by their places in the atlas, each with the kilometres to all localities.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &[Km])> {
        self.rows.iter().map(|(nth, km)| (*nth, km.as_slice()))
    }
}

/// The search for the ways of all candidates, in steps of one locality each: a browser can do something else in between.
#[derive(Debug)]
pub struct CandidateSearch {
    found: Candidates,
    left: std::vec::IntoIter<usize>,
}

impl CandidateSearch {
    /// A search that has done nothing yet.
    pub fn new(atlas: &Atlas, scope: Scope) -> Self {
        let localities: Vec<usize> = scope.localities(atlas).map(|(nth, _)| nth).collect();
        let rows = Vec::with_capacity(localities.len());
        Self {
            found: Candidates { scope, rows },
            left: localities.into_iter(),
        }
    }

    /// Works out the ways of one more locality; false where none is left.
    pub fn step(&mut self, routes: &Routes) -> bool {
        let Some(nth) = self.left.next() else {
            return false;
        };
        let ways = routes.ways_from_locality(nth).into_iter();
        self.found
            .rows
            .push((nth, ways.map(|way| way.km()).collect()));
        true
    }

    /// All candidates: those that are left are worked out now.
    pub fn finish(mut self, routes: &Routes) -> Candidates {
        while self.step(routes) {}
        self.found
    }
}
