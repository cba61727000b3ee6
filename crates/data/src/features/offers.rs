//! Programmes and courses: from `offers.csv`, one row a place, to `offers.geojson`, one feature a programme with all its places.
//! The features have no geometry (RFC 7946, section 3.2): an offer is tied to municipalities or places to study, or to neither.

use super::publishers::publishers;
use super::{collection, feature};
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use larkartan_core::domain::{Recency, is_of_now};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Stands under `provider` where no source names one, so that an empty cell is never taken for it.
const NOT_STATED: &str = "not_stated";
/// Stands under `source_dates` for a page without a date.
const UNDATED: &str = "undated";
/// The columns that the build cannot do without.
const COLUMNS: [&str; 25] = [
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
    "places_scope",
    "recency",
    "decision",
    "decision_year",
    "rounds",
    "last_round",
    "pace",
    "points",
    "field",
    "shared",
    "elsewhere",
    "replaced_by",
    "source_urls",
    "source_dates",
];
/// What `places` may count: those here, here in all rounds, of all municipalities together, or as planned here.
const SCOPES: [&str; 4] = ["", "all_rounds", "shared", "planned_here"];

/// A row of the table, read.
struct Line {
    /// What tells the programme from all others.
    key: String,
    /// What all rows of a programme say alike.
    programme: Map<String, Value>,
    /// How it is given.
    given: Map<String, Value>,
    /// Where.
    place: Map<String, Value>,
}

pub fn offers(source: &Path, faults: &mut Faults) -> Result<String> {
    let lines = rows(source, "offers.csv", &COLUMNS, faults, line)?;
    let features = grouped(lines, faults);
    replaced_by_known(&features, faults);
    let beside = [("publishers", Value::Array(publishers(source, faults)?))];
    Ok(collection(&beside, &features))
}

/// How many programmes of now each municipality has, by its code: each counts once in a municipality.
pub fn programmes_now(source: &Path) -> Result<HashMap<String, usize>> {
    // What is wrong in that table is noted where it is made into features.
    let mut noted_elsewhere = Faults::new();
    let here = rows(
        source,
        "offers.csv",
        &COLUMNS,
        &mut noted_elsewhere,
        |row, _| {
            let recency = serde_json::from_value::<Recency>(json!(row.get("recency"))).ok()?;
            let is_now = is_of_now(
                row.get("last_round").parse().ok(),
                recency,
                row.get("planned") == "yes",
                !row.get("replaced_by").is_empty(),
            );
            is_now.then(|| (row.get("municipality").to_owned(), key(row)))
        },
    )?;
    let mut counts = HashMap::new();
    for (municipality, _) in here.into_iter().collect::<HashSet<_>>() {
        *counts.entry(municipality).or_default() += 1;
    }
    Ok(counts)
}

/// A programme is the same by the number of its decision, else by provider, name and kind. Where no source names the provider,
/// two pages may speak of two programmes.
fn key(row: &Row<'_>) -> String {
    let decision = row.get("decision");
    if !decision.is_empty() {
        return decision.to_owned();
    }
    let mut parts = ["provider", "name_sv", "name_en", "kind"].map(|column| row.get(column));
    if !parts[1].is_empty() {
        parts[2] = "";
    }
    let page = match row.get("provider") {
        NOT_STATED => row.get("source_urls"),
        _ => "",
    };
    [parts.join("\n"), page.to_owned()].join("\n")
}

fn line(row: &Row<'_>, faults: &mut Faults) -> Option<Line> {
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
    let mut programme = words(row, &["kind", "name_sv", "name_en", "decision", "field"]);
    let provider = row.text("provider", faults);
    let stated = provider.filter(|provider| provider != NOT_STATED);
    programme.insert("provider".to_owned(), json!(stated));
    numbers(
        row,
        &["decision_year", "rounds", "last_round", "pace", "points"],
        &mut programme,
        faults,
    );
    let mut given = words(row, &["form", "start", "term", "recency", "replaced_by"]);
    match row.get("planned") {
        "" => {}
        "yes" => drop(given.insert("planned".to_owned(), json!(true))),
        _ => drop(row.wrong::<()>("planned", "yes or nothing", faults)),
    }
    let mut place = words(row, &["municipality", "site"]);
    if !SCOPES.contains(&row.get("places_scope")) {
        row.wrong::<()>(
            "places_scope",
            "all_rounds, shared, planned_here or nothing",
            faults,
        );
    }
    match row.get("places_scope") {
        "" => numbers(row, &["places"], &mut place, faults),
        // How MYH plans to divide the places binds nobody.
        "planned_here" => {}
        _ => numbers(row, &["places"], &mut programme, faults),
    }
    match row.get("shared") {
        "" | "yes" => {}
        _ => drop(row.wrong::<()>("shared", "yes or nothing", faults)),
    }
    let elsewhere = row.get("elsewhere").split(',').map(str::trim);
    let elsewhere: Vec<&str> = elsewhere.filter(|name| !name.is_empty()).collect();
    if !elsewhere.is_empty() {
        programme.insert("elsewhere".to_owned(), json!(elsewhere));
    }
    given.insert("sources".to_owned(), json!(pages(row, faults)?));
    Some(Line {
        key: key(row),
        programme,
        given,
        place,
    })
}

/// The cells of these columns that are not empty.
fn words(row: &Row<'_>, columns: &[&str]) -> Map<String, Value> {
    let given = columns.iter().filter(|column| !row.get(column).is_empty());
    given
        .map(|column| ((*column).to_owned(), json!(row.get(column))))
        .collect()
}

/// Adds the whole numbers in these columns, as far as they are there.
fn numbers(row: &Row<'_>, columns: &[&str], to: &mut Map<String, Value>, faults: &mut Faults) {
    for column in columns.iter().filter(|column| !row.get(column).is_empty()) {
        if let Some(number) = row.count(column, faults) {
            to.insert((*column).to_owned(), json!(number));
        }
    }
}

/// One feature a programme, in the order of the table; places of which the sources say the same stand together.
fn grouped(lines: Vec<Line>, faults: &mut Faults) -> Vec<Value> {
    struct Programme {
        key: String,
        properties: Map<String, Value>,
        given: Vec<(Map<String, Value>, Vec<Value>)>,
    }
    let mut found: Vec<Programme> = Vec::new();
    let mut known = HashMap::<String, usize>::new();
    for line in lines {
        let index = *known.entry(line.key.clone()).or_insert_with(|| {
            found.push(Programme {
                key: line.key.clone(),
                properties: line.programme.clone(),
                given: Vec::new(),
            });
            found.len() - 1
        });
        let programme = &mut found[index];
        let named = programme.key.replace('\n', " ");
        if programme.properties != line.programme {
            faults.push(format!(
                "offers.csv: the rows of {} differ in more than place, form, start and sources",
                named.trim_end()
            ));
        }
        let place = Value::Object(line.place);
        let same = programme.given.iter_mut();
        match same.into_iter().find(|(given, _)| *given == line.given) {
            Some((_, places)) if places.contains(&place) => faults.push(format!(
                "offers.csv: {} stands twice at one place",
                named.trim_end()
            )),
            Some((_, places)) => places.push(place),
            None => programme.given.push((line.given, vec![place])),
        }
    }
    let features = found.into_iter().map(|programme| {
        let given = programme.given.into_iter().map(|(mut given, at)| {
            given.insert("at".to_owned(), Value::Array(at));
            Value::Object(given)
        });
        let mut properties = programme.properties;
        properties.insert("given".to_owned(), Value::Array(given.collect()));
        feature(properties, Value::Null)
    });
    features.collect()
}

/// Notes a row that is replaced by a decision which the table does not have.
fn replaced_by_known(features: &[Value], faults: &mut Faults) {
    let decisions: HashSet<&str> = features
        .iter()
        .filter_map(|feature| feature["properties"]["decision"].as_str())
        .collect();
    let given = features
        .iter()
        .filter_map(|feature| feature["properties"]["given"].as_array());
    for number in given.flatten().filter_map(|it| it["replaced_by"].as_str()) {
        if !decisions.contains(number) {
            faults.push(format!(
                "offers.csv: `replaced_by` must be a decision of the table, found \"{number}\""
            ));
        }
    }
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

    fn table(rows: &[&str]) -> (String, Faults) {
        let name = format!(
            "larkartan-offers-{}-{}",
            std::process::id(),
            rows.join("").len()
        );
        let directory = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&directory).expect("a folder");
        let text = [&[COLUMNS.join(",").as_str()], rows].concat().join("\n");
        std::fs::write(directory.join("offers.csv"), text).expect("a file");
        let names = "address,name_sv,name_en,title_sv,title_en,copy\n";
        std::fs::write(directory.join("publishers.csv"), names).expect("a file");
        let mut faults = Faults::new();
        let built = offers(&directory, &mut faults).expect("a table");
        (built, faults)
    }

    #[test]
    fn all_that_is_wrong_in_a_row_is_said_at_once() {
        let row = "2425,,,,,yh,,hösten 2024,autumn,ja,,here,recent,,,,,,,,ja,,,https://example.org,25/3 2024";
        let (_, faults) = table(&[row]);
        let columns = [
            "name_sv",
            "start",
            "provider",
            "planned",
            "places_scope",
            "shared",
            "source_dates",
        ];
        let starts = columns.map(|column| format!("offers.csv, row 2: `{column}` must be "));
        assert_eq!(faults.len(), starts.len(), "{faults:?}");
        for (fault, start) in faults.iter().zip(starts) {
            assert!(fault.starts_with(&start), "{fault}");
        }
    }

    #[test]
    fn a_decision_at_several_places_is_one_programme_and_its_places_are_not_added() {
        let at = |code: &str| {
            format!(
                "{code},,KYH AB,Laborant,,yh,campus,,,,60,shared,recent,MYH 2025/1,2026,3,2028,100,400,,yes,\"Falun, Mora\",,https://example.org,2026-01-12"
            )
        };
        let (text, faults) = table(&[&at("2425"), &at("2480")]);
        assert!(faults.is_empty(), "{faults:?}");
        let built: Value = serde_json::from_str(&text).expect("JSON");
        let [feature] = built["features"].as_array().expect("a list").as_slice() else {
            panic!("one programme: {text}");
        };
        let programme = &feature["properties"];
        assert_eq!(programme["places"], 60);
        assert_eq!(programme["elsewhere"], json!(["Falun", "Mora"]));
        let at = json!([{ "municipality": "2425" }, { "municipality": "2480" }]);
        assert_eq!(programme["given"][0]["at"], at);
    }

    #[test]
    fn rows_that_contradict_or_repeat_each_other_are_named() {
        let row = |points: &str, by: &str| {
            format!(
                "2425,,KYH AB,Laborant,,yh,campus,,,,,,recent,MYH 2025/1,2026,3,2028,100,{points},,,,{by},https://example.org,2026-01-12"
            )
        };
        let (_, faults) = table(&[&row("400", ""), &row("300", "MYH 2026/9")]);
        assert_eq!(
            faults,
            [
                "offers.csv: the rows of MYH 2025/1 differ in more than place, form, start and sources",
                "offers.csv: `replaced_by` must be a decision of the table, found \"MYH 2026/9\"",
            ]
        );
        let (_, faults) = table(&[&row("400", ""), &row("400", "")]);
        assert_eq!(faults, ["offers.csv: MYH 2025/1 stands twice at one place"]);
    }
}
