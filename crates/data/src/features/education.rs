//! Figures on population and education: from `education.csv` to the properties of areas.

use super::{is_shown, known_sources, source_ids};
use crate::fault::Problem;
use crate::table::{Faults, Row, rows, short_code};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::Path;

const SEXES: [&str; 3] = ["total", "women", "men"];
const SERIES: [&str; 6] = ["2001", "2005", "2009", "2013", "2017", "2021"];

/// The figures of one area, ready to be laid into its properties.
pub struct Figures {
    pub people: Map<String, Value>,
    pub shares: Map<String, Value>,
    pub series: Map<String, Value>,
}

/// The figures of every area, by code.
pub fn education(source: &Path, faults: &mut Faults) -> Result<HashMap<String, Figures>> {
    let sources = source_ids(source)?;
    let shares = ["postsec", "postsec3"].into_iter();
    let shares = shares.flat_map(|kind| SEXES.map(|sex| format!("{kind}_2024_{sex}")));
    let years = SERIES.map(|year| format!("postsec1674_{year}"));
    let named: Vec<String> = shares.chain(years).collect();
    let others = [
        "level",
        "code",
        "source",
        "population_2020",
        "population_2024",
        "pop_25_65_2024",
        "unknown_2024_total",
    ];
    let named = named.iter().map(String::as_str);
    let columns: Vec<&str> = others.into_iter().chain(named).collect();
    let read = rows(source, "education.csv", &columns, faults, |row, faults| {
        let code = code(row, source, faults)?;
        known_sources(row, &sources, faults);
        let of_municipality = row.get("level") == "municipality";
        let mut shares = Map::new();
        for kind in ["postsec", "postsec3"] {
            for sex in SEXES {
                // Each is looked at, so that all that is wrong in a row is said at once.
                let share = share(row, &format!("{kind}_2024_{sex}"), faults);
                shares.insert(format!("{kind}_{sex}"), json!(share));
            }
        }
        let (mut people, mut series) = (Map::new(), Map::new());
        if of_municipality && is_shown(&code) {
            for (to, from) in [
                ("population_2020", "population_2020"),
                ("population_2024", "population_2024"),
                ("people_25_65", "pop_25_65_2024"),
            ] {
                people.insert(to.to_owned(), json!(row.count(from, faults)?));
            }
            shares.insert(
                "unknown".to_owned(),
                share(row, "unknown_2024_total", faults)?,
            );
            let values: Option<Vec<Value>> = SERIES
                .iter()
                .map(|year| share(row, &format!("postsec1674_{year}"), faults))
                .collect();
            series.insert("series".to_owned(), Value::Array(values?));
        }
        if shares.values().any(Value::is_null) {
            return None;
        }
        let figures = Figures {
            people,
            shares,
            series,
        };
        Some((code, figures))
    })?;
    Ok(read.into_iter().collect())
}

/// The code, with as many digits as its level has.
fn code(row: &Row<'_>, source: &Path, faults: &mut Faults) -> Option<String> {
    let code = row.text("code", faults)?;
    let digits = match row.get("level") {
        "country" | "county" => 2,
        "municipality" => 4,
        _ => return row.wrong("level", "country, county or municipality", faults),
    };
    let is_number = code.bytes().all(|byte| byte.is_ascii_digit());
    match code.len() {
        length if is_number && length == digits => Some(code),
        length if is_number && length < digits => {
            row.note("code", short_code(source, &code, digits), faults);
            None
        }
        _ => {
            let expected = "a code of two digits, 00 or four digits, as the level asks";
            row.wrong("code", expected, faults)
        }
    }
}

fn share(row: &Row<'_>, column: &str, faults: &mut Faults) -> Option<Value> {
    // No share of education that is known is as small: 1.01 per cent is the smallest whose education is unknown.
    let largest_fraction = if column.starts_with("unknown") {
        0.1
    } else {
        1.0
    };
    let share = row.number(column, faults)?;
    if share > 0.0 && share <= largest_fraction {
        let percent = share * 100.0;
        row.note(
            column,
            Problem::Fraction {
                found: share,
                percent,
            },
            faults,
        );
        None
    } else if (0.0..=100.0).contains(&share) {
        Some(json!(share))
    } else {
        row.wrong(column, "a share from 0 to 100", faults)
    }
}
