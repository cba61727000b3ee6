//! `sites.geojson`: places to study.

use super::properties::{Properties, one_of};
use crate::domain::{
    Evidence, LocalityCode, MunicipalityCode, Service, Site, SiteId, SiteKind, Status,
};

const KINDS: [(&str, SiteKind); 4] = [
    ("university", SiteKind::University),
    ("campus", SiteKind::Campus),
    ("learning_centre", SiteKind::LearningCentre),
    ("adult_education", SiteKind::AdultEducation),
];
const EVIDENCE: [(&str, Evidence); 3] = [
    ("named", Evidence::Named),
    ("statement", Evidence::Statement),
    ("indirect", Evidence::Indirect),
];
const STATUS: [(&str, Status); 4] = [
    ("active", Status::Active),
    ("planned", Status::Planned),
    ("unconfirmed", Status::Unconfirmed),
    ("historical", Status::Historical),
];
const SERVICES: [(&str, Service); 9] = [
    ("university_courses", Service::UniversityCourses),
    ("yh", Service::HigherVocational),
    ("study_places", Service::StudyPlaces),
    ("exams", Service::Exams),
    ("guidance", Service::Guidance),
    ("adult_education", Service::AdultEducation),
    ("video_conference", Service::VideoConference),
    ("library", Service::Library),
    ("clinical_training", Service::ClinicalTraining),
];

pub fn site(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
    localities: &[LocalityCode],
) -> Option<Site> {
    let id = properties.text("id").and_then(|id| {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if id.bytes().all(plain) {
            Some(id)
        } else {
            properties.wrong("id", "a name of a-z, 0-9 and hyphens")
        }
    });
    let kind = properties.word(
        "kind",
        "university, campus, learning_centre or adult_education",
        &KINDS,
    );
    let name = properties.text("name");
    let municipality = properties.municipality("municipality", known);
    let town = properties.text("town");
    let locality = locality(properties, localities);
    let exact = properties.flag("exact");
    let [address, operator, website, contact, offers_sv, offers_en] = [
        "address",
        "operator",
        "website",
        "contact",
        "offers_sv",
        "offers_en",
    ]
    .map(|property| properties.optional_text(property));
    let services = properties.texts("services").and_then(|words| {
        let services = words.iter().map(|word| one_of(word, &SERVICES)).collect();
        let services: Option<Vec<Service>> = services;
        services.or_else(|| properties.wrong("services", "services that the map knows"))
    });
    let evidence = properties.word("evidence", "named, statement or indirect", &EVIDENCE);
    let status = properties.word(
        "status",
        "active, planned, unconfirmed or historical",
        &STATUS,
    );
    let newest_source = properties.optional_year("newest_source");
    let sources = properties.texts("sources");
    let at = properties.point();
    Some(Site {
        id: SiteId(id?),
        kind: kind?,
        name: name?,
        municipality: municipality?,
        town: town?,
        locality: locality?,
        at: at?,
        exact: exact?,
        address: address?,
        operator: operator?,
        website: website?,
        contact: contact?,
        services: services?,
        offers_sv: offers_sv?,
        offers_en: offers_en?,
        evidence: evidence?,
        status: status?,
        newest_source: newest_source?,
        sources: sources?,
    })
}

fn locality(
    properties: &mut Properties<'_>,
    known: &[LocalityCode],
) -> Option<Option<LocalityCode>> {
    let text = properties.optional_text("locality")?;
    if text.is_empty() {
        return Some(None);
    }
    match LocalityCode::parse(&text).filter(|code| known.contains(code)) {
        Some(code) => Some(Some(code)),
        None => properties.wrong("locality", "the code of a locality of this map, or nothing"),
    }
}
