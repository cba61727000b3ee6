//! What the files hold beside what the map's measures say, in a form that two versions of it can be compared by.

use crate::Built;
use anyhow::{Context, Result};
use larkartan_core::domain::SERIES_YEARS;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Records by kind, and by what names each.
pub type Records = BTreeMap<String, BTreeMap<String, Map<String, Value>>>;

/// The kinds, with the file and the list beside its features that they stand in.
pub const KINDS: [(&str, &str, &str); 9] = [
    ("municipalities", "municipalities.geojson", ""),
    ("counties", "counties.geojson", ""),
    ("localities", "localities.geojson", ""),
    ("names", "localities.geojson", "names"),
    ("outside", "sites.geojson", "outside"),
    ("collaborations", "municipalities.geojson", "collaborations"),
    ("sources", "municipalities.geojson", "sources"),
    ("publishers", "offers.geojson", "publishers"),
    ("distance", "distance.geojson", ""),
];
/// The properties that name a record, by kind.
fn naming(kind: &str) -> &'static [&'static str] {
    match kind {
        "municipalities" | "counties" | "localities" => &["code"],
        "names" => &["municipality", "scope", "language", "name"],
        "publishers" => &["address"],
        "distance" => &["name_sv", "provider", "decision"],
        _ => &["id"],
    }
}

/// The records of the files. What a file lacks has none.
pub fn records(files: &Built) -> Result<Records> {
    let json = |name: &str| -> Result<Value> {
        let (_, text) = files
            .iter()
            .find(|(file, _)| *file == name)
            .context("no such file")?;
        serde_json::from_str(text).with_context(|| name.to_owned())
    };
    let mut records = Records::new();
    for (kind, file, beside) in KINDS {
        let json = json(file)?;
        let list = match beside {
            "" => &json["features"],
            beside => &json[beside],
        };
        let mut found = BTreeMap::new();
        for value in list.as_array().into_iter().flatten() {
            let record = match beside {
                "" => of_feature(value),
                _ => value.as_object().cloned().unwrap_or_default(),
            };
            let record = in_words(record);
            let names = naming(kind).iter();
            let names = names.filter_map(|name| record.get(*name)?.as_str());
            let key = names.collect::<Vec<_>>().join(", ");
            let nth = (1..).find(|nth| !found.contains_key(&numbered(&key, *nth)));
            found.insert(numbered(&key, nth.unwrap_or(1)), record);
        }
        if let ("counties", Some(sweden)) = (kind, json["country"].as_object()) {
            found.insert("00".to_owned(), sweden.clone());
        }
        records.insert(kind.to_owned(), found);
    }
    Ok(records)
}

/// The properties of a feature, with its point, or a sum of its shape.
fn of_feature(feature: &Value) -> Map<String, Value> {
    let properties = feature["properties"].as_object();
    let mut record = properties.cloned().unwrap_or_default();
    let geometry = &feature["geometry"];
    match geometry["type"].as_str() {
        None => {}
        Some("Point") => drop(record.insert("at".to_owned(), geometry["coordinates"].clone())),
        Some(_) => drop(record.insert("shape".to_owned(), json!(sum(&geometry.to_string())))),
    }
    record
}

/// Lists of figures and of distances as single values; members of collaborations are compared elsewhere.
fn in_words(mut record: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Array(series)) = record.remove("series") {
        for (year, value) in SERIES_YEARS.iter().zip(series) {
            record.insert(format!("series_{year}"), value);
        }
    }
    for list in ["campuses", "centres", "abroad"] {
        if let Some(Value::Array(ways)) = record.get(list) {
            let way = |way: &Value| Some(format!("{} {} km", way[0].as_str()?, way[1]));
            let ways: Vec<String> = ways.iter().filter_map(way).collect();
            record.insert(list.to_owned(), json!(ways.join(", ")));
        }
    }
    record.remove("members");
    record
}

/// A sum that is another where the text is (FNV-1a).
pub fn sum(text: &str) -> String {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// What names a programme: its name and who gives it, and the number of its decision if it has one.
pub fn key_of(offer: &Map<String, Value>) -> String {
    let names = ["name_sv", "name_en"]
        .into_iter()
        .filter_map(|name| offer.get(name)?.as_str());
    let others = ["provider", "decision"];
    let others = others
        .into_iter()
        .filter_map(|property| offer.get(property)?.as_str());
    let parts: Vec<&str> = names.take(1).chain(others).collect();
    parts.join(", ")
}

pub fn numbered(name: &str, nth: usize) -> String {
    match nth {
        1 => name.to_owned(),
        nth => format!("{name} ({nth})"),
    }
}
