//! Programmes and courses: from `offers.csv` to `offers.geojson`. The features have no geometry (RFC 7946, section 3.2):
//! an offer is tied to a municipality or a place to study, or to neither.

use super::{collection, feature};
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

/// Stands under `provider` where no source names one, so that an empty cell is never taken for it.
const NOT_STATED: &str = "not_stated";
/// Stands under `source_dates` for a page without a date.
const UNDATED: &str = "undated";

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
    let features = rows(source, "offers.csv", &COLUMNS, faults, |row, faults| {
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
        if !row
            .get("start")
            .chars()
            .all(|c| "0123456789-~, ".contains(c))
        {
            row.wrong::<()>(
                "start",
                "years in digits, such as 2024 or 2021-2022",
                faults,
            );
        }
        let provider = row.text("provider", faults);
        let stated = provider.filter(|provider| provider != NOT_STATED);
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
    Ok(collection(&[], &features))
}

/// The pages of a row, each with its date if it has one.
pub fn pages(row: &Row<'_>, faults: &mut Faults) -> Option<Vec<Value>> {
    let urls: Vec<&str> = row.get("source_urls").split_whitespace().collect();
    let dates: Vec<&str> = row.get("source_dates").split_whitespace().collect();
    if urls.is_empty() || urls.iter().any(|url| !url.starts_with("http")) {
        return row.wrong("source_urls", "one or more web addresses", faults);
    }
    if dates.len() != urls.len() || !dates.iter().all(|date| *date == UNDATED || is_date(date)) {
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

/// Year, month or day, with `~` before what is approximate.
fn is_date(text: &str) -> bool {
    let mut parts = text.trim_start_matches('~').split('-');
    let digits =
        |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
    let year = parts.next().is_some_and(|year| digits(year, 4));
    let rest: Vec<&str> = parts.collect();
    year && rest.len() <= 2 && rest.iter().all(|part| digits(part, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_date(text), expected, "{text}");
    }

    #[test]
    fn dates_are_digits_and_may_be_approximate() {
        check("2024", true);
        check("2024-03", true);
        check("2024-03-25", true);
        check("~2015", true);
        check("25/3 2024", false);
        check("24-03-25", false);
        check("", false);
    }

    #[test]
    fn all_that_is_wrong_in_a_row_is_said_at_once() {
        let directory =
            std::env::temp_dir().join(format!("larkartan-offers-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a folder");
        let header = "municipality,site,provider,name_sv,name_en,kind,form,start,term,planned,\
                      places,recency,source_urls,source_dates";
        let row = "2425,,,,,yh,,hösten 2024,autumn,ja,,recent,https://example.org,25/3 2024";
        let text = format!("{header}\n{row}\n");
        std::fs::write(directory.join("offers.csv"), text).expect("a file");
        let mut faults = Faults::new();
        offers(&directory, &mut faults).expect("a table");
        let columns = ["name_sv", "start", "provider", "planned", "source_dates"];
        let starts = columns.map(|column| format!("offers.csv, row 2: `{column}` must be "));
        assert_eq!(faults.len(), starts.len(), "{faults:?}");
        for (fault, start) in faults.iter().zip(starts) {
            assert!(fault.starts_with(&start), "{fault}");
        }
    }
}
