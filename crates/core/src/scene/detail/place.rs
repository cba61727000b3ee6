//! The facts about a locality or a site.

use super::{Fact, SourceLink, source_links};
use crate::domain::{
    Atlas, Locality, Measure, MunicipalityCode, Nearest, Programmes, Reach, Site, level, rounded,
};
use crate::scene::{SiteFacts, site_facts};
use crate::text::Text;
use crate::url::Selection;

/// The nearest sites as seen from one locality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestFact {
    /// Heading with the locality's name.
    pub heading: String,
    /// Campus and learning centre with their distances.
    pub facts: Vec<Fact>,
}

/// The facts about a locality or a site.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceDetail {
    /// Its name.
    pub name: String,
    /// What it is and where.
    pub line: String,
    /// What choosing its municipality selects.
    pub municipality: Selection,
    /// Label of the way to the municipality.
    pub to_municipality: String,
    /// Level and step of the palette, for a locality.
    pub level: Option<(String, usize)>,
    /// Distances, for a locality.
    pub nearest: Option<NearestFact>,
    /// Everything about it, for a site.
    pub site: Option<SiteFacts>,
    /// Where the figures come from.
    pub sources: Vec<SourceLink>,
}

/// The nearest sites as seen from `locality`.
pub fn nearest(atlas: &Atlas, text: &Text, locality: &Locality, reach: &Reach) -> NearestFact {
    let words = &text.detail;
    let fact = |label, nearest: Option<Nearest>| {
        let Some(nearest) = nearest else {
            return Fact::new(label, text.no_data);
        };
        let site = &atlas.sites()[nearest.site];
        let far = match site.locality == Some(locality.code.clone()) {
            true => words.same_locality.to_owned(),
            false => (text.distance)(rounded(nearest.distance)),
        };
        Fact::new(label, &format!("{}, {far}", site.name))
    };
    NearestFact {
        heading: (words.nearest_from)(&locality.name),
        facts: vec![
            fact(words.nearest_campus, reach.campus),
            fact(words.nearest_centre, reach.centre),
        ],
    }
}

/// What a locality is, and where.
pub fn locality_line(atlas: &Atlas, text: &Text, found: &Locality) -> String {
    let name = municipality_name(atlas, found.municipality);
    (text.detail.locality_line)(name, found.population)
}

/// What a site is, and where.
pub fn site_line(atlas: &Atlas, text: &Text, found: &Site) -> String {
    let name = municipality_name(atlas, found.municipality);
    (text.detail.site_line)(found.kind, &place_of(found, name))
}

/// The facts about a locality.
pub fn locality(atlas: &Atlas, text: &Text, found: &Locality, reach: &Reach) -> PlaceDetail {
    let name = municipality_name(atlas, found.municipality);
    let level = level(reach);
    PlaceDetail {
        name: found.name.clone(),
        line: locality_line(atlas, text, found),
        municipality: Selection::Municipality(found.municipality),
        to_municipality: (text.detail.to_municipality)(name),
        level: Some(((text.level)(level).to_owned(), level as usize)),
        nearest: Some(nearest(atlas, text, found, reach)),
        site: None,
        sources: source_links(atlas, text, Measure::Access.sources()),
    }
}

/// The facts about a site.
pub fn site(atlas: &Atlas, programmes: &Programmes, text: &Text, found: &Site) -> PlaceDetail {
    let name = municipality_name(atlas, found.municipality);
    PlaceDetail {
        name: found.name.clone(),
        line: site_line(atlas, text, found),
        municipality: Selection::Municipality(found.municipality),
        to_municipality: (text.detail.to_municipality)(name),
        level: None,
        nearest: None,
        site: Some(site_facts(&programmes.publishers, text, found)),
        sources: Vec::new(),
    }
}

/// Town and municipality, where they have different names.
fn place_of(site: &Site, municipality: &str) -> String {
    match site.town == municipality {
        true => municipality.to_owned(),
        false => [site.town.as_str(), municipality].join(", "),
    }
}

fn municipality_name(atlas: &Atlas, code: MunicipalityCode) -> &str {
    atlas
        .municipality(code)
        .map_or("", |place| place.name.as_str())
}
