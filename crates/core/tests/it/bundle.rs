//! The data bundle that the browser loads, held against the files that it is made from.

use crate::edited::{File, edited};
use crate::shipped::{ATLAS, TEXTS};
use larkartan_core::domain::Atlas;
use larkartan_core::geojson::{Files, bundle, decode};
use larkartan_core::scene::Drawing;
use serde_json::json;
use std::sync::LazyLock;

static BUNDLE: LazyLock<String> =
    LazyLock::new(|| bundle(&Files::from_texts(TEXTS.as_slice())).expect("the land can be read"));

/// What the app reads.
static READ: LazyLock<Atlas> =
    LazyLock::new(|| decode(&Files::from_sequence(&BUNDLE)).expect("the bundle decodes"));

#[test]
fn the_app_reads_what_the_files_say() {
    assert_eq!(READ.country(), ATLAS.country());
    assert_eq!(READ.counties(), ATLAS.counties());
    assert_eq!(READ.municipalities(), ATLAS.municipalities());
    assert_eq!(READ.localities(), ATLAS.localities());
    assert_eq!(READ.sites(), ATLAS.sites());
    assert_eq!(READ.collaborations(), ATLAS.collaborations());
}

#[test]
fn the_land_has_fewer_points_and_all_its_countries() {
    let codes = |atlas: &Atlas| -> Vec<String> {
        atlas.land().iter().map(|land| land.code.clone()).collect()
    };
    assert_eq!(codes(&READ), ["NO", "FI", "RU", "SE"]);
    assert_eq!(codes(&READ), codes(&ATLAS));
    let points = |atlas: &Atlas| -> usize { atlas.land().iter().map(|it| it.shape.len()).sum() };
    let (all, left) = (points(&ATLAS), points(&READ));
    assert!(left < all && left > all / 3, "{left} of {all}");
}

#[test]
fn the_basemap_is_drawn_from_the_land_and_the_counties() {
    let basemap = Drawing::new(&READ).basemap;
    let rings = |path: &str| path.matches('z').count();
    let polygons = READ.land().iter().flat_map(|it| &it.shape.polygons);
    let expected: usize = polygons.map(|polygon| polygon.rings.len()).sum();
    assert!(expected >= 4, "{expected}");
    assert_eq!(rings(&basemap.land), expected);
    assert_eq!(
        basemap.county_borders,
        Drawing::new(&ATLAS).basemap.county_borders
    );
    assert!(rings(&basemap.county_borders) >= ATLAS.counties().len());
}

#[test]
fn each_text_is_one_line() {
    assert_eq!(BUNDLE.lines().count(), TEXTS.len());
    assert!(BUNDLE.lines().all(|line| line.starts_with("\u{1e}{")));
}

#[test]
fn what_is_wrong_with_the_land_is_named() {
    let point = edited(File::Context, |json| {
        json["features"][1]["geometry"] = json!({ "type": "Point", "coordinates": [1, 2] });
    });
    let mut texts = TEXTS.each_ref().map(String::as_str);
    texts[File::Context as usize] = &point;
    let errors = bundle(&Files::from_texts(&texts)).expect_err("no area");
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            r#"context.geojson: feature 2 (FI): geometry must be one or more polygons, found "Point""#
        ]
    );
    // The decoder says the same, and of a country that stands twice too.
    let twice = edited(File::Context, |json| {
        json["features"][2]["properties"]["code"] = json!("FI");
    });
    let errors = crate::edited::decoded_with(&[(File::Context, &twice)]).expect_err("twice");
    assert_eq!(
        errors,
        ["context.geojson: feature 3 (FI): `code` must be unique, found FI a second time"]
    );
}

#[test]
#[ignore = "writes the bundle for those who measure it"]
fn written_to_the_target_folder() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/bundle.geojson");
    std::fs::write(path, BUNDLE.as_str()).expect(path);
}
