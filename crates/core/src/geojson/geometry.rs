//! GeoJSON geometry to shapes and points, with what RFC 7946 and the map's area ask of them.
//!
//! Why not the `geojson` crate: with it the app is 13 kB (brotli) larger, and its errors name neither feature nor
//! position. It reads the boundaries in `xtask`, and the tests hold the shipped files against it.

use super::collection::shown;
use super::json::{As, Json};
use super::{DecodeError, Place};
use crate::geo::{LonLat, Polygon, Ring, Shape, fixed};
use hifijson::value::Value;

/// Where the map's places lie: Scandinavia with a margin, in degrees.
const LONGITUDES: std::ops::RangeInclusive<f64> = -20.0..=60.0;
const LATITUDES: std::ops::RangeInclusive<f64> = 50.0..=80.0;

const AREA: &str = "one or more polygons";
const POINT: &str = "one point";
const CLOSED: &str = "rings of at least 4 positions that end where they begin";
const METRES: &str = "degrees (these look like metres, as in SWEREF 99 TM)";
const SWAPPED: &str = "longitude before latitude (these look swapped)";
const INSIDE: &str = "within northern Europe, in degrees";

/// Stands in for a position that could not be read.
pub const NOWHERE: LonLat = LonLat {
    lon: f64::NEG_INFINITY,
    lat: f64::NEG_INFINITY,
};

/// What is wrong with a position, if anything is, said as what was expected.
pub fn misplaced(at: LonLat) -> Option<&'static str> {
    let inside = |lon: f64, lat: f64| LONGITUDES.contains(&lon) && LATITUDES.contains(&lat);
    if inside(at.lon, at.lat) {
        None
    } else if at.lon.abs() > 360.0 || at.lat.abs() > 360.0 {
        Some(METRES)
    } else if inside(at.lat, at.lon) {
        Some(SWAPPED)
    } else {
        Some(INSIDE)
    }
}

/// The feature's geometry, as it stands in the file.
type Geometry<'a> = Option<&'a Json<'a>>;

pub fn point(place: &Place, geometry: Geometry<'_>) -> Result<LonLat, DecodeError> {
    match parts(geometry) {
        Some(("Point", coordinates)) => position(place, coordinates),
        _ => Err(wrong(place, POINT, kind(geometry))),
    }
}

pub fn shape(place: &Place, geometry: Geometry<'_>) -> Result<Shape, DecodeError> {
    let polygons = match parts(geometry) {
        Some(("Polygon", coordinates)) => vec![polygon(place, coordinates)?],
        Some(("MultiPolygon", coordinates)) => {
            let mut polygons = Vec::new();
            for rings in list(place, coordinates)? {
                polygons.push(polygon(place, rings)?);
            }
            polygons
        }
        _ => return Err(wrong(place, AREA, kind(geometry))),
    };
    if polygons.is_empty() {
        return Err(wrong(place, AREA, "no polygon".to_owned()));
    }
    Ok(Shape { polygons })
}

fn parts<'a>(geometry: Geometry<'a>) -> Option<(&'a str, &'a Json<'a>)> {
    let geometry = geometry?;
    Some((
        geometry.get("type")?.as_str()?,
        geometry.get("coordinates")?,
    ))
}

fn list<'a>(place: &Place, value: &'a Json<'a>) -> Result<&'a [Json<'a>], DecodeError> {
    let items = value.as_array();
    items.ok_or_else(|| wrong(place, "nested lists of positions", shown(value)))
}

fn polygon(place: &Place, value: &Json<'_>) -> Result<Polygon, DecodeError> {
    let mut rings = Vec::new();
    for value in list(place, value)? {
        rings.push(ring(place, value)?);
    }
    if rings.is_empty() {
        return Err(wrong(place, CLOSED, "a polygon without rings".to_owned()));
    }
    Ok(Polygon { rings })
}

fn ring(place: &Place, value: &Json<'_>) -> Result<Ring, DecodeError> {
    let mut ring = Ring::new();
    for value in list(place, value)? {
        ring.push(position(place, value)?);
    }
    if ring.len() < 4 {
        let found = format!("a ring of {} positions", ring.len());
        return Err(wrong(place, CLOSED, found));
    }
    let (first, last) = (ring[0], ring[ring.len() - 1]);
    if first != last {
        let found = format!("a ring from {} to {}", pair(first), pair(last));
        return Err(wrong(place, CLOSED, found));
    }
    Ok(ring)
}

/// A position: longitude and latitude; a height may follow and is not used.
pub fn lonlat(value: &Json<'_>) -> Option<LonLat> {
    match value.as_array()? {
        [lon, lat, height @ ..]
            if height.len() < 2 && height.iter().all(|height| height.as_f64().is_some()) =>
        {
            Some(LonLat {
                lon: lon.as_f64()?,
                lat: lat.as_f64()?,
            })
        }
        _ => None,
    }
}

fn position(place: &Place, value: &Json<'_>) -> Result<LonLat, DecodeError> {
    let Some(at) = lonlat(value) else {
        return Err(wrong(place, "positions of two numbers", shown(value)));
    };
    match misplaced(at) {
        None => Ok(at),
        Some(expected) => Err(wrong(place, expected, pair(at))),
    }
}

fn pair(at: LonLat) -> String {
    format!("[{}, {}]", fixed(at.lon, 6), fixed(at.lat, 6))
}

fn kind(geometry: Geometry<'_>) -> String {
    match geometry {
        None | Some(Value::Null) => "no geometry".to_owned(),
        Some(value) => match (value.get("type"), value.get("coordinates")) {
            (Some(kind), Some(_)) => shown(kind),
            (Some(kind), None) => format!("{} without coordinates", shown(kind)),
            (None, _) => shown(value),
        },
    }
}

fn wrong(place: &Place, expected: &'static str, found: String) -> DecodeError {
    DecodeError::Geometry {
        place: place.clone(),
        expected,
        found,
    }
}
