//! The shipped files held against the `geojson` crate: another reader of RFC 7946 sees in them what the map sees.
//!
//! Which way rings run is not asked here.

use crate::edited::{File, JSON};
use crate::shipped::{ATLAS, TEXTS};
use geojson::{FeatureCollection, GeometryValue, Position};
use larkartan_core::geo::{LonLat, Shape};

/// The files of which every feature has a geometry; offers have none.
const FILES: [File; 5] = [
    File::Context,
    File::Counties,
    File::Municipalities,
    File::Sites,
    File::Localities,
];

/// A feature's rings, polygon by polygon; a point is one ring of one position.
type Rings = Vec<Vec<Vec<LonLat>>>;

/// The file as the crate reads it.
fn collection(file: File) -> FeatureCollection {
    let text = file.text();
    text.parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.name()))
}

/// The geometry of each feature as the crate reads it.
fn geometries(file: File) -> Vec<GeometryValue> {
    let features = collection(file).features.into_iter();
    features
        .map(|feature| feature.geometry.expect("a geometry").value)
        .collect()
}

fn lonlat(position: &Position) -> LonLat {
    match *position.as_slice() {
        [lon, lat] => LonLat { lon, lat },
        ref other => panic!("two numbers, found {other:?}"),
    }
}

fn rings(geometry: &GeometryValue) -> Rings {
    let polygon = |rings: &Vec<Vec<Position>>| -> Vec<Vec<LonLat>> {
        let rings = rings.iter();
        rings
            .map(|ring| ring.iter().map(lonlat).collect())
            .collect()
    };
    match geometry {
        GeometryValue::Point { coordinates } => vec![vec![vec![lonlat(coordinates)]]],
        GeometryValue::Polygon { coordinates } => vec![polygon(coordinates)],
        GeometryValue::MultiPolygon { coordinates } => coordinates.iter().map(polygon).collect(),
        other => panic!("a point or an area, found {}", other.type_name()),
    }
}

/// What the map made of the same features.
fn drawn(file: File) -> Vec<Rings> {
    let area = |shape: &Shape| -> Rings {
        let polygons = shape.polygons.iter();
        polygons.map(|polygon| polygon.rings.clone()).collect()
    };
    let point = |at: LonLat| vec![vec![vec![at]]];
    match file {
        File::Municipalities => {
            let places = ATLAS.municipalities().iter();
            places.map(|it| area(&it.shape)).collect()
        }
        File::Sites => ATLAS.sites().iter().map(|it| point(it.at)).collect(),
        File::Localities => ATLAS.localities().iter().map(|it| point(it.at)).collect(),
        File::Counties => ATLAS.counties().iter().map(|it| area(&it.shape)).collect(),
        File::Context => ATLAS.land().iter().map(|it| area(&it.shape)).collect(),
        // Offers have no place.
        File::Offers => Vec::new(),
    }
}

/// The texts of all positions as they stand in a file: its geometries and the places of its names.
fn position_texts(text: &str) -> impl Iterator<Item = &str> {
    ["\"coordinates\":", "\"label\":"]
        .into_iter()
        .flat_map(|key| text.split(key).skip(1))
        .map(|rest| {
            let end =
                rest.find(|c: char| c != '[' && c != ']' && !",.-+eE0123456789 \n".contains(c));
            &rest[..end.unwrap_or(rest.len())]
        })
}

#[test]
fn each_file_is_a_feature_collection_with_nothing_where_the_standard_forbids_it() {
    // RFC 7946, 7.1: what defines another type of object must not stand in a collection or a feature; 4: `crs` is gone.
    let forbidden = ["coordinates", "geometries", "geometry", "properties", "crs"];
    for file in FILES.into_iter().chain([File::Offers]) {
        let collection = collection(file);
        let members = collection.foreign_members.unwrap_or_default();
        for name in forbidden.iter().chain(&["features"]) {
            assert!(!members.contains_key(*name), "{file:?}: {name}");
        }
        assert!(!collection.features.is_empty(), "{file:?}");
        for feature in collection.features {
            assert_eq!(feature.foreign_members, None, "{file:?}");
            assert!(feature.properties.is_some_and(|it| !it.is_empty()));
            assert_eq!(feature.geometry.is_none(), file == File::Offers, "{file:?}");
            let foreign = feature.geometry.and_then(|it| it.foreign_members);
            assert_eq!(foreign, None, "{file:?}");
        }
    }
}

#[test]
fn an_offer_says_that_it_has_no_geometry() {
    // RFC 7946, 3.2: the member must be there; null stands for a feature without a place.
    let features = JSON[File::Offers as usize]["features"].as_array();
    for feature in features.expect("a list") {
        assert_eq!(feature.get("geometry"), Some(&serde_json::Value::Null));
    }
}

#[test]
fn areas_are_polygons_and_places_are_points() {
    for file in FILES {
        let place = matches!(file, File::Sites | File::Localities);
        for geometry in geometries(file) {
            let point = matches!(geometry, GeometryValue::Point { .. });
            assert_eq!(point, place, "{file:?}: {}", geometry.type_name());
        }
    }
}

#[test]
fn rings_are_closed_and_have_four_positions() {
    for file in [File::Context, File::Counties, File::Municipalities] {
        for geometry in geometries(file) {
            for ring in rings(&geometry).iter().flatten() {
                assert!(ring.len() >= 4, "{file:?}: {ring:?}");
                assert_eq!(ring.first(), ring.last(), "{file:?}");
            }
        }
    }
}

#[test]
fn positions_are_longitude_and_latitude_in_wgs_84() {
    for file in FILES {
        // Northern Sweden, or the land around it. The two ranges share no number, so swapped positions and metres cannot pass.
        let (lons, lats) = match file {
            File::Context => (4.0..=47.0, 55.0..=71.0),
            _ => (11.0..=25.0, 60.0..=70.0),
        };
        for geometry in geometries(file) {
            for at in rings(&geometry).iter().flatten().flatten() {
                let inside = lons.contains(&at.lon) && lats.contains(&at.lat);
                assert!(inside, "{file:?}: {at:?}");
            }
        }
    }
}

#[test]
fn positions_are_written_with_at_most_five_decimals() {
    for file in FILES {
        let mut count = 0;
        for positions in position_texts(&TEXTS[file as usize]) {
            for number in positions.split(['[', ']', ',', ' ', '\n']) {
                let decimals = number.split_once('.').map_or("", |(_, decimals)| decimals);
                assert!(
                    decimals.len() <= 5 && !number.contains(['e', 'E']),
                    "{file:?}: {number}"
                );
                count += usize::from(!number.is_empty());
            }
        }
        let read = geometries(file);
        let read = read.iter().flat_map(|geometry| rings(geometry).concat());
        let read = 2 * read.flatten().count();
        let names = match file {
            File::Municipalities => 2 * ATLAS.municipalities().len(),
            _ => 0,
        };
        assert_eq!(count, read + names, "{file:?}: every number was looked at");
    }
}

#[test]
fn the_map_draws_what_the_crate_reads() {
    for file in FILES {
        let read: Vec<Rings> = geometries(file).iter().map(rings).collect();
        // Not assert_eq: it would print every position.
        assert!(read == drawn(file), "{file:?}");
    }
}
