//! `counties.geojson`: the counties, and Sweden as a whole beside them.

use super::collection::Collection;
use super::properties::Properties;
use super::{DecodeError, Place};
use crate::domain::{Country, County, CountyCode};
use ::geojson::JsonObject;
use serde_json::Value;

pub fn county(properties: &mut Properties<'_>) -> County {
    County {
        code: properties.code(
            "code",
            "a code of two digits",
            CountyCode(0),
            CountyCode::parse,
        ),
        name: properties.text("name"),
        post_secondary: properties.by_sex("postsec"),
        three_years: properties.by_sex("postsec3"),
        shape: properties.shape(),
    }
}

pub fn country(counties: &Collection, errors: &mut Vec<DecodeError>) -> Country {
    let place = Place {
        file: counties.file,
        feature: None,
        name: Some("country".to_owned()),
    };
    let nothing = JsonObject::new();
    let member = counties.members.get("country").and_then(Value::as_object);
    let mut properties = Properties::new(place, member.unwrap_or(&nothing), None, errors);
    Country {
        post_secondary: properties.by_sex("postsec"),
        three_years: properties.by_sex("postsec3"),
    }
}
