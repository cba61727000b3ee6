//! `sites.geojson`: places to study.

use super::properties::{Properties, word};
use crate::domain::{Evidence, LocalityCode, MunicipalityCode, Site, SiteId, SiteKind, Status};

pub fn site(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
    localities: &[LocalityCode],
) -> Site {
    let kinds = "university, campus, learning_centre or adult_education";
    let statuses = "active, planned, unconfirmed or historical";
    Site {
        id: SiteId(properties.code("id", "a name of a-z, 0-9 and hyphens", String::new(), id)),
        kind: properties.word("kind", kinds, SiteKind::University),
        name: properties.text("name"),
        municipality: properties.municipality("municipality", known),
        town: properties.text("town"),
        locality: locality(properties, localities),
        exact: properties.flag("exact"),
        address: properties.optional_text("address"),
        operator: properties.optional_text("operator"),
        website: properties.optional_text("website"),
        contact: properties.optional_text("contact"),
        offers_sv: properties.optional_text("offers_sv"),
        offers_en: properties.optional_text("offers_en"),
        services: properties.codes("services", "services that the map knows", word),
        evidence: properties.word("evidence", "named, statement or indirect", Evidence::Named),
        status: properties.word("status", statuses, Status::Active),
        newest_source: properties.optional_year("newest_source"),
        sources: properties.texts("sources"),
        at: properties.point(),
    }
}

pub fn id(text: &str) -> Option<String> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    (!text.is_empty() && text.bytes().all(plain)).then(|| text.to_owned())
}

/// The locality that the site lies in; it may be missing.
fn locality(properties: &mut Properties<'_>, known: &[LocalityCode]) -> Option<LocalityCode> {
    if !properties.has("locality") {
        return None;
    }
    let expected = "the code of a locality of this map, or nothing";
    properties.code("locality", expected, None, |text| {
        LocalityCode::parse(text)
            .filter(|code| known.contains(code))
            .map(Some)
    })
}
