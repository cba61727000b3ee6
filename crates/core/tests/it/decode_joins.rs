//! The errors that name words and codes that the map does not know, and codes that stand twice.

use crate::edited::{File, decoded_with, edited, take, with_property};
use serde_json::{Value, json};

/// `text` in the place of `file` gives this error and no other.
#[track_caller]
fn check(file: File, text: &str, expected: &str) {
    let errors = decoded_with(&[(file, text)]).expect_err("the file is broken");
    assert_eq!(errors, [expected]);
}

/// A property of the learning centre of Dorotea that is `value` instead.
#[track_caller]
fn check_site(property: &str, value: Value, expected: &str) {
    let text = with_property(File::Sites, "dorotea-larcentrum", property, value);
    let place = "sites.geojson: feature 3 (dorotea-larcentrum Dorotea Lärcentrum)";
    check(File::Sites, &text, &format!("{place}: {expected}"));
}

/// `text` in the place of `file` gives one error that begins so and shows the value that is wrong.
#[track_caller]
fn check_shows(file: File, text: &str, start: &str, wrong: &str) {
    let errors = decoded_with(&[(file, text)]).expect_err("the file is broken");
    assert_eq!(errors.len(), 1, "{errors:?}");
    let found = errors[0].strip_prefix(start);
    assert!(
        found.is_some_and(|found| found.contains(wrong)),
        "{errors:?}"
    );
}

/// A copy of a feature at the end of its file.
#[track_caller]
fn check_twice(file: File, index: usize, expected: &str) {
    let text = edited(file, |json| {
        let features = json["features"].as_array_mut().expect("a list");
        features.push(features[index].clone());
    });
    check(file, &text, expected);
}

/// An edit to the list of collaborations.
#[track_caller]
fn check_collaborations(edit: impl FnOnce(&mut Value), expected: &str) {
    let text = edited(File::Municipalities, |json| {
        edit(&mut json["collaborations"])
    });
    check(File::Municipalities, &text, expected);
}

#[test]
fn an_unknown_kind_of_site_is_named() {
    check_site(
        "kind",
        json!("school"),
        r#"`kind` must be university, campus, learning_centre or adult_education, found "school""#,
    );
}

#[test]
fn an_unknown_status_is_named() {
    check_site(
        "status",
        json!("Active"),
        r#"`status` must be active, planned, unconfirmed or historical, found "Active""#,
    );
}

#[test]
fn an_unknown_kind_of_evidence_is_named() {
    check_site(
        "evidence",
        json!("rumour"),
        r#"`evidence` must be named, statement or indirect, found "rumour""#,
    );
}

#[test]
fn an_unknown_service_is_named() {
    let services = json!(["yh", "sauna"]);
    check_shows(
        File::Sites,
        &with_property(File::Sites, "dorotea-larcentrum", "services", services),
        "sites.geojson: feature 3 (dorotea-larcentrum Dorotea Lärcentrum): `services` must be services that the map knows, found ",
        "sauna",
    );
}

#[test]
fn a_distance_to_a_place_that_is_not_there_is_named() {
    let campuses = json!([["nowhere", 10, "measured"]]);
    let text = with_property(File::Localities, "2425TC101", "campuses", campuses);
    let errors = decoded_with(&[(File::Localities, &text)]).expect_err("the file is broken");
    assert_eq!(errors.len(), 1, "{errors:?}");
    let said = "`campuses` must be distances to places to study that sites.geojson has, found one to \"nowhere\"";
    assert!(errors[0].ends_with(said), "{errors:?}");
}

#[test]
fn distances_out_of_order_or_without_method_are_named() {
    for campuses in [
        json!([
            ["slu-umea", 20, "measured"],
            ["campus-skelleftea", 10, "measured"]
        ]),
        json!([["slu-umea", 20]]),
        json!([["slu-umea", 20, "guessed"]]),
        json!([["slu-umea", -1, "measured"]]),
        json!("slu-umea"),
    ] {
        let text = with_property(File::Localities, "2425TC101", "campuses", campuses);
        let errors = decoded_with(&[(File::Localities, &text)]).expect_err("the file is broken");
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(
            errors[0].contains("`campuses` must be a list of"),
            "{errors:?}"
        );
    }
}

#[test]
fn a_site_id_that_no_link_could_hold_is_named() {
    // No offer names this site and no distance leads to it, so nothing else misses it.
    let text = with_property(
        File::Sites,
        "larcentrum-karesuando",
        "id",
        json!("Karesuando &c"),
    );
    check(
        File::Sites,
        &text,
        r#"sites.geojson: feature 19 (Karesuando &c Lärcentrum Karesuando): `id` must be a name of a-z, 0-9 and hyphens, found "Karesuando &c""#,
    );
}

#[test]
fn yes_is_not_true() {
    check_site(
        "exact",
        json!("yes"),
        r#"`exact` must be true or false, found "yes""#,
    );
}

#[test]
fn a_year_in_the_far_past_is_named() {
    check_site(
        "newest_source",
        json!(1024),
        "`newest_source` must be a year or nothing, found 1024",
    );
}

#[test]
fn an_address_that_is_a_number_is_named() {
    check_site(
        "address",
        json!(17),
        "`address` must be a text or nothing, found 17",
    );
}

#[test]
fn a_municipality_that_stands_twice_is_named() {
    check_twice(
        File::Municipalities,
        33,
        "municipalities.geojson: feature 55 (2425 Dorotea): `code` must be unique, found 2425 a second time",
    );
}

#[test]
fn a_county_that_stands_twice_is_named() {
    check_twice(
        File::Counties,
        0,
        "counties.geojson: feature 6 (21 Gävleborgs län): `code` must be unique, found 21 a second time",
    );
}

#[test]
fn a_locality_that_stands_twice_is_named() {
    check_twice(
        File::Localities,
        284,
        "localities.geojson: feature 367 (2513TB103 Tallvik): `code` must be unique, found 2513TB103 a second time",
    );
}

#[test]
fn a_site_that_stands_twice_is_named() {
    check_twice(
        File::Sites,
        2,
        "sites.geojson: feature 64 (dorotea-larcentrum Dorotea Lärcentrum): `id` must be unique, found dorotea-larcentrum a second time",
    );
}

#[test]
fn a_collaboration_that_stands_twice_is_named() {
    check_collaborations(
        |list| {
            let first = list[0].clone();
            list.as_array_mut().expect("a list").push(first);
        },
        "municipalities.geojson (collaborations 6): `id` must be unique, found kkig a second time",
    );
}

#[test]
fn an_unknown_collaboration_is_named() {
    check_collaborations(
        |list| list[1]["id"] = json!("akademi-syd"),
        r#"municipalities.geojson (collaborations 2): `id` must be a collaboration that the map knows, found "akademi-syd""#,
    );
}

#[test]
fn a_member_that_is_no_municipality_of_the_map_is_named() {
    let text = edited(File::Municipalities, |json| {
        json["collaborations"][2]["members"] = json!(["2510", "2599"]);
    });
    check_shows(
        File::Municipalities,
        &text,
        "municipalities.geojson (collaborations 3): `members` must be codes of municipalities of this map, found ",
        "2599",
    );
}

#[test]
fn an_unknown_basis_is_named() {
    check_collaborations(
        |list| list[0]["basis"] = json!("guessed"),
        r#"municipalities.geojson (collaborations 1): `basis` must be stated or inferred, found "guessed""#,
    );
}

#[test]
fn a_collaboration_that_is_no_object_is_named() {
    check_collaborations(
        |list| list[4] = json!("kraftsamling-gavleborg"),
        r#"municipalities.geojson (collaborations 5): `collaborations` must be an object, found "kraftsamling-gavleborg""#,
    );
}

#[test]
fn a_file_without_collaborations_is_named() {
    let text = edited(File::Municipalities, |json| take(json, "collaborations"));
    check(
        File::Municipalities,
        &text,
        "municipalities.geojson (collaborations): `collaborations` must be a list of objects beside the features, found nothing",
    );
}

#[test]
fn a_source_without_publisher_is_named() {
    let text = edited(File::Municipalities, |json| {
        take(&mut json["sources"][3], "publisher")
    });
    check(
        File::Municipalities,
        &text,
        "municipalities.geojson (sources 4): `publisher` must be a text, found nothing",
    );
}
