//! The properties of one feature, each read as the type it must have.

use super::collection::shown;
use super::error::NOTHING;
use super::geometry::{self, Geometry};
use super::{DecodeError, Place};
use crate::domain::{BySex, MunicipalityCode, Share};
use crate::geo::{Line, LonLat, Shape};
use ::geojson::JsonObject;
use serde::Deserialize;
use serde::de::value::{Error, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde_json::Value;
use std::ops::RangeInclusive;

/// One feature, or one object beside the features, with a place for what is wrong in it.
///
/// A reader that finds something else than it must notes an error and gives a stand-in, so that one pass finds all
/// errors. Nothing made of stand-ins leaves `decode`: one error and there is no atlas.
pub struct Properties<'a> {
    place: Place,
    members: &'a JsonObject,
    geometry: Option<&'a Geometry>,
    errors: &'a mut Vec<DecodeError>,
}

impl<'a> Properties<'a> {
    pub fn new(
        place: Place,
        members: &'a JsonObject,
        geometry: Option<&'a Geometry>,
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
    pub fn wrong(&mut self, property: &str, expected: &'static str) {
        let found = self
            .members
            .get(property)
            .map_or_else(|| NOTHING.to_owned(), shown);
        self.wrong_part(property, expected, found);
    }

    /// Notes that `found`, a part of `property`, is not what it must be.
    pub fn wrong_part(&mut self, property: &str, expected: &'static str, found: String) {
        self.errors.push(DecodeError::Property {
            place: self.place.clone(),
            property: property.to_owned(),
            expected,
            found,
        });
    }

    /// Whether the property is there and not null.
    pub fn has(&self, property: &str) -> bool {
        self.members
            .get(property)
            .is_some_and(|value| !value.is_null())
    }

    /// What `from` makes of the property, or an error and the stand-in.
    pub fn read<T>(
        &mut self,
        property: &str,
        expected: &'static str,
        stand_in: T,
        from: impl FnOnce(&Value) -> Option<T>,
    ) -> T {
        if let Some(value) = self.members.get(property).and_then(from) {
            return value;
        }
        self.wrong(property, expected);
        stand_in
    }

    pub fn text(&mut self, property: &str) -> String {
        self.read(property, "a text", String::new(), |value| {
            let text = value.as_str()?;
            (!text.trim().is_empty()).then(|| text.to_owned())
        })
    }

    /// A text that may be missing, but not be something else.
    pub fn optional_text(&mut self, property: &str) -> String {
        if !self.has(property) {
            return String::new();
        }
        self.read(property, "a text or nothing", String::new(), |value| {
            value.as_str().map(str::to_owned)
        })
    }

    /// A text that `parse` understands.
    pub fn code<T>(
        &mut self,
        property: &str,
        expected: &'static str,
        stand_in: T,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> T {
        // Not the form of the code: 2513 has four digits, and is no text.
        let other = self
            .members
            .get(property)
            .filter(|value| value.as_str().is_none());
        let expected = other.map_or(expected, |_| "a text");
        self.read(property, expected, stand_in, |value| parse(value.as_str()?))
    }

    pub fn flag(&mut self, property: &str) -> bool {
        self.read(property, "true or false", false, |value| value.as_bool())
    }

    pub fn count(&mut self, property: &str) -> u32 {
        // More than any place of this part of the world has.
        const MOST: u64 = 5_000_000;
        self.read(property, "a whole number up to 5 million", 0, |value| {
            let count = value.as_u64().filter(|count| *count <= MOST)?;
            u32::try_from(count).ok()
        })
    }

    /// A year that may be missing.
    pub fn optional_year(&mut self, property: &str) -> Option<u16> {
        self.optional_number(property, 1900..=2100, "a year or nothing")
    }

    /// A whole number in `range` that may be missing.
    pub fn optional_number(
        &mut self,
        property: &str,
        range: RangeInclusive<u16>,
        expected: &'static str,
    ) -> Option<u16> {
        if !self.has(property) {
            return None;
        }
        self.read(property, expected, None, |value| {
            let number = value.as_u64().and_then(|number| u16::try_from(number).ok());
            number.filter(|number| range.contains(number)).map(Some)
        })
    }

    /// What `decode` makes of each object in a list.
    pub fn objects<T>(
        &mut self,
        property: &str,
        expected: &'static str,
        decode: impl Fn(&mut Properties<'_>) -> T,
    ) -> Vec<T> {
        let list = self.members.get(property).and_then(Value::as_array);
        let objects: Option<Vec<&JsonObject>> =
            list.and_then(|list| list.iter().map(Value::as_object).collect());
        let Some(objects) = objects else {
            self.wrong(property, expected);
            return Vec::new();
        };
        let mut decoded = Vec::with_capacity(objects.len());
        for members in objects {
            let place = self.place.clone();
            decoded.push(decode(&mut Properties::new(
                place,
                members,
                None,
                self.errors,
            )));
        }
        decoded
    }

    pub fn share(&mut self, property: &str) -> Share {
        self.read(property, "a share from 0 to 100", Share(0.0), share)
    }

    pub fn by_sex(&mut self, prefix: &str) -> BySex {
        let mut of = |who: &str| self.share(&[prefix, who].join("_"));
        BySex {
            total: of("total"),
            women: of("women"),
            men: of("men"),
        }
    }

    pub fn shares<const N: usize>(&mut self, property: &str) -> [Share; N] {
        let expected = "one share from 0 to 100 for each year";
        self.read(property, expected, [Share(0.0); N], |value| {
            let shares: Option<Vec<Share>> = value.as_array()?.iter().map(share).collect();
            shares?.try_into().ok()
        })
    }

    pub fn texts(&mut self, property: &str) -> Vec<String> {
        self.read(property, "a list of texts", Vec::new(), |value| {
            let texts = value.as_array()?.iter();
            texts.map(|text| Some(text.as_str()?.to_owned())).collect()
        })
    }

    /// A list of texts of which `parse` understands each.
    pub fn codes<T>(
        &mut self,
        property: &str,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let list = self.members.get(property).and_then(Value::as_array);
        let Some(list) = list else {
            self.wrong(property, expected);
            return Vec::new();
        };
        let mut codes = Vec::with_capacity(list.len());
        for value in list {
            match value.as_str().and_then(&parse) {
                Some(code) => codes.push(code),
                // The one that is not understood, not how many stand there.
                None => self.wrong_part(property, expected, shown(value)),
            }
        }
        codes
    }

    /// A word out of a fixed set that may be missing.
    pub fn optional_word<T: DeserializeOwned>(
        &mut self,
        property: &str,
        expected: &'static str,
    ) -> Option<T> {
        if !self.has(property) {
            return None;
        }
        self.code(property, expected, None, |text| word(text).map(Some))
    }

    /// A word out of a fixed set: the name of one of the values of an enum.
    pub fn word<T: DeserializeOwned>(
        &mut self,
        property: &str,
        expected: &'static str,
        stand_in: T,
    ) -> T {
        self.code(property, expected, stand_in, word)
    }

    /// The code of a municipality that is in the data.
    pub fn municipality(&mut self, property: &str, known: &[MunicipalityCode]) -> MunicipalityCode {
        let expected = "the code of a municipality of this map";
        self.code(property, expected, MunicipalityCode(0), |text| {
            MunicipalityCode::parse(text).filter(|code| known.contains(code))
        })
    }

    pub fn lonlat(&mut self, property: &str) -> LonLat {
        let at = self.read(
            property,
            "[longitude, latitude]",
            geometry::NOWHERE,
            |value| {
                let [lon, lat] = Deserialize::deserialize(value).ok()?;
                Some(LonLat { lon, lat })
            },
        );
        if let Some(expected) = geometry::misplaced(at)
            && at != geometry::NOWHERE
        {
            self.wrong(property, expected);
        }
        at
    }

    /// The feature's point.
    pub fn point(&mut self) -> LonLat {
        self.of_geometry(geometry::point, geometry::NOWHERE)
    }

    /// The feature's line.
    pub fn line(&mut self) -> Line {
        self.of_geometry(geometry::line, Line::new())
    }

    /// The feature's area.
    pub fn shape(&mut self) -> Shape {
        let nothing = Shape {
            polygons: Vec::new(),
        };
        self.of_geometry(geometry::shape, nothing)
    }

    /// What `read` makes of the feature's geometry, or an error and the stand-in.
    fn of_geometry<T>(
        &mut self,
        read: fn(&Place, Option<&Geometry>) -> Result<T, DecodeError>,
        stand_in: T,
    ) -> T {
        read(&self.place, self.geometry).unwrap_or_else(|error| {
            self.errors.push(error);
            stand_in
        })
    }
}

/// The value of an enum that is called so in the data.
pub fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    let deserializer: StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(deserializer).ok()
}

fn share(value: &Value) -> Option<Share> {
    let number = value.as_f64()?;
    (0.0..=100.0).contains(&number).then_some(Share(number))
}
