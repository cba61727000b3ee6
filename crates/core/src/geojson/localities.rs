//! `localities.geojson`.

use super::properties::{Properties, word};
use crate::domain::{
    Distance, DistanceMethod, Locality, LocalityCode, MunicipalityCode, Nearby, StudyPlace,
};
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
    let list = properties.read(property, expected, Vec::new(), |value| {
        let list: Option<Vec<_>> = value.as_array()?.iter().map(distance).collect();
        list.filter(|list| list.is_sorted_by(|a, b| a.1 <= b.1))
    });
    let mut distances = Vec::with_capacity(list.len());
    for (id, km, method) in list {
        match places.get(id.as_str()) {
            Some(&place) => distances.push(Distance { place, km, method }),
            None => {
                let expected = "distances to places to study that sites.geojson has";
                properties.wrong_part(property, expected, format!("one to \"{id}\""));
            }
        }
    }
    distances
}

fn distance(value: &Value) -> Option<(String, Km, Option<DistanceMethod>)> {
    // Around the globe once.
    const LONGEST: u64 = 40_000;
    let [place, km, method @ ..] = value.as_array()?.as_slice() else {
        return None;
    };
    let km = km.as_u64().filter(|km| *km <= LONGEST)?;
    let method = match method {
        [] if km == 0 => None,
        [method] => Some(word(method.as_str()?)?),
        _ => return None,
    };
    Some((place.as_str()?.to_owned(), Km(km as f64), method))
}
