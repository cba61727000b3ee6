//! Programmes and courses: from `offers.csv`, one row a place, to `offers.geojson`, one feature a programme with all its places.
//! The features have no geometry (RFC 7946, section 3.2): an offer is tied to municipalities or places to study, or to neither.

use super::decisions::last_round;
use super::distance;
use super::nearby::Nearby;
use super::publishers::publishers;
use super::{collection, feature};
use crate::columns::UNDATED;
use crate::fault::{At, Fault, Problem};
use crate::repeats::{Cells, cells_of, repeated};
use crate::spelling::{folded, join};
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use larkartan_core::domain::{Recency, is_of_now};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::path::Path;

/// Stands under `provider` where no source names one, so that an empty cell is never taken for it.
const NOT_STATED: &str = "not_stated";
const FILE: &str = "offers.csv";
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
    /// Its number, as a spreadsheet counts.
    row: u64,
    /// Its cells.
    cells: Cells,
    /// What tells the programme from all others.
    key: String,
    /// What all rows of a programme say alike.
    programme: Map<String, Value>,
    /// How it is given.
    given: Map<String, Value>,
    /// Where.
    place: Map<String, Value>,
}

pub fn offers(source: &Path, nearby: &Nearby, faults: &mut Faults) -> Result<String> {
    let mut lines = rows(source, FILE, &COLUMNS, faults, line)?;
    let providers = lines.iter_mut();
    let providers = providers.filter_map(|it| Some((it.row, it.programme.get_mut("provider")?)));
    join(FILE, "provider", &mut providers.collect::<Vec<_>>(), faults);
    replaced_by_known(&lines, faults);
    let by_row: Vec<Value> = lines.iter().map(Line::feature).collect();
    let features = grouped(lines, faults);
    let beside = [
        ("publishers", Value::Array(publishers(source, faults)?)),
        ("distance_fields", Value::Array(distance::fields(source)?)),
        ("road_km", Value::Array(nearby.between.clone())),
    ];
    faults.keep_by_row(collection(&beside, &by_row));
    Ok(collection(&beside, &features))
}

/// How many programmes of now each municipality has, by its code: each counts once in a municipality.
pub fn programmes_now(source: &Path) -> Result<HashMap<String, usize>> {
    // What is wrong in that table is noted where it is made into features.
    let mut noted_elsewhere = Faults::new();
    let here = rows(source, FILE, &COLUMNS, &mut noted_elsewhere, |row, _| {
        let recency = serde_json::from_value::<Recency>(json!(row.get("recency"))).ok()?;
        let is_now = is_of_now(
            row.get("last_round").parse().ok(),
            recency,
            row.get("planned") == "yes",
            !row.get("replaced_by").is_empty(),
        );
        is_now.then(|| (row.get("municipality").to_owned(), key(row)))
    })?;
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
    let name = match row.get("name_sv") {
        "" => row.get("name_en"),
        name => name,
    };
    // Spellings of one provider are joined.
    let provider = folded(row.get("provider"));
    let parts = [provider.as_str(), name, row.get("kind")];
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
    let mut programme = words(row, &["kind", "name_sv", "name_en", "decision", "field"]);
    // As it stands, so that spellings that are joined are told.
    let provider = row.text("provider", faults).map(|_| row.raw("provider"));
    let stated = provider.filter(|provider| *provider != NOT_STATED);
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
    last_round(row, faults);
    Some(Line {
        row: row.number_in_table(),
        cells: cells_of(row),
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

impl Line {
    /// The programme as if it had this row alone.
    fn feature(&self) -> Value {
        let (mut properties, mut given) = (self.programme.clone(), self.given.clone());
        given.insert("at".to_owned(), json!([self.place]));
        properties.insert("given".to_owned(), json!([given]));
        feature(properties, Value::Null)
    }
}

/// A place, the row that it stands in, and its cells.
type PlaceCells = (Value, u64, Cells);

/// One feature a programme, in the order of the table; places of which the sources say the same stand together.
fn grouped(lines: Vec<Line>, faults: &mut Faults) -> Vec<Value> {
    struct Programme {
        /// Its first row.
        first: Line,
        given: Vec<(Map<String, Value>, Vec<PlaceCells>)>,
    }
    let mut found: Vec<Programme> = Vec::new();
    let mut known = HashMap::<String, usize>::new();
    for line in lines {
        let (place, given) = (Value::Object(line.place.clone()), line.given.clone());
        let (row, cells) = (line.row, line.cells.clone());
        let index = *known.entry(line.key.clone()).or_insert(found.len());
        match found.get(index) {
            None => found.push(Programme {
                first: line,
                given: Vec::new(),
            }),
            Some(programme) => contradiction(&programme.first, &line, faults),
        }
        let programme = &mut found[index];
        let same = programme.given.iter_mut();
        match same.into_iter().find(|(known, _)| *known == given) {
            Some((_, places)) => match places.iter().find(|(known, ..)| *known == place) {
                Some((_, first, other)) => faults.push(Fault {
                    at: At::Row(row),
                    ..Fault::of_file(FILE, repeated(*first, Vec::new(), &cells, other))
                }),
                None => places.push((place, row, cells)),
            },
            None => programme.given.push((given, vec![(place, row, cells)])),
        }
    }
    let features = found.into_iter().map(|programme| {
        let given = programme.given.into_iter().map(|(mut given, at)| {
            let at = at.into_iter().map(|(place, ..)| place).collect();
            given.insert("at".to_owned(), Value::Array(at));
            Value::Object(given)
        });
        let mut properties = programme.first.programme;
        properties.insert("given".to_owned(), Value::Array(given.collect()));
        feature(properties, Value::Null)
    });
    features.collect()
}

/// Notes the first column in which a row says another thing of its programme than the first row of it.
fn contradiction(first: &Line, own: &Line, faults: &mut Faults) {
    let mut columns = first.programme.keys().chain(own.programme.keys());
    let differs = |column: &&String| first.programme.get(*column) != own.programme.get(*column);
    if let Some(column) = columns.find(differs) {
        let shown = |line: &Line| match line.programme.get(column) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(texts)) => {
                let texts: Vec<&str> = texts.iter().filter_map(Value::as_str).collect();
                texts.join(", ")
            }
            Some(other) => other.to_string(),
        };
        let (found, row, other) = (shown(own), first.row, shown(first));
        faults.push(Fault {
            file: FILE.to_owned(),
            at: At::Row(own.row),
            column: column.clone(),
            problem: Problem::Contradicts { found, row, other },
        });
    }
}

/// Notes a row that is replaced by a decision which the table does not have.
fn replaced_by_known(lines: &[Line], faults: &mut Faults) {
    let decisions = lines
        .iter()
        .filter_map(|line| line.programme.get("decision"));
    let decisions: HashSet<&Value> = decisions.collect();
    for line in lines {
        let number = line.given.get("replaced_by");
        if let Some(number) = number.filter(|number| !decisions.contains(number)) {
            let expected = "a decision of the table".to_owned();
            let found = number.as_str().unwrap_or_default().to_owned();
            faults.push(Fault {
                file: FILE.to_owned(),
                at: At::Row(line.row),
                column: "replaced_by".to_owned(),
                problem: Problem::Cell { expected, found },
            });
        }
    }
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
    use crate::told;
    use larkartan_core::text::Lang;

    fn table(rows: &[&str]) -> (String, Faults) {
        let directory = tempfile::tempdir().expect("a folder");
        let text = [&[COLUMNS.join(",").as_str()], rows].concat().join("\n");
        std::fs::write(directory.path().join(FILE), text).expect("a file");
        let names = "address,name_sv,name_en,title_sv,title_en,copy\n";
        std::fs::write(directory.path().join("publishers.csv"), names).expect("a file");
        let mut faults = Faults::new();
        let built = offers(directory.path(), &Nearby::default(), &mut faults).expect("a table");
        (built, faults)
    }

    #[test]
    fn all_that_is_wrong_in_a_row_is_said_at_once() {
        let row = "2425,,,,,yh,,hösten 2024,autumn,ja,,here,recent,,,,,,,,ja,,,https://example.org,25/3 2024";
        let (_, faults) = table(&[row]);
        let mut columns: Vec<&str> = faults.iter().map(|fault| fault.column.as_str()).collect();
        columns.sort_unstable();
        let expected = [
            "name_sv",
            "places_scope",
            "planned",
            "provider",
            "shared",
            "source_dates",
            "start",
        ];
        assert_eq!(columns, expected);
        assert!(
            faults.iter().all(|fault| fault.at == At::Row(2)),
            "{faults:?}"
        );
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
        let said = |rows: &[&str]| told::lines(Lang::En, &table(rows).1.into_vec()).0;
        assert_eq!(
            said(&[&row("400", ""), &row("300", "MYH 2026/9")]),
            [
                "offers.csv, row 3: `replaced_by` must be a decision of the table, found \"MYH 2026/9\"",
                "offers.csv, row 3: `points` must be the same in all rows of it, found \"300\", row 2 has \"400\"",
            ]
        );
        assert_eq!(
            said(&[&row("400", ""), &row("400", "")]),
            ["offers.csv, row 3: says the same as row 2; delete one of them"]
        );
    }
}
