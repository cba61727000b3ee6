//! How many live beyond the threshold: all, in each county, in each collaboration, in the chosen municipality.

use super::WhatIf;
use crate::domain::MunicipalityCode;
use crate::domain::scenario::{PeopleCount, Scope};

/// The people of a scope.
#[derive(Debug, Clone, PartialEq)]
pub struct ScopeCount {
    /// Which scope.
    pub scope: Scope,
    /// What it is called.
    pub name: String,
    /// How many live beyond the threshold, in a sentence.
    pub sentence: String,
    /// How many live outside localities and are not counted, in a sentence.
    pub outside: Option<String>,
    /// The people in the scenario.
    pub after: PeopleCount,
    /// The people today.
    pub before: PeopleCount,
}

impl WhatIf<'_> {
    /// All, each county, each collaboration, and the chosen municipality.
    pub fn scopes(&self, chosen: Option<MunicipalityCode>) -> Vec<ScopeCount> {
        let counties = self.atlas.counties().iter();
        let counties = counties.map(|it| Scope::County(it.code));
        let collaborations = self.atlas.collaborations().iter();
        let collaborations = collaborations.map(|it| Scope::Members(it.id));
        let chosen = chosen.filter(|code| self.atlas.municipality(*code).is_some());
        let chosen = chosen.map(Scope::Municipality);
        let all = [Scope::All, Scope::Focus].into_iter();
        let all = chosen
            .into_iter()
            .chain(all)
            .chain(counties)
            .chain(collaborations);
        all.map(|scope| self.scope_count(scope)).collect()
    }

    fn scope_count(&self, scope: Scope) -> ScopeCount {
        let after = self.count(self.after, scope);
        ScopeCount {
            name: self.scope_name(scope),
            sentence: self.beyond(&after, scope),
            outside: self.outside(&after),
            before: self.count(self.today, scope),
            after,
            scope,
        }
    }
}
