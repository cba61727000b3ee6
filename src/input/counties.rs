//! `counties.geojson`: the counties, and Sweden as a whole beside them.

use super::collection::Collection;
use super::properties::{JsonObject, Properties};
use super::{DecodeError, Place};
use crate::domain::{BySex, Country, County, CountyCode, Share};

pub fn county(properties: &mut Properties<'_>) -> Option<County> {
    let code = properties.text("code").and_then(|code| {
        CountyCode::parse(&code).or_else(|| properties.wrong("code", "a code of two digits"))
    });
    let name = properties.text("name");
    let post_secondary = properties.by_sex("postsec");
    let three_years = properties.by_sex("postsec3");
    let shape = properties.shape();
    Some(County {
        code: code?,
        name: name?,
        shape: shape?,
        post_secondary: post_secondary?,
        three_years: three_years?,
    })
}

pub fn country(counties: &Collection, errors: &mut Vec<DecodeError>) -> Option<Country> {
    let place = Place {
        file: counties.file,
        feature: None,
        name: Some("country".to_owned()),
    };
    let nothing = JsonObject::new();
    let member = counties
        .member("country")
        .and_then(|value| value.as_object());
    let mut properties = Properties::new(place, member.unwrap_or(&nothing), None, errors);
    let post_secondary = properties.by_sex("postsec");
    let three_years = properties.by_sex("postsec3");
    Some(Country {
        post_secondary: post_secondary?,
        three_years: three_years?,
    })
}

/// Stands in while errors are gathered; an atlas is never made of it, because its absence is an error.
pub fn no_country() -> Country {
    let none = BySex {
        total: Share(0.0),
        women: Share(0.0),
        men: Share(0.0),
    };
    Country {
        post_secondary: none,
        three_years: none,
    }
}
