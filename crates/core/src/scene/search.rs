//! Search: names folded so that "asele" finds Åsele, ranked so that the likeliest comes first.

use crate::domain::{Atlas, Language, PlaceName, SiteKind, Status};
use crate::text::Text;
use crate::url::Selection;
use std::cmp::Reverse;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

/// How many hits are shown.
const MOST_HITS: usize = 8;
/// The longest query that is looked at, in characters.
const LONGEST_QUERY: usize = 60;

/// All names that can be found.
#[derive(Debug)]
pub struct SearchIndex {
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    folded: String,
    name: String,
    place: String,
    kind: Kind,
    /// What is known of a site; a site that is not in use today comes last, and says so.
    status: Status,
    target: Selection,
    weight: u32,
    /// Its names in minority languages, those in use first.
    others: Vec<OtherName>,
}

/// A name in a minority language.
#[derive(Debug)]
struct OtherName {
    folded: String,
    name: String,
    language: Language,
}

/// In the order in which equal hits stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Municipality,
    Site(SiteKind),
    Locality,
}

/// A place that a search has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its name.
    pub name: String,
    /// What and where it is.
    pub what: String,
    /// What choosing it selects.
    pub target: Selection,
}

/// What a search has found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// The likeliest places, in that order.
    pub shown: Vec<Hit>,
    /// How many places there are in all.
    pub all: usize,
}

impl SearchIndex {
    /// The index of an atlas.
    pub fn new(atlas: &Atlas) -> Self {
        let name_of = |code| {
            atlas
                .municipality(code)
                .map_or("", |place| place.name.as_str())
        };
        let county_of = |code| atlas.county(code).map_or("", |county| county.name.as_str());
        let municipalities = atlas.municipalities().iter().map(|place| Entry {
            folded: folded(&place.name),
            name: place.name.clone(),
            place: county_of(place.code.county()).to_owned(),
            kind: Kind::Municipality,
            status: Status::Active,
            target: Selection::Municipality(place.code),
            weight: place.population_2024,
            // A town's name finds the municipality that is called after it too.
            others: atlas.names_of(place.code).map(OtherName::new).collect(),
        });
        let sites = atlas.sites().iter().map(|site| Entry {
            folded: folded(&format!("{} {}", site.name, site.town)),
            name: site.name.clone(),
            place: name_of(site.municipality).to_owned(),
            kind: Kind::Site(site.kind),
            status: site.status,
            target: Selection::Site(site.id.clone()),
            weight: 0,
            others: Vec::new(),
        });
        let localities = atlas.localities().iter().map(|locality| Entry {
            folded: folded(&locality.name),
            name: locality.name.clone(),
            place: name_of(locality.municipality).to_owned(),
            kind: Kind::Locality,
            status: Status::Active,
            target: Selection::Locality(locality.code.clone()),
            weight: locality.population,
            others: {
                let names = atlas.names_of(locality.municipality);
                let own = names.filter(|name| name.locality.as_ref() == Some(&locality.code));
                own.map(OtherName::new).collect()
            },
        });
        Self {
            entries: municipalities.chain(sites).chain(localities).collect(),
        }
    }

    /// The places that `query` finds, the likeliest first; nothing for an empty query.
    pub fn find(&self, text: &Text, query: &str) -> Hits {
        let query: String = query.chars().take(LONGEST_QUERY).collect();
        let query = folded(&query);
        if query.is_empty() {
            return Hits::default();
        }
        let mut found: Vec<(u8, Option<&OtherName>, &Entry)> = self
            .entries
            .iter()
            .filter_map(|entry| {
                let (close, other) = entry.closest(&query)?;
                Some((close, other, entry))
            })
            .collect();
        let all = found.len();
        // Stable: the entries' order breaks ties.
        found.sort_by_key(|(close, _, entry)| {
            let is_past = entry.status != Status::Active;
            (is_past, *close, entry.kind, Reverse(entry.weight))
        });
        let mut shown = Vec::new();
        for (_, other, entry) in found.into_iter().take(MOST_HITS) {
            let mut what = match entry.kind {
                Kind::Municipality => (text.hit_municipality)(&entry.place),
                Kind::Locality => (text.hit_locality)(&entry.place),
                Kind::Site(kind) => (text.hit_site)(kind, &entry.place),
            };
            if let Some(other) = other {
                let name = (text.hit_name)((text.language)(other.language), &other.name);
                what = [what, name].join(", ");
            }
            if entry.status != Status::Active {
                what = [&what, (text.status)(entry.status)].join(". ");
            }
            shown.push(Hit {
                name: entry.name.clone(),
                what,
                target: entry.target.clone(),
            });
        }
        Hits { shown, all }
    }
}

impl Entry {
    /// How close the name is that is closest to the query, and which it is; none for the Swedish name.
    fn closest(&self, query: &str) -> Option<(u8, Option<&OtherName>)> {
        let own = closeness(&self.folded, query).map(|close| (close, None));
        let others = self.others.iter().filter_map(|other| {
            let close = closeness(&other.folded, query)?;
            // Inside a word of a language that most do not read, a few letters stand by chance.
            (close < 3).then_some((close, Some(other)))
        });
        own.into_iter()
            .chain(others)
            .min_by_key(|(close, _)| *close)
    }
}

impl OtherName {
    fn new(name: &PlaceName) -> Self {
        Self {
            folded: folded(&name.name),
            name: name.name.clone(),
            language: name.language,
        }
    }
}

/// 0 for the whole name, 1 for its beginning, 2 for the beginning of a word, 3 for anything inside; none without match.
/// Several words may stand in any order.
fn closeness(name: &str, query: &str) -> Option<u8> {
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

/// A name without case, diacritics and punctuation: words of plain letters, with one space between them.
pub fn folded(name: &str) -> String {
    let mut letters = String::with_capacity(name.len());
    for letter in name.chars() {
        decompose_canonical(letter, |part| {
            // What stands on or under a letter has a class of its own; a letter has none.
            if canonical_combining_class(part) == 0 {
                letters.extend(part.to_lowercase().map(plain));
            }
        });
    }
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A lower-case letter as people type it who lack it on their keyboard; a space for what is no letter.
fn plain(letter: char) -> char {
    match letter {
        // Letters that Unicode does not take apart.
        'æ' => 'a',
        'ø' => 'o',
        'đ' => 'd',
        'ŋ' => 'n',
        'ŧ' => 't',
        letter if letter.is_alphanumeric() => letter,
        _ => ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        assert_eq!(folded(name), expected);
    }

    #[test]
    fn letters_with_rings_and_dots() {
        check("Åsele", "asele");
        check("ÖRNSKÖLDSVIK", "ornskoldsvik");
        check("A\u{30a}sele", "asele");
        check("Ærø, Łódź, Ñandú", "aro łodz nandu");
    }

    #[test]
    fn letters_of_the_sami_languages() {
        check("Váhčir", "vahcir");
        check("LÏKSSJUO", "likssjuo");
        check("Biŧon, Byöhđame", "biton byohdame");
        check("Ŋ ŋ Š š Ž ž", "n n s s z z");
    }

    #[test]
    fn punctuation_and_space() {
        check("  Hjalmar Strömerskolan (YH), ", "hjalmar stromerskolan yh");
        check("Umeå–Lycksele · 2024", "umea lycksele 2024");
    }

    #[test]
    fn nearer_matches_come_first() {
        assert_eq!(closeness("asele", "asele"), Some(0));
        assert_eq!(closeness("asele lansmansby", "asele"), Some(1));
        assert_eq!(closeness("larcentrum asele", "asele"), Some(2));
        assert_eq!(closeness("larcentrum asele", "asele lar"), Some(2));
        assert_eq!(closeness("svartasele", "asele"), Some(3));
        assert_eq!(closeness("umea", "asele"), None);
    }
}
