//! Search: names folded so that "asele" finds Åsele, with what people write beside them, ranked so that the likeliest comes
//! first, in groups.

mod entry;
mod fold;
mod nicknames;
mod programmes;

pub use fold::folded;
pub use programmes::programme_hits;

use super::supply::OfferFilter;
use crate::domain::{Atlas, CountyCode, Municipality, MunicipalityCode, SiteKind, Status};
use crate::text::Text;
use crate::url::Selection;
use entry::{Entry, Kind, OtherName, Spelling};
use nicknames::spelt_out;
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
    /// It opens the programmes that are asked for so.
    Offers(OfferFilter),
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
    /// Programmes and courses, and who gives them.
    Programmes,
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
    /// How many there are, in words.
    pub fn said(&self, text: &Text) -> String {
        let hits = self.shown.iter();
        let places = hits.filter(|hit| hit.group != HitGroup::Programmes).count();
        let has_programmes = places < self.shown.len();
        match (places, has_programmes) {
            (0, true) => text.search.only_programmes.to_owned(),
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
        let municipalities = atlas.municipalities().iter();
        let municipalities = municipalities.map(|place| municipality(atlas, place));
        let areas = municipalities.chain(counties(atlas));
        Self {
            entries: areas.chain(localities(atlas)).chain(sites(atlas)).collect(),
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

fn municipality(atlas: &Atlas, place: &Municipality) -> Entry {
    let county = county_name(atlas, place.code.county());
    Entry {
        folded: folded(&place.name),
        name: place.name.clone(),
        context: context(&["kommun kommunen municipality", county]),
        code: place.code.to_string(),
        place: county.to_owned(),
        kind: Kind::Municipality,
        status: Status::Active,
        target: HitTarget::Place(Selection::Municipality(place.code)),
        weight: place.population_2024,
        // A town's name finds the municipality that is called after it too.
        others: atlas.names_of(place.code).map(OtherName::new).collect(),
    }
}

fn counties(atlas: &Atlas) -> impl Iterator<Item = Entry> {
    atlas.counties().iter().map(|county| Entry {
        folded: folded(&county.name),
        name: county.name.clone(),
        context: context(&["region county lan"]),
        code: String::new(),
        place: String::new(),
        kind: Kind::County,
        status: Status::Active,
        target: HitTarget::County(county.code),
        weight: 0,
        others: Vec::new(),
    })
}

fn localities(atlas: &Atlas) -> impl Iterator<Item = Entry> {
    atlas.localities().iter().map(|locality| Entry {
        folded: folded(&locality.name),
        name: locality.name.clone(),
        context: context(&[
            "tatort ort by village",
            municipality_name(atlas, locality.municipality),
            county_name(atlas, locality.municipality.county()),
        ]),
        code: String::new(),
        place: municipality_name(atlas, locality.municipality).to_owned(),
        kind: Kind::Locality,
        status: Status::Active,
        target: HitTarget::Place(Selection::Locality(locality.code.clone())),
        weight: locality.population,
        others: {
            let names = atlas.names_of(locality.municipality);
            let own = names.filter(|name| name.locality.as_ref() == Some(&locality.code));
            own.map(OtherName::new).collect()
        },
    })
}

fn sites(atlas: &Atlas) -> impl Iterator<Item = Entry> {
    atlas.sites().iter().map(|site| Entry {
        folded: folded(&format!("{} {}", site.name, site.town)),
        name: site.name.clone(),
        context: context(&[
            match site.kind {
                SiteKind::University => "universitet hogskola campus university",
                SiteKind::Campus => "campus hogskola universitet",
                SiteKind::LearningCentre => "larcentrum larcentra learning centre",
                SiteKind::AdultEducation => "vuxenutbildning komvux adult education",
            },
            municipality_name(atlas, site.municipality),
            county_name(atlas, site.municipality.county()),
        ]),
        code: String::new(),
        place: municipality_name(atlas, site.municipality).to_owned(),
        kind: Kind::Site(site.kind),
        status: site.status,
        target: HitTarget::Place(Selection::Site(site.id.clone())),
        weight: 0,
        others: Vec::new(),
    })
}

fn municipality_name(atlas: &Atlas, code: MunicipalityCode) -> &str {
    let place = atlas.municipality(code);
    place.map_or("", |place| place.name.as_str())
}

fn county_name(atlas: &Atlas, code: CountyCode) -> &str {
    atlas.county(code).map_or("", |county| county.name.as_str())
}

/// The folded words of some texts.
fn context(texts: &[&str]) -> Vec<String> {
    let words = folded(&texts.join(" "));
    words.split_whitespace().map(str::to_owned).collect()
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
