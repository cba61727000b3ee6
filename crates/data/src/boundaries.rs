//! Boundary files, and what else the source has as GeoJSON: read, rounded, and asked for the best place of a name.

use crate::fault::{At, Fault, Faults, Problem};
use crate::features::DIGITS;
use crate::reading;
use anyhow::{Context, Result};
use geo::{Coord, LineString, Polygon};
use geojson::{Feature, FeatureCollection, GeometryValue, Position};
use larkartan_core::geo::{LonLat, Projected, Projection, Sweref99Tm};
use serde_json::Value;
use std::path::Path;

/// How much wider than high the room for a name is; the search for its place is squeezed by as much.
const NAME_WIDTH: f64 = 2.5;
/// The place of a name is found to within so many metres.
const NAME_PRECISION: f64 = 500.0;
/// The boundaries of municipalities.
pub const MUNICIPALITIES: &str = "boundaries/municipalities.geojson";
/// The boundaries of counties.
pub const COUNTIES: &str = "boundaries/counties.geojson";
/// The land around the map.
pub const NEIGHBOURS: &str = "boundaries/neighbours.geojson";

/// An area of a boundary file.
#[derive(Clone)]
pub struct Area {
    pub code: String,
    pub name: String,
    pub rings: Vec<Vec<Vec<[f64; 2]>>>,
}

/// The text of a file of the source, which is called by its path in there; none where it cannot be read, which is noted.
pub fn text_of(source: &Path, file: &str, faults: &mut Faults) -> Option<String> {
    let bytes = std::fs::read(source.join(file));
    let bytes = bytes.map_err(|error| Problem::Unreadable(error.to_string()));
    let text = bytes.and_then(reading::text);
    text.map_err(|problem| faults.push(Fault::of_file(file, problem)))
        .ok()
}

/// The features of a GeoJSON file of the source; none where it is no such file, which is noted.
pub fn features_of(source: &Path, file: &str, faults: &mut Faults) -> Vec<Feature> {
    let Some(text) = text_of(source, file, faults) else {
        return Vec::new();
    };
    let problem = match text.parse::<FeatureCollection>() {
        Ok(collection) if !collection.features.is_empty() => return collection.features,
        Ok(_) => Problem::NotFeatures("no features".to_owned()),
        Err(_) => not_features(&text),
    };
    faults.push(Fault::of_file(file, problem));
    Vec::new()
}

/// Why a text is no collection of features.
fn not_features(text: &str) -> Problem {
    if text.trim().is_empty() {
        return Problem::Empty;
    }
    match serde_json::from_str::<Value>(text) {
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            // The place has fields of its own.
            let place = format!(" at line {line} column {column}");
            let reason = error.to_string();
            Problem::NotJson {
                line,
                column,
                reason: reason.strip_suffix(&place).unwrap_or(&reason).to_owned(),
            }
        }
        Ok(Value::Object(members)) => Problem::NotFeatures(match members.get("type") {
            Some(Value::String(kind)) if kind == "FeatureCollection" => {
                match members.get("features") {
                    Some(Value::Array(_)) => "features of another form".to_owned(),
                    _ => "no features".to_owned(),
                }
            }
            Some(kind) => format!("type {kind}"),
            None => "an object without type".to_owned(),
        }),
        Ok(_) => Problem::NotFeatures("no object".to_owned()),
    }
}

/// Reads a boundary file, with coordinates rounded to `digits` decimals and what collapses by that removed. What is wrong in it
/// is noted.
pub fn read(source: &Path, file: &str, digits: i32, faults: &mut Faults) -> Vec<Area> {
    let features = features_of(source, file, faults);
    let mut areas = Vec::new();
    for (feature, nth) in features.iter().zip(1..) {
        let property = |name: &str| feature.property(name).and_then(Value::as_str);
        let polygons: Vec<&Vec<Vec<Position>>> = match feature.geometry.as_ref().map(|g| &g.value) {
            Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
            Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
            _ => Vec::new(),
        };
        let wrong = if property("code").is_none() {
            Some(("code", "a text"))
        } else if property("name").is_none() {
            Some(("name", "a text"))
        } else if polygons.is_empty() {
            Some(("geometry", "one or more polygons"))
        } else {
            None
        };
        if let Some((column, expected)) = wrong {
            let (column, expected) = (column.to_owned(), expected.to_owned());
            let found = there_are(feature, column == "geometry");
            faults.push(Fault {
                file: file.to_owned(),
                at: At::Feature(nth, property("name").map(str::to_owned)),
                column,
                problem: Problem::Property { expected, found },
            });
            continue;
        }
        areas.push(Area {
            code: property("code").unwrap_or_default().to_owned(),
            name: property("name").unwrap_or_default().to_owned(),
            rings: polygons
                .into_iter()
                .map(|rings| {
                    let rings = rings.iter().map(|ring| rounded(ring, digits));
                    let rings: Vec<_> = rings.filter(|ring| ring.len() >= 4).collect();
                    let wound = rings.into_iter().enumerate();
                    wound
                        .map(|(nth, ring)| wound_as_rfc_7946_asks(ring, nth == 0))
                        .collect()
                })
                .filter(|rings: &Vec<_>| !rings.is_empty())
                .collect(),
        });
    }
    areas
}

/// What stands in the place of a property: which there are.
fn there_are(feature: &Feature, is_geometry: bool) -> String {
    if is_geometry {
        let kind = feature.geometry.as_ref().map(|it| it.value.type_name());
        return kind.unwrap_or("no geometry").to_owned();
    }
    let properties = feature.properties.as_ref();
    let names = properties.map(|it| it.keys().map(String::as_str).collect::<Vec<_>>());
    match names {
        Some(names) if !names.is_empty() => ["nothing; it has ", &names.join(", ")].concat(),
        _ => "no properties".to_owned(),
    }
}

/// The codes of municipalities that end so. None where the file cannot be read: that is noted elsewhere.
pub fn codes_ending(source: &Path, end: &str) -> Vec<String> {
    let features = features_of(source, MUNICIPALITIES, &mut Faults::new());
    let codes = features
        .iter()
        .filter_map(|it| it.property("code")?.as_str());
    codes
        .filter(|code| code.ends_with(end))
        .map(str::to_owned)
        .collect()
}

fn rounded(ring: &[Position], digits: i32) -> Vec<[f64; 2]> {
    let factor = 10_f64.powi(digits);
    let round = |value: f64| (value * factor).round() / factor;
    let mut points: Vec<[f64; 2]> = ring
        .iter()
        .map(|at| [round(at.as_slice()[0]), round(at.as_slice()[1])])
        .collect();
    points.dedup();
    points
}

/// Outer rings run counter-clockwise, holes clockwise (RFC 7946, section 3.1.6).
fn wound_as_rfc_7946_asks(mut ring: Vec<[f64; 2]>, is_outer: bool) -> Vec<[f64; 2]> {
    let twice_area: f64 = ring
        .windows(2)
        .map(|pair| pair[0][0] * pair[1][1] - pair[1][0] * pair[0][1])
        .sum();
    if (twice_area > 0.0) != is_outer {
        ring.reverse();
    }
    ring
}

impl Area {
    /// The geometry as GeoJSON.
    pub fn geometry(&self) -> serde_json::Value {
        match self.rings.as_slice() {
            [one] => serde_json::json!({"type": "Polygon", "coordinates": one}),
            many => serde_json::json!({"type": "MultiPolygon", "coordinates": many}),
        }
    }

    /// Where a name has most room to the sides: the pole of inaccessibility of the largest piece, squeezed.
    pub fn label(&self) -> Result<[f64; 2]> {
        let pieces = self.rings.iter().map(|rings| {
            let mut rings = rings.iter().map(|ring| {
                ring.iter()
                    .map(|&[lon, lat]| {
                        let at = Sweref99Tm.projected_from_lonlat(LonLat { lon, lat });
                        Coord {
                            x: at.easting / NAME_WIDTH,
                            y: at.northing,
                        }
                    })
                    .collect::<LineString>()
            });
            let outer = rings.next().unwrap_or_else(|| LineString::new(Vec::new()));
            Polygon::new(outer, rings.collect())
        });
        use geo::Area as _;
        let largest = pieces
            .max_by(|a, b| a.unsigned_area().total_cmp(&b.unsigned_area()))
            .with_context(|| format!("{} has no area", self.name))?;
        let pole = polylabel::polylabel(&largest, &NAME_PRECISION)
            .with_context(|| format!("no place for the name of {}", self.name))?;
        let at = Sweref99Tm.lonlat_from_projected(Projected {
            easting: pole.x() * NAME_WIDTH,
            northing: pole.y(),
        });
        let scale = 10_f64.powi(DIGITS);
        let round = |value: f64| (value * scale).round() / scale;
        Ok([round(at.lon), round(at.lat)])
    }
}
