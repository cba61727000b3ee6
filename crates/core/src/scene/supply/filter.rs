//! Which programmes and courses are asked for, as a reader chooses it and a link holds it.

use crate::domain::{Given, Offer, OfferForm, OfferKind, Programmes};
use crate::scene::search::folded;
use std::cmp::Reverse;

/// The longest words that are looked for, in characters.
const LONGEST_WORDS: usize = 60;
/// How far away a programme may be given, in kilometres, as far as it can be chosen.
pub const WITHIN: [u16; 4] = [40, 80, 150, 300];
/// How links name the field of what has none.
pub const NO_FIELD: &str = "anges-inte";
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

/// Which offers are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferFilter {
    /// Words that they have, as they were typed; empty for all.
    pub words: String,
    /// In which field of education, as links name it (`slug`); none for all.
    pub field: Option<String>,
    /// Of which kind; none for all.
    pub kind: Option<OfferKind>,
    /// In which form; none for all.
    pub form: Option<OfferForm>,
    /// By whom, as links name them (`slug`); none for all.
    pub provider: Option<String>,
    /// Whether only those that are given in the municipality of the chosen place.
    pub is_here: bool,
    /// At most so many kilometres from the chosen place; none for any distance.
    pub within: Option<u16>,
    /// Whether those of the past are shown too.
    pub with_past: bool,
}

impl OfferFilter {
    /// Those that have the words that are typed.
    pub fn of_words(typed: &str) -> Self {
        let plain = typed.chars().filter(|letter| !letter.is_control());
        let words: String = plain.take(LONGEST_WORDS).collect();
        Self {
            words: words.trim().to_owned(),
            ..Self::default()
        }
    }

    /// Those that are given in the chosen place.
    pub fn here() -> Self {
        Self {
            is_here: true,
            ..Self::default()
        }
    }

    /// Whether it asks for some of the offers only, apart from how old they are and how far away. Those are then marked on the
    /// map.
    pub fn is_narrow(&self) -> bool {
        !self.words.is_empty()
            || self.field.is_some()
            || self.kind.is_some()
            || self.form.is_some()
            || self.provider.is_some()
    }

    /// The same, wherever they are given.
    pub fn anywhere(self) -> Self {
        Self {
            is_here: false,
            within: None,
            ..self
        }
    }

    /// How and where an offer is given, as far as that is asked for; nothing for an offer that is not. Words and places are for
    /// others to look at.
    pub fn given<'a>(&self, offer: &'a Offer) -> Vec<&'a Given> {
        let by = || offer.provider.as_deref().map(slug);
        let is_of = |field: &String| *field == field_slug(offer);
        let is_asked = self.kind.is_none_or(|kind| offer.kind == kind)
            && self.field.as_ref().is_none_or(is_of)
            && (self.provider.is_none() || self.provider == by());
        let given = offer.given.iter().filter(|given| {
            is_asked
                && self.form.is_none_or(|form| given.form == Some(form))
                && (self.with_past || offer.gives_now(given))
        });
        given.collect()
    }
}

/// A provider's or field's name as links have it.
pub fn slug(name: &str) -> String {
    folded(name).replace(' ', "-")
}

/// The field of an offer as links have it.
pub fn field_slug(offer: &Offer) -> String {
    match offer.field.as_str() {
        "" => NO_FIELD.to_owned(),
        field => slug(field),
    }
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

/// Each of them once, with how often it comes.
pub fn counted<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut found: Vec<(T, u32)> = Vec::new();
    for one in all {
        match found.iter_mut().find(|(known, _)| *known == one) {
            Some((_, count)) => *count += 1,
            None => found.push((one, 1)),
        }
    }
    found
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_words_are_short_and_plain() {
        let words = |typed: &str| OfferFilter::of_words(typed).words;
        assert_eq!(words("  sjuksköterska "), "sjuksköterska");
        assert_eq!(words("a\u{7}\nb"), "ab");
        assert_eq!(words(&"x".repeat(99)).len(), LONGEST_WORDS);
    }
}
