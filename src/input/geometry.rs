//! GeoJSON geometry to shapes and points, with what RFC 7946 and the map's area ask of them.

use super::{DecodeError, Place};
use crate::geo::{LonLat, Polygon, Ring, Shape, fixed};
use geojson::{Geometry, GeometryValue, Position};

/// Where the map's places lie: Scandinavia with a margin, in degrees.
const LONGITUDES: std::ops::RangeInclusive<f64> = -20.0..=60.0;
const LATITUDES: std::ops::RangeInclusive<f64> = 50.0..=80.0;

const AREA: &str = "one or more polygons";
const POINT: &str = "one point";
const CLOSED: &str = "rings of at least 4 positions that end where they begin";
const METRES: &str = "degrees (these look like metres, as in SWEREF 99 TM)";
const SWAPPED: &str = "longitude before latitude (these look swapped)";
const INSIDE: &str = "within northern Europe, in degrees";

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

pub fn point(place: &Place, geometry: Option<&Geometry>) -> Result<LonLat, DecodeError> {
    match geometry.map(|g| &g.value) {
        Some(GeometryValue::Point { coordinates }) => position(place, coordinates),
        other => Err(wrong(place, POINT, kind(other))),
    }
}

pub fn shape(place: &Place, geometry: Option<&Geometry>) -> Result<Shape, DecodeError> {
    let polygons = match geometry.map(|g| &g.value) {
        Some(GeometryValue::Polygon { coordinates }) => vec![polygon(place, coordinates)?],
        Some(GeometryValue::MultiPolygon { coordinates }) => coordinates
            .iter()
            .map(|rings| polygon(place, rings))
            .collect::<Result<_, _>>()?,
        other => return Err(wrong(place, AREA, kind(other))),
    };
    if polygons.is_empty() {
        return Err(wrong(place, AREA, "no polygon".to_owned()));
    }
    Ok(Shape { polygons })
}

fn polygon(place: &Place, rings: &[Vec<Position>]) -> Result<Polygon, DecodeError> {
    if rings.is_empty() {
        return Err(wrong(place, CLOSED, "a polygon without rings".to_owned()));
    }
    let rings = rings
        .iter()
        .map(|positions| ring(place, positions))
        .collect::<Result<_, _>>()?;
    Ok(Polygon { rings })
}

fn ring(place: &Place, positions: &[Position]) -> Result<Ring, DecodeError> {
    let ring: Ring = positions
        .iter()
        .map(|at| position(place, at))
        .collect::<Result<_, _>>()?;
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

fn position(place: &Place, at: &Position) -> Result<LonLat, DecodeError> {
    let &[lon, lat, ..] = at.as_slice() else {
        return Err(wrong(place, "positions of two numbers", "fewer".to_owned()));
    };
    let at = LonLat { lon, lat };
    match misplaced(at) {
        None => Ok(at),
        Some(expected) => Err(wrong(place, expected, pair(at))),
    }
}

fn pair(at: LonLat) -> String {
    format!("[{}, {}]", fixed(at.lon, 6), fixed(at.lat, 6))
}

fn kind(value: Option<&GeometryValue>) -> String {
    value
        .map_or("no geometry", GeometryValue::type_name)
        .to_owned()
}

fn wrong(place: &Place, expected: &'static str, found: String) -> DecodeError {
    DecodeError::Geometry {
        place: place.clone(),
        expected,
        found,
    }
}
