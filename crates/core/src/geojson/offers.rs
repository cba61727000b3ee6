//! `offers.geojson` and `distance.geojson`: programmes and courses. They have no geometry: many are tied to a municipality, some
//! to no place. Both come later than the atlas, which they are checked against.

use super::collection::Collection;
use super::properties::Properties;
use super::{DecodeError, LATER_FILE_NAMES};
use crate::domain::{
    Atlas, DatedPage, Decision, Given, MunicipalityCode, Offer, OfferKind, OfferPlace, Programmes,
    Publisher, Recency, RoadDistances, SiteId,
};
use serde::Deserialize;
use serde_json::Value;
use std::cell::Cell;

/// Decodes `offers.geojson`: what can be studied at or through a place of this map, and who publishes what it rests on.
///
/// # Errors
/// Everything that is wrong in it.
pub fn programmes(text: &str, atlas: &Atlas) -> Result<Programmes, Vec<DecodeError>> {
    let [file, ..] = LATER_FILE_NAMES;
    let collection = Collection::parse(file, text).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let found = Programmes {
        offers: offers(&collection, atlas, &mut errors),
        publishers: collection.foreign_member("publishers", &mut errors, publisher),
        distance_fields: collection.foreign_member("distance_fields", &mut errors, |field| {
            (field.text("field"), field.count("programmes"))
        }),
        roads: roads(&collection, atlas, &mut errors),
    };
    errors.is_empty().then_some(found).ok_or(errors)
}

/// Decodes `distance.geojson`: distance programmes in all of Sweden.
///
/// # Errors
/// Everything that is wrong in it.
pub fn distance(text: &str, atlas: &Atlas) -> Result<Vec<Offer>, Vec<DecodeError>> {
    let [_, file, _] = LATER_FILE_NAMES;
    let collection = Collection::parse(file, text).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let found = offers(&collection, atlas, &mut errors);
    errors.is_empty().then_some(found).ok_or(errors)
}

fn offers(collection: &Collection, atlas: &Atlas, errors: &mut Vec<DecodeError>) -> Vec<Offer> {
    let decisions = collection.texts("decision");
    let found = collection.each(errors, |properties| offer(properties, atlas, &decisions));
    collection.unique(errors, "decision");
    found
}

fn offer(properties: &mut Properties<'_>, atlas: &Atlas, decisions: &[&str]) -> Offer {
    let offer = Offer {
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
        kind: properties.word(
            "kind",
            "university, yh, yh_course or course",
            OfferKind::Course,
        ),
        decision: decision(properties),
        field: properties.optional_text("field"),
        points: properties.optional_number("points", 1..=1_000, "1 to 1000 points, or nothing"),
        pace: properties.optional_number(
            "pace",
            1..=100,
            "a pace from 1 to 100 per cent, or nothing",
        ),
        places: properties.optional_number("places", 1..=10_000, PLACES),
        elsewhere: match properties.has("elsewhere") {
            true => properties.texts("elsewhere"),
            false => Vec::new(),
        },
        given: properties.objects("given", "a list of objects", |it| {
            given(it, atlas, decisions)
        }),
    };
    if !(properties.has("name_sv") || properties.has("name_en")) {
        properties.wrong("name_sv", "a text, here or under `name_en`");
    }
    offer
}

/// The decision that an offer rests on; it may be missing.
fn decision(properties: &mut Properties<'_>) -> Option<Decision> {
    if !properties.has("decision") {
        return None;
    }
    let mut year = |property: &str| {
        let year = properties.optional_year(property);
        if year.is_none() {
            properties.wrong(property, "a year, where there is a decision");
        }
        year.unwrap_or_default()
    };
    let (decided, last_round) = (year("decision_year"), year("last_round"));
    Some(Decision {
        number: properties.text("decision"),
        year: decided,
        rounds: properties.optional_number("rounds", 1..=20, "1 to 20 rounds, or nothing"),
        last_round,
    })
}

fn given(properties: &mut Properties<'_>, atlas: &Atlas, decisions: &[&str]) -> Given {
    let forms = "campus, decentralised, distance_meetings, distance or nothing";
    let recencies = "recent, older, undated, historical or closed";
    let replaced = "the number of a decision in this file, or nothing";
    Given {
        form: properties.optional_word("form", forms),
        start: properties.optional_text("start"),
        term: properties.optional_word("term", "spring, autumn, running or nothing"),
        planned: properties.has("planned") && properties.flag("planned"),
        recency: properties.word("recency", recencies, Recency::Undated),
        replaced_by: match properties.has("replaced_by") {
            true => properties.code("replaced_by", replaced, None, |number| {
                decisions.contains(&number).then(|| Some(number.to_owned()))
            }),
            false => None,
        },
        at: properties.objects("at", "a list of objects", |it| place(it, atlas)),
        sources: properties.read("sources", PAGES, Vec::new(), pages),
    }
}

fn place(properties: &mut Properties<'_>, atlas: &Atlas) -> OfferPlace {
    let municipality = municipality(properties, atlas);
    OfferPlace {
        site: site(properties, municipality, atlas),
        municipality,
        places: properties.optional_number("places", 1..=10_000, PLACES),
    }
}

/// The municipality; it may be missing.
fn municipality(properties: &mut Properties<'_>, atlas: &Atlas) -> Option<MunicipalityCode> {
    if !properties.has("municipality") {
        return None;
    }
    let expected = "the code of a municipality of this map, or nothing";
    properties.code("municipality", expected, None, |text| {
        let code = MunicipalityCode::parse(text);
        code.filter(|code| atlas.municipality(*code).is_some())
            .map(Some)
    })
}

/// The place to study, in the municipality that is named beside it; it may be missing.
fn site(
    properties: &mut Properties<'_>,
    municipality: Option<MunicipalityCode>,
    atlas: &Atlas,
) -> Option<SiteId> {
    if !properties.has("site") {
        return None;
    }
    // A municipality that is wrong has been named already; the site is not to blame for it.
    let must_agree = municipality.is_some() || !properties.has("municipality");
    let expected = "the id of a place to study of this map, or nothing";
    let (id, owner) = properties.code("site", expected, None, |text| {
        let found = atlas.sites().iter().find(|site| site.id.0 == text);
        found.map(|site| Some((site.id.clone(), site.municipality)))
    })?;
    if must_agree && Some(owner) != municipality {
        properties.wrong("site", "a place to study in the offer's municipality");
    }
    Some(id)
}

/// How far it is between municipalities; a file may lack it.
fn roads(collection: &Collection, atlas: &Atlas, errors: &mut Vec<DecodeError>) -> RoadDistances {
    const NAME: &str = "road_km";
    if !collection.members.contains_key(NAME) {
        return RoadDistances::default();
    }
    let rows_before = Cell::new(0);
    let rows = collection.foreign_member(NAME, errors, |row| {
        let before = rows_before.replace(rows_before.get() + 1);
        let code = "the code of a municipality of this map";
        let municipality = row.code("municipality", code, None, |text| {
            let found = MunicipalityCode::parse(text);
            found
                .filter(|code| atlas.municipality(*code).is_some())
                .map(Some)
        });
        let expected = "whole kilometres to each municipality before this one";
        let km = row.read("km", expected, Vec::new(), |value| {
            kilometres(value, before)
        });
        municipality.map(|code| (code, km))
    });
    RoadDistances::new(rows.into_iter().flatten().collect())
}

/// So many whole numbers.
fn kilometres(value: &Value, count: usize) -> Option<Vec<u16>> {
    let km = value.as_array().filter(|km| km.len() == count)?.iter();
    km.map(|km| u16::try_from(km.as_u64()?).ok()).collect()
}

fn publisher(properties: &mut Properties<'_>) -> Publisher {
    Publisher {
        address: properties.text("address"),
        name_sv: properties.text("name_sv"),
        name_en: properties.optional_text("name_en"),
        title_sv: properties.optional_text("title_sv"),
        title_en: properties.optional_text("title_en"),
        copy: properties.optional_text("copy"),
    }
}

const PLACES: &str = "a whole number from 1 to 10000, or nothing";
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
