//! The errors that name areas and points that cannot be drawn.

use crate::edited::{File, decoded_with, edited, edited_feature, with_property};
use serde_json::{Value, json};

/// What the errors call the three features that are broken here.
const OVERKALIX: &str = "municipalities.geojson: feature 44 (2513 Överkalix)";
const TALLVIK: &str = "localities.geojson: feature 285 (2513TB103 Tallvik)";
const CENTRE: &str = "sites.geojson: feature 3 (dorotea-larcentrum Dorotea Lärcentrum)";

/// `text` in the place of `file` gives this error in that file. What follows from it in other files is asked elsewhere.
#[track_caller]
fn check(file: File, text: &str, expected: &str) {
    let mut errors = decoded_with(&[(file, text)]).expect_err("the file is broken");
    errors.retain(|error| error.starts_with(file.name()));
    assert_eq!(errors, [expected]);
}

/// Överkalix with another geometry.
#[track_caller]
fn check_area(geometry: Value, expected: &str) {
    let text = edited_feature(File::Municipalities, "2513", |f| f["geometry"] = geometry);
    check(
        File::Municipalities,
        &text,
        &format!("{OVERKALIX}: {expected}"),
    );
}

/// Överkalix with another ring in place of its own.
#[track_caller]
fn check_ring(ring: Value, expected: &str) {
    check_area(
        json!({ "type": "Polygon", "coordinates": [ring] }),
        expected,
    );
}

/// Tallvik with another point.
#[track_caller]
fn check_point(coordinates: Value, expected: &str) {
    let text = edited_feature(File::Localities, "2513TB103", |f| {
        f["geometry"]["coordinates"] = coordinates;
    });
    check(File::Localities, &text, &format!("{TALLVIK}: {expected}"));
}

#[test]
fn a_ring_that_is_not_closed() {
    check_ring(
        json!([[22.0, 66.0], [23.0, 66.0], [23.0, 67.0], [22.0, 67.0]]),
        "geometry must be rings of at least 4 positions that end where they begin, found a ring from [22, 66] to [22, 67]",
    );
}

#[test]
fn a_ring_of_three_positions() {
    check_ring(
        json!([[22.0, 66.0], [23.0, 66.0], [22.0, 66.0]]),
        "geometry must be rings of at least 4 positions that end where they begin, found a ring of 3 positions",
    );
}

#[test]
fn a_ring_of_nothing() {
    check_ring(
        json!([]),
        "geometry must be rings of at least 4 positions that end where they begin, found a ring of 0 positions",
    );
}

#[test]
fn a_hole_that_is_not_closed() {
    let whole = json!([[22.0, 66.0], [23.0, 66.0], [23.0, 67.0], [22.0, 66.0]]);
    let hole = json!([[22.5, 66.1], [22.9, 66.1], [22.9, 66.3], [22.5, 66.2]]);
    check_area(
        json!({ "type": "Polygon", "coordinates": [whole, hole] }),
        "geometry must be rings of at least 4 positions that end where they begin, found a ring from [22.5, 66.1] to [22.5, 66.2]",
    );
}

#[test]
fn a_polygon_without_rings() {
    check_area(
        json!({ "type": "Polygon", "coordinates": [] }),
        "geometry must be rings of at least 4 positions that end where they begin, found a polygon without rings",
    );
}

#[test]
fn an_area_without_polygons() {
    check_area(
        json!({ "type": "MultiPolygon", "coordinates": [] }),
        "geometry must be one or more polygons, found no polygon",
    );
}

#[test]
fn an_area_in_metres() {
    check_ring(
        json!([
            [845_000.0, 7_370_000.0],
            [850_000.0, 7_370_000.0],
            [850_000.0, 7_380_000.0],
            [845_000.0, 7_370_000.0]
        ]),
        "geometry must be degrees (these look like metres, as in SWEREF 99 TM), found [845000, 7370000]",
    );
}

#[test]
fn an_area_with_latitude_first() {
    check_ring(
        json!([[66.0, 22.0], [66.0, 23.0], [67.0, 23.0], [66.0, 22.0]]),
        "geometry must be longitude before latitude (these look swapped), found [66, 22]",
    );
}

#[test]
fn an_area_in_the_south_seas() {
    check_ring(
        json!([[22.0, 66.0], [23.0, 66.0], [23.0, -17.0], [22.0, 66.0]]),
        "geometry must be within northern Europe, in degrees, found [23, -17]",
    );
}

#[test]
fn a_point_where_an_area_is_expected() {
    check_area(
        json!({ "type": "Point", "coordinates": [22.58, 66.38] }),
        r#"geometry must be one or more polygons, found "Point""#,
    );
}

#[test]
fn nothing_where_an_area_is_expected() {
    check_area(
        json!(null),
        "geometry must be one or more polygons, found no geometry",
    );
}

#[test]
fn an_area_where_a_point_is_expected() {
    let ring = json!([[16.0, 64.0], [17.0, 64.0], [17.0, 65.0], [16.0, 64.0]]);
    let text = edited_feature(File::Sites, "dorotea-larcentrum", |feature| {
        feature["geometry"] = json!({ "type": "Polygon", "coordinates": [ring] });
    });
    check(
        File::Sites,
        &text,
        &format!(r#"{CENTRE}: geometry must be one point, found "Polygon""#),
    );
}

#[test]
fn a_point_in_metres() {
    check_point(
        json!([845_000, 7_370_000]),
        "geometry must be degrees (these look like metres, as in SWEREF 99 TM), found [845000, 7370000]",
    );
}

#[test]
fn a_point_with_latitude_first() {
    check_point(
        json!([66.3428, 22.8218]),
        "geometry must be longitude before latitude (these look swapped), found [66.3428, 22.8218]",
    );
}

#[test]
fn a_point_at_zero_zero() {
    // What a spreadsheet gives for an empty cell.
    check_point(
        json!([0, 0]),
        "geometry must be within northern Europe, in degrees, found [0, 0]",
    );
}

/// The name of Överkalix at another place; the error shows the second number, whatever else it shows.
#[track_caller]
fn check_label(label: Value, expected: &str, seen: &str) {
    let text = with_property(File::Municipalities, "2513", "label", label);
    let errors = decoded_with(&[(File::Municipalities, &text)]).expect_err("no such place");
    let start = format!("{OVERKALIX}: `label` must be {expected}, found ");
    let found = errors[0].strip_prefix(&start);
    assert!(
        found.is_some_and(|found| found.contains(seen)),
        "{errors:?}"
    );
}

#[test]
fn a_name_placed_in_metres() {
    check_label(
        json!([845_000, 7_370_000]),
        "degrees (these look like metres, as in SWEREF 99 TM)",
        "7370000",
    );
}

#[test]
fn a_name_placed_with_latitude_first() {
    check_label(
        json!([66.3873, 22.5809]),
        "longitude before latitude (these look swapped)",
        "22.5809",
    );
}

#[test]
fn a_name_placed_by_three_numbers() {
    check_label(
        json!([22.5809, 66.3873, 0]),
        "[longitude, latitude]",
        "[22.5809, 66.3873, 0]",
    );
}

#[test]
fn a_position_of_one_number() {
    check_point(
        json!([22.8218]),
        "geometry must be positions of two numbers, found [22.8218]",
    );
}

#[test]
fn a_geometry_of_an_unknown_type() {
    check_area(
        json!({ "type": "Circle", "coordinates": [22.58, 66.38] }),
        r#"geometry must be one or more polygons, found "Circle""#,
    );
}

#[test]
fn a_feature_that_is_no_feature() {
    let text = edited_feature(File::Localities, "2513TB103", |feature| {
        *feature = json!("Tallvik")
    });
    check(
        File::Localities,
        &text,
        "localities.geojson: feature 285: `features` must be GeoJSON features, found \"Tallvik\"",
    );
}

#[test]
fn a_position_of_four_numbers() {
    check_point(
        json!([22.5, 66.5, 0.5, 1.5]),
        "geometry must be positions of two numbers, found [22.5, 66.5, 0.5, 1.5]",
    );
}

#[test]
fn a_height_is_allowed_and_not_used() {
    let text = edited_feature(File::Localities, "2513TB103", |f| {
        f["geometry"]["coordinates"] = json!([22.5, 66.5, 120]);
    });
    let atlas = decoded_with(&[(File::Localities, &text)]).expect("a height is allowed");
    let place = atlas.localities().iter().find(|it| it.name == "Tallvik");
    let at = place.expect("Tallvik").at;
    assert_eq!((at.lon, at.lat), (22.5, 66.5));
}

#[test]
fn coordinates_that_are_no_numbers() {
    check_ring(
        json!([[22.0, 66.0], [23.0, "66"], [23.0, 67.0], [22.0, 66.0]]),
        r#"geometry must be positions of two numbers, found [23.0, "66"]"#,
    );
}

#[test]
fn rings_that_are_no_lists() {
    check_area(
        json!({ "type": "MultiPolygon", "coordinates": [[7]] }),
        "geometry must be nested lists of positions, found 7",
    );
}

#[test]
fn a_geometry_without_type_or_coordinates() {
    check_area(
        json!({ "coordinates": [] }),
        "geometry must be one or more polygons, found an object",
    );
    check_area(
        json!({ "type": "Polygon" }),
        r#"geometry must be one or more polygons, found "Polygon" without coordinates"#,
    );
}

#[test]
fn one_malformed_feature_hides_no_other_fault() {
    // The crate that reads GeoJSON stops at the first of them.
    let text = edited(File::Localities, |json| {
        let features = &mut json["features"];
        features[0]["geometry"] = json!({ "type": "Circle", "coordinates": [16.0, 64.0] });
        features[1] = json!({ "type": "Town" });
        features[2]["geometry"]["coordinates"] = json!([16.0, null]);
        features[3]["properties"]["population"] = json!("many");
        features[4]["geometry"]["coordinates"] = json!([66.0, 22.0]);
    });
    let mut errors = decoded_with(&[(File::Localities, &text)]).expect_err("all are broken");
    errors.retain(|error| error.starts_with(File::Localities.name()));
    let found: Vec<(&str, &str)> = errors
        .iter()
        .filter_map(|error| {
            let (feature, rest) = error.split_once(": ")?.1.split_once(": ")?;
            Some((feature.split(' ').nth(1)?, rest))
        })
        .collect();
    let expected = [
        ("1", r#"geometry must be one point, found "Circle""#),
        (
            "2",
            r#"`features` must be GeoJSON features, found type "Town""#,
        ),
        (
            "3",
            "geometry must be positions of two numbers, found [16.0, null]",
        ),
        (
            "4",
            r#"`population` must be a whole number up to 5 million, found "many""#,
        ),
        (
            "5",
            "geometry must be longitude before latitude (these look swapped), found [66, 22]",
        ),
    ];
    let found: Vec<_> = found
        .iter()
        .filter(|it| !it.1.starts_with("`locality`"))
        .collect();
    assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{errors:?}");
}
