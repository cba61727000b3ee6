//! Search: names folded so that "asele" finds Åsele, with what people write beside them, ranked so that the likeliest comes
//! first, in groups.

mod entry;
mod fold;
mod nicknames;
mod places;
mod programmes;

pub use fold::folded;
pub use programmes::{NATIONAL_PAGES, elsewhere, programme_hits};

use super::supply::OfferFilter;
use crate::domain::{Atlas, CollaborationId, CountyCode, Municipality, Status};
use crate::text::Text;
use crate::url::Selection;
use entry::{Entry, Kind, OtherName, Spelling};
use nicknames::spelt_out;
use places::{county_name, municipality, names};
use std::cmp::Reverse;

/// How many places are shown.
const MOST_HITS: usize = 8;
/// The longest query that is looked at, in characters.
const LONGEST_QUERY: usize = 60;

/// All places that can be found.
#[derive(Debug)]
pub struct SearchIndex {
    entries: Vec<Entry>,
}

/// What choosing a hit does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HitTarget {
    /// It chooses a place.
    Place(Selection),
    /// It asks for the municipalities of a county, and shows them.
    County(CountyCode),
    /// It marks the members of a collaboration.
    Collaboration(CollaborationId),
    /// It opens the programmes that are asked for so.
    Offers(OfferFilter),
    /// It opens the distance programmes of all of Sweden.
    Distance,
    /// It opens a page outside.
    Page(&'static str),
}

/// The groups in which hits stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HitGroup {
    /// Municipalities.
    Municipalities,
    /// Counties.
    Counties,
    /// Localities.
    Localities,
    /// Places to study.
    Sites,
    /// Municipalities that work together.
    Collaborations,
    /// Programmes and courses, and who gives them.
    Programmes,
    /// Where to look further.
    Elsewhere,
}

/// What a search has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its name.
    pub name: String,
    /// What and where it is.
    pub what: String,
    /// The group that it stands in.
    pub group: HitGroup,
    /// What choosing it does.
    pub target: HitTarget,
}

/// What a search has found: places, and after them what else is found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hits {
    /// The likeliest, group by group: the group of the likeliest comes first.
    pub shown: Vec<Hit>,
    /// How many places there are in all.
    pub all: usize,
}

impl Hits {
    /// Whether nothing of ours is found.
    pub fn is_empty(&self) -> bool {
        let mut groups = self.shown.iter().map(|hit| hit.group);
        groups.all(|group| group == HitGroup::Elsewhere)
    }

    /// How many there are, in words.
    pub fn said(&self, text: &Text) -> String {
        let of = |groups: &[HitGroup]| {
            let hits = self.shown.iter();
            hits.filter(|hit| groups.contains(&hit.group)).count()
        };
        let has_programmes = of(&[HitGroup::Programmes]) > 0;
        let places = self.shown.len() - of(&[HitGroup::Programmes, HitGroup::Elsewhere]);
        match (places, has_programmes) {
            (0, true) => text.search.only_programmes.to_owned(),
            // Where to look further is offered then.
            (0, false) if !self.shown.is_empty() => text.search.none_known.to_owned(),
            (_, true) => {
                let count = (text.search_hits)(places, self.all);
                [&count, text.search.and_programmes].concat()
            }
            (_, false) => (text.search_hits)(places, self.all),
        }
    }
}

impl SearchIndex {
    /// The index of an atlas.
    pub fn new(atlas: &Atlas) -> Self {
        Self {
            entries: names(atlas),
        }
    }

    /// The places that `query` finds, the likeliest first; nothing for an empty query. Names with a typing error are found
    /// where no name is as it is typed.
    pub fn find(&self, text: &Text, query: &str) -> Hits {
        let query = spelt_out(query_of(query));
        if query.is_empty() {
            return Hits::default();
        }
        let mut found = self.matching(&query, Spelling::Exact);
        if found.is_empty() {
            found = self.matching(&query, Spelling::OneError);
        }
        let all = found.len();
        found.truncate(MOST_HITS);
        let hits = found.into_iter();
        let hits = hits
            .map(|(_, other, entry)| hit(text, entry, other))
            .collect();
        Hits {
            shown: grouped(hits),
            all,
        }
    }

    /// The entries that a folded query finds, the likeliest first, with the name that is meant.
    fn matching(&self, query: &str, spelling: Spelling) -> Vec<(u8, Option<&OtherName>, &Entry)> {
        let entries = self.entries.iter();
        let mut found: Vec<_> = entries
            .filter_map(|entry| {
                let (close, other) = entry.closest(query, spelling)?;
                Some((close, other, entry))
            })
            .collect();
        // Stable: the entries' order breaks ties.
        found.sort_by_key(|(close, _, entry)| {
            let is_past = entry.status != Status::Active;
            (is_past, *close, entry.kind, Reverse(entry.weight))
        });
        found
    }
}

/// The municipalities that words mean which are typed to narrow a list: by part of the name or the code, with or without what it is
/// and where it lies, or by the county. One typing error counts where nothing is spelt as it is typed.
pub fn meant_municipalities<'a>(atlas: &'a Atlas, words: &str) -> Vec<&'a Municipality> {
    let query = spelt_out(query_of(words));
    let all = atlas.municipalities().iter();
    if query.is_empty() {
        return all.collect();
    }
    let all: Vec<(&Municipality, Entry)> = all.map(|it| (it, municipality(atlas, it))).collect();
    let is_county = |place: &Municipality| {
        let county = folded(county_name(atlas, place.code.county()));
        county == query || county.strip_suffix(" lan") == Some(&query)
    };
    let found = |spelling| -> Vec<&'a Municipality> {
        let meant = all
            .iter()
            .filter(|(place, entry)| is_county(place) || entry.closest(&query, spelling).is_some());
        meant.map(|(place, _)| *place).collect()
    };
    match found(Spelling::Exact) {
        exact if exact.is_empty() => found(Spelling::OneError),
        exact => exact,
    }
}

/// What is looked for, folded.
fn query_of(typed: &str) -> String {
    let typed: String = typed.chars().take(LONGEST_QUERY).collect();
    folded(&typed)
}

/// A place as it is shown; `other` is the name in a minority language that is meant.
fn hit(text: &Text, entry: &Entry, other: Option<&OtherName>) -> Hit {
    let (mut what, group) = match entry.kind {
        Kind::Municipality => (
            (text.hit_municipality)(&entry.place),
            HitGroup::Municipalities,
        ),
        Kind::County => (text.search.county.to_owned(), HitGroup::Counties),
        Kind::Locality => ((text.hit_locality)(&entry.place), HitGroup::Localities),
        Kind::Site(kind) => ((text.hit_site)(kind, &entry.place), HitGroup::Sites),
        Kind::Collaboration => (
            (text.search.collaboration)(entry.weight),
            HitGroup::Collaborations,
        ),
    };
    if let Some(other) = other {
        let name = (text.hit_name)((text.language)(other.language), &other.name);
        what = [what, name].join(", ");
    }
    if entry.status != Status::Active {
        what = [&what, (text.status)(entry.status)].join(". ");
    }
    Hit {
        name: entry.name.clone(),
        what,
        group,
        target: entry.target.clone(),
    }
}

/// Hits with those of one group together, the groups in the order in which they come first.
fn grouped(mut hits: Vec<Hit>) -> Vec<Hit> {
    let mut groups: Vec<HitGroup> = Vec::new();
    for hit in &hits {
        if !groups.contains(&hit.group) {
            groups.push(hit.group);
        }
    }
    hits.sort_by_key(|hit| groups.iter().position(|group| *group == hit.group));
    hits
}
