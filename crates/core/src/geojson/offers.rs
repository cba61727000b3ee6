//! `offers.geojson`: programmes and courses. They have no geometry: many are tied to a municipality, some to no place.

use super::properties::Properties;
use crate::domain::{DatedPage, MunicipalityCode, Offer, OfferKind, Recency, SiteId};
use serde::Deserialize;
use serde_json::Value;

/// Decodes an offer; `sites` are the ids of the places to study with the codes of their municipalities.
pub fn offer(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
    sites: &[(&str, Option<&str>)],
) -> Offer {
    let forms = "campus, decentralised, distance_meetings, distance or nothing";
    let recencies = "recent, older, undated, historical or closed";
    let municipality = municipality(properties, known);
    let offer = Offer {
        site: site(properties, municipality, sites),
        municipality,
        provider: properties.read(
            "provider",
            "a text, or null where no source names the provider",
            None,
            |value| match value.as_str() {
                Some(text) => (!text.trim().is_empty()).then(|| Some(text.to_owned())),
                None => value.is_null().then_some(None),
            },
        ),
        name_sv: properties.optional_text("name_sv"),
        name_en: properties.optional_text("name_en"),
        kind: properties.word("kind", "university, yh or course", OfferKind::Course),
        form: properties.optional_word("form", forms),
        start: properties.optional_text("start"),
        term: properties.optional_word("term", "spring, autumn, running or nothing"),
        planned: properties.has("planned") && properties.flag("planned"),
        places: places(properties),
        recency: properties.word("recency", recencies, Recency::Undated),
        sources: properties.read("sources", PAGES, Vec::new(), pages),
    };
    if !(properties.has("name_sv") || properties.has("name_en")) {
        properties.wrong("name_sv", "a text, here or under `name_en`");
    }
    offer
}

/// The municipality; it may be missing.
fn municipality(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
) -> Option<MunicipalityCode> {
    if !properties.has("municipality") {
        return None;
    }
    let expected = "the code of a municipality of this map, or nothing";
    properties.code("municipality", expected, None, |text| {
        let code = MunicipalityCode::parse(text);
        code.filter(|code| known.contains(code)).map(Some)
    })
}

/// The place to study, in the municipality that the offer names; it may be missing.
fn site(
    properties: &mut Properties<'_>,
    municipality: Option<MunicipalityCode>,
    sites: &[(&str, Option<&str>)],
) -> Option<SiteId> {
    if !properties.has("site") {
        return None;
    }
    // A municipality that is wrong has been named already; the site is not to blame for it.
    let must_agree = municipality.is_some() || !properties.has("municipality");
    let expected = "the id of a place to study of this map, or nothing";
    let (id, owner) = properties.code("site", expected, None, |text| {
        let found = sites.iter().find(|(id, _)| *id == text);
        found.map(|(id, owner)| Some((SiteId((*id).to_owned()), *owner)))
    })?;
    let owner = owner.and_then(MunicipalityCode::parse);
    if must_agree && owner.is_some() && owner != municipality {
        properties.wrong("site", "a place to study in the offer's municipality");
    }
    Some(id)
}

fn places(properties: &mut Properties<'_>) -> Option<u16> {
    if !properties.has("places") {
        return None;
    }
    let expected = "a whole number from 1 to 10000, or nothing";
    properties.read("places", expected, None, |value| {
        let count = value.as_u64().filter(|count| (1..=10_000).contains(count));
        count.map(|count| u16::try_from(count).ok())
    })
}

const PAGES: &str = "one or more objects with `url` and, if it is known, `date`";

/// A list of pages with their dates.
fn pages(value: &Value) -> Option<Vec<DatedPage>> {
    let pages = value.as_array().filter(|pages| !pages.is_empty())?;
    pages.iter().map(page).collect()
}

/// A page with its date.
pub fn page(value: &Value) -> Option<DatedPage> {
    let page = PageProperties::deserialize(value).ok()?;
    (!page.url.trim().is_empty()).then_some(DatedPage {
        url: page.url,
        date: page.date,
    })
}

#[derive(Deserialize)]
struct PageProperties {
    url: String,
    #[serde(default)]
    date: String,
}
