//! One GeoJSON file: text to features, with the place of each at hand for errors.

use super::json::{As, Json, member, parse};
use super::properties::Properties;
use super::{DecodeError, MAX_BYTES, Place};
use hifijson::value::Value;
use std::borrow::Cow;

/// A FeatureCollection of which the features are not yet decoded.
pub struct Collection<'a> {
    pub file: &'static str,
    features: Vec<Json<'a>>,
    members: Vec<(Cow<'a, str>, Json<'a>)>,
}

impl<'a> Collection<'a> {
    pub fn parse(file: &'static str, text: &'a str) -> Result<Self, DecodeError> {
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
        let value = parse(text).map_err(|fault| DecodeError::NotJson {
            file,
            line: fault.line,
            column: fault.column,
            reason: fault.reason.to_string(),
        })?;
        let other = |found: String| DecodeError::NotFeatureCollection { file, found };
        let Value::Object(mut members) = value else {
            return Err(other(shown(&value)));
        };
        match member(&members, "type") {
            Some(Value::String(kind)) if kind == "FeatureCollection" => {}
            Some(kind) => return Err(other(format!("type {}", shown(kind)))),
            None => return Err(other("an object without type".to_owned())),
        }
        let at = members.iter().rposition(|(name, _)| name == "features");
        match at.map(|at| members.swap_remove(at).1) {
            Some(Value::Array(features)) if features.is_empty() => {
                Err(DecodeError::NoFeatures { file })
            }
            Some(Value::Array(features)) => Ok(Self {
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
            if value.get("type").and_then(As::as_str) != Some("Feature") {
                errors.push(DecodeError::Property {
                    place,
                    property: "features".to_owned(),
                    expected: "GeoJSON features",
                    found: match value.get("type") {
                        Some(kind) => format!("type {}", shown(kind)),
                        None if value.as_object().is_some() => "an object without type".to_owned(),
                        None => shown(value),
                    },
                });
                continue;
            }
            let members = value.get("properties").and_then(As::as_object);
            let members = members.unwrap_or_default();
            let geometry = value.get("geometry");
            let mut properties = Properties::new(place, members, geometry, errors);
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

    /// What stands under `key`, with what stands under `property` of the same feature.
    pub fn texts_with(&self, key: &str, property: &str) -> Vec<(&str, Option<&str>)> {
        let pairs = self.features.iter().map(|feature| {
            let properties = feature.get("properties")?;
            let other = properties.get(property).and_then(As::as_str);
            Some((properties.get(key)?.as_str()?, other))
        });
        pairs.flatten().collect()
    }

    /// The members of one object that the collection carries beside its features.
    pub fn member(&self, name: &str) -> Option<&Json<'a>> {
        member(&self.members, name)
    }

    /// Decodes a list of objects that stands beside the features.
    pub fn beside<T>(
        &self,
        name: &str,
        errors: &mut Vec<DecodeError>,
        decode: impl Fn(&mut Properties<'_>) -> T,
    ) -> Vec<T> {
        let member = self.member(name);
        let Some(list) = member.and_then(As::as_array) else {
            errors.push(DecodeError::Property {
                place: self.place(name.to_owned()),
                property: name.to_owned(),
                expected: "a list of objects beside the features",
                found: member.map_or_else(|| "nothing".to_owned(), shown),
            });
            return Vec::new();
        };
        let mut found = Vec::with_capacity(list.len());
        for (index, value) in list.iter().enumerate() {
            let here = self.place(format!("{name} {}", index + 1));
            match value.as_object() {
                Some(members) => {
                    found.push(decode(&mut Properties::new(here, members, None, errors)));
                }
                None => errors.push(DecodeError::Property {
                    place: here,
                    property: name.to_owned(),
                    expected: "an object",
                    found: shown(value),
                }),
            }
        }
        found
    }

    /// A place in the file that is no feature.
    pub fn place(&self, name: String) -> Place {
        Place {
            file: self.file,
            feature: None,
            name: Some(name),
        }
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
fn label(feature: &Json<'_>) -> Option<String> {
    let properties = feature.get("properties")?;
    let text = |key: &str| properties.get(key).and_then(As::as_str);
    let name = text("name").or(text("name_sv")).or(text("name_en"));
    let words: Vec<&str> = [text("code").or(text("id")), name]
        .into_iter()
        .flatten()
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A value as it is shown in an error: short, whatever it is.
pub fn shown(value: &Json<'_>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number((text, _)) => shortened(text).into_owned(),
        Value::String(text) => format!("\"{}\"", shortened(text)),
        Value::Array(items) if items.len() <= 4 && !items.iter().any(is_list) => {
            let items: Vec<String> = items.iter().map(shown).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Array(items) => format!("a list of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}

fn is_list(value: &Json<'_>) -> bool {
    value.as_array().is_some()
}

fn shortened(text: &str) -> Cow<'_, str> {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    if start.len() < text.len() {
        format!("{start}…").into()
    } else {
        text.into()
    }
}
