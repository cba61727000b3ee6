//! What stands beside the localities in their file: names in minority languages, from `minority_names.csv`.

use super::offers::pages;
use crate::table::{Faults, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

pub fn names(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    const COLUMNS: [&str; 9] = [
        "municipality",
        "scope",
        "locality",
        "language",
        "name",
        "in_use",
        "authority",
        "source_urls",
        "source_dates",
    ];
    let file = "minority_names.csv";
    let names = rows(source, file, &COLUMNS, faults, |row, faults| {
        let mut found = Map::new();
        for column in ["municipality", "scope", "language", "name"] {
            found.insert(column.to_owned(), json!(row.text(column, faults)?));
        }
        if row.get("scope") == "municipality" && !row.get("locality").is_empty() {
            row.wrong::<()>("locality", "empty for the name of a municipality", faults);
        }
        if !row.get("locality").is_empty() {
            found.insert("locality".to_owned(), json!(row.get("locality")));
        }
        // The first page is the one on which the name rests. Every row has one; the map needs only those in use.
        let page = pages(row, faults)?.swap_remove(0);
        match (row.get("in_use"), row.get("authority")) {
            ("yes", _) => {
                let mut source = Map::new();
                source.insert(
                    "authority".to_owned(),
                    json!(row.text("authority", faults)?),
                );
                source.extend(page.as_object().cloned().unwrap_or_default());
                found.insert("source".to_owned(), Value::Object(source));
            }
            ("no", "") => {}
            ("no", _) => return row.wrong("authority", "empty for a name not in use", faults),
            _ => return row.wrong("in_use", "yes or no", faults),
        }
        Some(found)
    })?;
    Ok(names.into_iter().map(Value::Object).collect())
}
