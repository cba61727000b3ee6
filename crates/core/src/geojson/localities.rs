//! `localities.geojson`.

use super::properties::{Properties, word};
use crate::domain::{Distance, Locality, LocalityCode, MunicipalityCode, Nearby, StudyPlace};
use crate::geo::Km;
use serde_json::Value;
use std::collections::HashMap;

pub fn locality(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
    places: &HashMap<&str, StudyPlace>,
) -> Locality {
    Locality {
        code: properties.code(
            "code",
            "SCB's code of a locality, such as 2425TC101",
            LocalityCode(String::new()),
            LocalityCode::parse,
        ),
        name: properties.text("name"),
        municipality: properties.municipality("municipality", known),
        population: properties.count("population"),
        at: properties.point(),
        near: Nearby {
            campuses: distances(properties, "campuses", places),
            centres: distances(properties, "centres", places),
            abroad: match properties.has("abroad") {
                true => distances(properties, "abroad", places),
                false => Vec::new(),
            },
        },
    }
}

/// The nearest places of a kind, each with its distance and how that is known.
fn distances(
    properties: &mut Properties<'_>,
    property: &str,
    places: &HashMap<&str, StudyPlace>,
) -> Vec<Distance> {
    let expected = "a list of [id of a place to study, whole kilometres, method if there is a way to go], the nearest first";
    properties.read(property, expected, Vec::new(), |value| {
        let list = value.as_array()?.iter();
        let list: Vec<Distance> = list.map(|it| distance(it, places)).collect::<Option<_>>()?;
        list.is_sorted_by(|a, b| a.km <= b.km).then_some(list)
    })
}

fn distance(value: &Value, places: &HashMap<&str, StudyPlace>) -> Option<Distance> {
    // Around the globe once.
    const LONGEST: u64 = 40_000;
    let [place, km, method @ ..] = value.as_array()?.as_slice() else {
        return None;
    };
    let km = km.as_u64().filter(|km| *km <= LONGEST)?;
    Some(Distance {
        place: *places.get(place.as_str()?)?,
        km: Km(km as f64),
        method: match method {
            [] if km == 0 => None,
            [method] => Some(word(method.as_str()?)?),
            _ => return None,
        },
    })
}
