//! The names of an atlas that can be found: municipalities, counties, localities, places to study, collaborations, with what
//! people write beside them.

use super::entry::{Entry, Kind, OtherName};
use super::{HitTarget, folded};
use crate::domain::{Atlas, CountyCode, Municipality, MunicipalityCode, SiteKind, Status};
use crate::url::Selection;

/// All names, in the order in which equal hits stand.
pub fn names(atlas: &Atlas) -> Vec<Entry> {
    let municipalities = atlas.municipalities().iter();
    let municipalities = municipalities.map(|place| municipality(atlas, place));
    let areas = municipalities.chain(counties(atlas));
    let places = areas.chain(localities(atlas)).chain(sites(atlas));
    places.chain(collaborations(atlas)).collect()
}

/// The name of a municipality.
pub fn municipality(atlas: &Atlas, place: &Municipality) -> Entry {
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

fn collaborations(atlas: &Atlas) -> impl Iterator<Item = Entry> {
    atlas.collaborations().iter().map(|it| Entry {
        folded: folded(&[it.short_name.as_str(), &it.name].join(" ")),
        name: it.short_name.clone(),
        context: context(&["samverkan collaboration"]),
        code: String::new(),
        place: String::new(),
        kind: Kind::Collaboration,
        status: Status::Active,
        target: HitTarget::Collaboration(it.id),
        weight: u32::try_from(it.members.len()).unwrap_or(u32::MAX),
        others: Vec::new(),
    })
}

fn municipality_name(atlas: &Atlas, code: MunicipalityCode) -> &str {
    let place = atlas.municipality(code);
    place.map_or("", |place| place.name.as_str())
}

/// The name of a county; empty for one that the map does not have.
pub fn county_name(atlas: &Atlas, code: CountyCode) -> &str {
    atlas.county(code).map_or("", |county| county.name.as_str())
}

/// The folded words of some texts.
fn context(texts: &[&str]) -> Vec<String> {
    let words = folded(&texts.join(" "));
    words.split_whitespace().map(str::to_owned).collect()
}
