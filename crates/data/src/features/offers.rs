//! Programmes and courses: from `offers.csv` to `offers.geojson`. The features have no geometry (RFC 7946, section 3.2):
//! an offer is tied to a municipality or a place to study, or to neither.

use super::{collection, feature};
use crate::columns::UNDATED;
use crate::spelling::join;
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Stands under `provider` where no source names one, so that an empty cell is never taken for it.
const NOT_STATED: &str = "not_stated";

pub fn offers(source: &Path, faults: &mut Faults) -> Result<String> {
    const COLUMNS: [&str; 14] = [
        "municipality",
        "site",
        "provider",
        "name_sv",
        "name_en",
        "kind",
        "form",
        "start",
        "term",
        "planned",
        "places",
        "recency",
        "source_urls",
        "source_dates",
    ];
    let mut features = rows(source, "offers.csv", &COLUMNS, faults, |row, faults| {
        let mut found = Map::new();
        let mut given = |columns: &[&str]| {
            for column in columns.iter().filter(|column| !row.get(column).is_empty()) {
                found.insert((*column).to_owned(), json!(row.get(column)));
            }
        };
        given(&["municipality", "site", "name_sv", "name_en"]);
        given(&["kind", "form", "start", "term", "recency"]);
        if row.get("name_sv").is_empty() && row.get("name_en").is_empty() {
            row.wrong::<()>("name_sv", "a text, here or under `name_en`", faults);
        }
        // As it stands, so that spellings that are joined below are told.
        let provider = row.text("provider", faults).map(|_| row.raw("provider"));
        let stated = provider.filter(|provider| *provider != NOT_STATED);
        found.insert("provider".to_owned(), json!(stated));
        match row.get("planned") {
            "" => {}
            "yes" => drop(found.insert("planned".to_owned(), json!(true))),
            _ => drop(row.wrong::<()>("planned", "yes or nothing", faults)),
        }
        if !row.get("places").is_empty() {
            found.insert("places".to_owned(), json!(row.count("places", faults)));
        }
        found.insert("sources".to_owned(), json!(pages(row, faults)?));
        Some(feature(found, Value::Null))
    })?;
    join("offers.csv", "provider", &mut features, faults);
    Ok(collection(&[], &features))
}

/// The pages of a row, each with its date if it has one.
pub fn pages(row: &Row<'_>, faults: &mut Faults) -> Option<Vec<Value>> {
    let urls: Vec<&str> = row.get("source_urls").split_whitespace().collect();
    let dates: Vec<&str> = row.get("source_dates").split_whitespace().collect();
    if urls.is_empty() {
        return row.wrong("source_urls", "one or more web addresses", faults);
    }
    if dates.is_empty() {
        let expected =
            "for each address a date such as 2024, 2024-03, 2024-03-25, ~2024 or undated";
        return row.wrong("source_dates", expected, faults);
    }
    let page = |(url, date): (&str, &str)| match date {
        UNDATED => json!({ "url": url }),
        date => json!({ "url": url, "date": date }),
    };
    Some(urls.into_iter().zip(dates).map(page).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fault::At;

    #[test]
    fn all_that_is_wrong_in_a_row_is_said_at_once() {
        let directory = tempfile::tempdir().expect("a folder");
        let header = "municipality,site,provider,name_sv,name_en,kind,form,start,term,planned,\
                      places,recency,source_urls,source_dates";
        let row = "2425,,,,,yh,,hösten 2024,autumn,ja,,recent,https://example.org,25/3 2024";
        let text = format!("{header}\n{row}\n");
        std::fs::write(directory.path().join("offers.csv"), text).expect("a file");
        let mut faults = Faults::new();
        offers(directory.path(), &mut faults).expect("a table");
        let mut columns: Vec<&str> = faults.iter().map(|fault| fault.column.as_str()).collect();
        columns.sort_unstable();
        assert_eq!(
            columns,
            ["name_sv", "planned", "provider", "source_dates", "start"]
        );
        assert!(
            faults.iter().all(|fault| fault.at == At::Row(2)),
            "{faults:?}"
        );
    }
}
