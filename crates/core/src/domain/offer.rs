//! Offers: programmes and courses that a source says can be followed at or through a place, each once with all its places.

use super::{DatedPage, MunicipalityCode, Publisher, RoadDistances, SiteId};
use serde::Deserialize;

/// The year that counts as now: a decision whose last round begins then or later is of today.
pub const THIS_YEAR: u16 = 2026;

/// What kind of education it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferKind {
    /// A programme of a university.
    University,
    /// Higher vocational education (yrkeshögskola) and what came before it.
    #[serde(rename = "yh")]
    HigherVocational,
    /// A course within higher vocational education, of less than 100 points.
    #[serde(rename = "yh_course")]
    VocationalCourse,
    /// Courses of a university.
    Course,
}

/// How it is followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferForm {
    /// On a campus, or in the provider's premises.
    Campus,
    /// At a place away from the campus.
    Decentralised,
    /// At a distance, with meetings.
    DistanceMeetings,
    /// At a distance; within higher vocational education meetings may be part of it.
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

/// A decision of the Swedish National Agency for Higher Vocational Education (MYH). It grants rounds; it says nothing of when
/// one can apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// MYH's number, such as `MYH 2025/3697`.
    pub number: String,
    /// The year of the decision.
    pub year: u16,
    /// How many rounds it grants; none where the list does not count them.
    pub rounds: Option<u16>,
    /// The year that the last round begins: inferred, one round a year from the year of the decision on; for a course stated.
    pub last_round: u16,
}

/// A programme or course with all the places where it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Who gives it; none where the source does not say.
    pub provider: Option<String>,
    /// The name, or a description where the source gives no name, in Swedish. It or the English one is there.
    pub name_sv: String,
    /// The same in English; empty where the Swedish name serves both.
    pub name_en: String,
    /// What kind of education it is.
    pub kind: OfferKind,
    /// The decision that it rests on; none where it does not rest on one that our sources know.
    pub decision: Option<Decision>,
    /// The field of education, as MYH names it; empty where it is not known.
    pub field: String,
    /// Its points; none where they are not known.
    pub points: Option<u16>,
    /// Its pace in per cent; none where it is not known.
    pub pace: Option<u16>,
    /// Number of places in all rounds, for all municipalities together.
    pub places: Option<u16>,
    /// The municipalities beyond the map where it is given too.
    pub elsewhere: Vec<String>,
    /// How and where it is given, one for each set of places of which the sources say the same.
    pub given: Vec<Given>,
}

/// How an offer is given at some of its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// How it is followed; none where the source does not say.
    pub form: Option<OfferForm>,
    /// The years that the source gives, in digits, such as `2024`, `2021, 2022`, `2007-` or `~2016`; may be empty.
    pub start: String,
    /// What the source says of those years.
    pub term: Option<Term>,
    /// Whether the source only says that it is planned.
    pub planned: bool,
    /// How old what we know is.
    pub recency: Recency,
    /// The number of the newer decision that has replaced it.
    pub replaced_by: Option<String>,
    /// Where; empty for a distance programme of all of Sweden.
    pub at: Vec<OfferPlace>,
    /// The pages it rests on.
    pub sources: Vec<DatedPage>,
}

/// A place where an offer is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferPlace {
    /// The municipality; none where the source names none.
    pub municipality: Option<MunicipalityCode>,
    /// The place to study; none where the source names only the municipality or the town.
    pub site: Option<SiteId>,
    /// Number of places, where the source gives one for this place alone.
    pub places: Option<u16>,
}

/// The programmes of a file, and who publishes what they rest on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programmes {
    /// The programmes and courses, each once.
    pub offers: Vec<Offer>,
    /// Who publishes the pages that programmes and places to study rest on.
    pub publishers: Vec<Publisher>,
    /// How many distance programmes of now all of Sweden has in each field of education, the largest first.
    pub distance_fields: Vec<(String, u32)>,
    /// How far it is by road from municipality to municipality.
    pub roads: RoadDistances,
}

impl Programmes {
    /// How many distance programmes of now all of Sweden has.
    pub fn at_distance(&self) -> u32 {
        let counts = self.distance_fields.iter().map(|(_, count)| *count);
        counts.fold(0, u32::saturating_add)
    }
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
}

/// Whether something counts as an offer of now: a decision with a round in this year or later, or what is otherwise known from
/// recent years. What is only planned, or replaced by a newer decision, does not count.
pub fn is_of_now(
    last_round: Option<u16>,
    recency: Recency,
    planned: bool,
    is_replaced: bool,
) -> bool {
    let is_new = last_round.map_or(recency == Recency::Recent, |year| year >= THIS_YEAR);
    is_new && !planned && !is_replaced
}

impl Offer {
    /// Whether it is given so now.
    pub fn gives_now(&self, given: &Given) -> bool {
        let last_round = self.decision.as_ref().map(|decision| decision.last_round);
        is_of_now(
            last_round,
            given.recency,
            given.planned,
            given.replaced_by.is_some(),
        )
    }

    /// How and where it is given now.
    pub fn now(&self) -> impl Iterator<Item = &Given> {
        self.given.iter().filter(|given| self.gives_now(given))
    }

    /// Whether it is given anywhere now.
    pub fn is_now(&self) -> bool {
        self.now().next().is_some()
    }
}

impl Given {
    /// Whether it is given in that municipality.
    pub fn is_in(&self, code: MunicipalityCode) -> bool {
        self.at.iter().any(|place| place.municipality == Some(code))
    }
}

impl Programmes {
    /// The offers in one municipality of now.
    pub fn now_in(&self, code: MunicipalityCode) -> impl Iterator<Item = &Offer> {
        let offers = self.offers.iter();
        offers.filter(move |offer| offer.now().any(|given| given.is_in(code)))
    }

    /// The offers in one municipality that are only known from before.
    pub fn earlier_in(&self, code: MunicipalityCode) -> impl Iterator<Item = &Offer> {
        let is_here = move |offer: &&Offer| offer.given.iter().any(|given| given.is_in(code));
        let is_now = move |offer: &&Offer| offer.now().any(|given| given.is_in(code));
        let here = self.offers.iter().filter(is_here);
        here.filter(move |offer| !is_now(offer))
    }

    /// The decision with that number.
    pub fn decision(&self, number: &str) -> Option<&Decision> {
        let decisions = self
            .offers
            .iter()
            .filter_map(|offer| offer.decision.as_ref());
        decisions.into_iter().find(|it| it.number == number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_comes_first() {
        assert!(Recency::ALL.is_sorted());
    }

    #[track_caller]
    fn check(last_round: Option<u16>, recency: Recency, expected: bool) {
        assert_eq!(is_of_now(last_round, recency, false, false), expected);
        assert!(!is_of_now(last_round, recency, true, false), "planned");
        assert!(!is_of_now(last_round, recency, false, true), "replaced");
    }

    #[test]
    fn a_decision_is_of_now_by_its_last_round_and_all_else_by_its_age() {
        check(Some(2026), Recency::Older, true);
        check(Some(2025), Recency::Recent, false);
        check(None, Recency::Recent, true);
        check(None, Recency::Older, false);
        check(None, Recency::Undated, false);
    }
}
