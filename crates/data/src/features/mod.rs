//! From tables and boundaries to the GeoJSON files.

mod beside;
mod between;
mod context_layers;
mod decisions;
mod distance;
mod education;
mod foreign_members;
mod names;
mod nearby;
mod offers;
mod outside;
mod publishers;
mod road_graph;
mod sites;

pub use context_layers::context_layers;
pub use distance::distance;
pub use nearby::{Nearby, nearby};
pub use offers::offers;
pub use road_graph::{parsed as road_graph, text as road_graph_text};
pub use sites::sites;

use crate::boundaries::{self, Area, COUNTIES as COUNTY_BOUNDARIES, MUNICIPALITIES, NEIGHBOURS};
use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use education::education;
use foreign_members::{collaborations, sources};
use larkartan_core::geo::LonLat;
use names::names;
use offers::programmes_now;
use serde_json::{Map, Value, json};
use std::path::Path;

/// The counties that the map shows.
const COUNTIES: [&str; 5] = ["21", "22", "23", "24", "25"];
/// Decimals of a degree in the files: 111 m north-south. The corners of the generalised boundaries are kilometres apart,
/// distances are told in kilometres, and at the largest zoom 111 m are less than two pixels.
pub const DIGITS: i32 = 3;

pub fn counties(source: &Path, faults: &mut Faults) -> Result<String> {
    let figures = education(source, faults)?;
    let sweden = figures.get("00").map(|own| own.shares.clone());
    if sweden.is_none() {
        no_row("Sweden (00)", faults);
    }
    let areas = boundaries::read(source, COUNTY_BOUNDARIES, DIGITS, faults);
    let mut features = Vec::new();
    for area in areas.iter().filter(|area| is_shown(&area.code)) {
        let mut properties = properties([("code", json!(area.code)), ("name", json!(area.name))]);
        match figures.get(&area.code) {
            Some(own) => properties.extend(own.shares.clone()),
            None => no_row(&format!("{} {}", area.code, area.name), faults),
        }
        features.push(feature(properties, area.geometry()));
    }
    Ok(collection(
        &[("country", Value::Object(sweden.unwrap_or_default()))],
        &features,
    ))
}

pub fn municipalities(source: &Path, faults: &mut Faults) -> Result<String> {
    let figures = education(source, faults)?;
    let programmes = programmes_now(source)?;
    let areas = boundaries::read(source, MUNICIPALITIES, DIGITS, faults);
    let mut features = Vec::new();
    for area in areas.iter().filter(|area| is_shown(&area.code)) {
        let mut properties = properties([
            ("code", json!(area.code)),
            ("name", json!(area.name)),
            ("label", json!(label(area, faults))),
            (
                "programmes_now",
                json!(programmes.get(&area.code).copied().unwrap_or_default()),
            ),
        ]);
        match figures.get(&area.code) {
            Some(own) => {
                properties.extend(own.people.clone());
                properties.extend(own.shares.clone());
                properties.extend(own.series.clone());
            }
            None => no_row(&format!("{} {}", area.code, area.name), faults),
        }
        features.push(feature(properties, area.geometry()));
    }
    let shown = areas.iter().filter(|area| is_shown(&area.code));
    let known: Vec<&str> = shown.map(|area| area.code.as_str()).collect();
    let counties = boundaries::read(source, COUNTY_BOUNDARIES, DIGITS, faults);
    beside::names(source, &[&areas[..], &counties].concat(), faults)?;
    let beside = [
        (
            "collaborations",
            Value::Array(collaborations(source, &known, faults)?),
        ),
        ("sources", Value::Array(sources(source, faults)?)),
    ];
    Ok(collection(&beside, &features))
}

pub fn localities(source: &Path, nearby: &Nearby, faults: &mut Faults) -> Result<String> {
    let sources = source_ids(source)?;
    let columns = [
        "code",
        "name",
        "municipality",
        "population_2020",
        "lat",
        "lon",
        "source",
    ];
    let mut features = rows(source, "localities.csv", &columns, faults, |row, faults| {
        let code = row.text("code", faults);
        let name = row.text("name", faults);
        let municipality = row.text("municipality", faults);
        let population = row.count("population_2020", faults);
        let point = point(row, faults);
        known_sources(row, &sources, faults);
        let properties = properties([
            ("code", json!(code?)),
            ("name", json!(name?)),
            ("municipality", json!(municipality?)),
            ("population", json!(population?)),
        ]);
        Some(feature(properties, point?))
    })?;
    for (feature, lists) in features.iter_mut().zip(&nearby.lists) {
        if let Some(properties) = feature["properties"].as_object_mut() {
            properties.extend(lists.clone());
        }
    }
    let beside = [("names", Value::Array(names(source, faults)?))];
    Ok(collection(&beside, &features))
}

pub fn context(source: &Path, faults: &mut Faults) -> Result<String> {
    let areas = boundaries::read(source, NEIGHBOURS, DIGITS, faults);
    let features: Vec<Value> = areas
        .iter()
        .map(|area| feature(properties([("code", json!(area.code))]), area.geometry()))
        .collect();
    Ok(collection(&[], &features))
}

/// Where the name of an area stands.
fn label(area: &Area, faults: &mut Faults) -> Option<[f64; 2]> {
    let label = area.label().ok();
    if label.is_none() {
        faults.push(Fault {
            file: MUNICIPALITIES.to_owned(),
            at: At::Beside(format!("{} {}", area.code, area.name)),
            column: "geometry".to_owned(),
            problem: Problem::Property {
                expected: "one or more polygons".to_owned(),
                found: "no polygon".to_owned(),
            },
        });
    }
    label
}

/// Notes an area that `education.csv` does not have. A row with a bad cell has been named already.
fn no_row(area: &str, faults: &mut Faults) {
    const FILE: &str = "education.csv";
    if faults.has_none_in(FILE) {
        faults.push(Fault::of_file(FILE, Problem::NoRow(area.to_owned())));
    }
}

/// The ids in `sources.csv`.
fn source_ids(source: &Path) -> Result<Vec<String>> {
    // What is wrong in that table is noted where it is made into properties.
    let mut noted_elsewhere = Faults::new();
    rows(
        source,
        "sources.csv",
        &["id"],
        &mut noted_elsewhere,
        |row, faults| row.text("id", faults),
    )
}

/// Notes a row that names no source, or one that `sources.csv` does not have.
fn known_sources(row: &Row<'_>, ids: &[String], faults: &mut Faults) {
    let mut named = row.get("source").split_whitespace().peekable();
    // Where the table cannot be read, that has been noted.
    if ids.is_empty() {
        return;
    }
    if named.peek().is_none() || named.any(|id| !ids.iter().any(|known| known == id)) {
        row.wrong::<()>("source", "one or more ids of sources.csv", faults);
    }
}

fn is_shown(code: &str) -> bool {
    COUNTIES.iter().any(|county| code.starts_with(county))
}

fn point(row: &Row<'_>, faults: &mut Faults) -> Option<Value> {
    let at = point_of(row, faults)?;
    Some(json!({"type": "Point", "coordinates": [at.lon, at.lat]}))
}

/// The point of a row, rounded.
fn point_of(row: &Row<'_>, faults: &mut Faults) -> Option<LonLat> {
    let round = |degrees: f64| (degrees * 10_f64.powi(DIGITS)).round() / 10_f64.powi(DIGITS);
    let (lon, lat) = (row.number("lon", faults)?, row.number("lat", faults)?);
    Some(LonLat {
        lon: round(lon),
        lat: round(lat),
    })
}

fn properties<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

fn feature(properties: Map<String, Value>, geometry: Value) -> Value {
    json!({"type": "Feature", "properties": properties, "geometry": geometry})
}

/// One feature a line, so that a change can be read in a diff.
fn collection(beside: &[(&str, Value)], features: &[Value]) -> String {
    let mut text = String::from("{\"type\":\"FeatureCollection\",\n");
    for (name, value) in beside {
        text.push_str(&format!("\"{name}\":{value},\n"));
    }
    let lines: Vec<String> = features.iter().map(Value::to_string).collect();
    text.push_str(&format!("\"features\":[\n{}\n]}}\n", lines.join(",\n")));
    text
}
