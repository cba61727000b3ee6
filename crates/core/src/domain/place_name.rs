//! Names of municipalities and their towns in minority languages.

use super::{DatedPage, LocalityCode, MunicipalityCode};
use serde::Deserialize;

/// The languages in which there are names, from the south.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Southern Sami.
    SouthernSami,
    /// Ume Sami.
    UmeSami,
    /// Pite Sami.
    PiteSami,
    /// Lule Sami.
    LuleSami,
    /// Northern Sami.
    NorthernSami,
    /// Meänkieli.
    Meankieli,
    /// Finnish.
    Finnish,
}

/// What a name is the name of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameScope {
    /// The municipality, as an organisation.
    Municipality,
    /// The town that the municipality is run from.
    Seat,
    /// Another town, after which the municipality is called.
    Town,
}

/// Who uses a name, so that it counts as in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// The municipality itself.
    Municipality,
    /// A document of a municipality, which need not be the one that is named.
    MunicipalDocument,
    /// The government, by a decision that a newspaper or broadcaster reports.
    Government,
    /// Samiskt informationscentrum, a part of the Sami Parliament.
    SamiInformationCentre,
    /// The Institute for Language and Folklore.
    Isof,
}

/// On what a name in use rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameSource {
    /// Who uses it.
    pub authority: Authority,
    /// Where that can be seen.
    pub page: DatedPage,
}

/// A name in a minority language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceName {
    /// The municipality.
    pub municipality: MunicipalityCode,
    /// What the name is the name of.
    pub scope: NameScope,
    /// The town, where the name is a town's.
    pub locality: Option<LocalityCode>,
    /// The language.
    pub language: Language,
    /// The name.
    pub name: String,
    /// On what it rests; none for a name that is common but not in official use as far as our sources tell.
    pub source: Option<NameSource>,
}

impl Language {
    /// All of them, from the south.
    pub const ALL: [Self; 7] = [
        Self::SouthernSami,
        Self::UmeSami,
        Self::PiteSami,
        Self::LuleSami,
        Self::NorthernSami,
        Self::Meankieli,
        Self::Finnish,
    ];

    /// The code of BCP 47, as in `lang` attributes: two letters where there are two.
    pub fn code(self) -> &'static str {
        match self {
            Self::SouthernSami => "sma",
            Self::UmeSami => "sju",
            Self::PiteSami => "sje",
            Self::LuleSami => "smj",
            Self::NorthernSami => "se",
            Self::Meankieli => "fit",
            Self::Finnish => "fi",
        }
    }

    /// The language with that code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == code)
    }
}

impl PlaceName {
    /// Whether a municipality, an authority or Isof uses the name.
    pub fn is_in_use(&self) -> bool {
        self.source.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_that_of_one_language() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        // BCP 47 allows the three letters only where there are no two.
        assert_eq!(Language::from_code("sme"), None);
        assert_eq!(Language::from_code("fin"), None);
    }
}
