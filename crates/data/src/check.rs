//! `cargo xtask data --check`: what decoding checks, and what costs too much to check in a browser.

use crate::areas::{COUNTIES, areas};
use crate::decoded::{FILES, by_row, fault};
use crate::fault::{At, Fault, Faults, Problem};
use crate::features::road_graph;
use crate::{Built, reading, text, told};
use anyhow::{Context, Result, bail};
use geo::{Area, BooleanOps, BoundingRect, Contains, Coord, Distance, Euclidean, Intersects};
use geo::{LineString, MultiPolygon, Point, Polygon, Validation};
use larkartan_core::domain::Atlas;
use larkartan_core::geo::{LonLat, Projection, Shape, Sweref99Tm};
use larkartan_core::geojson::{DecodeError, FILE_NAMES, Files};
use larkartan_core::geojson::{context_layers, decode, distance, programmes};
use larkartan_core::roads;
use larkartan_core::text::Lang;
use std::path::{Path, PathBuf};

/// The file of programmes, which has a feature for several rows.
const OFFERS: &str = "offers.geojson";
/// A site may lie so far outside its municipality: boundaries are generalised, points are the town's.
const SITE_MARGIN_M: f64 = 3_000.0;
/// Neighbours may share so much area: far below what a rounded border moves.
const LARGEST_OVERLAP_M2: f64 = 10_000.0;
/// A hole between municipalities that is smaller than this is a gap; a larger one is a lake left out of the boundaries.
const SMALLEST_LAKE_M2: f64 = 100_000_000.0;

/// Checks the source tables and the files, or the given files in place of those of the same name.
/// Prints all that is wrong and fails if anything is.
pub fn run(root: &Path, given: &[PathBuf], lang: Lang) -> Result<()> {
    let text = text::of(lang);
    let (faults, warnings) = found(root, given)?;
    told::print_warnings(lang, &warnings);
    if faults.is_empty() {
        println!("{}", (text.well)(crate::names().count()));
        return Ok(());
    }
    let count = told::print(lang, &faults);
    bail!((text.faults)(count))
}

/// All that is wrong, and what should be known.
pub fn found(root: &Path, given: &[PathBuf]) -> Result<(Vec<Fault>, Vec<Fault>)> {
    for path in given {
        if !crate::names().any(|name| path.file_name().is_some_and(|n| n == name)) {
            let names = crate::names().collect::<Vec<_>>().join(", ");
            bail!(
                "{}: the map has no file of that name, only {names}",
                path.display()
            );
        }
    }
    let mut faults = Faults::new();
    let mut built = Vec::new();
    if given.is_empty() {
        built = crate::make(&root.join("data/source"), &mut faults)?;
        if !faults.is_empty() {
            // The files cannot be in step with tables that are wrong.
            let warnings = faults.warnings().to_vec();
            return Ok((faults.into_vec(), warnings));
        }
    }
    let mut texts = Vec::new();
    let mut is_changed = !given.is_empty();
    for (at, name) in crate::names().enumerate() {
        let is_it = |path: &&PathBuf| path.file_name().is_some_and(|n| n == name);
        let path = given.iter().find(is_it).cloned();
        let path = path.unwrap_or_else(|| root.join("data").join(name));
        let bytes = std::fs::read(&path).with_context(|| format!("{}", path.display()))?;
        let text = reading::text(bytes).unwrap_or_else(|problem| {
            faults.push(Fault::of_file(name, problem));
            String::new()
        });
        if faults.has_none_in(name) && built.get(at).is_some_and(|(_, made)| *made != text) {
            faults.push(Fault::of_file(name, Problem::OutOfStep));
            is_changed = true;
        }
        texts.push(text);
    }
    // What was made from the tables has been checked.
    if is_changed {
        checked(&texts, None, &mut faults);
    }
    let warnings = faults.warnings().to_vec();
    Ok((faults.into_vec(), warnings))
}

/// Checks files that were made from tables: what is wrong is told by table and row.
pub fn made(built: &Built, faults: &mut Faults) {
    let texts: Vec<String> = built.iter().map(|(_, text)| text.clone()).collect();
    let counts = std::array::from_fn(|at| {
        // One feature a line, after its own first and before its last two.
        let text = texts.get(at).map_or("", String::as_str);
        let by_row = faults
            .by_row()
            .filter(|_| crate::names().nth(at) == Some(OFFERS));
        let text = by_row.unwrap_or(text);
        text.lines()
            .filter(|line| line.starts_with("{\"type\":\"Feature\""))
            .count()
    });
    checked(&texts, Some(counts), faults);
}

/// Decodes the texts and looks at shapes and positions.
fn checked(texts: &[String], made: Option<[usize; FILES]>, faults: &mut Faults) {
    let rows = made.map(|counts| (&*faults, counts));
    let told = |errors: &[DecodeError]| -> Vec<Fault> {
        errors.iter().map(|error| fault(error, rows)).collect()
    };
    let by_row_text = made.and_then(|_| faults.by_row());
    let found = match decode(&Files::from_texts(texts)) {
        Ok(atlas) => {
            let deep = deep(&atlas, texts).into_iter();
            let mut found: Vec<Fault> = match made {
                Some(_) => deep.map(|fault| by_row(fault, faults)).collect(),
                None => deep.collect(),
            };
            found.extend(told(&later(&atlas, texts, by_row_text)));
            found
        }
        Err(errors) => told(&errors),
    };
    // A file whose encoding is wrong is empty here, and that has been said.
    for fault in found {
        if fault.problem != Problem::Empty || faults.has_none_in(&fault.file) {
            faults.push(fault);
        }
    }
    let graph = texts.last().filter(|_| made.is_none());
    if let Some(text) = graph.filter(|_| faults.has_none_in(roads::FILE_NAME)) {
        road_graph(roads::FILE_NAME, text, faults);
    }
}

/// What is wrong in the files that come later than the atlas. A programme with several rows is looked at row by row, where that
/// can be done.
fn later(atlas: &Atlas, texts: &[String], by_row: Option<&str>) -> Vec<DecodeError> {
    let mut later = texts.iter().skip(FILE_NAMES.len());
    let mut next = || later.next().map_or("", String::as_str);
    let of_rows = |text| {
        let errors = programmes(text, atlas).err().unwrap_or_default();
        let errors = errors.into_iter();
        // A row of the same programme has the same decision.
        let twice = |error: &DecodeError| matches!(error, DecodeError::Duplicate { .. });
        errors.filter(|error| !twice(error)).collect()
    };
    let found = [
        programmes(next(), atlas).err().map(|errors| match by_row {
            Some(text) => of_rows(text),
            None => errors,
        }),
        distance(next(), atlas).err(),
        context_layers(next()).err(),
    ];
    found.into_iter().flatten().flatten().collect()
}

/// The costly checks of an atlas that could be decoded, and of the shapes of the counties.
pub fn deep(atlas: &Atlas, texts: &[String]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut drawn = |file: &str| {
        let place = crate::names().position(|name| name == file);
        let text = place.map_or("", |place| &texts[place]);
        areas(file, text).unwrap_or_else(|error| {
            faults.push(Fault::from(error.to_string()));
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
                let problem = Problem::BadShape(error.to_string());
                faults.push(named(file, name, problem));
            }
        }
        faults.extend(overlaps(file, &list));
        faults.extend(gaps(file, &list));
    }
    faults.extend(strays(atlas));
    for site in atlas.sites().iter().filter(|site| site.sources.is_empty()) {
        faults.push(named(
            "sites.geojson",
            &site.id.to_string(),
            Problem::NoSource,
        ));
    }
    faults
}

fn named(file: &str, name: &str, problem: Problem) -> Fault {
    Fault {
        at: At::Beside(name.to_owned()),
        ..Fault::of_file(file, problem)
    }
}

fn overlaps(file: &str, places: &[(String, MultiPolygon)]) -> Vec<Fault> {
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
                let (other, area) = (other_name.clone(), shared);
                faults.push(named(file, name, Problem::Overlap { other, area }));
            }
        }
    }
    faults
}

fn gaps(file: &str, places: &[(String, MultiPolygon)]) -> Vec<Fault> {
    let whole = geo::unary_union(places.iter().map(|(_, area)| area));
    let holes = whole.iter().flat_map(Polygon::interiors);
    holes
        .map(|ring| Polygon::new(ring.clone(), Vec::new()))
        .filter(|hole| hole.unsigned_area() < SMALLEST_LAKE_M2)
        .map(|hole| {
            let beside = places
                .iter()
                .filter(|(_, area)| Euclidean.distance(area, &hole) < 1.0)
                .map(|(name, _)| name.clone());
            let (between, area) = (beside.collect(), hole.unsigned_area());
            Fault::of_file(file, Problem::Gap { between, area })
        })
        .collect()
}

fn strays(atlas: &Atlas) -> Vec<Fault> {
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
            let km = outside / 1000.0;
            let municipality = format!("{} {}", place.code, place.name);
            let problem = Problem::Stray { km, municipality };
            faults.push(named("sites.geojson", &site.id.to_string(), problem));
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
    fn deep_after(change: impl Fn(&str, String) -> String) -> Vec<Fault> {
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
        assert_eq!(deep_after(|_, text| text), []);
    }

    #[test]
    fn a_graph_of_roads_that_is_none_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(roads::FILE_NAME);
        let shipped = std::fs::read_to_string(root().join(roads::FILE_NAME));
        let shipped = shipped.expect("the graph");
        for (text, expected) in [
            (shipped.clone(), None),
            (String::new(), Some("road_graph.json: ")),
            (
                shipped.replacen("\"leg\"", "\"log\"", 1),
                Some("road_graph.json: "),
            ),
        ] {
            std::fs::write(&file, text).expect("a file");
            let (faults, _) =
                found(&root().join(".."), std::slice::from_ref(&file)).expect("a check");
            let (lines, _) = crate::told::lines(Lang::En, &faults);
            assert_eq!(lines.len(), usize::from(expected.is_some()), "{lines:?}");
            for (line, expected) in lines.iter().zip(expected) {
                assert!(line.starts_with(expected), "{line}");
            }
        }
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
    fn with_moved_corner(north: f64) -> Vec<Fault> {
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
                    .any(|f| matches!(f.problem, Problem::Overlap { .. } | Problem::Gap { .. })),
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
        assert_eq!(faults[0].at, At::Beside("dorotea-larcentrum".to_owned()));
        assert!(
            matches!(faults[0].problem, Problem::Stray { .. }),
            "{faults:?}"
        );
    }
}
