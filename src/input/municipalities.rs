//! `municipalities.geojson`: the municipalities with their figures; beside them collaborations and sources.

use super::collection::{Collection, shown};
use super::properties::Properties;
use super::{DecodeError, Place};
use crate::domain::{
    Attainment, Basis, Collaboration, CollaborationId, CountyCode, Municipality, MunicipalityCode,
    Source,
};
use serde_json::Value as JsonValue;

pub fn municipality(
    properties: &mut Properties<'_>,
    counties: &[CountyCode],
) -> Option<Municipality> {
    let code = properties.text("code").and_then(|text| {
        let code = MunicipalityCode::parse(&text).filter(|code| counties.contains(&code.county()));
        code.or_else(|| properties.wrong("code", "four digits, the first two a county of this map"))
    });
    let name = properties.text("name");
    let label = properties.lonlat("label");
    let population_2020 = properties.count("population_2020");
    let population_2024 = properties.count("population_2024");
    let people = properties.count("people_25_65");
    let post_secondary = properties.by_sex("postsec");
    let three_years = properties.by_sex("postsec3");
    let unknown = properties.share("unknown");
    let series = properties.shares("series");
    let shape = properties.shape();
    Some(Municipality {
        code: code?,
        name: name?,
        shape: shape?,
        label: label?,
        population_2020: population_2020?,
        population_2024: population_2024?,
        attainment: Attainment {
            people: people?,
            post_secondary: post_secondary?,
            three_years: three_years?,
            unknown: unknown?,
            series: series?,
        },
    })
}

pub fn collaborations(
    municipalities: &Collection,
    known: &[MunicipalityCode],
    errors: &mut Vec<DecodeError>,
) -> Vec<Collaboration> {
    let found = each(municipalities, "collaborations", errors, |properties| {
        let id = properties.text("id").and_then(|id| {
            CollaborationId::from_key(&id)
                .or_else(|| properties.wrong("id", "a collaboration that the map knows"))
        });
        let name = properties.text("name");
        let short_name = properties.text("short_name");
        let period = properties.text("period");
        let words = [("stated", Basis::Stated), ("inferred", Basis::Inferred)];
        let basis = properties.word("basis", "stated or inferred", &words);
        let source_url = properties.text("source_url");
        let members = properties.texts("members").and_then(|texts| {
            let codes: Option<Vec<_>> = texts.iter().map(|t| MunicipalityCode::parse(t)).collect();
            let codes = codes.filter(|codes| codes.iter().all(|code| known.contains(code)));
            codes.or_else(|| properties.wrong("members", "codes of municipalities of this map"))
        });
        Some(Collaboration {
            id: id?,
            name: name?,
            short_name: short_name?,
            period: period?,
            basis: basis?,
            source_url: source_url?,
            members: members?,
        })
    });
    for (index, collaboration) in found.iter().enumerate() {
        if found[..index]
            .iter()
            .any(|other| other.id == collaboration.id)
        {
            errors.push(DecodeError::Duplicate {
                place: place(municipalities, format!("collaborations {}", index + 1)),
                property: "id",
                found: collaboration.id.key().to_owned(),
            });
        }
    }
    found
}

pub fn sources(municipalities: &Collection, errors: &mut Vec<DecodeError>) -> Vec<Source> {
    each(municipalities, "sources", errors, |properties| {
        let id = properties.text("id");
        let title_sv = properties.text("title_sv");
        let title_en = properties.text("title_en");
        let publisher = properties.text("publisher");
        let year = properties.optional_text("year");
        let licence = properties.text("licence");
        let url = properties.optional_text("url");
        Some(Source {
            id: id?,
            title_sv: title_sv?,
            title_en: title_en?,
            publisher: publisher?,
            year: year?,
            licence: licence?,
            url: url?,
        })
    })
}

/// Decodes a list of objects that stands beside the features.
fn each<T>(
    collection: &Collection,
    name: &str,
    errors: &mut Vec<DecodeError>,
    decode: impl Fn(&mut Properties<'_>) -> Option<T>,
) -> Vec<T> {
    let member = collection.member(name);
    let Some(list) = member.and_then(JsonValue::as_array) else {
        errors.push(DecodeError::Property {
            place: place(collection, name.to_owned()),
            property: name.to_owned(),
            expected: "a list of objects beside the features",
            found: member.map_or_else(|| "nothing".to_owned(), shown),
        });
        return Vec::new();
    };
    let mut found = Vec::with_capacity(list.len());
    for (index, value) in list.iter().enumerate() {
        let here = place(collection, format!("{name} {}", index + 1));
        match value.as_object() {
            Some(members) => {
                found.extend(decode(&mut Properties::new(here, members, None, errors)))
            }
            None => errors.push(DecodeError::Property {
                place: here,
                property: name.to_owned(),
                expected: "an object",
                found: shown(value),
            }),
        }
    }
    found
}

fn place(collection: &Collection, name: String) -> Place {
    Place {
        file: collection.file,
        feature: None,
        name: Some(name),
    }
}
