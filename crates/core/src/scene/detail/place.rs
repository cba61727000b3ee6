//! The facts about a locality or a site.

use super::{Fact, SourceLink, source_links};
use crate::domain::{
    Atlas, DistanceMethod, Locality, MunicipalityCode, Nation, Nearest, Programmes, Reach, Site,
    SiteKind, Status, StudyPlace, level,
};
use crate::geo::Km;
use crate::scene::programme::distinct;
use crate::scene::sources::page_link;
use crate::scene::{SiteFacts, site_facts};
use crate::text::Text;
use crate::url::Selection;

/// The source of the points of towns beyond the five counties.
const POINTS_OUTSIDE: &str = "geonames";

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
        Fact::new(label, &told(atlas, text, &nearest))
    };
    let mut facts = vec![
        fact(words.nearest_campus, reach.campus),
        fact(words.nearest_centre, reach.centre),
    ];
    if let Some(abroad) = &reach.abroad {
        let told = told(atlas, text, abroad);
        facts.push(Fact::new(words.abroad, &(words.abroad_uncounted)(&told)));
    }
    facts.extend(uncounted_centres(atlas, text, locality, reach));
    NearestFact {
        heading: (words.nearest_from)(&locality.name),
        facts,
    }
}

/// The learning centres in `locality` that do not count since no source says that they are in use; none where one of
/// the locality's own counts.
fn uncounted_centres(atlas: &Atlas, text: &Text, locality: &Locality, reach: &Reach) -> Vec<Fact> {
    if reach.centre.is_some_and(|centre| centre.method.is_none()) {
        return Vec::new();
    }
    let is_uncounted = |site: &&Site| {
        site.kind == SiteKind::LearningCentre
            && matches!(site.status, Status::Planned | Status::Unconfirmed)
            && site.locality.as_ref() == Some(&locality.code)
    };
    let uncounted = atlas.sites().iter().filter(is_uncounted);
    let told = |site: &Site| format!("{}. {}.", site.name, (text.status)(site.status));
    uncounted
        .map(|site| Fact::new(text.detail.uncounted, &told(site)))
        .collect()
}

/// A nearest place, and its rival if it has one, each with how far it is and how that is known.
fn told(atlas: &Atlas, text: &Text, nearest: &Nearest) -> String {
    let told =
        |place, km, method| [place_name(atlas, text, place), far(text, km, method)].join(", ");
    let first = told(nearest.place, nearest.distance, nearest.method);
    match nearest.rival {
        Some(rival) => (text.detail.either)(&first, &told(rival.place, rival.km, rival.method)),
        None => first,
    }
}

/// How far a place is from a locality, and how that is known.
pub fn far(text: &Text, km: Km, method: Option<DistanceMethod>) -> String {
    match method {
        Some(method) => (text.detail.known_by)(&(text.distance)(km), method),
        None => text.detail.same_locality.to_owned(),
    }
}

/// The name of a nearest place; both names where another one is about as far.
pub fn place_names(atlas: &Atlas, text: &Text, nearest: &Nearest) -> String {
    let name = place_name(atlas, text, nearest.place);
    match nearest.rival {
        Some(rival) => (text.detail.about_as_far)(&name, &place_name(atlas, text, rival.place)),
        None => name,
    }
}

/// The name of a place to study, with its country where that is another one.
pub fn place_name(atlas: &Atlas, text: &Text, place: StudyPlace) -> String {
    let name = atlas.name_of(place);
    match atlas.nation_of(place) {
        Nation::Sweden => name.to_owned(),
        nation => format!("{name} ({})", (text.nation)(nation)),
    }
}

/// The campus across the border that one could commute to and that does not count, seen from the largest such locality.
pub fn across_border(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Option<String> {
    let (locality, abroad) = atlas.across_border(code)?;
    let told = told(atlas, text, &abroad);
    Some((text.detail.across_border)(&locality.name, &told))
}

/// Where facts come from: the sources `ids`, and for campuses beyond the five counties that are `named` those of their points
/// and the pages they rest on.
pub fn sources_of(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    ids: &[&str],
    named: impl IntoIterator<Item = Nearest>,
) -> Vec<SourceLink> {
    let named = named.into_iter();
    let named = named
        .flat_map(|it| [Some(it.place), it.rival.map(|it| it.place)])
        .flatten();
    let outside = named.filter_map(|place| match place {
        StudyPlace::Outside(index) => atlas.outside().get(index),
        StudyPlace::Site(_) => None,
    });
    let pages = outside.map(|it| page_link(&programmes.publishers, text, &it.source));
    let pages = distinct(pages);
    let points: &[&str] = match pages.is_empty() {
        true => &[],
        false => &[POINTS_OUTSIDE],
    };
    [source_links(atlas, text, &[ids, points].concat()), pages].concat()
}

/// The nearest places that `reach` names and that may lie beyond the five counties.
pub fn campuses(reach: &Reach) -> impl Iterator<Item = Nearest> {
    [reach.campus, reach.abroad].into_iter().flatten()
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
pub fn locality(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    found: &Locality,
    reach: &Reach,
) -> PlaceDetail {
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
        sources: sources_of(
            atlas,
            programmes,
            text,
            &["scb-tatorter-2020", "larkartan-vagar", "larkartan-platser"],
            campuses(reach),
        ),
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
