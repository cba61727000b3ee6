//! One GeoJSON file: text to features, with the place of each at hand for errors.

use super::properties::{JsonObject, Properties};
use super::{DecodeError, MAX_BYTES, Place};
use crate::geo::fixed;
use serde_json::Value as JsonValue;

/// A FeatureCollection of which the features are not yet decoded.
pub struct Collection {
    pub file: &'static str,
    features: Vec<JsonValue>,
    members: JsonObject,
}

impl Collection {
    pub fn parse(file: &'static str, text: &str) -> Result<Self, DecodeError> {
        if text.len() > MAX_BYTES {
            return Err(DecodeError::TooLarge {
                file,
                bytes: text.len(),
                limit: MAX_BYTES,
            });
        }
        if text.trim().is_empty() {
            return Err(DecodeError::Empty { file });
        }
        let value: JsonValue =
            serde_json::from_str(text).map_err(|error| DecodeError::NotJson {
                file,
                line: error.line(),
                column: error.column(),
                reason: error.to_string(),
            })?;
        let other = |found: String| DecodeError::NotFeatureCollection { file, found };
        let JsonValue::Object(mut members) = value else {
            return Err(other(shown(&value)));
        };
        match members.get("type") {
            Some(JsonValue::String(kind)) if kind == "FeatureCollection" => {}
            Some(kind) => return Err(other(format!("type {}", shown(kind)))),
            None => return Err(other("an object without type".to_owned())),
        }
        match members.get_mut("features").map(JsonValue::take) {
            Some(JsonValue::Array(features)) if features.is_empty() => {
                Err(DecodeError::NoFeatures { file })
            }
            Some(JsonValue::Array(features)) => Ok(Self {
                file,
                features,
                members,
            }),
            Some(found) => Err(other(format!("features {}", shown(&found)))),
            None => Err(other("no features".to_owned())),
        }
    }

    /// Decodes every feature; what is wrong is added to `errors`.
    pub fn each<T>(
        &self,
        errors: &mut Vec<DecodeError>,
        decode: impl Fn(&mut Properties<'_>) -> T,
    ) -> Vec<T> {
        let mut found = Vec::with_capacity(self.features.len());
        for (index, value) in self.features.iter().enumerate() {
            let place = Place {
                file: self.file,
                feature: Some(index + 1),
                name: label(value),
            };
            if value.get("type").and_then(JsonValue::as_str) != Some("Feature") {
                errors.push(DecodeError::Property {
                    place,
                    property: "features".to_owned(),
                    expected: "GeoJSON features",
                    found: match value.get("type") {
                        Some(kind) => format!("type {}", shown(kind)),
                        None if value.is_object() => "an object without type".to_owned(),
                        None => shown(value),
                    },
                });
                continue;
            }
            let empty = JsonObject::new();
            let members = value.get("properties").and_then(JsonValue::as_object);
            let geometry = value.get("geometry");
            let mut properties =
                Properties::new(place, members.unwrap_or(&empty), geometry, errors);
            found.push(decode(&mut properties));
        }
        found
    }

    /// The texts that stand under `property`, whatever else is wrong with their features.
    pub fn texts(&self, property: &str) -> Vec<&str> {
        let values = self
            .features
            .iter()
            .map(|feature| feature.get("properties")?.get(property)?.as_str());
        values.flatten().collect()
    }

    /// The members of one object that the collection carries beside its features.
    pub fn member(&self, name: &str) -> Option<&JsonValue> {
        self.members.get(name)
    }

    /// Adds an error for every feature whose `property` another feature before it has too.
    pub fn unique(&self, errors: &mut Vec<DecodeError>, property: &'static str) {
        let keys = self
            .features
            .iter()
            .map(|feature| feature.get("properties")?.get(property)?.as_str());
        let keys: Vec<Option<&str>> = keys.collect();
        for (index, feature) in self.features.iter().enumerate() {
            let Some(key) = keys[index] else { continue };
            if keys[..index].contains(&keys[index]) {
                errors.push(DecodeError::Duplicate {
                    place: Place {
                        file: self.file,
                        feature: Some(index + 1),
                        name: label(feature),
                    },
                    property,
                    found: key.to_owned(),
                });
            }
        }
    }
}

/// What a feature is called in an error: its code or id, and its name.
fn label(feature: &JsonValue) -> Option<String> {
    let properties = feature.get("properties")?;
    let text = |key: &str| properties.get(key).and_then(JsonValue::as_str);
    let words: Vec<&str> = [text("code").or(text("id")), text("name")]
        .into_iter()
        .flatten()
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A value as it is shown in an error: short, whatever it is.
pub fn shown(value: &JsonValue) -> String {
    const LONGEST: usize = 60;
    match value {
        JsonValue::Null => "null".to_owned(),
        JsonValue::Bool(flag) => flag.to_string(),
        JsonValue::Number(number) => number.as_f64().map_or_else(String::new, |n| fixed(n, 6)),
        JsonValue::String(text) if text.chars().count() > LONGEST => {
            let start: String = text.chars().take(LONGEST).collect();
            format!("\"{start}…\"")
        }
        JsonValue::String(text) => format!("\"{text}\""),
        JsonValue::Array(items) if items.len() <= 4 => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        JsonValue::Array(items) => format!("a list of {}", items.len()),
        JsonValue::Object(_) => "an object".to_owned(),
    }
}
