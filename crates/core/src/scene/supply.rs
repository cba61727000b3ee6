//! What can be studied: programmes and courses that our sources know, and which of them are asked for.

use super::is_asked;
use super::search::folded;
use super::table::Asked;
use crate::domain::{
    Atlas, Given, MunicipalityCode, Offer, OfferForm, OfferKind, Programmes, Recency,
};
use crate::text::Text;
use std::cmp::Reverse;

/// Which offers are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferFilter {
    /// Of which kind; none for all.
    pub kind: Option<OfferKind>,
    /// In which form; none for all.
    pub form: Option<OfferForm>,
    /// By whom, as links name them (`slug`); none for all.
    pub provider: Option<String>,
    /// Whether those of the past are shown too.
    pub with_past: bool,
}

impl OfferFilter {
    /// Whether it asks for some of the offers only, apart from how old they are. Those are then marked on the map.
    pub fn is_narrow(&self) -> bool {
        self.kind.is_some() || self.form.is_some() || self.provider.is_some()
    }

    /// How and where an offer is given, as far as that is asked for; nothing for an offer that is not.
    fn given<'a>(&self, offer: &'a Offer) -> Vec<&'a Given> {
        let by = || offer.provider.as_deref().map(slug);
        let is_asked = self.kind.is_none_or(|kind| offer.kind == kind)
            && (self.provider.is_none() || self.provider == by());
        let given = offer.given.iter().filter(|given| {
            is_asked
                && self.form.is_none_or(|form| given.form == Some(form))
                && (self.with_past || offer.gives_now(given))
        });
        given.collect()
    }
}

/// A provider's name as links have it.
fn slug(name: &str) -> String {
    folded(name).replace(' ', "-")
}

/// Those who give the offers that our sources know, those with the most first: as links name them, and their names.
pub fn providers(programmes: &Programmes) -> Vec<(String, String)> {
    let all = programmes.offers.iter();
    let mut found = counted(all.filter_map(|offer| offer.provider.as_deref()));
    found.sort_by_key(|(_, count)| Reverse(*count));
    let named = found.into_iter();
    named
        .map(|(name, _)| (slug(name), name.to_owned()))
        .collect()
}

/// How many of the offers that are asked for each municipality has; none where all are asked for.
pub fn offers_on_map(
    programmes: &Programmes,
    filter: &OfferFilter,
) -> Option<Vec<(MunicipalityCode, u32)>> {
    if !filter.is_narrow() {
        return None;
    }
    let places = programmes.offers.iter().flat_map(|offer| {
        let given = filter.given(offer);
        let at = given.into_iter().flat_map(|given| &given.at);
        // An offer with several places in one municipality counts once there.
        let mut codes: Vec<MunicipalityCode> = at.filter_map(|place| place.municipality).collect();
        codes.sort();
        codes.dedup();
        codes
    });
    Some(counted(places))
}

/// Each of them once, with how often it comes.
fn counted<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut found: Vec<(T, u32)> = Vec::new();
    for one in all {
        match found.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => found.push((one, 1)),
        }
    }
    found
}

/// Kinds with their names in links.
pub const KINDS: [(&str, OfferKind); 4] = [
    ("hogskola", OfferKind::University),
    ("yh", OfferKind::HigherVocational),
    ("yh-kurs", OfferKind::VocationalCourse),
    ("kurs", OfferKind::Course),
];
/// Forms with their names in links.
pub const FORMS: [(&str, OfferForm); 4] = [
    ("campus", OfferForm::Campus),
    ("decentraliserad", OfferForm::Decentralised),
    ("distans-traffar", OfferForm::DistanceMeetings),
    ("distans", OfferForm::Distance),
];

/// The value that a word in a link stands for.
pub fn from_word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    let found = words.iter().find(|(name, _)| *name == word);
    found.map(|(_, value)| *value)
}

/// The word in a link that stands for a value; empty for none.
pub fn to_word<T: Copy + PartialEq>(words: &[(&'static str, T)], value: Option<T>) -> &'static str {
    let found = words.iter().find(|(_, other)| Some(*other) == value);
    found.map_or("", |(name, _)| *name)
}

/// The offers that are asked for, in the municipalities that are asked for, the newest first; with how and where each is given,
/// as far as that is asked for.
pub(super) fn asked_for<'a>(
    atlas: &Atlas,
    programmes: &'a Programmes,
    asked: &Asked,
    filter: &OfferFilter,
) -> Vec<(&'a Offer, Vec<&'a Given>)> {
    let words = folded(&asked.words);
    let everywhere = Asked {
        words: String::new(),
        ..asked.clone()
    };
    let is_shown = |offer: &Offer, given: &[&Given]| {
        let at = given.iter().flat_map(|given| &given.at);
        let places: Vec<_> = at
            .filter_map(|place| atlas.municipality(place.municipality?))
            .collect();
        // What names no municipality belongs to the whole area only.
        let in_area = match places.is_empty() {
            true => !given.is_empty() && asked.area == Default::default(),
            false => places
                .iter()
                .any(|place| is_asked(atlas, &everywhere, place)),
        };
        let names = [
            offer.name_sv.as_str(),
            &offer.name_en,
            offer.provider.as_deref().unwrap_or_default(),
        ];
        let names = names
            .into_iter()
            .chain(places.iter().map(|place| place.name.as_str()));
        in_area && folded(&names.collect::<Vec<_>>().join(" ")).contains(&words)
    };
    let offers = programmes.offers.iter();
    let offers = offers.map(|offer| (offer, filter.given(offer)));
    let mut found: Vec<_> = offers
        .filter(|(offer, given)| is_shown(offer, given))
        .collect();
    found.sort_by_key(|(offer, given)| {
        (
            !offer.is_now(),
            age(given),
            Reverse(newest_year(offer, given)),
        )
    });
    found
}

/// How many offers are asked for, of how many that our sources know.
pub fn supply_count(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    asked: &Asked,
    filter: &OfferFilter,
) -> String {
    let found = asked_for(atlas, programmes, asked, filter).len();
    (text.supply.count)(found, programmes.offers.len())
}

/// How old the newest that we know of an offer is; a decision has a year instead.
fn age(given: &[&Given]) -> Option<Recency> {
    given.iter().map(|given| given.recency).min()
}

/// The newest year that is known of an offer: of the decision, of its start, or where that is not known, of a page it rests on.
fn newest_year(offer: &Offer, given: &[&Given]) -> u32 {
    if let Some(decision) = &offer.decision {
        return u32::from(decision.year);
    }
    let year_in = |words: &str| {
        let numbers = words.split(|c: char| !c.is_ascii_digit());
        let years = numbers.filter(|number| number.len() == 4);
        years.filter_map(|year| year.parse().ok()).max()
    };
    let years = given.iter().filter_map(|given| {
        let dated = || given.sources.iter().filter_map(|page| year_in(&page.date));
        year_in(&given.start).or_else(|| dated().max())
    });
    years.max().unwrap_or(0)
}
