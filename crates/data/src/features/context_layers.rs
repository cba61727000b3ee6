//! Main roads and large lakes: from the graph of roads and `lakes/` to `context-layers.geojson`.

use super::{DIGITS, collection, feature, is_shown, properties, road_graph};
use crate::boundaries;
use crate::table::Faults;
use anyhow::Result;
use geo::unary_union;
use geo::{BooleanOps, Contains, Coord, LineString, MultiLineString, MultiPolygon, Polygon};
use larkartan_core::geo::{Km, Line, LonLat};
use serde_json::{Value, json};
use std::path::Path;

/// Of a road that is cut at the border, pieces shorter than this are left out: they come from the border's coarse line.
const SHORTEST_PIECE: Km = Km(5.0);

pub fn context_layers(source: &Path, faults: &mut Faults) -> Result<String> {
    let region = region(source, faults);
    let graph = road_graph::read(source, faults);
    let roads = graph
        .iter()
        .flat_map(|graph| graph.main_roads())
        .flat_map(|road| within(&region, road));
    let roads = roads.map(|line| feature_of("main_road", line_string(&line)));
    let features: Vec<Value> = roads.chain(lakes(source, faults)?).collect();
    Ok(collection(&[], &features))
}

fn feature_of(kind: &str, geometry: Value) -> Value {
    feature(properties([("kind", json!(kind))]), geometry)
}

/// The five counties in one, without holes: a road may cross a lake.
fn region(source: &Path, faults: &mut Faults) -> MultiPolygon {
    let areas = boundaries::read(source, boundaries::COUNTIES, DIGITS, faults);
    let pieces = areas.iter().filter(|area| is_shown(&area.code));
    let outer_rings = pieces.flat_map(|area| area.rings.iter().filter_map(|rings| rings.first()));
    let polygons = outer_rings.map(|ring| {
        let ring = ring.iter().map(|&[x, y]| Coord { x, y });
        Polygon::new(ring.collect(), Vec::new())
    });
    let polygons: Vec<Polygon> = polygons.collect();
    let whole = unary_union(&polygons).into_iter();
    whole
        .map(|polygon| Polygon::new(polygon.into_inner().0, Vec::new()))
        .collect()
}

/// The pieces of a road that lie in the region.
fn within(region: &MultiPolygon, road: &Line) -> Vec<Line> {
    let coords = road.iter().map(|at| Coord {
        x: at.lon,
        y: at.lat,
    });
    let whole: LineString = coords.collect();
    if region.contains(&whole) {
        return vec![road.clone()];
    }
    let pieces = region.clip(&MultiLineString::new(vec![whole]), false);
    let long = pieces
        .into_iter()
        .filter(|piece| length(piece) >= SHORTEST_PIECE);
    long.map(rounded).collect()
}

fn length(line: &LineString) -> Km {
    let at = |coord: Coord| LonLat {
        lon: coord.x,
        lat: coord.y,
    };
    let parts = line.lines();
    Km(parts
        .map(|part| at(part.start).great_circle(at(part.end)).0)
        .sum())
}

fn rounded(line: LineString) -> Line {
    let scale = 10_f64.powi(DIGITS);
    let round = |degrees: f64| (degrees * scale).round() / scale;
    let mut points: Line = line
        .coords()
        .map(|coord| LonLat {
            lon: round(coord.x),
            lat: round(coord.y),
        })
        .collect();
    points.dedup();
    points
}

fn line_string(line: &Line) -> Value {
    let positions: Vec<[f64; 2]> = line.iter().map(|at| [at.lon, at.lat]).collect();
    json!({"type": "LineString", "coordinates": positions})
}

/// The lakes as `lakes/renew.py` has cut them.
fn lakes(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    let lakes = boundaries::features_of(source, "lakes/lakes.geojson", faults);
    let lakes = lakes.iter().map(|lake| {
        let geometry = serde_json::to_value(&lake.geometry)?;
        Ok(feature_of("lake", geometry))
    });
    lakes.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A square of one degree.
    fn square() -> MultiPolygon {
        let corners = [(15.0, 64.0), (16.0, 64.0), (16.0, 65.0), (15.0, 65.0)];
        Polygon::new(LineString::from(corners.to_vec()), Vec::new()).into()
    }

    fn line(positions: &[(f64, f64)]) -> Line {
        let positions = positions.iter();
        positions.map(|&(lon, lat)| LonLat { lon, lat }).collect()
    }

    #[test]
    fn a_road_is_cut_at_the_border() {
        let inside = line(&[(15.2, 64.5), (15.4, 64.6), (15.8, 64.5)]);
        assert_eq!(within(&square(), &inside), [inside]);
        let leaving = line(&[(15.2, 64.5), (16.4, 64.5)]);
        assert_eq!(
            within(&square(), &leaving),
            [line(&[(15.2, 64.5), (16.0, 64.5)])]
        );
        assert!(within(&square(), &line(&[(17.0, 64.5), (18.0, 64.5)])).is_empty());
    }

    #[test]
    fn a_short_piece_is_kept_only_where_it_is_the_whole_road() {
        let short = line(&[(15.95, 64.5), (15.99, 64.5)]);
        assert_eq!(within(&square(), &short), [short]);
        let touching = line(&[(15.95, 64.5), (16.05, 64.5)]);
        assert!(within(&square(), &touching).is_empty());
    }
}
