//! `counties.geojson`: the counties, and Sweden as a whole beside them.

use super::collection::Collection;
use super::json::As;
use super::properties::Properties;
use super::{DecodeError, Place};
use crate::domain::{Country, County, CountyCode};

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
    }
}

pub fn country(counties: &Collection<'_>, errors: &mut Vec<DecodeError>) -> Country {
    let place = Place {
        file: counties.file,
        feature: None,
        name: Some("country".to_owned()),
    };
    let member = counties.member("country").and_then(As::as_object);
    let mut properties = Properties::new(place, member.unwrap_or_default(), None, errors);
    Country {
        post_secondary: properties.by_sex("postsec"),
        three_years: properties.by_sex("postsec3"),
    }
}
