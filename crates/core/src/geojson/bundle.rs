//! The data bundle that the browser loads: the files of the first view in one, since one compresses better than five and comes sooner.
//!
//! A sequence of GeoJSON texts (RFC 8142). Its file is called `.geojson` all the same, because hosts compress what they know.

use super::collection::Collection;
use super::{DecodeError, FILE_NAMES, Files, SEPARATOR, land};
use crate::domain::Land;
use crate::geo::{LonLat, Polygon, simplified};
use ::geojson::{Feature, FeatureCollection, Geometry, GeometryValue, Position};

/// How far the line of the land may move, in metres: on the whole map that is less than the line is wide.
const LAND_METRES: f64 = 400.0;

/// Writes the bundle. The land is simplified; every other file says all that it says, on one line.
///
/// # Errors
/// Everything that is wrong in the file of the land.
pub fn bundle(files: &Files<'_>) -> Result<String, Vec<DecodeError>> {
    let [.., context] = FILE_NAMES;
    let land = simplified_land(context, files.context)?;
    let mut bundle = String::new();
    for text in files.with_context(&land).texts() {
        bundle.push(SEPARATOR);
        // Lines are for those who read the file; no text in it holds a break of its own.
        bundle.extend(text.lines());
        bundle.push('\n');
    }
    Ok(bundle)
}

/// The text of the file of the land with fewer points.
fn simplified_land(file: &'static str, text: &str) -> Result<String, Vec<DecodeError>> {
    let collection = Collection::parse(file, text).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let land = collection.each(&mut errors, land::land);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(FeatureCollection::new(land.iter().map(feature)).to_string())
}

fn feature(land: &Land) -> Feature {
    let shape = simplified(&land.shape, LAND_METRES);
    let polygons = shape.polygons.iter().map(positions).collect();
    let geometry = GeometryValue::MultiPolygon {
        coordinates: polygons,
    };
    let mut feature = Feature::from(Geometry::new(geometry));
    feature.set_property("code", land.code.as_str());
    feature
}

fn positions(polygon: &Polygon) -> Vec<Vec<Position>> {
    let position = |at: &LonLat| Position::from([at.lon, at.lat]);
    let rings = polygon.rings.iter();
    rings
        .map(|ring| ring.iter().map(position).collect())
        .collect()
}
