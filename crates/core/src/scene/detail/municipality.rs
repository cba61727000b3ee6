//! The facts about a municipality.

use super::access::AccessFacts;
use super::education::{EducationRow, education};
use super::place::{NearestFact, campuses, sources_of};
use super::short::{access_of, nearest_of};
use super::{KINDS_IN_LEGEND, SourceLink, municipality_line};
use crate::domain::{
    Atlas, Locality, Municipality, MunicipalityCode, Nearest, Programmes, Reach, Site, SiteKind,
    is_just_beyond_limit, rounded,
};
use crate::scene::{
    OfferRow, SiteFacts, SmallMultiple, Sparkline, offers_now, site_facts, small_multiples,
};
use crate::text::Text;
use crate::text::number::whole;
use crate::url::Selection;

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
    /// The series of the county's other municipalities.
    pub multiples: Vec<SmallMultiple>,
    /// The collaborations it is a member of.
    pub collaborations: Vec<CollaborationFact>,
    /// That our sources name no learning centre, or no site at all; empty otherwise.
    pub none_found: Option<String>,
    /// The sites in it, those in use first.
    pub sites: Vec<SiteFacts>,
    /// The programmes and courses in it of now.
    pub offers: Vec<OfferRow>,
    /// That others are known from before; none where there are none.
    pub earlier_offers: Option<String>,
    /// Its names in minority languages that are in use.
    pub names: Vec<NameFact>,
    /// Its localities, the largest first.
    pub localities: Vec<LocalityRow>,
    /// Where the figures come from.
    pub sources: Vec<SourceLink>,
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

/// A name in a minority language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameFact {
    /// The name.
    pub name: String,
    /// The code of its language, as in `lang` attributes.
    pub lang: &'static str,
    /// The language, in words.
    pub language: &'static str,
    /// Who uses it.
    pub authority: &'static str,
    /// Where that can be seen.
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

/// The facts about `place`.
pub fn facts(
    atlas: &Atlas,
    programmes: &Programmes,
    text: &Text,
    place: &Municipality,
) -> MunicipalityDetail {
    let words = &text.detail;
    let localities = atlas.localities_of(place.code);
    let here = atlas
        .sites()
        .iter()
        .filter(|s| s.municipality == place.code);
    let (used, others): (Vec<&Site>, Vec<&Site>) = here.partition(|site| site.is_active());
    let of_kind = |list: &[&'_ Site], kind| -> Vec<SiteFacts> {
        let list = list.iter().filter(|site| site.kind == kind);
        list.map(|site| site_facts(&programmes.publishers, text, site))
            .collect()
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
        line: municipality_line(atlas, text, place),
        access: access_of(atlas, text, place.code),
        nearest: nearest_of(atlas, text, place.code),
        education_columns: [
            place.name.clone(),
            words.county.to_owned(),
            words.sweden.to_owned(),
        ],
        education: education(atlas, text, place),
        unknown: (words.unknown)(place.attainment.unknown.0),
        series: Sparkline::of(text, &place.attainment),
        multiples: small_multiples(atlas, text, place),
        collaborations: collaborations(atlas, text, place.code),
        none_found,
        sites,
        offers: offers_now(atlas, programmes, text, place.code),
        earlier_offers: match programmes.earlier_in(place.code).count() {
            0 => None,
            count => Some((text.supply.earlier_here)(count)),
        },
        names: names(atlas, text, place.code),
        localities: localities
            .iter()
            .map(|(l, reach)| locality_row(text, l, reach))
            .collect(),
        sources: sources_of(
            atlas,
            programmes,
            text,
            &[
                "scb-utbildning-2024",
                "scb-utbildning-serie",
                "scb-folkmangd-2024",
                "scb-tatorter-2020",
                "larkartan-vagar",
                "larkartan-platser",
            ],
            campuses_named(atlas, place.code),
        ),
    }
}

/// The campuses that the facts name: those nearest to the largest locality, and the one across the border.
fn campuses_named(atlas: &Atlas, code: MunicipalityCode) -> impl Iterator<Item = Nearest> {
    let largest = atlas.localities_of(code).into_iter().next();
    let nearest = largest.into_iter().flat_map(|(_, reach)| campuses(reach));
    let across_border = atlas.across_border(code).map(|(_, abroad)| abroad);
    nearest.chain(across_border)
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

fn names(atlas: &Atlas, text: &Text, code: MunicipalityCode) -> Vec<NameFact> {
    let names = atlas.names_of(code).filter_map(|found| {
        let source = found.source.as_ref()?;
        Some(NameFact {
            name: found.name.clone(),
            lang: found.language.code(),
            language: (text.language)(found.language),
            authority: (text.authority)(source.authority),
            source: source.page.url.clone(),
        })
    });
    names.collect()
}

fn locality_row(text: &Text, locality: &Locality, reach: &Reach) -> LocalityRow {
    let far = |nearest: Option<Nearest>| {
        let Some(nearest) = nearest else {
            return text.no_data.to_owned();
        };
        let km = match is_just_beyond_limit(nearest.distance) {
            true => (text.distance)(nearest.distance),
            false => (text.detail.km)(rounded(nearest.distance)),
        };
        match nearest.method {
            Some(method) => (text.detail.known_by)(&km, method),
            None => km,
        }
    };
    LocalityRow {
        target: Selection::Locality(locality.code.clone()),
        name: locality.name.clone(),
        people: whole(text.lang, locality.population),
        campus: far(reach.campus),
        centre: far(reach.centre),
    }
}
