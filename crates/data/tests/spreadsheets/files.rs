//! GeoJSON files that are given to the check in the place of the map's own.

use crate::source::{check_same, root};
use encoding_rs::WINDOWS_1252;
use larkartan_core::text::Lang;
use larkartan_data::{check, told};
use serde_json::{Value, json};

const SITES: &str = "sites.geojson";
const MUNICIPALITIES: &str = "municipalities.geojson";
const CONTEXT: &str = "context.geojson";

fn shipped(name: &str) -> String {
    std::fs::read_to_string(root().join("data").join(name)).expect(name)
}

/// The lines that the check says of a file.
fn lines(name: &str, bytes: &[u8], lang: Lang) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file");
    let (faults, _) = check::found(&root(), &[path]).expect("the other files are there");
    told::lines(lang, &faults).0
}

#[track_caller]
fn check_file(name: &str, bytes: &[u8], expected: &[&str]) {
    assert_eq!(lines(name, bytes, Lang::En), expected);
}

#[test]
fn a_byte_order_mark_is_taken() {
    check_file(SITES, format!("\u{feff}{}", shipped(SITES)).as_bytes(), &[]);
}

#[test]
fn an_encoding_is_named() {
    let text = shipped(SITES);
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let said = |encoding: &str| {
        format!(
            "sites.geojson: the letters are not UTF-8, they look like {encoding}; \
             save a table as \"CSV UTF-8\", another file as UTF-8"
        )
    };
    check_file(SITES, &utf_16, &[&said("UTF-16")]);
    check_file(
        SITES,
        &[b"\xff\xfe", utf_16.as_slice()].concat(),
        &[&said("UTF-16")],
    );
    check_file(
        SITES,
        &WINDOWS_1252.encode(&text).0,
        &[&said("Windows-1252 (Latin-1)")],
    );
}

#[test]
fn a_whole_foreign_file_is_told_once_a_property() {
    let mut file: Value = serde_json::from_str(&shipped(MUNICIPALITIES)).expect("JSON");
    for feature in file["features"].as_array_mut().expect("features") {
        feature["properties"] = json!({ "kom_namn": "Malå", "lan_kod": "24" });
    }
    let found = lines(MUNICIPALITIES, file.to_string().as_bytes(), Lang::En);
    // A property each, and nothing of what refers to municipalities.
    let properties = [
        "code",
        "name",
        "label",
        "population_2020",
        "population_2024",
        "people_25_65",
        "postsec_total",
        "postsec_women",
        "postsec_men",
        "postsec3_total",
        "postsec3_women",
        "postsec3_men",
        "unknown",
        "series",
        "programmes_now",
    ];
    assert_eq!(found.len(), properties.len(), "{found:#?}");
    for property in properties {
        let start = format!("municipalities.geojson: `{property}` must be ");
        let line = found
            .iter()
            .find(|line| line.starts_with(&start))
            .expect(property);
        assert!(
            line.ends_with(", found nothing in any feature; they have kom_namn, lan_kod"),
            "{line}"
        );
    }
    let swedish = lines(MUNICIPALITIES, file.to_string().as_bytes(), Lang::Sv);
    assert_eq!(
        swedish[1],
        "municipalities.geojson: `name` måste vara en text, hittade ingenting i något objekt; de har kom_namn, lan_kod"
    );
}

#[test]
fn an_empty_shape_is_refused() {
    for coordinates in [json!([]), json!([[]]), json!([[[]]])] {
        for kind in ["Polygon", "MultiPolygon"] {
            let mut file: Value = serde_json::from_str(&shipped(CONTEXT)).expect("JSON");
            file["features"][0]["geometry"] = json!({ "type": kind, "coordinates": coordinates });
            let found = lines(CONTEXT, file.to_string().as_bytes(), Lang::En);
            assert_eq!(found.len(), 1, "{kind} {coordinates}: {found:#?}");
            assert!(
                found[0].starts_with("context.geojson: feature 1 ("),
                "{found:#?}"
            );
        }
    }
}

#[test]
fn a_longitude_of_377_is_no_metre() {
    let mut file: Value = serde_json::from_str(&shipped(SITES)).expect("JSON");
    let mut of = |at: Value, expected: &str| {
        file["features"][0]["geometry"]["coordinates"] = at;
        let found = lines(SITES, file.to_string().as_bytes(), Lang::En);
        assert!(
            found.len() == 1 && found[0].contains(expected),
            "{found:#?}"
        );
    };
    of(
        json!([377, 64.2]),
        "`geometry` must be within northern Europe, in degrees",
    );
    of(
        json!([570_000, 7_128_000]),
        "`geometry` must be degrees (these look like metres, as in SWEREF 99 TM)",
    );
}

#[test]
fn one_unknown_member_is_named() {
    let text =
        shipped(MUNICIPALITIES).replacen(r#""members":["2282","#, r#""members":["2299","#, 1);
    assert_ne!(
        text,
        shipped(MUNICIPALITIES),
        "no collaboration begins with Kramfors"
    );
    let found = lines(MUNICIPALITIES, text.as_bytes(), Lang::En);
    assert!(
        found.len() == 1 && found[0].ends_with("found \"2299\""),
        "{found:#?}"
    );
}

#[test]
fn boundaries_may_have_a_byte_order_mark_and_no_other_encoding() {
    let name = "boundaries/neighbours.geojson";
    let text = std::fs::read_to_string(root().join("data/source").join(name)).expect(name);
    check_same(name, format!("\u{feff}{text}").as_bytes());
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let found = crate::source::lines(name, &utf_16);
    let start = "boundaries/neighbours.geojson: the letters are not UTF-8, they look like UTF-16";
    assert!(found.len() == 1 && found[0].starts_with(start), "{found:?}");
}
