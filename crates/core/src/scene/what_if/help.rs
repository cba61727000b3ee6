//! Where a new learning centre would help most, in words and numbers.

use super::WhatIf;
use crate::domain::LocalityCode;
use crate::domain::scenario::{
    Candidates, Coverage, Destination, GreedyStep, Opened, OpenedKind, Position,
};

/// So many localities are told, and so many new ones together.
pub const MOST_HELPING: usize = 5;

/// Where a new learning centre would help most.
#[derive(Debug, Clone, PartialEq)]
pub struct Help {
    /// Heading.
    pub heading: String,
    /// The best places, each on its own.
    pub rows: Vec<HelpRow>,
    /// That there is nobody to help; none where there is.
    pub nobody: Option<String>,
    /// How the numbers are to be read; none where there are none.
    pub alone: Option<String>,
    /// That campuses abroad, some of which are nearer, do not count; none where that is not so.
    pub abroad: Option<&'static str>,
    /// How many one to five together reach.
    pub together: Vec<String>,
    /// How these are chosen; none where there are fewer than two.
    pub greedy: Option<&'static str>,
}

/// A place where a new learning centre would help.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpRow {
    /// The locality.
    pub code: LocalityCode,
    /// Its name.
    pub name: String,
    /// The municipality that it lies in.
    pub municipality: String,
    /// How many it brings within the threshold.
    pub gained: u32,
    /// The same in words.
    pub words: String,
    /// How many of others it brings too, in words.
    pub elsewhere: Option<String>,
    /// What "Try it" opens; none where the scenario has no room.
    pub opens: Option<Opened>,
}

impl WhatIf<'_> {
    /// Where one more learning centre would help most, beside what the scenario has. The distance is that to the nearest
    /// learning centre or campus, whatever else is asked for.
    pub fn help(&self, candidates: &Candidates) -> Help {
        let (words, far) = (&self.words().help, self.far());
        let limit = self.threshold.km();
        let coverage = Coverage::new(self.atlas, candidates, self.after, limit);
        let scope = candidates.scope();
        let best = coverage.best(MOST_HELPING).into_iter();
        let rows: Vec<HelpRow> = best
            .map(|place| {
                let locality = self.locality(place.locality);
                let elsewhere = (place.elsewhere > 0).then_some(place.elsewhere);
                HelpRow {
                    code: locality.code.clone(),
                    name: locality.name.clone(),
                    municipality: self.municipality_of(locality).to_owned(),
                    gained: place.gained.people,
                    words: (words.gained)(place.gained.people, &far),
                    elsewhere: elsewhere.map(words.elsewhere),
                    opens: self.opens(place.locality),
                }
            })
            .collect();
        let asked = Self {
            destination: Destination::CampusOrCentre,
            ..*self
        };
        let count = asked.count(self.after, scope);
        let steps = coverage.greedy(MOST_HELPING);
        let together = (1..=steps.len()).map(|n| self.together(&steps[..n], count.beyond, &far));
        Help {
            heading: (words.heading)(&self.scope_name(scope)),
            nobody: rows.is_empty().then(|| (words.nobody)(&far)),
            alone: (!rows.is_empty()).then(|| (words.alone)(candidates.rows().count())),
            abroad: asked
                .is_of_sweden_alone(scope)
                .then_some(self.words().abroad_uncounted),
            together: together.collect(),
            greedy: (steps.len() > 1).then_some(words.greedy),
            rows,
        }
    }

    fn opens(&self, nth: usize) -> Option<Opened> {
        let position = Position::of(self.locality(nth).at)?;
        let kind = OpenedKind::LearningCentre;
        (!self.scenario.is_full()).then_some(Opened { position, kind })
    }

    fn together(&self, steps: &[GreedyStep], beyond: u32, far: &str) -> String {
        let names = steps
            .iter()
            .map(|it| self.locality(it.locality).name.clone());
        let names: Vec<String> = names.collect();
        let words = self.words();
        let people = steps.last().map_or(0, |it| it.gained_in_all);
        (words.help.together)(steps.len(), &(words.names)(&names, 0), people, beyond, far)
    }
}
