//! Distance programmes in all of Sweden: from `distance.csv` to `distance.geojson`. Only decisions with a round of now are taken.

use super::decisions::last_round;
use super::offers::pages;
use super::{collection, feature};
use crate::table::{Faults, rows};
use anyhow::Result;
use larkartan_core::domain::THIS_YEAR;
use serde_json::{Map, Value, json};
use std::path::Path;

pub fn distance(source: &Path, faults: &mut Faults) -> Result<String> {
    let texts = ["decision", "name", "field", "provider"];
    let numbers = [
        "decision_year",
        "rounds",
        "last_round",
        "pace",
        "points",
        "places",
    ];
    let others = ["study_municipalities", "source_urls", "source_dates"];
    let columns = [&texts[..], &numbers, &others].concat();
    let read = rows(source, "distance.csv", &columns, faults, |row, faults| {
        let mut found = Map::new();
        for column in texts {
            let property = if column == "name" { "name_sv" } else { column };
            found.insert(property.to_owned(), json!(row.text(column, faults)?));
        }
        for column in numbers {
            found.insert(column.to_owned(), json!(row.count(column, faults)?));
        }
        last_round(row, faults);
        let places = row.text("study_municipalities", faults)?;
        let places = places.split(';').map(str::trim);
        let places: Vec<&str> = places.filter(|name| !name.is_empty()).collect();
        found.insert("elsewhere".to_owned(), json!(places));
        found.insert("kind".to_owned(), json!("yh"));
        let given = json!({ "form": "distance", "recency": "recent", "at": [], "sources": pages(row, faults)? });
        found.insert("given".to_owned(), json!([given]));
        Some((row.number_in_table(), found))
    })?;
    let is_now =
        |found: &Map<String, Value>| found["last_round"].as_u64() >= Some(u64::from(THIS_YEAR));
    let of_now = read.into_iter().filter(|(_, found)| is_now(found));
    let (origins, features): (Vec<_>, Vec<Value>) = of_now
        .map(|(row, found)| ((row, String::new()), feature(found, Value::Null)))
        .unzip();
    faults.keep_origins("distance.csv", origins);
    Ok(collection(&[], &features))
}

/// How many distance programmes of now there are in each field of education, the largest first.
pub fn fields(source: &Path) -> Result<Vec<Value>> {
    // What is wrong in that table is noted where it is made into features.
    let mut noted_elsewhere = Faults::new();
    let columns = ["field", "last_round"];
    let of_now = rows(
        source,
        "distance.csv",
        &columns,
        &mut noted_elsewhere,
        |row, _| {
            let last_round: u16 = row.get("last_round").parse().ok()?;
            (last_round >= THIS_YEAR).then(|| row.get("field").to_owned())
        },
    )?;
    let mut counts: Vec<(usize, String)> = Vec::new();
    for field in of_now {
        match counts.iter_mut().find(|(_, known)| *known == field) {
            Some((count, _)) => *count += 1,
            None => counts.push((1, field)),
        }
    }
    counts.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    let counted = counts.into_iter();
    Ok(counted
        .map(|(count, field)| json!({"field": field, "programmes": count}))
        .collect())
}
