//! Scenarios in words and numbers: what changes, for whom, and where a new learning centre would help most.

mod abroad;
mod card;
mod changes;
mod help;
mod places;
mod scopes;
mod sensitivity;

pub use card::{Card, CardFigure, FigureKey};
pub use changes::{Change, changes};
pub use help::{Help, HelpRow, MOST_HELPING};
pub use places::{PlaceGroup, localities_to_open, sites_to_close};
pub use scopes::ScopeCount;
pub use sensitivity::sensitivity_sentences;

use crate::domain::scenario::{
    Destination, Outcome, PeopleCount, Routes, Scenario, Scope, Threshold,
};
use crate::domain::{Atlas, Locality};
use crate::text::what_if::Counted;
use crate::text::{Text, WhatIfText};

/// So many localities are named; the others are counted.
const MOST_NAMED: usize = 5;

/// A scenario with its outcome, and what is asked of it.
#[derive(Debug, Clone, Copy)]
pub struct WhatIf<'a> {
    /// The atlas.
    pub atlas: &'a Atlas,
    /// The language.
    pub text: &'a Text,
    /// The ways from all places.
    pub routes: &'a Routes,
    /// What changes.
    pub scenario: &'a Scenario,
    /// What everybody has within reach today.
    pub today: &'a Outcome,
    /// What everybody has within reach when the scenario comes true.
    pub after: &'a Outcome,
    /// Whose people are counted.
    pub scope: Scope,
    /// Which places to study are asked for.
    pub destination: Destination,
    /// What counts as near.
    pub threshold: Threshold,
}

impl<'a> WhatIf<'a> {
    fn words(&self) -> &'static WhatIfText {
        self.text.lang.what_if()
    }

    /// The threshold in words.
    fn far(&self) -> String {
        WhatIfText::km(self.text.lang, self.threshold.km().0 as u32)
    }

    fn count(&self, outcome: &Outcome, scope: Scope) -> PeopleCount {
        let limit = self.threshold.km();
        PeopleCount::of(self.atlas, outcome, scope, self.destination, limit)
    }

    fn locality(&self, nth: usize) -> &'a Locality {
        &self.atlas.localities()[nth]
    }

    /// The name of the municipality that a locality lies in.
    fn municipality_of(&self, locality: &Locality) -> &'a str {
        let municipality = self.atlas.municipality(locality.municipality);
        municipality.map_or("", |it| it.name.as_str())
    }

    /// The largest of some localities with their people, and how many more there are.
    fn named(&self, localities: &[usize]) -> String {
        let (shown, others) = localities.split_at(localities.len().min(MOST_NAMED));
        let words = self.words();
        let name = |&nth: &usize| {
            let locality = self.locality(nth);
            (words.locality)(&locality.name, locality.population)
        };
        let names: Vec<String> = shown.iter().map(name).collect();
        (words.names)(&names, others.len())
    }

    /// How many live beyond the threshold, in a sentence.
    fn beyond(&self, count: &PeopleCount, scope: Scope) -> String {
        let here = self.text.here(self.is_of_sweden_alone(scope));
        (self.words().beyond)(&counted(count, &self.far(), here), self.destination)
    }

    /// Who lives outside localities, in a sentence; none where nobody lives in the scope.
    fn outside(&self, count: &PeopleCount) -> Option<String> {
        let share = count.share_outside()?;
        Some((self.words().outside)(count.outside_localities, share))
    }

    /// What a scope is called.
    pub fn scope_name(&self, scope: Scope) -> String {
        let (atlas, words) = (self.atlas, self.words());
        let name = match scope {
            Scope::All => Some(words.all.to_owned()),
            Scope::Focus => Some(words.focus.to_owned()),
            Scope::County(code) => atlas.county(code).map(|it| it.name.clone()),
            Scope::Members(id) => atlas
                .collaboration(id)
                .map(|it| (words.members)(&it.short_name, it.members.len())),
            Scope::Municipality(code) => atlas.municipality(code).map(|it| it.name.clone()),
        };
        name.unwrap_or_else(|| self.text.no_data.to_owned())
    }
}

fn counted<'a>(count: &PeopleCount, threshold: &'a str, here: &'a str) -> Counted<'a> {
    Counted {
        beyond: count.beyond,
        share: count.share_beyond(),
        threshold,
        here,
    }
}
