//! A name that can be found, and how close it is to what is typed.

use super::HitTarget;
use super::fold::folded;
use crate::domain::{Language, PlaceName, SiteKind, Status};
use strsim::osa_distance;

/// A name of fewer letters is not looked for with a typing error: too many others are as close.
const SHORTEST_WITH_ERROR: usize = 4;
/// The beginning of a name of fewer letters neither.
const SHORTEST_START_WITH_ERROR: usize = 6;
/// What is added to the closeness of a name that is typed with an error.
const ERROR: u8 = 4;

/// In the order in which equal hits stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A municipality.
    Municipality,
    /// A county.
    County,
    /// A locality.
    Locality,
    /// A place to study.
    Site(SiteKind),
    /// Municipalities that work together.
    Collaboration,
}

/// A name in a minority language.
#[derive(Debug)]
pub struct OtherName {
    folded: String,
    /// The name as it is written.
    pub name: String,
    /// Its language.
    pub language: Language,
}

/// A name that can be found.
#[derive(Debug)]
pub struct Entry {
    /// The name, folded.
    pub folded: String,
    /// The name as it is written.
    pub name: String,
    /// Folded words that may stand beside the name: what it is, where it lies.
    pub context: Vec<String>,
    /// A code that finds it as its name does.
    pub code: String,
    /// Where it lies.
    pub place: String,
    /// What it is.
    pub kind: Kind,
    /// What is known of a site; a site that is not in use today comes last, and says so.
    pub status: Status,
    /// What choosing it does.
    pub target: HitTarget,
    /// Of equal hits the heaviest comes first.
    pub weight: u32,
    /// Its names in minority languages, those in use first.
    pub others: Vec<OtherName>,
}

/// How exactly names are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// As they are typed.
    Exact,
    /// With one letter too many, too few, wrong, or in the wrong order in each word.
    OneError,
}

impl Entry {
    /// How close the name is that is closest to a folded query, and which it is; none for the Swedish name.
    pub fn closest(&self, query: &str, spelling: Spelling) -> Option<(u8, Option<&OtherName>)> {
        if spelling == Spelling::OneError {
            return Some((ERROR + self.in_context(query, spelling)?, None));
        }
        let own = closeness(&self.folded, query).or_else(|| self.in_context(query, spelling));
        let own = own.map(|close| (close, None));
        let others = self.others.iter().filter_map(|other| {
            let close = closeness(&other.folded, query)?;
            // Inside a word of a language that most do not read, a few letters stand by chance.
            (close < 3).then_some((close, Some(other)))
        });
        own.into_iter()
            .chain(others)
            .min_by_key(|(close, _)| *close)
    }

    /// How close the name is to those words of the query that do not only say what it is or where it lies; none where a word
    /// says neither, or none names it.
    fn in_context(&self, query: &str, spelling: Spelling) -> Option<u8> {
        let mut named = Vec::new();
        for word in query.split(' ') {
            match self.named_by(word, spelling) {
                Some(name) => named.push(name),
                None if self.context.iter().any(|known| is_said_by(known, word)) => {}
                None => return None,
            }
        }
        (!named.is_empty()).then_some(())?;
        closeness(&self.folded, &named.join(" "))
    }

    /// The part of the name that a word of the query means.
    fn named_by<'a>(&'a self, word: &'a str, spelling: Spelling) -> Option<&'a str> {
        if !self.code.is_empty() && self.code == word {
            return Some(&self.folded);
        }
        let mut own = self.folded.split(' ');
        if own.clone().any(|own| own.starts_with(word)) {
            return Some(word);
        }
        if let Some(bare) = word.strip_suffix('s')
            && own.clone().any(|own| own == bare)
        {
            return Some(bare);
        }
        match spelling {
            Spelling::Exact => None,
            Spelling::OneError => own.find(|own| is_misspelt(own, word)),
        }
    }
}

impl OtherName {
    /// A name in a minority language, ready to be found.
    pub fn new(name: &PlaceName) -> Self {
        Self {
            folded: folded(&name.name),
            name: name.name.clone(),
            language: name.language,
        }
    }
}

/// 0 for the whole name, 1 for its beginning, 2 for the beginning of a word, 3 for anything inside; none without match.
/// Several words may stand in any order.
pub fn closeness(name: &str, query: &str) -> Option<u8> {
    if name == query {
        return Some(0);
    }
    if name.starts_with(query) {
        return Some(1);
    }
    let begins = |part: &str| name.split(' ').any(|word| word.starts_with(part));
    if query.split(' ').all(begins) {
        return Some(2);
    }
    name.contains(query).then_some(3)
}

/// Whether a word of the query says a word of the context: its beginning, or its genitive.
fn is_said_by(known: &str, word: &str) -> bool {
    known.starts_with(word) || word.strip_suffix('s') == Some(known)
}

/// Whether a word is a name, or the beginning of one, with one typing error.
fn is_misspelt(name: &str, word: &str) -> bool {
    let letters = word.chars().count();
    if letters < SHORTEST_WITH_ERROR {
        return false;
    }
    let is_near = |part: &str| osa_distance(part, word) <= 1;
    let starts = (letters - 1..=letters + 1).filter(|_| letters >= SHORTEST_START_WITH_ERROR);
    let mut starts = starts.filter_map(|end| name.get(..end));
    is_near(name) || starts.any(is_near)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearer_matches_come_first() {
        assert_eq!(closeness("asele", "asele"), Some(0));
        assert_eq!(closeness("asele lansmansby", "asele"), Some(1));
        assert_eq!(closeness("larcentrum asele", "asele"), Some(2));
        assert_eq!(closeness("larcentrum asele", "asele lar"), Some(2));
        assert_eq!(closeness("svartasele", "asele"), Some(3));
        assert_eq!(closeness("umea", "asele"), None);
    }

    #[track_caller]
    fn check(name: &str, word: &str, expected: bool) {
        assert_eq!(is_misspelt(name, word), expected, "{word}");
    }

    #[test]
    fn one_typing_error_is_forgiven() {
        check("vilhelmina", "vilhlmina", true);
        check("vilhelmina", "vilhelmnia", true);
        check("vilhelmina", "vilhelmiina", true);
        check("vilhelmina", "vilhlm", true);
        check("vilhelmina", "vilmina", false);
        check("umea", "umae", true);
        check("are", "ara", false);
    }
}
