//! `municipalities.geojson`: the municipalities with their figures; beside them collaborations and sources.

use super::DecodeError;
use super::collection::Collection;
use super::properties::Properties;
use crate::domain::{
    Attainment, Basis, Collaboration, CollaborationId, CountyCode, Municipality, MunicipalityCode,
    Source,
};
use serde_json::Value;

pub fn municipality(properties: &mut Properties<'_>, counties: &[CountyCode]) -> Municipality {
    let code = properties.code(
        "code",
        "four digits, the first two a county of this map",
        MunicipalityCode(0),
        |text| MunicipalityCode::parse(text).filter(|code| counties.contains(&code.county())),
    );
    Municipality {
        code,
        name: properties.text("name"),
        label: properties.lonlat("label"),
        population_2020: properties.count("population_2020"),
        population_2024: properties.count("population_2024"),
        attainment: Attainment {
            people: properties.count("people_25_65"),
            post_secondary: properties.by_sex("postsec"),
            three_years: properties.by_sex("postsec3"),
            unknown: properties.share("unknown"),
            series: properties.shares("series"),
        },
        programmes_now: properties.count("programmes_now"),
        shape: properties.shape(),
    }
}

pub fn collaborations(
    municipalities: &Collection,
    known: &[MunicipalityCode],
    errors: &mut Vec<DecodeError>,
) -> Vec<Collaboration> {
    let found =
        municipalities.foreign_member("collaborations", errors, |properties| Collaboration {
            id: properties.code(
                "id",
                "a collaboration that the map knows",
                CollaborationId::default(),
                CollaborationId::from_key,
            ),
            name: properties.text("name"),
            short_name: properties.text("short_name"),
            period: properties.text("period"),
            basis: properties.word("basis", "stated or inferred", Basis::Stated),
            source_url: properties.text("source_url"),
            website: properties.optional_text("website"),
            members: properties.codes("members", "codes of municipalities of this map", |text| {
                MunicipalityCode::parse(text).filter(|code| known.contains(code))
            }),
        });
    let list = municipalities.members.get("collaborations");
    let list = list.and_then(Value::as_array);
    let ids = list
        .into_iter()
        .flatten()
        .map(|member| member.get("id")?.as_str());
    let ids: Vec<Option<&str>> = ids.collect();
    for (index, id) in ids.iter().enumerate() {
        if let Some(id) = id
            && ids[..index].contains(&Some(id))
        {
            errors.push(DecodeError::Duplicate {
                place: municipalities.place(format!("collaborations {}", index + 1)),
                property: "id",
                found: (*id).to_owned(),
            });
        }
    }
    found
}

pub fn sources(municipalities: &Collection, errors: &mut Vec<DecodeError>) -> Vec<Source> {
    municipalities.foreign_member("sources", errors, |properties| Source {
        id: properties.text("id"),
        title_sv: properties.text("title_sv"),
        title_en: properties.text("title_en"),
        publisher: properties.text("publisher"),
        year: properties.optional_text("year"),
        licence: properties.optional_text("licence"),
        url: properties.optional_text("url"),
    })
}
