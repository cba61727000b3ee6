//! Main roads and lakes: what is shipped lies on the map, and what is wrong is named.

use crate::shipped::{ATLAS, CONTEXT_LAYERS, LATER_TEXTS};
use larkartan_core::geo::{Bounds, LonLat, Outline};
use larkartan_core::geojson::context_layers;
use larkartan_core::scene::{ContextPaths, Drawing};
use serde_json::{Value, json};

/// What the decoder says of the shipped file after an edit to one feature of that kind, with `{}` for the feature's number.
#[track_caller]
fn check(kind: &str, edit: impl FnOnce(&mut Value), expected: &str) {
    let mut json: Value = serde_json::from_str(&LATER_TEXTS[2]).expect("shipped JSON");
    let features = json["features"].as_array_mut().expect("a list");
    let is_it = |feature: &Value| feature["properties"]["kind"] == kind;
    let at = features.iter().position(is_it).expect(kind);
    edit(&mut features[at]);
    let errors = context_layers(&json.to_string()).expect_err("the file is broken");
    let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
    let number = (at + 1).to_string();
    let expected = expected.replace("{}", &number);
    assert_eq!(
        errors,
        [["context-layers.geojson: feature ", &expected].concat()]
    );
}

#[test]
fn an_unknown_kind_is_named_and_its_geometry_is_not_blamed() {
    check(
        "lake",
        |feature| feature["properties"]["kind"] = json!("railway"),
        r#"{}: `kind` must be main_road or lake, found "railway""#,
    );
}

#[test]
fn a_geometry_of_another_kind_is_named() {
    check(
        "main_road",
        |feature| feature["geometry"] = json!({"type": "Point", "coordinates": [17, 64]}),
        r#"{}: geometry must be one line of 2 or more positions, found "Point""#,
    );
    check(
        "lake",
        |feature| feature["geometry"]["type"] = json!("Triangle"),
        r#"{}: geometry must be one or more polygons, found "Triangle""#,
    );
}

#[test]
fn a_misplaced_position_is_named() {
    check(
        "main_road",
        |feature| feature["geometry"]["coordinates"][1] = json!([64.5, 17.5]),
        "{}: geometry must be longitude before latitude (these look swapped), found [64.5, 17.5]",
    );
}

#[test]
fn a_line_of_one_position_is_named() {
    check(
        "main_road",
        |feature| feature["geometry"]["coordinates"] = json!([[17.5, 64.5]]),
        "{}: geometry must be one line of 2 or more positions, found a line of 1 positions",
    );
}

#[test]
fn roads_and_lakes_lie_in_the_region() {
    let drawing = Drawing::new(&ATLAS);
    let projection = ATLAS.projection();
    let regions = drawing.regions.iter();
    let all = regions.clone().fold(Bounds::EMPTY, |all, region| {
        all.with(region.bounds.min).with(region.bounds.max)
    });
    let is_inside = |at: LonLat| {
        let at = projection.screen_from_lonlat(at);
        // Coordinates are rounded after the cut.
        let near = |value: f64, from: f64, to: f64| (from - 0.5..to + 0.5).contains(&value);
        near(at.x, all.min.x, all.max.x) && near(at.y, all.min.y, all.max.y)
    };
    let roads = &CONTEXT_LAYERS.roads;
    let outside = roads.iter().flatten().find(|at| !is_inside(**at));
    assert_eq!(outside, None);
    for lake in &CONTEXT_LAYERS.lakes {
        let bounds = Outline::new(lake, projection).bounds();
        let touches = regions.clone().any(|it| it.outline.touches(&bounds));
        assert!(touches, "{bounds:?}");
    }
}

#[test]
fn each_layer_is_one_path() {
    let paths = ContextPaths::new(&CONTEXT_LAYERS, ATLAS.projection());
    let begun = |path: &str| path.matches('M').count();
    assert_eq!(begun(&paths.roads), CONTEXT_LAYERS.roads.len());
    assert_eq!(begun(&paths.lakes), CONTEXT_LAYERS.lakes.len());
    assert!(!paths.roads.contains('z') && paths.lakes.ends_with('z'));
}
