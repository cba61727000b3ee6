//! GeoJSON geometry to shapes and points, with what RFC 7946 and the map's area ask of them.

use super::collection::shown;
use super::{DecodeError, Place};
use crate::geo::{Line, LonLat, Polygon, Ring, Shape, fixed};
use ::geojson::{GeometryValue, Position};
use serde_json::Value;

/// Where the map's places lie: Scandinavia with a margin, in degrees.
const LONGITUDES: std::ops::RangeInclusive<f64> = -20.0..=60.0;
const LATITUDES: std::ops::RangeInclusive<f64> = 50.0..=80.0;

const AREA: &str = "one or more polygons";
const LINE: &str = "one line of 2 or more positions";
const POINT: &str = "one point";
const POSITIONS: &str = "positions of two numbers";
const CLOSED: &str = "rings of at least 4 positions that end where they begin";
const METRES: &str = "degrees (these look like metres, as in SWEREF 99 TM)";
const SWAPPED: &str = "longitude before latitude (these look swapped)";
const INSIDE: &str = "within northern Europe, in degrees";

/// Stands in for a position that could not be read.
pub const NOWHERE: LonLat = LonLat {
    lon: f64::NEG_INFINITY,
    lat: f64::NEG_INFINITY,
};

/// The geometry of one feature.
pub enum Geometry {
    /// As the crate `geojson` read it.
    Read(GeometryValue),
    /// As it stands in the file, where the crate refused it.
    Refused(Value),
}

/// What is wrong with a geometry: what was expected and what was found.
struct Fault(&'static str, String);

/// Names what was expected where a position is misplaced.
pub fn misplaced(at: LonLat) -> Option<&'static str> {
    let inside = |lon: f64, lat: f64| LONGITUDES.contains(&lon) && LATITUDES.contains(&lat);
    if inside(at.lon, at.lat) {
        None
    } else if at.lon.abs() > 1000.0 && at.lat.abs() > 1000.0 {
        Some(METRES)
    } else if inside(at.lat, at.lon) {
        Some(SWAPPED)
    } else {
        Some(INSIDE)
    }
}

/// The point of a feature.
pub fn point(place: &Place, geometry: Option<&Geometry>) -> Result<LonLat, DecodeError> {
    let point = match geometry {
        Some(Geometry::Read(GeometryValue::Point { coordinates })) => position(coordinates),
        other => Err(other_kind(POINT, other)),
    };
    point.map_err(|fault| fault.at(place))
}

/// The line of a feature.
pub fn line(place: &Place, geometry: Option<&Geometry>) -> Result<Line, DecodeError> {
    let line = match geometry {
        Some(Geometry::Read(GeometryValue::LineString { coordinates })) => {
            coordinates.iter().map(position).collect()
        }
        other => Err(other_kind(LINE, other)),
    };
    let line = line.and_then(|line: Line| match line.len() {
        0 | 1 => Err(Fault(LINE, format!("a line of {} positions", line.len()))),
        _ => Ok(line),
    });
    line.map_err(|fault| fault.at(place))
}

/// The area of a feature.
pub fn shape(place: &Place, geometry: Option<&Geometry>) -> Result<Shape, DecodeError> {
    let polygons = match geometry {
        Some(Geometry::Read(GeometryValue::Polygon { coordinates })) => {
            polygon(coordinates).map(|polygon| vec![polygon])
        }
        Some(Geometry::Read(GeometryValue::MultiPolygon { coordinates })) => {
            coordinates.iter().map(|rings| polygon(rings)).collect()
        }
        other => Err(other_kind(AREA, other)),
    };
    match polygons {
        Ok(polygons) if polygons.is_empty() => Err(Fault(AREA, "no polygon".to_owned()).at(place)),
        Ok(polygons) => Ok(Shape { polygons }),
        Err(fault) => Err(fault.at(place)),
    }
}

fn polygon(rings: &[Vec<Position>]) -> Result<Polygon, Fault> {
    if rings.is_empty() {
        return Err(Fault(CLOSED, "a polygon without rings".to_owned()));
    }
    let rings: Result<_, _> = rings.iter().map(|positions| ring(positions)).collect();
    Ok(Polygon { rings: rings? })
}

fn ring(positions: &[Position]) -> Result<Ring, Fault> {
    let ring: Ring = positions.iter().map(position).collect::<Result<_, _>>()?;
    match (ring.first(), ring.last()) {
        (Some(first), Some(last)) if ring.len() >= 4 && first != last => Err(Fault(
            CLOSED,
            format!("a ring from {} to {}", pair(*first), pair(*last)),
        )),
        _ if ring.len() < 4 => Err(Fault(CLOSED, format!("a ring of {} positions", ring.len()))),
        _ => Ok(ring),
    }
}

/// Longitude and latitude; a height may follow and is not used.
fn position(position: &Position) -> Result<LonLat, Fault> {
    let at = match *position.as_slice() {
        [lon, lat] | [lon, lat, _] => LonLat { lon, lat },
        ref other => {
            let found = shown(&other.iter().copied().collect());
            return Err(Fault(POSITIONS, found));
        }
    };
    match misplaced(at) {
        None => Ok(at),
        Some(expected) => Err(Fault(expected, pair(at))),
    }
}

fn pair(at: LonLat) -> String {
    format!("[{}, {}]", fixed(at.lon, 6), fixed(at.lat, 6))
}

/// What is wrong with a geometry that is not of the expected kind, or that the crate refused.
fn other_kind(expected: &'static str, geometry: Option<&Geometry>) -> Fault {
    match geometry {
        None => Fault(expected, "no geometry".to_owned()),
        Some(Geometry::Read(value)) => Fault(expected, format!("\"{}\"", value.type_name())),
        Some(Geometry::Refused(value)) => {
            let (kind, coordinates) = (value.get("type"), value.get("coordinates"));
            let depth = match kind.and_then(Value::as_str) {
                Some("Point") if expected == POINT => Some(0),
                Some("LineString") if expected == LINE => Some(1),
                Some("Polygon") if expected == AREA => Some(2),
                Some("MultiPolygon") if expected == AREA => Some(3),
                _ => None,
            };
            let malformed = depth.zip(coordinates);
            let malformed = malformed.and_then(|(depth, value)| malformed_at(value, depth));
            malformed.unwrap_or_else(|| match (kind, coordinates) {
                (None, _) => Fault(expected, shown(value)),
                (Some(kind), None) => {
                    Fault(expected, format!("{} without coordinates", shown(kind)))
                }
                (Some(kind), Some(_)) => Fault(expected, shown(kind)),
            })
        }
    }
}

/// The first fault in coordinates of which positions stand `depth` lists deep.
fn malformed_at(coordinates: &Value, depth: usize) -> Option<Fault> {
    let items = coordinates.as_array();
    match (depth, items) {
        (0, Some(numbers)) if numbers.len() >= 2 && numbers.iter().all(Value::is_number) => None,
        (0, _) => Some(Fault(POSITIONS, shown(coordinates))),
        (_, None) => Some(Fault("nested lists of positions", shown(coordinates))),
        (_, Some(items)) => items.iter().find_map(|item| malformed_at(item, depth - 1)),
    }
}

impl Fault {
    fn at(self, place: &Place) -> DecodeError {
        DecodeError::Geometry {
            place: place.clone(),
            expected: self.0,
            found: self.1,
        }
    }
}
