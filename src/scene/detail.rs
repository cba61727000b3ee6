//! The facts about the chosen place: a municipality, a locality or a site.

use super::{Selection, SiteFacts, Sparkline, site_facts};
use crate::domain::{
    Access, AccessLevel, Atlas, BySex, Locality, Measure, Municipality, MunicipalityCode, Nearest,
    Reach, Site, SiteKind, level, rounded,
};
use crate::text::Text;
use crate::text::number::decimal;

/// A label and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
    /// Where the value leads, if it is a link.
    pub href: Option<String>,
}

impl Fact {
    /// A fact in words.
    pub fn new(label: &str, value: &str) -> Self {
        Self {
            label: label.to_owned(),
            value: value.to_owned(),
            href: None,
        }
    }

    /// A fact that is an address: only `http` and `https` become links, whatever the data holds.
    pub fn link(label: &str, address: &str) -> Self {
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        Self {
            href: is_web.then(|| address.to_owned()),
            ..Self::new(label, address)
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

/// The facts about a municipality.
#[derive(Debug, Clone, PartialEq)]
pub struct MunicipalityDetail {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// County and inhabitants.
    pub line: String,
    /// Access; none where nobody lives in a locality.
    pub access: Option<AccessFacts>,
    /// The nearest sites from its largest locality.
    pub nearest: Option<NearestFact>,
    /// Headings of the education table: the municipality, the county, Sweden.
    pub education_columns: [String; 3],
    /// Rows of the education table.
    pub education: Vec<EducationRow>,
    /// The share whose education is not known.
    pub unknown: String,
    /// The series.
    pub series: Sparkline,
    /// The collaborations it is a member of.
    pub collaborations: Vec<CollaborationFact>,
    /// That our sources name no learning centre, or no site at all; said where it is so.
    pub none_found: Option<String>,
    /// The sites in it, those in use first.
    pub sites: Vec<SiteFacts>,
    /// Its localities, the largest first.
    pub localities: Vec<LocalityRow>,
    /// Where the figures come from.
    pub sources: Vec<SourceLink>,
}

/// Access in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessFacts {
    /// The level of the median inhabitant.
    pub level: String,
    /// The step of the palette of that level.
    pub tone: usize,
    /// The people at each level that has any, best first.
    pub shares: Vec<String>,
    /// Mean distances.
    pub distances: Vec<Fact>,
    /// The share of people who live in localities.
    pub in_localities: String,
}

/// The nearest sites as seen from one locality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearestFact {
    /// Heading with the locality's name.
    pub heading: String,
    /// Campus and learning centre with their distances.
    pub facts: Vec<Fact>,
}

/// A row of the education table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EducationRow {
    /// Who.
    pub who: String,
    /// The municipality's, the county's and Sweden's share.
    pub shares: [String; 3],
}

/// A collaboration that the municipality is a member of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollaborationFact {
    /// Its name.
    pub name: String,
    /// Its time and how we know its members.
    pub about: String,
    /// The page it rests on.
    pub source: String,
}

/// A locality in the table of localities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalityRow {
    /// What choosing it selects.
    pub target: Selection,
    /// Its name.
    pub name: String,
    /// Its inhabitants.
    pub people: String,
    /// Its distance to the nearest campus.
    pub campus: String,
    /// Its distance to the nearest learning centre.
    pub centre: String,
}

/// A source as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLink {
    /// Publisher, title, year and licence.
    pub words: String,
    /// Its address; empty where it has none.
    pub url: String,
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

/// The facts about what is chosen.
pub fn detail(atlas: &Atlas, text: &Text, selection: &Selection) -> Detail {
    let found = match selection {
        Selection::None => None,
        Selection::Municipality(code) => atlas
            .municipality(*code)
            .map(|place| Detail::Municipality(Box::new(municipality(atlas, text, place)))),
        Selection::Site(id) => atlas
            .site(id)
            .map(|found| Detail::Place(Box::new(site(atlas, text, found)))),
        Selection::Locality(code) => atlas
            .locality(code)
            .map(|(found, reach)| Detail::Place(Box::new(locality(atlas, text, found, reach)))),
    };
    found.unwrap_or(Detail::Nothing)
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

fn municipality(atlas: &Atlas, text: &Text, place: &Municipality) -> MunicipalityDetail {
    let words = &text.detail;
    let localities = atlas.localities_of(place.code);
    let county = atlas.county(place.code.county());
    let county_name = county.map_or("", |c| c.name.as_str());
    let here = atlas
        .sites()
        .iter()
        .filter(|s| s.municipality == place.code);
    let (used, others): (Vec<&Site>, Vec<&Site>) = here.partition(|site| site.is_active());
    let of_kind = |list: &[&'_ Site], kind| -> Vec<SiteFacts> {
        let list = list.iter().filter(|site| site.kind == kind);
        list.map(|site| site_facts(text, site)).collect()
    };
    let sites = [&used, &others];
    let sites = sites
        .iter()
        .flat_map(|list| KINDS_IN_LEGEND.map(|kind| of_kind(list, kind)));
    let sites: Vec<SiteFacts> = sites.flatten().collect();
    let has_centre = used.iter().any(|site| site.counts_as_centre());
    let names_centre = others
        .iter()
        .any(|site| site.kind == SiteKind::LearningCentre);
    let none_found = if sites.is_empty() {
        Some(words.no_site.to_owned())
    } else if has_centre {
        None
    } else if names_centre {
        Some(words.no_used_centre.to_owned())
    } else {
        Some(words.no_centre.to_owned())
    };
    MunicipalityDetail {
        code: place.code,
        name: place.name.clone(),
        line: (words.municipality_line)(county_name, place.population_2024),
        access: atlas
            .access(place.code)
            .map(|access| access_facts(text, access, place)),
        nearest: localities
            .first()
            .map(|(l, reach)| nearest(atlas, text, l, reach)),
        education_columns: [
            place.name.clone(),
            county_name.to_owned(),
            words.sweden.to_owned(),
        ],
        education: education(atlas, text, place),
        unknown: (words.unknown)(place.attainment.unknown.0),
        series: Sparkline::of(text, &place.attainment),
        collaborations: collaborations(atlas, text, place.code),
        none_found,
        sites,
        localities: localities
            .iter()
            .map(|(l, reach)| locality_row(text, l, reach))
            .collect(),
        sources: source_links(
            atlas,
            text,
            &[
                "scb-utbildning-2024",
                "scb-utbildning-serie",
                "scb-folkmangd-2024",
                "scb-tatorter-2020",
                "larkartan-platser",
            ],
        ),
    }
}

fn access_facts(text: &Text, access: &Access, place: &Municipality) -> AccessFacts {
    let words = &text.detail;
    let people_share =
        100.0 * f64::from(access.everyone()) / f64::from(place.population_2020.max(1));
    let levels = AccessLevel::ALL
        .into_iter()
        .filter(|&l| access.people[l as usize] > 0);
    let mean = |label, km: Option<crate::geo::Km>| {
        let value = km.map_or_else(
            || text.no_data.to_owned(),
            |km| (text.distance)(rounded(km)),
        );
        Fact::new(label, &value)
    };
    AccessFacts {
        level: (text.level)(access.level).to_owned(),
        tone: access.level as usize,
        shares: levels
            .map(|l| (words.level_share)(access.share(l), l))
            .collect(),
        distances: vec![
            mean(words.mean_campus, access.campus),
            mean(words.mean_centre, access.centre),
        ],
        in_localities: (words.in_localities)(people_share),
    }
}

fn nearest(atlas: &Atlas, text: &Text, locality: &Locality, reach: &Reach) -> NearestFact {
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

fn education(atlas: &Atlas, text: &Text, place: &Municipality) -> Vec<EducationRow> {
    let words = &text.detail;
    let county = atlas.county(place.code.county());
    let sweden = atlas.country();
    let row = |who: &str, own: f64, county: Option<f64>, sweden: f64| {
        let shown = |share: f64| decimal(text.lang, share, 1);
        let county = county.map_or_else(|| text.no_data.to_owned(), shown);
        EducationRow {
            who: who.to_owned(),
            shares: [shown(own), county, shown(sweden)],
        }
    };
    let by = |who, pick: fn(&BySex) -> f64| {
        row(
            who,
            pick(&place.attainment.post_secondary),
            county.map(|c| pick(&c.post_secondary)),
            pick(&sweden.post_secondary),
        )
    };
    vec![
        by(words.post_secondary, |shares| shares.total.0),
        by(words.women, |shares| shares.women.0),
        by(words.men, |shares| shares.men.0),
        row(
            words.three_years,
            place.attainment.three_years.total.0,
            county.map(|c| c.three_years.total.0),
            sweden.three_years.total.0,
        ),
    ]
}

fn collaborations(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Vec<CollaborationFact> {
    let all = atlas
        .collaborations()
        .iter()
        .filter(|c| c.members.contains(&code));
    all.map(|collaboration| CollaborationFact {
        name: collaboration.name.clone(),
        about: format!(
            "{} {}",
            (text.period)(&collaboration.period),
            (text.basis)(collaboration.basis)
        ),
        source: collaboration.source_url.clone(),
    })
    .collect()
}

fn locality_row(text: &Text, locality: &Locality, reach: &Reach) -> LocalityRow {
    let far = |nearest: Option<Nearest>| match nearest {
        Some(nearest) => (text.detail.km)(rounded(nearest.distance)),
        None => text.no_data.to_owned(),
    };
    LocalityRow {
        target: Selection::Locality(locality.code.clone()),
        name: locality.name.clone(),
        people: crate::text::number::whole(text.lang, locality.population),
        campus: far(reach.campus),
        centre: far(reach.centre),
    }
}

fn locality(atlas: &Atlas, text: &Text, found: &Locality, reach: &Reach) -> PlaceDetail {
    let name = municipality_name(atlas, found.municipality);
    let level = level(reach);
    PlaceDetail {
        name: found.name.clone(),
        line: (text.detail.locality_line)(name, found.population),
        municipality: Selection::Municipality(found.municipality),
        to_municipality: (text.detail.to_municipality)(name),
        level: Some(((text.level)(level).to_owned(), level as usize)),
        nearest: Some(nearest(atlas, text, found, reach)),
        site: None,
        sources: source_links(atlas, text, Measure::Access.sources()),
    }
}

fn site(atlas: &Atlas, text: &Text, found: &Site) -> PlaceDetail {
    let name = municipality_name(atlas, found.municipality);
    PlaceDetail {
        name: found.name.clone(),
        line: (text.detail.site_line)(found.kind, name),
        municipality: Selection::Municipality(found.municipality),
        to_municipality: (text.detail.to_municipality)(name),
        level: None,
        nearest: None,
        site: Some(site_facts(text, found)),
        sources: Vec::new(),
    }
}

fn municipality_name(atlas: &Atlas, code: MunicipalityCode) -> &str {
    atlas
        .municipality(code)
        .map_or("", |place| place.name.as_str())
}

/// The kinds of sites in the order of the legend.
pub const KINDS_IN_LEGEND: [SiteKind; 4] = [
    SiteKind::LearningCentre,
    SiteKind::University,
    SiteKind::Campus,
    SiteKind::AdultEducation,
];
