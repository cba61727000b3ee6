//! The errors for an offer that refers to what the map does not know, or lacks what every offer must have.

use crate::edited::{File, decoded_with, edited, number_of, take, with_property};
use serde_json::{Value, json};

/// The first offer: courses of Linköpings universitet, at the learning centre of Dorotea too.
const INDEX: usize = 0;
/// Dorotea among its places.
const DOROTEA: usize = 2;
const PLACE: &str = "offers.geojson: feature 1 (fristående kurser för läraryrket (ett trettiotal, t.ex. svenska, matematik och pedagogik)): ";

/// An edit to that offer gives this error and no other.
#[track_caller]
fn check(edit: impl FnOnce(&mut Value), expected: &str) {
    let text = edited(File::Offers, |json| {
        edit(&mut json["features"][INDEX]["properties"])
    });
    let errors = decoded_with(&[(File::Offers, &text)]).expect_err("the file is broken");
    assert_eq!(errors, [format!("{PLACE}{expected}")]);
}

/// A property of that offer that is `value` instead.
#[track_caller]
fn check_value(property: &str, value: Value, expected: &str) {
    check(|offer| offer[property] = value, expected);
}

/// A property of how it is given that is `value` instead.
#[track_caller]
fn check_given(property: &str, value: Value, expected: &str) {
    check(|offer| offer["given"][0][property] = value, expected);
}

/// A property of its place in Dorotea that is `value` instead.
#[track_caller]
fn check_place(property: &str, value: Value, expected: &str) {
    let edit = |offer: &mut Value| offer["given"][0]["at"][DOROTEA][property] = value;
    check(edit, expected);
}

#[test]
fn an_unknown_municipality_is_named_and_its_site_is_not_blamed() {
    check_place(
        "municipality",
        json!("2499"),
        r#"`municipality` must be the code of a municipality of this map, or nothing, found "2499""#,
    );
}

#[test]
fn an_unknown_site_is_named() {
    check_place(
        "site",
        json!("dorotea-sauna"),
        r#"`site` must be the id of a place to study of this map, or nothing, found "dorotea-sauna""#,
    );
}

#[test]
fn a_site_in_another_municipality_is_named() {
    check_place(
        "site",
        json!("larcentrum-asele"),
        r#"`site` must be a place to study in the offer's municipality, found "larcentrum-asele""#,
    );
}

#[test]
fn a_site_without_its_municipality_is_named() {
    check(
        |offer| take(&mut offer["given"][0]["at"][DOROTEA], "municipality"),
        r#"`site` must be a place to study in the offer's municipality, found "dorotea-larcentrum""#,
    );
}

#[test]
fn a_site_whose_own_municipality_is_broken_is_blamed_once() {
    let text = with_property(
        File::Sites,
        "dorotea-larcentrum",
        "municipality",
        json!("?"),
    );
    let errors = decoded_with(&[(File::Sites, &text)]).expect_err("the file is broken");
    let site = number_of(File::Sites, "dorotea-larcentrum");
    let start = format!("sites.geojson: feature {site} ");
    assert!(
        errors.len() == 1 && errors[0].starts_with(&start),
        "{errors:?}"
    );
}

#[test]
fn an_unknown_kind_is_named() {
    check_value(
        "kind",
        json!("YH"),
        r#"`kind` must be university, yh, yh_course or course, found "YH""#,
    );
}

#[test]
fn an_unknown_form_is_named() {
    check_given(
        "form",
        json!("online"),
        r#"`form` must be campus, decentralised, distance_meetings, distance or nothing, found "online""#,
    );
}

#[test]
fn an_unknown_term_is_named() {
    check_given(
        "term",
        json!("summer"),
        r#"`term` must be spring, autumn, running or nothing, found "summer""#,
    );
}

#[test]
fn an_unknown_recency_is_named() {
    check_given(
        "recency",
        json!("2024"),
        r#"`recency` must be recent, older, undated, historical or closed, found "2024""#,
    );
}

#[test]
fn a_missing_provider_is_named() {
    let expected = "`provider` must be a text, or null where no source names the provider, found";
    check(
        |offer| take(offer, "provider"),
        &format!("{expected} nothing"),
    );
    check_value("provider", json!(" "), &format!("{expected} \" \""));
}

#[test]
fn a_missing_name_is_named() {
    let text = edited(File::Offers, |json| {
        let offer = &mut json["features"][INDEX]["properties"];
        take(offer, "name_sv");
        take(offer, "name_en");
    });
    let errors = decoded_with(&[(File::Offers, &text)]).expect_err("the file is broken");
    let expected = "offers.geojson: feature 1: `name_sv` must be a text, here or under `name_en`, found nothing";
    assert_eq!(errors, [expected]);
}

#[test]
fn a_missing_source_is_named() {
    let expected =
        "`sources` must be one or more objects with `url` and, if it is known, `date`, found";
    check(
        |offer| take(&mut offer["given"][0], "sources"),
        &format!("{expected} nothing"),
    );
    check_given("sources", json!([]), &format!("{expected} []"));
    check_given(
        "sources",
        json!([{ "date": "2024" }]),
        &format!("{expected} [an object]"),
    );
}

#[test]
fn places_that_are_no_number_of_places_are_named() {
    let expected = "`places` must be a whole number from 1 to 10000, or nothing, found";
    check_value("places", json!(0), &format!("{expected} 0"));
    check_value("places", json!("8"), &format!("{expected} \"8\""));
}

#[test]
fn planned_is_true_or_false() {
    check_given(
        "planned",
        json!("yes"),
        r#"`planned` must be true or false, found "yes""#,
    );
}

#[test]
fn a_decision_without_its_years_is_named() {
    let expected = "must be a year, where there is a decision, found nothing";
    let text = edited(File::Offers, |json| {
        let offer = &mut json["features"][INDEX]["properties"];
        offer["decision"] = json!("MYH 2026/1");
    });
    let errors = decoded_with(&[(File::Offers, &text)]).expect_err("the file is broken");
    let years = ["decision_year", "last_round"];
    assert_eq!(
        errors,
        years.map(|year| format!("{PLACE}`{year}` {expected}"))
    );
}

#[test]
fn what_is_replaced_by_an_unknown_decision_is_named() {
    check_given(
        "replaced_by",
        json!("MYH 2099/1"),
        r#"`replaced_by` must be the number of a decision in this file, or nothing, found "MYH 2099/1""#,
    );
}

#[test]
fn a_decision_that_stands_twice_is_named() {
    let text = edited(File::Offers, |json| {
        let features = json["features"].as_array_mut().expect("a list");
        let decided = |it: &&Value| it["properties"]["decision"] == "MYH 2025/3697";
        let twice = features.iter().find(decided).expect("Ljusdal").clone();
        features.push(twice);
    });
    let errors = decoded_with(&[(File::Offers, &text)]).expect_err("the file is broken");
    assert_eq!(errors.len(), 1, "{errors:?}");
    let end = "`decision` must be unique, found MYH 2025/3697 a second time";
    assert!(errors[0].ends_with(end), "{errors:?}");
}
