//! What stands beside the localities in their file: names of places in minority languages.

use super::DecodeError;
use super::collection::Collection;
use super::offers::page;
use super::properties::{Properties, word};
use crate::domain::{Language, LocalityCode, MunicipalityCode, NameScope, NameSource, PlaceName};

pub fn names(
    localities: &Collection,
    known: &[MunicipalityCode],
    errors: &mut Vec<DecodeError>,
) -> Vec<PlaceName> {
    let towns = localities.texts_with("code", "municipality");
    localities.foreign_member("names", errors, |properties| {
        name(properties, known, &towns)
    })
}

fn name(
    properties: &mut Properties<'_>,
    known: &[MunicipalityCode],
    towns: &[(&str, Option<&str>)],
) -> PlaceName {
    let languages = "sma, sju, sje, smj, se, fit or fi";
    let stand_in = Language::NorthernSami;
    let municipality = properties.municipality("municipality", known);
    let scope = properties.word(
        "scope",
        "municipality, seat or town",
        NameScope::Municipality,
    );
    PlaceName {
        locality: locality(properties, municipality, scope, towns),
        municipality,
        scope,
        language: properties.code("language", languages, stand_in, Language::from_code),
        name: properties.text("name"),
        source: source(properties),
    }
}

/// The town that the name is the name of, in the municipality of the name; a municipality's name has none.
fn locality(
    properties: &mut Properties<'_>,
    municipality: MunicipalityCode,
    scope: NameScope,
    towns: &[(&str, Option<&str>)],
) -> Option<LocalityCode> {
    if scope == NameScope::Municipality {
        return None;
    }
    let expected = "the code of a locality in the municipality of the name";
    properties.code("locality", expected, None, |text| {
        let (_, owner) = towns.iter().find(|(code, _)| *code == text)?;
        let owner = owner.and_then(MunicipalityCode::parse);
        // What is wrong elsewhere has been named already: a stand-in has no towns.
        let agrees = owner.is_none_or(|owner| owner == municipality || municipality.0 == 0);
        agrees.then(|| LocalityCode::parse(text))
    })
}

/// On what a name in use rests; it is missing for the others.
fn source(properties: &mut Properties<'_>) -> Option<NameSource> {
    if !properties.has("source") {
        return None;
    }
    let expected = "an object with `authority`, `url` and, if it is known, `date`, or nothing";
    properties.read("source", expected, None, |value| {
        Some(Some(NameSource {
            authority: word(value.get("authority")?.as_str()?)?,
            page: page(value)?,
        }))
    })
}
