//! The errors that name a file that cannot be read at all: no JSON, no GeoJSON, nothing, too much. And many errors at once.

use crate::edited::{File, decoded_with, edited, take, with_property};
use crate::shipped::TEXTS;
use larkartan_core::geojson::{Files, MAX_BYTES, decode, grouped};
use serde_json::json;

/// `text` in the place of `file` gives this one error.
#[track_caller]
fn check(file: File, text: &str, expected: &str) {
    let errors = decoded_with(&[(file, text)]).expect_err("the file is broken");
    assert_eq!(errors, [expected]);
}

#[test]
fn a_web_page_is_not_json() {
    // What a server sends in the place of a missing file.
    check(
        File::Sites,
        "<!doctype html>\n<title>Not found</title>",
        "sites.geojson: not JSON at line 1, column 1: expected value",
    );
}

#[test]
fn a_fault_inside_is_named_by_line_and_column() {
    check(
        File::Context,
        "{\"type\":\"FeatureCollection\",\n\"features\":[\n  oops\n]}",
        "context.geojson: not JSON at line 3, column 3: expected value",
    );
}

#[test]
fn a_truncated_file_ends_at_a_line_and_column() {
    let text = &TEXTS[File::Localities as usize];
    // Twenty features and the beginning of the next one, with two lines before them.
    let cut: usize = text.split_inclusive('\n').take(22).map(str::len).sum();
    check(
        File::Localities,
        &text[..cut + 10],
        "localities.geojson: not JSON at line 23, column 10: EOF while parsing a string",
    );
}

#[test]
fn an_empty_file_is_called_empty() {
    check(File::Counties, "", "counties.geojson: the file is empty");
}

#[test]
fn a_file_of_white_space_is_called_empty() {
    check(
        File::Municipalities,
        " \r\n\t\n ",
        "municipalities.geojson: the file is empty",
    );
}

#[test]
fn a_list_is_no_collection() {
    check(
        File::Sites,
        r#"[{"type":"Feature"}]"#,
        "sites.geojson: expected a GeoJSON FeatureCollection, found [an object]",
    );
}

#[test]
fn a_long_text_is_cut_short_in_the_error() {
    check(
        File::Sites,
        &format!("\"{}\"", "å".repeat(5000)),
        &format!(
            "sites.geojson: expected a GeoJSON FeatureCollection, found \"{}…\"",
            "å".repeat(60)
        ),
    );
}

#[test]
fn a_single_feature_is_no_collection() {
    check(
        File::Sites,
        r#"{"type":"Feature","properties":{},"geometry":null}"#,
        r#"sites.geojson: expected a GeoJSON FeatureCollection, found type "Feature""#,
    );
}

#[test]
fn a_type_that_is_no_text_is_no_collection() {
    check(
        File::Sites,
        r#"{"type":7,"features":[]}"#,
        "sites.geojson: expected a GeoJSON FeatureCollection, found type 7",
    );
}

#[test]
fn an_object_without_type_is_no_collection() {
    check(
        File::Sites,
        r#"{"features":[]}"#,
        "sites.geojson: expected a GeoJSON FeatureCollection, found an object without type",
    );
}

#[test]
fn a_collection_must_have_features() {
    check(
        File::Sites,
        r#"{"type":"FeatureCollection"}"#,
        "sites.geojson: expected a GeoJSON FeatureCollection, found no features",
    );
}

#[test]
fn the_features_must_be_a_list() {
    check(
        File::Sites,
        r#"{"type":"FeatureCollection","features":{}}"#,
        "sites.geojson: expected a GeoJSON FeatureCollection, found features an object",
    );
}

#[test]
fn the_list_of_features_must_hold_something() {
    check(
        File::Sites,
        r#"{"type":"FeatureCollection","features":[]}"#,
        "sites.geojson: the collection has no features",
    );
}

#[test]
fn a_file_of_fifty_megabytes_is_refused_unread() {
    // Not JSON either: had anybody parsed it, the error would say so.
    check(
        File::Context,
        &"[".repeat(50_000_000),
        "context.geojson: the file has 50000000 bytes, expected at most 20000000",
    );
}

#[test]
fn one_byte_too_many_is_refused_and_the_last_allowed_one_is_not() {
    let blank = " ".repeat(MAX_BYTES + 1);
    check(
        File::Context,
        &blank,
        "context.geojson: the file has 20000001 bytes, expected at most 20000000",
    );
    check(
        File::Context,
        &blank[1..],
        "context.geojson: the file is empty",
    );
}

#[test]
fn lists_too_deep_are_an_error_and_no_crash() {
    check(
        File::Sites,
        &"[".repeat(1_000_000),
        "sites.geojson: not JSON at line 1, column 128: recursion limit exceeded",
    );
}

#[test]
fn a_number_beyond_reckoning_is_named_by_line_and_column() {
    let text = &TEXTS[File::Localities as usize];
    let text = text.replacen("\"population\":2984", "\"population\":1e400", 1);
    let errors = decoded_with(&[(File::Localities, &text)]).expect_err("no such number");
    let start = "localities.geojson: not JSON at line 4, column ";
    assert!(errors[0].starts_with(start), "{errors:?}");
    assert!(errors[0].ends_with(": number out of range"), "{errors:?}");
}

#[test]
fn of_two_members_of_one_name_the_last_counts() {
    let text = &TEXTS[File::Counties as usize];
    let twice = text.replacen('{', r#"{"features":7,"#, 1);
    assert_ne!(*text, twice);
    let atlas = decoded_with(&[(File::Counties, &twice)]).expect("the second list of features");
    assert_eq!(atlas.counties().len(), 5);
}

#[test]
fn two_unreadable_files_are_both_named() {
    let errors = decoded_with(&[(File::Counties, ""), (File::Sites, "{}")]);
    assert_eq!(
        errors.expect_err("both are broken"),
        [
            "sites.geojson: expected a GeoJSON FeatureCollection, found an object without type",
            "counties.geojson: the file is empty",
        ]
    );
}

#[test]
fn errors_in_every_file_are_reported_at_once() {
    let counties = edited(File::Counties, |json| {
        json["country"]["postsec_men"] = json!("many")
    });
    let municipalities = edited(File::Municipalities, |json| {
        json["collaborations"][0]["period"] = json!("");
        take(&mut json["sources"][0], "licence");
    });
    let sites = edited(File::Sites, |json| {
        json["features"][0]["properties"]["kind"] = json!("cafe");
        json["features"][0]["properties"]["status"] = json!("open");
    });
    let localities = with_property(File::Localities, "2513TB103", "population", json!(null));
    let errors = decoded_with(&[
        (File::Counties, &counties),
        (File::Municipalities, &municipalities),
        (File::Sites, &sites),
        (File::Localities, &localities),
    ]);
    insta::assert_snapshot!(errors.expect_err("all are broken").join("\n"));
}

#[test]
fn a_broken_figure_is_blamed_on_nothing_else() {
    // The code of Dorotea is there all the same: its localities, its sites and the collaborations that name it are right.
    let text = with_property(File::Municipalities, "2425", "postsec_total", json!(237.2));
    check(
        File::Municipalities,
        &text,
        "municipalities.geojson: feature 34 (2425 Dorotea): `postsec_total` must be a share from 0 to 100, found 237.2",
    );
}

#[test]
fn a_byte_order_mark_is_taken() {
    let text = format!("\u{feff}{}", TEXTS[File::Sites as usize]);
    assert!(decoded_with(&[(File::Sites, &text)]).is_ok());
}

#[test]
fn letters_that_were_lost_are_told_as_the_encoding() {
    let expected = "sites.geojson: not UTF-8; it looks like UTF-16 or Latin-1";
    let text = &TEXTS[File::Sites as usize];
    check(File::Sites, &text.replacen('ä', "\u{fffd}", 1), expected);
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check(File::Sites, &String::from_utf8_lossy(&wide), expected);
}

#[test]
fn a_whole_foreign_file_is_told_once_a_property() {
    let text = edited(File::Municipalities, |json| {
        for feature in json["features"].as_array_mut().expect("a list") {
            feature["properties"] = json!({ "kom_namn": "Malå", "lan_kod": "24" });
        }
    });
    let errors = decoded_with(&[(File::Municipalities, &text)]).expect_err("another file");
    let start = "municipalities.geojson: `";
    let end = "found nothing in any feature; they have kom_namn, lan_kod";
    assert_eq!(errors.len(), 15, "{errors:#?}");
    for error in errors {
        assert!(error.starts_with(start) && error.ends_with(end), "{error}");
    }
}

#[test]
fn many_errors_of_one_kind_are_one_line() {
    let text = edited(File::Sites, |json| {
        for feature in json["features"].as_array_mut().expect("a list") {
            feature["properties"]["status"] = json!("aktiv");
        }
        json["features"][0]["properties"]["kind"] = json!("skola");
    });
    let mut texts = TEXTS.each_ref().map(String::as_str);
    texts[File::Sites as usize] = &text;
    let errors = decode(&Files::from_texts(&texts)).expect_err("a fault");
    let groups = grouped(&errors);
    let more: Vec<usize> = groups.iter().map(|(_, more)| *more).collect();
    assert_eq!(more, [0, errors.len() - 2]);
    assert!(groups[1].0.to_string().contains("`status` must be "));
}
