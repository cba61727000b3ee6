//! The properties of one feature, each read as the type it must have.

use super::collection::shown;
use super::{DecodeError, Place, geometry};
use crate::domain::{BySex, MunicipalityCode, Share};
use crate::geo::{LonLat, Shape};
use serde_json::Value as JsonValue;

/// The members of a JSON object.
pub type JsonObject = serde_json::Map<String, JsonValue>;

/// One feature, or one object beside the features, with a place for what is wrong in it.
///
/// Every reader gives `None` after it has noted an error, so that one pass finds all of them.
pub struct Properties<'a> {
    place: Place,
    members: &'a JsonObject,
    geometry: Option<&'a JsonValue>,
    errors: &'a mut Vec<DecodeError>,
}

impl<'a> Properties<'a> {
    pub fn new(
        place: Place,
        members: &'a JsonObject,
        geometry: Option<&'a JsonValue>,
        errors: &'a mut Vec<DecodeError>,
    ) -> Self {
        Self {
            place,
            members,
            geometry,
            errors,
        }
    }

    /// Notes that `property` is not what it must be.
    pub fn wrong<T>(&mut self, property: &str, expected: &'static str) -> Option<T> {
        let found = self
            .members
            .get(property)
            .map_or_else(|| "nothing".to_owned(), shown);
        self.errors.push(DecodeError::Property {
            place: self.place.clone(),
            property: property.to_owned(),
            expected,
            found,
        });
        None
    }

    fn read<T>(
        &mut self,
        property: &str,
        expected: &'static str,
        from: impl Fn(&JsonValue) -> Option<T>,
    ) -> Option<T> {
        let found = self.members.get(property).and_then(from);
        found.or_else(|| self.wrong(property, expected))
    }

    pub fn text(&mut self, property: &str) -> Option<String> {
        self.read(property, "a text", |value| {
            let text = value.as_str()?;
            (!text.trim().is_empty()).then(|| text.to_owned())
        })
    }

    /// A text that may be missing, but not be something else.
    pub fn optional_text(&mut self, property: &str) -> Option<String> {
        match self.members.get(property) {
            None | Some(JsonValue::Null) => Some(String::new()),
            Some(JsonValue::String(text)) => Some(text.clone()),
            Some(_) => self.wrong(property, "a text or nothing"),
        }
    }

    pub fn flag(&mut self, property: &str) -> Option<bool> {
        self.read(property, "true or false", JsonValue::as_bool)
    }

    pub fn count(&mut self, property: &str) -> Option<u32> {
        self.read(property, "a whole number", |value| {
            u32::try_from(value.as_u64()?).ok()
        })
    }

    /// A year that may be missing.
    pub fn optional_year(&mut self, property: &str) -> Option<Option<u16>> {
        match self.members.get(property) {
            None | Some(JsonValue::Null) => Some(None),
            Some(value) => match value.as_u64().and_then(|year| u16::try_from(year).ok()) {
                Some(year @ 1900..=2100) => Some(Some(year)),
                _ => self.wrong(property, "a year or nothing"),
            },
        }
    }

    pub fn share(&mut self, property: &str) -> Option<Share> {
        self.read(property, "a share from 0 to 100", share)
    }

    pub fn by_sex(&mut self, prefix: &str) -> Option<BySex> {
        let [total, women, men] =
            ["total", "women", "men"].map(|who| self.share(&format!("{prefix}_{who}")));
        Some(BySex {
            total: total?,
            women: women?,
            men: men?,
        })
    }

    pub fn shares<const N: usize>(&mut self, property: &str) -> Option<[Share; N]> {
        self.read(property, "one share from 0 to 100 for each year", |value| {
            let shares: Option<Vec<Share>> = value.as_array()?.iter().map(share).collect();
            shares?.try_into().ok()
        })
    }

    pub fn texts(&mut self, property: &str) -> Option<Vec<String>> {
        self.read(property, "a list of texts", |value| {
            let texts = value.as_array()?.iter();
            texts.map(|text| Some(text.as_str()?.to_owned())).collect()
        })
    }

    /// A value out of a fixed set of words.
    pub fn word<T: Copy>(
        &mut self,
        property: &str,
        expected: &'static str,
        words: &[(&str, T)],
    ) -> Option<T> {
        self.read(property, expected, |value| one_of(value.as_str()?, words))
    }

    /// The code of a municipality that is in the data.
    pub fn municipality(
        &mut self,
        property: &str,
        known: &[MunicipalityCode],
    ) -> Option<MunicipalityCode> {
        self.read(
            property,
            "the code of a municipality of this map",
            |value| MunicipalityCode::parse(value.as_str()?).filter(|code| known.contains(code)),
        )
    }

    pub fn lonlat(&mut self, property: &str) -> Option<LonLat> {
        let at = self.read(property, "[longitude, latitude]", geometry::lonlat)?;
        match geometry::misplaced(at) {
            None => Some(at),
            Some(expected) => self.wrong(property, expected),
        }
    }

    /// The feature's point.
    pub fn point(&mut self) -> Option<LonLat> {
        geometry::point(&self.place, self.geometry)
            .map_err(|error| self.errors.push(error))
            .ok()
    }

    /// The feature's area.
    pub fn shape(&mut self) -> Option<Shape> {
        geometry::shape(&self.place, self.geometry)
            .map_err(|error| self.errors.push(error))
            .ok()
    }
}

pub fn one_of<T: Copy>(word: &str, words: &[(&str, T)]) -> Option<T> {
    let found = words.iter().find(|(name, _)| *name == word);
    found.map(|(_, value)| *value)
}

fn share(value: &JsonValue) -> Option<Share> {
    let number = value.as_f64()?;
    (0.0..=100.0).contains(&number).then_some(Share(number))
}
