//! Files that are right in form but odd in what they say, as `proptest` makes them: all of them decode.

use crate::edited::{File, JSON};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// Another value for one property of one feature; or another geometry, where the property is called so.
pub type Oddity = (File, Index, &'static str, Value);

/// The largest count that is accepted.
pub const MOST: u32 = 5_000_000;

/// Counts that no place has, but that are counts.
fn count() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(0)),
        Just(json!(1)),
        Just(json!(MOST)),
        (0..=MOST).prop_map(|n| json!(n))
    ]
}

fn share() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(0)),
        Just(json!(100)),
        (0.0..=100.0).prop_map(|share| json!(share))
    ]
}

/// A position that is not refused: anywhere in northern Europe.
fn position() -> impl Strategy<Value = Value> {
    (-20.0..=60.0, 50.0..=80.0).prop_map(|(lon, lat): (f64, f64)| json!([lon, lat]))
}

/// A closed ring of any form: it may cross itself, turn the wrong way round or be a single point.
fn ring() -> impl Strategy<Value = Value> {
    let anywhere = proptest::collection::vec(position(), 3..8);
    let one_place = position().prop_map(|at| vec![at.clone(), at.clone(), at]);
    prop_oneof![3 => anywhere, 1 => one_place].prop_map(|mut ring| {
        ring.push(ring[0].clone());
        Value::Array(ring)
    })
}

fn area() -> impl Strategy<Value = Value> {
    proptest::collection::vec(ring(), 1..3).prop_map(|rings| {
        let polygons: Vec<Value> = rings.into_iter().map(|ring| json!([ring])).collect();
        json!({ "type": "MultiPolygon", "coordinates": polygons })
    })
}

fn words() -> impl Strategy<Value = Value> {
    "\\PC{1,80}"
        // U+FFFD stands for letters that are lost: a file that holds it is refused.
        .prop_filter("a text", |text| {
            !text.trim().is_empty() && !text.contains('\u{fffd}')
        })
        .prop_map(Value::String)
}

fn one_of(words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    proptest::sample::select(words).prop_map(|word| json!(word))
}

fn one_of_years() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!(null)),
        (1900..=2100).prop_map(|year| json!(year))
    ]
}

/// Stands for how an offer is given: its properties stand in a list.
const GIVEN: &str = "given: recency";

pub fn any_oddity() -> impl Strategy<Value = Oddity> {
    let of = |file, property, values: BoxedStrategy<Value>| {
        (Just(file), any::<Index>(), Just(property), values).boxed()
    };
    let point = || {
        position()
            .prop_map(|at| json!({ "type": "Point", "coordinates": at }))
            .boxed()
    };
    let kinds = &["university", "campus", "learning_centre", "adult_education"];
    let states = &["active", "planned", "unconfirmed", "historical"];
    let recencies = &["recent", "older", "undated", "historical", "closed"];
    let series = proptest::collection::vec(share(), 6).prop_map(Value::Array);
    proptest::strategy::Union::new([
        of(File::Localities, "population", count().boxed()),
        of(File::Localities, "geometry", point()),
        of(File::Localities, "name", words().boxed()),
        of(File::Municipalities, "population_2020", count().boxed()),
        of(File::Municipalities, "population_2024", count().boxed()),
        of(File::Municipalities, "people_25_65", count().boxed()),
        of(File::Municipalities, "postsec_total", share().boxed()),
        of(File::Municipalities, "series", series.boxed()),
        of(File::Municipalities, "label", position().boxed()),
        of(File::Municipalities, "name", words().boxed()),
        of(File::Municipalities, "geometry", area().boxed()),
        of(File::Counties, "name", words().boxed()),
        of(File::Sites, "kind", one_of(kinds).boxed()),
        of(File::Sites, "status", one_of(states).boxed()),
        of(File::Sites, "services", Just(json!([])).boxed()),
        of(File::Sites, "locality", Just(json!(null)).boxed()),
        of(File::Sites, "newest_source", one_of_years().boxed()),
        of(File::Sites, "website", words().boxed()),
        of(File::Sites, "geometry", point()),
        of(File::Offers, GIVEN, one_of(recencies).boxed()),
        of(File::Offers, "name_sv", words().boxed()),
        of(File::Offers, "provider", words().boxed()),
        of(
            File::Offers,
            "places",
            (1..=10_000).prop_map(|n| json!(n)).boxed(),
        ),
        of(File::Offers, "elsewhere", Just(json!(["Falun"])).boxed()),
        of(File::Counties, "postsec_total", share().boxed()),
        of(File::Counties, "geometry", area().boxed()),
        of(File::Context, "geometry", area().boxed()),
    ])
}

/// The texts of the files that the oddities touch.
pub fn made_odd(oddities: &[Oddity]) -> Vec<(File, String)> {
    let mut files: Vec<(File, Value)> = Vec::new();
    for (file, index, property, value) in oddities {
        if files.iter().all(|(known, _)| known != file) {
            files.push((*file, JSON[*file as usize].clone()));
        }
        let json = files.iter_mut().find(|(known, _)| known == file);
        let (_, json) = json.expect("just put there");
        let features = json["features"].as_array_mut().expect("a list");
        let feature = index.get_mut(features);
        match *property {
            "geometry" => feature["geometry"] = value.clone(),
            GIVEN => feature["properties"]["given"][0]["recency"] = value.clone(),
            name => feature["properties"][name] = value.clone(),
        }
    }
    files
        .into_iter()
        .map(|(file, json)| (file, json.to_string()))
        .collect()
}
