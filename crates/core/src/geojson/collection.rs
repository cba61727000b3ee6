//! One GeoJSON file: text to features, with the place of each at hand for errors.

use super::error::NOTHING;
use super::geometry::Geometry;
use super::properties::Properties;
use super::{DecodeError, MAX_BYTES, Place, refused};
use ::geojson::{FeatureCollection, JsonObject};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A feature collection of which the properties and shapes are not yet decoded.
pub struct Collection {
    pub file: &'static str,
    pub features: Vec<Feature>,
    pub members: JsonObject,
}

/// One feature of a collection.
pub struct Feature {
    pub properties: JsonObject,
    pub geometry: Option<Geometry>,
    /// What stands in the place of a feature, if it is none.
    pub not_a_feature: Option<String>,
}

impl From<::geojson::Feature> for Feature {
    fn from(feature: ::geojson::Feature) -> Self {
        Self {
            properties: feature.properties.unwrap_or_default(),
            geometry: feature.geometry.map(|it| Geometry::Read(it.value)),
            not_a_feature: None,
        }
    }
}

impl Feature {
    /// A text among the properties.
    fn text(&self, property: &str) -> Option<&str> {
        self.properties.get(property)?.as_str()
    }

    /// What the feature is called in an error: its code or id, and its name.
    fn label(&self) -> Option<String> {
        let name = self.text("name").or(self.text("name_sv"));
        let name = name.or(self.text("name_en"));
        let words = [self.text("code").or(self.text("id")), name];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

impl Collection {
    /// Reads the text of a file. Where the crate `geojson` refuses it, `refused` reads what can be read and keeps the faults.
    pub fn parse(file: &'static str, text: &str) -> Result<Self, DecodeError> {
        if text.len() > MAX_BYTES {
            return Err(DecodeError::TooLarge {
                file,
                bytes: text.len(),
                limit: MAX_BYTES,
            });
        }
        // Programs of Windows put a byte-order mark before UTF-8; JSON has none.
        let text = text.trim_start_matches('\u{feff}');
        if text.trim().is_empty() {
            return Err(DecodeError::Empty { file });
        }
        // What a decoder of UTF-8 puts in the place of other bytes, and what UTF-16 puts between ASCII.
        if text.contains(['\u{fffd}', '\0']) {
            return Err(DecodeError::Encoding { file });
        }
        let collection = match text.parse() {
            Ok(FeatureCollection {
                features,
                foreign_members,
                ..
            }) => Self {
                file,
                features: features.into_iter().map(Feature::from).collect(),
                members: foreign_members.unwrap_or_default(),
            },
            Err(_) => refused::collection(file, text)?,
        };
        if collection.features.is_empty() {
            return Err(DecodeError::NoFeatures { file });
        }
        Ok(collection)
    }

    /// Decodes every feature; what is wrong is added to `errors`.
    pub fn each<T>(
        &self,
        errors: &mut Vec<DecodeError>,
        decode: impl Fn(&mut Properties<'_>) -> T,
    ) -> Vec<T> {
        let before = errors.len();
        let mut decoded = Vec::with_capacity(self.features.len());
        for (index, feature) in self.features.iter().enumerate() {
            let place = self.place_of(index, feature);
            match &feature.not_a_feature {
                Some(found) => errors.push(DecodeError::Property {
                    place,
                    property: "features".to_owned(),
                    expected: "GeoJSON features",
                    found: found.clone(),
                }),
                None => {
                    let geometry = feature.geometry.as_ref();
                    let properties = &feature.properties;
                    let mut properties = Properties::new(place, properties, geometry, errors);
                    decoded.push(decode(&mut properties));
                }
            }
        }
        if errors.len() > before {
            self.tell_once(errors, before);
        }
        decoded
    }

    /// Of a property that every feature lacks, leaves one error, which names the properties that there are: another file.
    fn tell_once(&self, errors: &mut Vec<DecodeError>, before: usize) {
        let mut there: Vec<&str> = Vec::new();
        for property in self.features.iter().flat_map(|it| it.properties.keys()) {
            if !there.contains(&property.as_str()) {
                there.push(property);
            }
        }
        let found = match there.len() {
            0 => "nothing: no feature has properties".to_owned(),
            _ => [
                "nothing in any feature; they have ",
                &shortened(&there.join(", ")),
            ]
            .concat(),
        };
        let mut lacking: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for error in &errors[before..] {
            if let Some((property, feature)) = error.missing() {
                lacking
                    .entry(property.to_owned())
                    .or_default()
                    .insert(feature);
            }
        }
        let is_in_none = |property: &str| {
            let count = self.features.len();
            count > 1 && lacking.get(property).is_some_and(|it| it.len() == count)
        };
        let mut told = BTreeSet::new();
        for mut error in errors.split_off(before) {
            if let DecodeError::Property {
                place,
                property,
                found: nothing,
                ..
            } = &mut error
                && nothing == NOTHING
                && is_in_none(property)
            {
                if !told.insert(property.clone()) {
                    continue;
                }
                (place.feature, place.name) = (None, None);
                nothing.clone_from(&found);
            }
            errors.push(error);
        }
    }

    /// The texts that stand under `property`, whatever else is wrong with their features.
    pub fn texts(&self, property: &str) -> Vec<&str> {
        let features = self.features.iter();
        features.filter_map(|it| it.text(property)).collect()
    }

    /// What stands under `key`, with what stands under `property` of the same feature.
    pub fn texts_with(&self, key: &str, property: &str) -> Vec<(&str, Option<&str>)> {
        let features = self.features.iter();
        let pairs = features.filter_map(|it| Some((it.text(key)?, it.text(property))));
        pairs.collect()
    }

    /// Decodes a list of objects that stands beside the features.
    pub fn foreign_member<T>(
        &self,
        name: &str,
        errors: &mut Vec<DecodeError>,
        decode: impl Fn(&mut Properties<'_>) -> T,
    ) -> Vec<T> {
        let member = self.members.get(name);
        let Some(list) = member.and_then(Value::as_array) else {
            errors.push(DecodeError::Property {
                place: self.place(name.to_owned()),
                property: name.to_owned(),
                expected: "a list of objects beside the features",
                found: member.map_or_else(|| NOTHING.to_owned(), shown),
            });
            return Vec::new();
        };
        let mut decoded = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let here = self.place(format!("{name} {}", index + 1));
            match value.as_object() {
                Some(members) => {
                    decoded.push(decode(&mut Properties::new(here, members, None, errors)));
                }
                None => errors.push(DecodeError::Property {
                    place: here,
                    property: name.to_owned(),
                    expected: "an object",
                    found: shown(value),
                }),
            }
        }
        decoded
    }

    /// A place in the file that is no feature.
    pub fn place(&self, name: String) -> Place {
        Place {
            file: self.file,
            feature: None,
            name: Some(name),
        }
    }

    fn place_of(&self, index: usize, feature: &Feature) -> Place {
        Place {
            file: self.file,
            feature: Some(index + 1),
            name: feature.label(),
        }
    }

    /// Adds an error for every feature whose `property` another feature before it has too.
    pub fn unique(&self, errors: &mut Vec<DecodeError>, property: &'static str) {
        let mut known = std::collections::HashSet::new();
        for (index, feature) in self.features.iter().enumerate() {
            let Some(key) = feature.text(property) else {
                continue;
            };
            if !known.insert(key) {
                errors.push(DecodeError::Duplicate {
                    place: self.place_of(index, feature),
                    property,
                    found: key.to_owned(),
                });
            }
        }
    }
}

/// A value as an error shows it: short, whatever it is.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => shortened(&number.to_string()),
        Value::String(text) => format!("\"{}\"", shortened(text)),
        Value::Array(items) if items.len() <= 4 && !items.iter().any(Value::is_array) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn shortened(text: &str) -> String {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() {
        format!("{start}…")
    } else {
        start
    }
}
