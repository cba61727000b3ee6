//! What the crate `geojson` refuses, read all the same, so that every fault is found and not only the first.

use super::DecodeError;
use super::collection::{Collection, Feature, shown};
use super::geometry::Geometry;
use serde_json::{Value, from_str};

/// Reads a text that is no valid feature collection.
///
/// # Errors
/// The text is not JSON, or not in the form of a feature collection. What is wrong inside a feature stays with the feature.
pub fn collection(file: &'static str, text: &str) -> Result<Collection, DecodeError> {
    let value: Value = from_str(text).map_err(|error| not_json(file, &error))?;
    let other = |found: String| DecodeError::NotFeatureCollection { file, found };
    let Value::Object(mut members) = value else {
        return Err(other(shown(&value)));
    };
    match members.get("type") {
        Some(Value::String(kind)) if kind == "FeatureCollection" => {}
        Some(kind) => return Err(other(format!("type {}", shown(kind)))),
        None => return Err(other("an object without type".to_owned())),
    }
    match members.remove("features") {
        Some(Value::Array(features)) => Ok(Collection {
            file,
            features: features.into_iter().map(feature).collect(),
            members,
        }),
        Some(found) => Err(other(format!("features {}", shown(&found)))),
        None => Err(other("no features".to_owned())),
    }
}

fn not_json(file: &'static str, error: &serde_json::Error) -> DecodeError {
    let (line, column) = (error.line(), error.column());
    let reason = error.to_string();
    // The place has fields of its own.
    let place = format!(" at line {line} column {column}");
    DecodeError::NotJson {
        file,
        line,
        column,
        reason: reason.strip_suffix(&place).unwrap_or(&reason).to_owned(),
    }
}

fn feature(mut value: Value) -> Feature {
    let not_a_feature = match value.get("type") {
        Some(Value::String(kind)) if kind == "Feature" => None,
        Some(kind) => Some(format!("type {}", shown(kind))),
        None if value.is_object() => Some("an object without type".to_owned()),
        None => Some(shown(&value)),
    };
    let mut member = |name: &str| value.get_mut(name).map(Value::take);
    Feature {
        properties: match member("properties") {
            Some(Value::Object(properties)) => properties,
            _ => serde_json::Map::new(),
        },
        geometry: member("geometry").and_then(geometry),
        not_a_feature,
    }
}

fn geometry(value: Value) -> Option<Geometry> {
    if value.is_null() {
        return None;
    }
    Some(
        match serde_json::from_value::<::geojson::Geometry>(value.clone()) {
            Ok(geometry) => Geometry::Read(geometry.value),
            Err(_) => Geometry::Refused(value),
        },
    )
}
