//! The errors that name a value that is missing, mistyped or fits nothing else: file, feature, property, expected, found.

use crate::edited::{File, decoded_with, edited, edited_feature, take, with_property};
use serde_json::{Value, json};

// Överkalix is a member of no collaboration, and no site lies in its locality Tallvik: what is broken there breaks
// nothing else in the same file.
const OVERKALIX: &str = "2513";
const TALLVIK: &str = "2513TB103";
const DOROTEA_CENTRE: &str = "dorotea-larcentrum";

/// `text` in the place of `file` gives these errors in that file. What follows from them in other files is asked
/// elsewhere.
#[track_caller]
fn check(file: File, text: &str, expected: &[&str]) {
    let mut errors = decoded_with(&[(file, text)]).expect_err("the file is broken");
    errors.retain(|error| error.starts_with(file.name()));
    assert_eq!(errors, expected);
}

/// A property of Tallvik that is `value` instead.
#[track_caller]
fn check_tallvik(property: &str, value: Value, expected: &str) {
    let text = with_property(File::Localities, TALLVIK, property, value);
    check(File::Localities, &text, &[expected]);
}

/// A property of Överkalix that is `value` instead.
#[track_caller]
fn check_overkalix(property: &str, value: Value, expected: &str) {
    let text = with_property(File::Municipalities, OVERKALIX, property, value);
    check(File::Municipalities, &text, &[expected]);
}

/// A property of the learning centre of Dorotea that is `value` instead.
#[track_caller]
fn check_site(property: &str, value: Value, expected: &str) {
    let text = with_property(File::Sites, DOROTEA_CENTRE, property, value);
    check(File::Sites, &text, &[expected]);
}

#[test]
fn a_missing_property_is_named() {
    let text = edited_feature(File::Localities, TALLVIK, |feature| {
        take(&mut feature["properties"], "population");
    });
    check(
        File::Localities,
        &text,
        &[
            "localities.geojson: feature 285 (2513TB103 Tallvik): `population` must be a whole number up to 5 million, found nothing",
        ],
    );
}

#[test]
fn a_number_written_as_text_is_named() {
    check_tallvik(
        "population",
        json!("486"),
        r#"localities.geojson: feature 285 (2513TB103 Tallvik): `population` must be a whole number up to 5 million, found "486""#,
    );
}

#[test]
fn a_fraction_is_no_count() {
    check_tallvik(
        "population",
        json!(486.5),
        "localities.geojson: feature 285 (2513TB103 Tallvik): `population` must be a whole number up to 5 million, found 486.5",
    );
}

#[test]
fn a_count_below_zero_is_named() {
    check_tallvik(
        "population",
        json!(-1),
        "localities.geojson: feature 285 (2513TB103 Tallvik): `population` must be a whole number up to 5 million, found -1",
    );
}

#[test]
fn a_blank_name_is_no_name() {
    check_tallvik(
        "name",
        json!("  "),
        r#"localities.geojson: feature 285 (2513TB103   ): `name` must be a text, found "  ""#,
    );
}

#[test]
fn a_locality_code_of_another_form_is_named() {
    check_tallvik(
        "code",
        json!("2513-103"),
        r#"localities.geojson: feature 285 (2513-103 Tallvik): `code` must be SCB's code of a locality, such as 2425TC101, found "2513-103""#,
    );
}

#[test]
fn a_locality_in_an_unknown_municipality_is_named() {
    // Stockholm is a municipality, but not one of this map.
    check_tallvik(
        "municipality",
        json!("0180"),
        r#"localities.geojson: feature 285 (2513TB103 Tallvik): `municipality` must be the code of a municipality of this map, found "0180""#,
    );
}

#[test]
fn a_site_in_an_unknown_municipality_is_named() {
    check_site(
        "municipality",
        json!("2499"),
        r#"sites.geojson: feature 3 (dorotea-larcentrum Dorotea Lärcentrum): `municipality` must be the code of a municipality of this map, found "2499""#,
    );
}

#[test]
fn a_site_in_an_unknown_locality_is_named() {
    check_site(
        "locality",
        json!("2425TC999"),
        r#"sites.geojson: feature 3 (dorotea-larcentrum Dorotea Lärcentrum): `locality` must be the code of a locality of this map, or nothing, found "2425TC999""#,
    );
}

#[test]
fn a_municipality_in_an_unknown_county_is_named() {
    check_overkalix(
        "code",
        json!("1913"),
        r#"municipalities.geojson: feature 44 (1913 Överkalix): `code` must be four digits, the first two a county of this map, found "1913""#,
    );
}

#[test]
fn a_code_written_as_a_number_is_named() {
    // Spreadsheets do this.
    check_overkalix(
        "code",
        json!(2513),
        "municipalities.geojson: feature 44 (Överkalix): `code` must be a text, found 2513",
    );
}

#[test]
fn a_county_code_of_four_digits_is_named() {
    let text = with_property(File::Counties, "25", "code", json!("2500"));
    check(
        File::Counties,
        &text,
        &[
            r#"counties.geojson: feature 5 (2500 Norrbottens län): `code` must be a code of two digits, found "2500""#,
        ],
    );
}

#[test]
fn a_municipality_without_figures_misses_each_of_them() {
    let gone = [
        ("people_25_65", "a whole number up to 5 million"),
        ("postsec_total", "a share from 0 to 100"),
        ("postsec_women", "a share from 0 to 100"),
        ("postsec_men", "a share from 0 to 100"),
        ("postsec3_total", "a share from 0 to 100"),
        ("postsec3_women", "a share from 0 to 100"),
        ("postsec3_men", "a share from 0 to 100"),
        ("unknown", "a share from 0 to 100"),
        ("series", "one share from 0 to 100 for each year"),
    ];
    let text = edited_feature(File::Municipalities, OVERKALIX, |feature| {
        for (property, _) in gone {
            take(&mut feature["properties"], property);
        }
    });
    let expected = gone.map(|(property, expected)| {
        format!(
            "municipalities.geojson: feature 44 (2513 Överkalix): `{property}` must be {expected}, found nothing"
        )
    });
    check(
        File::Municipalities,
        &text,
        &expected.each_ref().map(String::as_str),
    );
}

#[test]
fn a_share_above_a_hundred_is_named() {
    check_overkalix(
        "postsec_women",
        json!(100.01),
        "municipalities.geojson: feature 44 (2513 Överkalix): `postsec_women` must be a share from 0 to 100, found 100.01",
    );
}

#[test]
fn a_share_below_zero_is_named() {
    check_overkalix(
        "postsec3_men",
        json!(-0.01),
        "municipalities.geojson: feature 44 (2513 Överkalix): `postsec3_men` must be a share from 0 to 100, found -0.01",
    );
}

#[test]
fn shares_of_nobody_and_of_everybody_are_shares() {
    let text = edited_feature(File::Municipalities, OVERKALIX, |feature| {
        feature["properties"]["postsec_men"] = json!(0);
        feature["properties"]["postsec_women"] = json!(100);
    });
    let atlas = decoded_with(&[(File::Municipalities, &text)]).expect("the limits are allowed");
    let place = &atlas.municipalities()[43].attainment.post_secondary;
    assert_eq!((place.men.0, place.women.0), (0.0, 100.0));
}

#[test]
fn a_series_that_misses_a_year_is_named() {
    check_overkalix(
        "series",
        json!([13.49, 15.83, 16.79, 18.36, 20.74]),
        "municipalities.geojson: feature 44 (2513 Överkalix): `series` must be one share from 0 to 100 for each year, found a list of 5",
    );
}

#[test]
fn a_feature_without_properties_misses_all_of_them() {
    let text = edited_feature(File::Localities, "2513TB103", |feature| {
        feature["properties"] = json!(null)
    });
    check(
        File::Localities,
        &text,
        &[
            "localities.geojson: feature 285: `code` must be SCB's code of a locality, such as 2425TC101, found nothing",
            "localities.geojson: feature 285: `name` must be a text, found nothing",
            "localities.geojson: feature 285: `municipality` must be the code of a municipality of this map, found nothing",
            "localities.geojson: feature 285: `population` must be a whole number up to 5 million, found nothing",
            "localities.geojson: feature 285: `campuses` must be a list of [id of a place to study, whole kilometres, method if there is a way to go], the nearest first, found nothing",
            "localities.geojson: feature 285: `centres` must be a list of [id of a place to study, whole kilometres, method if there is a way to go], the nearest first, found nothing",
        ],
    );
}

#[test]
fn sweden_without_figures_misses_each_of_them() {
    let text = edited(File::Counties, |json| take(json, "country"));
    let names = ["total", "women", "men"];
    let expected: Vec<String> = ["postsec", "postsec3"]
        .iter()
        .flat_map(|prefix| names.map(|who| format!("{prefix}_{who}")))
        .map(|property| {
            format!("counties.geojson (country): `{property}` must be a share from 0 to 100, found nothing")
        })
        .collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(File::Counties, &text, &expected);
}
