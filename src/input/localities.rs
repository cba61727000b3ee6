//! `localities.geojson`.

use super::properties::Properties;
use crate::domain::{Locality, LocalityCode, MunicipalityCode};

pub fn locality(properties: &mut Properties<'_>, known: &[MunicipalityCode]) -> Option<Locality> {
    let code = properties.text("code").and_then(|text| {
        LocalityCode::parse(&text)
            .or_else(|| properties.wrong("code", "SCB's code of a locality, such as 2425TC101"))
    });
    let name = properties.text("name");
    let municipality = properties.municipality("municipality", known);
    let population = properties.count("population");
    let at = properties.point();
    Some(Locality {
        code: code?,
        name: name?,
        municipality: municipality?,
        population: population?,
        at: at?,
    })
}
