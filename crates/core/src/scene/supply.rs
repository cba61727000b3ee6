//! What can be studied: programmes and courses that our sources know, and which of them are asked for.

use super::is_asked;
use super::search::folded;
use super::table::Asked;
use crate::domain::{Atlas, MunicipalityCode, Offer, OfferForm, OfferKind, Recency};
use crate::text::{Lang, Text};
use crate::url::Selection;
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

    fn holds(&self, offer: &Offer) -> bool {
        let by = || offer.provider.as_deref().map(slug);
        self.kind.is_none_or(|kind| offer.kind == kind)
            && self.form.is_none_or(|form| offer.form == Some(form))
            && (self.with_past || !offer.is_past())
            && (self.provider.is_none() || self.provider == by())
    }
}

/// A provider's name as links have it.
fn slug(name: &str) -> String {
    folded(name).replace(' ', "-")
}

/// Those who give the offers that our sources know, those with the most first: as links name them, and their names.
pub fn providers(atlas: &Atlas) -> Vec<(String, String)> {
    let all = atlas.offers().iter();
    let mut found = counted(all.filter_map(|offer| offer.provider.as_deref()));
    found.sort_by_key(|(_, count)| Reverse(*count));
    let named = found.into_iter();
    named
        .map(|(name, _)| (slug(name), name.to_owned()))
        .collect()
}

/// How many of the offers that are asked for each municipality has, where some of them only are asked for.
pub fn offers_on_map(atlas: &Atlas, filter: &OfferFilter) -> Vec<(MunicipalityCode, u32)> {
    if !filter.is_narrow() {
        return Vec::new();
    }
    let asked = atlas.offers().iter().filter(|offer| filter.holds(offer));
    counted(asked.filter_map(|offer| offer.municipality))
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
pub const KINDS: [(&str, OfferKind); 3] = [
    ("hogskola", OfferKind::University),
    ("yh", OfferKind::HigherVocational),
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

/// An offer, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferRow {
    /// Its name.
    pub name: String,
    /// The language of the name, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Who gives it.
    pub provider: String,
    /// Its kind in words.
    pub kind: &'static str,
    /// How it is followed.
    pub form: &'static str,
    /// When it starts or was given.
    pub start: String,
    /// The place: what choosing it selects, and its name; the municipality where no source names the place.
    pub place: Option<(Selection, String)>,
    /// How old what we know is.
    pub recency: &'static str,
    /// The pages it rests on: words and address.
    pub sources: Vec<(String, String)>,
}

/// The offers that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply {
    /// The offers, the newest first.
    pub rows: Vec<OfferRow>,
    /// How many they are, of how many that our sources know.
    pub count: String,
}

/// The offers that are asked for, in the municipalities that are asked for.
pub fn supply(atlas: &Atlas, text: &Text, asked: &Asked, filter: &OfferFilter) -> Supply {
    let words = folded(&asked.words);
    let everywhere = Asked {
        words: String::new(),
        ..asked.clone()
    };
    let is_shown = |offer: &&Offer| {
        let place = offer.municipality.and_then(|code| atlas.municipality(code));
        // What names no municipality belongs to the whole area only.
        let in_area = place.map_or(asked.area == Default::default(), |place| {
            is_asked(atlas, &everywhere, place)
        });
        let names = [
            offer.name_sv.as_str(),
            &offer.name_en,
            offer.provider.as_deref().unwrap_or_default(),
            place.map_or("", |place| &place.name),
        ];
        in_area && filter.holds(offer) && folded(&names.join(" ")).contains(&words)
    };
    let mut rows = Vec::new();
    for recency in Recency::ALL {
        let offers = atlas.offers().iter().filter(is_shown);
        let mut offers: Vec<&Offer> = offers.filter(|offer| offer.recency == recency).collect();
        offers.sort_by_key(|offer| Reverse(newest_year(offer)));
        rows.extend(offers.into_iter().map(|offer| row(atlas, text, offer)));
    }
    Supply {
        count: (text.supply.count)(rows.len(), atlas.offers().len()),
        rows,
    }
}

/// The newest year that is known of an offer: of its start, or where that is not known, of a page it rests on.
fn newest_year(offer: &Offer) -> u32 {
    let year_in = |words: &str| {
        let numbers = words.split(|c: char| !c.is_ascii_digit());
        let years = numbers.filter(|number| number.len() == 4);
        years.filter_map(|year| year.parse().ok()).max()
    };
    let dated = || offer.sources.iter().filter_map(|page| year_in(&page.date));
    year_in(&offer.start).or_else(|| dated().max()).unwrap_or(0)
}

/// The offers in one municipality that are not of the past, the newest first.
pub fn offers_now(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Vec<OfferRow> {
    let offers = atlas.offers_in(code).into_iter();
    let now = offers.filter(|offer| !offer.is_past());
    now.map(|offer| row(atlas, text, offer)).collect()
}

/// A name with a capital: some are descriptions, which begin without.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn row(atlas: &Atlas, text: &Text, offer: &Offer) -> OfferRow {
    let words = &text.supply;
    let name = match text.lang {
        Lang::En if !offer.name_en.is_empty() => &offer.name_en,
        _ if offer.name_sv.is_empty() => &offer.name_en,
        _ => &offer.name_sv,
    };
    let is_swedish = text.lang == Lang::En && offer.name_en.is_empty();
    let site = offer.site.as_ref().and_then(|id| atlas.site(id));
    let municipality = offer.municipality.and_then(|code| atlas.municipality(code));
    let place = site
        .map(|site| (Selection::Site(site.id.clone()), site.name.clone()))
        .or(municipality.map(|m| (Selection::Municipality(m.code), m.name.clone())));
    // A dash between years becomes a longer one; those in a date stay.
    let is_date = offer.start.bytes().filter(|b| *b == b'-').count() > 1;
    let mut start = match is_date {
        true => offer.start.clone(),
        false => offer.start.replace('-', "–"),
    };
    if let Some(term) = offer.term {
        start = [(words.term)(term), &start].join(" ");
    }
    if offer.planned {
        start = [&start, words.planned].join(", ");
    }
    OfferRow {
        name: capital(name),
        lang: is_swedish.then_some(Lang::Sv.code()),
        provider: offer
            .provider
            .clone()
            .unwrap_or_else(|| words.not_stated.to_owned()),
        kind: (words.kind)(offer.kind),
        form: offer.form.map_or(words.not_stated, words.form),
        start: if start.is_empty() {
            words.not_stated.to_owned()
        } else {
            start
        },
        place,
        recency: (words.recency)(offer.recency),
        sources: offer
            .sources
            .iter()
            .map(|page| {
                let date = match page.date.as_str() {
                    "" => words.undated,
                    date => date,
                };
                (date.to_owned(), page.url.clone())
            })
            .collect(),
    }
}
