//! The errors for names in minority languages that refer to what the map does not know.

use crate::edited::{File, decoded_with, edited, take};
use serde_json::{Value, json};

/// An edit to the first name, Gävle's in Southern Sami, gives this error and no other.
#[track_caller]
fn check(edit: impl FnOnce(&mut Value), expected: &str) {
    let text = edited(File::Localities, |json| edit(&mut json["names"][0]));
    check_text(&text, &format!("localities.geojson (names 1): `{expected}"));
}

#[track_caller]
fn check_text(text: &str, expected: &str) {
    let errors = decoded_with(&[(File::Localities, text)]).expect_err("the file is broken");
    assert_eq!(errors, [expected]);
}

#[test]
fn a_file_without_names_is_named() {
    check_text(
        &edited(File::Localities, |json| take(json, "names")),
        "localities.geojson (names): `names` must be a list of objects beside the features, found nothing",
    );
}

#[test]
fn a_name_that_is_no_object_is_named() {
    check_text(
        &edited(File::Localities, |json| json["names"][0] = json!("Giron")),
        r#"localities.geojson (names 1): `names` must be an object, found "Giron""#,
    );
}

#[test]
fn an_unknown_municipality_is_named_and_the_town_is_not_blamed() {
    check(
        |name| name["municipality"] = json!("0180"),
        r#"municipality` must be the code of a municipality of this map, found "0180""#,
    );
}

#[test]
fn an_unknown_scope_is_named() {
    check(
        |name| name["scope"] = json!("lake"),
        r#"scope` must be municipality, seat or town, found "lake""#,
    );
}

#[test]
fn an_unknown_language_is_named() {
    // Three letters where BCP 47 has two.
    check(
        |name| name["language"] = json!("sme"),
        r#"language` must be sma, sju, sje, smj, se, fit or fi, found "sme""#,
    );
}

#[test]
fn a_town_without_code_is_named() {
    check(
        |name| take(name, "locality"),
        "locality` must be the code of a locality in the municipality of the name, found nothing",
    );
}

#[test]
fn a_town_in_another_municipality_is_named() {
    check(
        |name| name["locality"] = json!("2425TC101"),
        r#"locality` must be the code of a locality in the municipality of the name, found "2425TC101""#,
    );
}

#[test]
fn a_missing_name_is_named() {
    check(
        |name| take(name, "name"),
        "name` must be a text, found nothing",
    );
}

#[test]
fn a_source_without_a_known_authority_is_named() {
    let expected = "source` must be an object with `authority`, `url` and, if it is known, `date`, or nothing, found an object";
    let source = |authority| json!({ "authority": authority, "url": "https://example.org" });
    check(|name| name["source"] = source("wikipedia"), expected);
    check(
        |name| name["source"] = json!({ "authority": "isof" }),
        expected,
    );
}
