//! `localities.geojson`.

use super::properties::Properties;
use crate::domain::{Locality, LocalityCode, MunicipalityCode};

pub fn locality(properties: &mut Properties<'_>, known: &[MunicipalityCode]) -> Locality {
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
    }
}
