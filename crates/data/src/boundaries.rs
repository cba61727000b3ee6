//! Boundary files: read, rounded, and asked for the best place of a name.

use crate::fault::Fault;
use crate::features::DIGITS;
use crate::{reading, text};
use anyhow::{Context, Result, anyhow, bail};
use geo::{Coord, LineString, Polygon};
use geojson::{FeatureCollection, GeometryValue, Position};
use larkartan_core::geo::{LonLat, Projected, Projection, Sweref99Tm};
use larkartan_core::text::Lang;
use std::path::Path;

/// How much wider than high the room for a name is; the search for its place is squeezed by as much.
const NAME_WIDTH: f64 = 2.5;
/// The place of a name is found to within so many metres.
const NAME_PRECISION: f64 = 500.0;

/// An area of a boundary file.
pub struct Area {
    pub code: String,
    pub name: String,
    pub rings: Vec<Vec<Vec<[f64; 2]>>>,
}

/// Reads a boundary file, with coordinates rounded to `digits` decimals and what collapses by that removed.
pub fn read(directory: &Path, file: &str, digits: i32) -> Result<Vec<Area>> {
    let path = directory.join(file);
    let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
    let text = reading::text(bytes)
        .map_err(|problem| anyhow!(text::line(Lang::En, &Fault::of_file(file, problem), &[])))?;
    let collection: FeatureCollection = text
        .parse()
        .with_context(|| format!("{}", path.display()))?;
    let mut areas = Vec::new();
    for feature in collection.features {
        let property = |name: &str| {
            let value = feature.property(name).and_then(|v| v.as_str());
            value
                .map(str::to_owned)
                .with_context(|| format!("{file}: no `{name}`"))
        };
        let polygons = match feature.geometry.as_ref().map(|g| &g.value) {
            Some(GeometryValue::Polygon { coordinates }) => vec![coordinates],
            Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().collect(),
            _ => bail!("{file}: an area that is no polygon"),
        };
        areas.push(Area {
            code: property("code")?,
            name: property("name")?,
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
    Ok(areas)
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
