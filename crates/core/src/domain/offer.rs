//! Offers: programmes and courses that a source says can be followed at or through a place.

use super::{DatedPage, MunicipalityCode, SiteId};
use serde::Deserialize;

/// What kind of education it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// A programme of a university.
    University,
    /// Higher vocational education (yrkeshögskola) and what came before it.
    #[serde(rename = "yh")]
    HigherVocational,
    /// Courses of a university.
    Course,
}

/// How it is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferForm {
    /// On a campus.
    Campus,
    /// At a place away from the campus.
    Decentralised,
    /// At a distance, with meetings.
    DistanceMeetings,
    /// At a distance.
    Distance,
}

/// What a source says of the years of an offer besides the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// It begins in spring.
    Spring,
    /// It begins in autumn.
    Autumn,
    /// It was given that year; the source does not say when it began.
    Running,
}

/// How old what we know is, the newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recency {
    /// 2023-2026.
    Recent,
    /// About 2018-2022.
    Older,
    /// The source has no date.
    Undated,
    /// Before that.
    Historical,
    /// A source says that it has ended.
    Closed,
}

/// A programme or course, at or through a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The municipality; none where the source names none.
    pub municipality: Option<MunicipalityCode>,
    /// The place to study; none where the source names only the municipality or the town.
    pub site: Option<SiteId>,
    /// Who gives it; none where the source does not say.
    pub provider: Option<String>,
    /// The name, or a description where the source gives no name, in Swedish. It or the English one is there.
    pub name_sv: String,
    /// The same in English; empty where the Swedish name serves both.
    pub name_en: String,
    /// What kind of education it is.
    pub kind: OfferKind,
    /// How it is followed; none where the source does not say.
    pub form: Option<OfferForm>,
    /// The years that the source gives, in digits, such as `2024`, `2021, 2022`, `2007-` or `~2016`; may be empty.
    pub start: String,
    /// What the source says of those years.
    pub term: Option<Term>,
    /// Whether the source only says that it is planned.
    pub planned: bool,
    /// Number of places, where the source gives one for this place alone.
    pub places: Option<u16>,
    /// How old what we know is.
    pub recency: Recency,
    /// The pages it rests on.
    pub sources: Vec<DatedPage>,
}

impl Recency {
    /// All of them, the newest first.
    pub const ALL: [Self; 5] = [
        Self::Recent,
        Self::Older,
        Self::Undated,
        Self::Historical,
        Self::Closed,
    ];

    /// Whether the offer belongs to the past, and is shown on request only.
    pub fn is_past(self) -> bool {
        matches!(self, Self::Historical | Self::Closed)
    }
}

impl Offer {
    /// Whether it belongs to the past, and is shown on request only.
    pub fn is_past(&self) -> bool {
        self.recency.is_past()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_comes_first_and_the_past_last() {
        assert!(Recency::ALL.is_sorted());
        let past = Recency::ALL.map(Recency::is_past);
        assert_eq!(past, [false, false, false, true, true]);
    }
}
