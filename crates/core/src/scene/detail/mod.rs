//! The facts about the chosen place: a municipality, a locality or a site.

mod access;
mod education;
mod municipality;
mod place;
mod short;

pub use access::AccessFacts;
pub use education::EducationRow;
pub use municipality::{CollaborationFact, LocalityRow, MunicipalityDetail, NameFact};
pub use place::{NearestFact, PlaceDetail, across_border, far, place_name, place_names};
pub use short::{ShortFacts, short_facts};

use super::{ContactPart, contact_parts};
use crate::domain::{Atlas, Municipality, NameScope, PlaceName, Programmes, SiteKind, host};
use crate::text::Text;
use crate::url::Selection;

/// The kinds of sites in the order of the legend.
pub const KINDS_IN_LEGEND: [SiteKind; 4] = [
    SiteKind::LearningCentre,
    SiteKind::University,
    SiteKind::Campus,
    SiteKind::AdultEducation,
];

/// A label and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
    /// Where the value leads, if it is a link.
    pub href: Option<String>,
    /// The parts of a contact, of which some are links; empty for any other value.
    pub contact: Vec<ContactPart>,
}

impl Fact {
    /// A fact in words.
    pub fn new(label: &str, value: &str) -> Self {
        Self {
            label: label.to_owned(),
            value: value.to_owned(),
            href: None,
            contact: Vec::new(),
        }
    }

    /// A contact: its numbers and mail addresses become links.
    pub fn contact(label: &str, words: &str) -> Self {
        Self {
            contact: contact_parts(words),
            ..Self::new(label, words)
        }
    }

    /// A fact that is an address, told by the name of its host: only `http` and `https` become links, whatever the data holds.
    pub fn link(label: &str, address: &str) -> Self {
        if !(address.starts_with("https://") || address.starts_with("http://")) {
            return Self::new(label, address);
        }
        Self {
            href: Some(address.to_owned()),
            ..Self::new(label, host(address))
        }
    }
}

/// The facts about the chosen place.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// Nothing is chosen, or a link names what the data does not have.
    Nothing,
    /// A municipality.
    Municipality(Box<MunicipalityDetail>),
    /// A locality or a site.
    Place(Box<PlaceDetail>),
}

/// What the facts begin with, without the rest of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// The name of the chosen place.
    pub name: String,
    /// Its names in minority languages that are in use, each with the code of its language.
    pub other_names: Vec<(String, &'static str)>,
    /// What it is and where.
    pub line: String,
}

/// A source as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLink {
    /// Publisher, title, year and licence.
    pub words: String,
    /// Its address; empty where it has none.
    pub url: String,
}

/// The facts about what is chosen.
pub fn detail(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    selection: &Selection,
) -> Detail {
    let found = match selection {
        Selection::None => None,
        Selection::Municipality(code) => atlas.municipality(*code).map(|place| {
            Detail::Municipality(Box::new(municipality::facts(
                atlas, programmes, text, place,
            )))
        }),
        Selection::Site(id) => atlas
            .site(id)
            .map(|found| Detail::Place(Box::new(place::site(atlas, programmes, text, found)))),
        Selection::Locality(code) => atlas.locality(code).map(|(found, reach)| {
            Detail::Place(Box::new(place::locality(
                atlas, programmes, text, found, reach,
            )))
        }),
    };
    found.unwrap_or(Detail::Nothing)
}

/// The heading of what is chosen; none where `detail` gives nothing.
pub fn heading(atlas: &Atlas, text: &Text, selection: &Selection) -> Option<Heading> {
    let (name, line, other_names) = match selection {
        Selection::None => return None,
        Selection::Municipality(code) => {
            let place = atlas.municipality(*code)?;
            let line = municipality_line(atlas, text, place);
            (&place.name, line, names_in_use(atlas, place))
        }
        Selection::Site(id) => {
            let site = atlas.site(id)?;
            (&site.name, place::site_line(atlas, text, site), Vec::new())
        }
        Selection::Locality(code) => {
            let (locality, _) = atlas.locality(code)?;
            let names = atlas.names_of(locality.municipality);
            let names = names.filter(|it| it.locality.as_ref() == Some(code));
            let line = place::locality_line(atlas, text, locality);
            (&locality.name, line, in_use(names))
        }
    };
    Some(Heading {
        name: name.clone(),
        other_names,
        line,
    })
}

/// The names in use of the town that a municipality is called after; those of its organisation where there are none.
fn names_in_use(atlas: &Atlas, place: &Municipality) -> Vec<(String, &'static str)> {
    let of = |is_town: bool| {
        let names = atlas.names_of(place.code);
        in_use(names.filter(|it| (it.scope != NameScope::Municipality) == is_town))
    };
    let towns = of(true);
    match towns.is_empty() {
        true => of(false),
        false => towns,
    }
}

/// Those of the names that are in use, each once.
fn in_use<'a>(names: impl Iterator<Item = &'a PlaceName>) -> Vec<(String, &'static str)> {
    let mut found: Vec<(String, &'static str)> = Vec::new();
    for name in names.filter(|name| name.is_in_use()) {
        if !found.iter().any(|(known, _)| *known == name.name) {
            found.push((name.name.clone(), name.language.code()));
        }
    }
    found
}

/// County and inhabitants.
fn municipality_line(atlas: &Atlas, text: &Text, place: &Municipality) -> String {
    let county = atlas.county(place.code.county());
    let county_name = county.map_or("", |county| county.name.as_str());
    (text.detail.municipality_line)(county_name, place.population_2024)
}

/// The sources with those ids, as a reader sees them.
pub fn source_links(atlas: &Atlas, text: &Text, ids: &[&str]) -> Vec<SourceLink> {
    let sources = ids.iter().filter_map(|id| atlas.source(id));
    sources
        .map(|source| SourceLink {
            words: {
                let title = match text.lang {
                    crate::text::Lang::Sv => &source.title_sv,
                    crate::text::Lang::En => &source.title_en,
                };
                // A title that says the year needs no second one.
                let year = if title.ends_with(source.year.as_str()) {
                    ""
                } else {
                    &source.year
                };
                let parts = [source.publisher.as_str(), title, year, &source.licence];
                let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                parts.join(", ")
            },
            url: source.url.clone(),
        })
        .collect()
}
