//! Damage to the data files for as long as one asks: `cargo xtask fuzz --seconds 600`. Other ways than in `damage`, more
//! of them at once, and files that were never ours. Not run with the other tests.

use crate::damage::check;
use crate::edited::File;
use crate::mutilated::{any_damage, any_file, any_harm, damaged, harmed};
use crate::odd::{any_oddity, made_odd};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Any JSON at all, with the words of GeoJSON in it, so that some of it is nearly right.
fn any_json() -> impl Strategy<Value = Value> {
    let key = proptest::sample::select(vec![
        "type",
        "features",
        "properties",
        "geometry",
        "coordinates",
        "name",
        "code",
        "id",
        "",
    ]);
    let word = proptest::sample::select(vec![
        "FeatureCollection",
        "Feature",
        "Point",
        "MultiPolygon",
        "LineString",
        "2425",
        "\u{0}",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        word.prop_map(Value::from),
        "\\PC{0,9}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::from),
            vec((key.clone(), inner), 0..6)
                .prop_map(|members| members.into_iter().collect::<Value>()),
        ]
    })
}

/// A file that was never ours: any JSON, right to its form at the top, or any bytes.
fn any_text() -> impl Strategy<Value = String> {
    let collection =
        |features: Vec<Value>| json!({ "type": "FeatureCollection", "features": features });
    prop_oneof![
        any_json().prop_map(|json| json.to_string()),
        vec(any_json(), 0..4).prop_map(move |features| collection(features).to_string()),
        vec(any::<u8>(), 0..300).prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
        // Deep enough to end a stack that is used for each step down.
        (1..20_000_usize).prop_map(|depth| "[".repeat(depth)),
        (1..20_000_usize).prop_map(|depth| "{\"a\":".repeat(depth)),
    ]
}

#[test]
#[ignore = "runs for as long as FUZZ_SECONDS says: `cargo xtask fuzz`"]
fn whatever_comes_gives_errors_or_an_atlas() {
    let asked = std::env::var("FUZZ_SECONDS")
        .ok()
        .and_then(|text| text.parse().ok());
    let end = Instant::now() + Duration::from_secs(asked.unwrap_or(30));
    let (mut drawn, mut refused) = (0, 0);
    while Instant::now() < end {
        let one = |(file, text): (File, String)| vec![(file, text)];
        for count in [
            check(20, (any_file(), vec(any_harm(), 1..20)), |(file, harms)| {
                one((*file, harmed(*file, harms)))
            }),
            check(
                20,
                (any_file(), vec(any_damage(), 1..12)),
                |(file, damages)| one((*file, damaged(*file, damages))),
            ),
            check(10, vec(any_oddity(), 1..20), |oddities| made_odd(oddities)),
            check(40, (any_file(), any_text()), |(file, text)| {
                one((*file, text.clone()))
            }),
        ] {
            drawn += count.drawn.get();
            refused += count.refused.get();
        }
    }
    println!("{drawn} sets of files were drawn, {refused} refused with their faults named");
}
