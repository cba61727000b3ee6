//! `cargo xtask data --check`: what decoding checks, and what costs too much to check in a browser.

use crate::areas::{COUNTIES, areas};
use anyhow::{Context, Result, bail};
use geo::{Area, BooleanOps, BoundingRect, Contains, Coord, Distance, Euclidean, Intersects};
use geo::{LineString, MultiPolygon, Point, Polygon, Validation};
use larkartan_core::domain::Atlas;
use larkartan_core::geo::{LonLat, Projection, Shape, Sweref99Tm};
use larkartan_core::geojson::{FILE_NAMES, Files, decode, distance, programmes};
use std::path::{Path, PathBuf};

/// A site may lie so far outside its municipality: boundaries are generalised, points are the town's.
const SITE_MARGIN_M: f64 = 3_000.0;
/// Neighbours may share so much area: far below what a rounded border moves.
const LARGEST_OVERLAP_M2: f64 = 10_000.0;
/// A hole between municipalities that is smaller than this is a gap; a larger one is a lake left out of the boundaries.
const SMALLEST_LAKE_M2: f64 = 100_000_000.0;

/// Checks the source tables and the files, or the given files in place of those of the same name.
/// Prints all that is wrong and fails if anything is.
pub fn run(root: &Path, given: &[PathBuf]) -> Result<()> {
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    for name in crate::names() {
        let replaced = given
            .iter()
            .find(|path| path.file_name().is_some_and(|n| n == name));
        let path = replaced
            .cloned()
            .unwrap_or_else(|| root.join("data").join(name));
        let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
        match String::from_utf8(bytes) {
            Ok(text) => texts.push(text),
            Err(error) => {
                faults.push(format!("{name}: not UTF-8: {error}"));
                texts.push(String::new());
            }
        }
    }
    for path in given {
        if !crate::names().any(|name| path.file_name().is_some_and(|n| n == name)) {
            let names = crate::names().collect::<Vec<_>>().join(", ");
            bail!(
                "{}: the map has no file of that name, only {names}",
                path.display()
            );
        }
    }
    if given.is_empty() {
        match crate::build(&root.join("data/source")) {
            Ok(built) => {
                for ((name, text), shipped) in built.iter().zip(&texts) {
                    if text != shipped {
                        faults.push(format!(
                            "{name}: out of step with data/source, run `cargo xtask data`"
                        ));
                    }
                }
            }
            Err(error) => faults.push(format!("{error:#}")),
        }
    }
    match decode(&Files::from_texts(&texts)) {
        Ok(atlas) => {
            faults.extend(deep(&atlas, &texts));
            faults.extend(later(&atlas, &texts));
        }
        Err(errors) => {
            faults.extend(errors.iter().map(ToString::to_string));
            faults.push("shapes and positions were not looked at, because of the above".to_owned());
        }
    }
    if faults.is_empty() {
        println!("All is well: {} files checked.", texts.len());
        return Ok(());
    }
    for fault in &faults {
        println!("  {fault}");
    }
    bail!("{} found", faults.len())
}

/// What is wrong in the files that come later than the atlas.
fn later(atlas: &Atlas, texts: &[String]) -> Vec<String> {
    let mut later = texts.iter().skip(FILE_NAMES.len());
    let mut next = || later.next().map_or("", String::as_str);
    let found = [
        programmes(next(), atlas).err(),
        distance(next(), atlas).err(),
    ];
    let errors = found.into_iter().flatten().flatten();
    errors.map(|error| error.to_string()).collect()
}

/// The costly checks of an atlas that could be decoded, and of the shapes of the counties.
pub fn deep(atlas: &Atlas, texts: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut drawn = |file: &str| {
        let place = crate::names().position(|name| name == file);
        let text = place.map_or("", |place| &texts[place]);
        areas(file, text).unwrap_or_else(|error| {
            faults.push(error.to_string());
            Vec::new()
        })
    };
    let counties = drawn(COUNTIES).into_iter();
    let counties = counties.map(|(code, shape)| (code, metres(&shape)));
    let places: Vec<(String, MultiPolygon)> = atlas
        .municipalities()
        .iter()
        .map(|place| {
            (
                format!("{} {}", place.code, place.name),
                metres(&place.shape),
            )
        })
        .collect();
    for (file, list) in [
        ("municipalities.geojson", places.clone()),
        (COUNTIES, counties.collect()),
    ] {
        for (name, area) in &list {
            if let Some(error) = area.validation_errors().first() {
                faults.push(format!("{file}: {name}: the shape is not valid: {error}"));
            }
        }
        faults.extend(
            overlaps(&list)
                .into_iter()
                .map(|fault| format!("{file}: {fault}")),
        );
        faults.extend(
            gaps(&list)
                .into_iter()
                .map(|fault| format!("{file}: {fault}")),
        );
    }
    faults.extend(strays(atlas));
    for site in atlas.sites().iter().filter(|site| site.sources.is_empty()) {
        faults.push(format!("sites.geojson: {} has no source", site.id));
    }
    faults
}

fn overlaps(places: &[(String, MultiPolygon)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, (name, area)) in places.iter().enumerate() {
        for (other_name, other) in &places[index + 1..] {
            let (Some(a), Some(b)) = (area.bounding_rect(), other.bounding_rect()) else {
                continue;
            };
            if !a.intersects(&b) {
                continue;
            }
            let shared = area.intersection(other).unsigned_area();
            if shared > LARGEST_OVERLAP_M2 {
                faults.push(format!("{name} and {other_name} overlap by {shared:.0} m²"));
            }
        }
    }
    faults
}

fn gaps(places: &[(String, MultiPolygon)]) -> Vec<String> {
    let whole = geo::unary_union(places.iter().map(|(_, area)| area));
    let holes = whole.iter().flat_map(Polygon::interiors);
    holes
        .map(|ring| Polygon::new(ring.clone(), Vec::new()))
        .filter(|hole| hole.unsigned_area() < SMALLEST_LAKE_M2)
        .map(|hole| {
            let beside: Vec<&str> = places
                .iter()
                .filter(|(_, area)| Euclidean.distance(area, &hole) < 1.0)
                .map(|(name, _)| name.as_str())
                .collect();
            format!(
                "a gap of {:.0} m² between {}",
                hole.unsigned_area(),
                beside.join(", ")
            )
        })
        .collect()
}

fn strays(atlas: &Atlas) -> Vec<String> {
    let mut faults = Vec::new();
    for site in atlas.sites() {
        let Some(place) = atlas.municipality(site.municipality) else {
            continue;
        };
        let (at, area) = (point(site.at), metres(&place.shape));
        let outside = if area.contains(&at) {
            0.0
        } else {
            Euclidean.distance(&area, &at)
        };
        if outside > SITE_MARGIN_M {
            faults.push(format!(
                "sites.geojson: {} lies {:.1} km outside {} {}",
                site.id,
                outside / 1000.0,
                place.code,
                place.name
            ));
        }
    }
    faults
}

fn point(at: LonLat) -> Point {
    let metres = Sweref99Tm.projected_from_lonlat(at);
    Point::new(metres.easting, metres.northing)
}

fn metres(shape: &Shape) -> MultiPolygon {
    let ring = |ring: &Vec<LonLat>| -> LineString {
        ring.iter().map(|&at| Coord::from(point(at))).collect()
    };
    let polygons = shape.polygons.iter().map(|polygon| {
        let mut rings = polygon.rings.iter().map(ring);
        let outer = rings.next().unwrap_or_else(|| LineString::new(Vec::new()));
        Polygon::new(outer, rings.collect())
    });
    polygons.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::areas::CONTEXT;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data")
    }

    /// What is wrong in the shipped files after a change to the text of one.
    fn deep_after(change: impl Fn(&str, String) -> String) -> Vec<String> {
        let files = crate::read(&root()).expect("the shipped files");
        let texts = files.into_iter().map(|(name, text)| change(name, text));
        let texts: Vec<String> = texts.collect();
        deep(
            &decode(&Files::from_texts(&texts)).expect("decodes"),
            &texts,
        )
    }

    #[test]
    fn the_shipped_files_have_no_gap_overlap_or_stray() {
        assert_eq!(deep_after(|_, text| text), [""; 0]);
    }

    #[test]
    fn land_that_is_no_area_is_found() {
        let files = crate::read(&root()).expect("the shipped files");
        let texts = files.into_iter().map(|(name, text)| match name {
            CONTEXT => text.replacen("MultiPolygon", "MultiLine", 1),
            _ => text,
        });
        let texts: Vec<String> = texts.collect();
        let errors = decode(&Files::from_texts(&texts)).expect_err("a fault");
        assert!(
            errors.len() == 1 && errors[0].file() == CONTEXT,
            "{errors:?}"
        );
    }

    /// Moves the first position that stands in both a municipality and its neighbour, in the first of them only.
    fn with_moved_corner(north: f64) -> Vec<String> {
        deep_after(|name, text| {
            if name != "municipalities.geojson" {
                return text;
            }
            let at = corner_of_three(&text);
            let [lon, lat]: [f64; 2] = serde_json::from_str(&at).expect("a position");
            text.replacen(&at, &format!("[{lon},{}]", lat + north), 1)
        })
    }

    fn corner_of_three(text: &str) -> String {
        let collection: geojson::FeatureCollection = text.parse().expect("GeoJSON");
        let mut seen = std::collections::HashMap::<String, usize>::new();
        for feature in &collection.features {
            let geometry = serde_json::to_value(&feature.geometry).expect("geometry");
            let rings = geometry["coordinates"].as_array().expect("rings");
            for at in rings
                .iter()
                .filter_map(|r| r.as_array())
                .flat_map(|ring| ring.iter().skip(1))
            {
                *seen.entry(at.to_string()).or_default() += 1;
            }
        }
        let mut corners: Vec<_> = seen.into_iter().filter(|(_, count)| *count == 3).collect();
        corners.sort();
        corners
            .first()
            .expect("a corner of three municipalities")
            .0
            .clone()
    }

    #[test]
    fn a_moved_corner_makes_a_gap_or_an_overlap() {
        for north in [0.03, -0.03] {
            let faults = with_moved_corner(north);
            assert!(
                faults
                    .iter()
                    .any(|f| f.contains("overlap") || f.contains("a gap of")),
                "{faults:?}"
            );
        }
    }

    #[test]
    fn a_site_far_from_its_municipality_is_found() {
        let faults = deep_after(|name, text| match name {
            "sites.geojson" => text.replace("[16.413,64.262]", "[16.413,65.262]"),
            _ => text,
        });
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].contains("dorotea-larcentrum lies"), "{faults:?}");
    }
}
