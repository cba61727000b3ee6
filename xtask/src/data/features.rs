//! From tables and boundaries to the five GeoJSON files.

use super::boundaries;
use super::table::{Faults, Row, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::Path;

/// The counties that the map shows.
const COUNTIES: [&str; 5] = ["21", "22", "23", "24", "25"];
/// Decimals of a degree in the files: 11 m north-south, far below what the generalised boundaries carry.
const DIGITS: i32 = 4;
/// The neighbouring countries are drawn more coarsely.
const CONTEXT_DIGITS: i32 = 3;
const SEXES: [&str; 3] = ["total", "women", "men"];
const SERIES: [&str; 6] = ["2001", "2005", "2009", "2013", "2017", "2021"];

pub fn counties(source: &Path, boundaries: &Path, faults: &mut Faults) -> Result<String> {
    let figures = education(source, faults)?;
    let sweden = figures.get("00").map(|own| own.shares.clone());
    if sweden.is_none() && faults.is_empty() {
        faults.push("education.csv: no row for Sweden (00)".to_owned());
    }
    let areas = boundaries::read(boundaries, "counties.geojson", DIGITS)?;
    let mut features = Vec::new();
    for area in areas.iter().filter(|area| is_shown(&area.code)) {
        let mut properties = properties([("code", json!(area.code)), ("name", json!(area.name))]);
        match figures.get(&area.code) {
            Some(own) => properties.extend(own.shares.clone()),
            // A row with a bad cell has been named already.
            None if faults.is_empty() => faults.push(format!(
                "education.csv: no row for {} {}",
                area.code, area.name
            )),
            None => {}
        }
        features.push(feature(properties, area.geometry()));
    }
    Ok(collection(
        &[("country", Value::Object(sweden.unwrap_or_default()))],
        &features,
    ))
}

pub fn municipalities(source: &Path, boundaries: &Path, faults: &mut Faults) -> Result<String> {
    let figures = education(source, faults)?;
    let areas = boundaries::read(boundaries, "municipalities.geojson", DIGITS)?;
    let mut features = Vec::new();
    for area in areas.iter().filter(|area| is_shown(&area.code)) {
        let mut properties = properties([
            ("code", json!(area.code)),
            ("name", json!(area.name)),
            ("label", json!(area.label()?)),
        ]);
        match figures.get(&area.code) {
            Some(own) => {
                properties.extend(own.people.clone());
                properties.extend(own.shares.clone());
                properties.extend(own.series.clone());
            }
            // A row with a bad cell has been named already.
            None if faults.is_empty() => faults.push(format!(
                "education.csv: no row for {} {}",
                area.code, area.name
            )),
            None => {}
        }
        features.push(feature(properties, area.geometry()));
    }
    let beside = [
        (
            "collaborations",
            Value::Array(collaborations(source, faults)?),
        ),
        ("sources", Value::Array(sources(source, faults)?)),
    ];
    Ok(collection(&beside, &features))
}

pub fn localities(source: &Path, faults: &mut Faults) -> Result<String> {
    let sources = source_ids(source)?;
    let columns = [
        "code",
        "name",
        "municipality",
        "population_2020",
        "lat",
        "lon",
        "source",
    ];
    let features = rows(source, "localities.csv", &columns, faults, |row, faults| {
        let code = row.text("code", faults);
        let name = row.text("name", faults);
        let municipality = row.text("municipality", faults);
        let population = row.count("population_2020", faults);
        let point = point(row, faults);
        known_sources(row, &sources, faults);
        let properties = properties([
            ("code", json!(code?)),
            ("name", json!(name?)),
            ("municipality", json!(municipality?)),
            ("population", json!(population?)),
        ]);
        Some(feature(properties, point?))
    })?;
    Ok(collection(&[], &features))
}

pub fn sites(source: &Path, faults: &mut Faults) -> Result<String> {
    const COLUMNS: [&str; 21] = [
        "id",
        "kind",
        "name",
        "municipality",
        "town",
        "locality",
        "lat",
        "lon",
        "precision",
        "address",
        "operator",
        "website",
        "contact",
        "services",
        "offers_sv",
        "offers_en",
        "evidence",
        "status",
        "newest_source_year",
        "source_urls",
        "other_sources",
    ];
    let features = rows(source, "sites.csv", &COLUMNS, faults, |row, faults| {
        // A row that says where nothing was found is kept in the table as a record; it is no site.
        if row.get("kind") == "none_found" {
            return None;
        }
        let urls: Vec<&str> = row.get("source_urls").split_whitespace().collect();
        if urls.iter().any(|url| !url.starts_with("http")) {
            row.wrong::<()>(
                "source_urls",
                "web addresses; other sources have a column of their own",
                faults,
            );
        }
        if urls.is_empty() && row.get("other_sources").is_empty() {
            row.wrong::<()>(
                "source_urls",
                "one or more addresses, or words under `other_sources`",
                faults,
            );
        }
        if !["site", "town"].contains(&row.get("precision")) {
            row.wrong::<()>("precision", "site or town", faults);
        }
        let mut found = Map::new();
        for column in ["id", "kind", "name", "municipality", "town"] {
            found.insert(column.to_owned(), json!(row.text(column, faults)?));
        }
        found.insert("exact".to_owned(), json!(row.get("precision") == "site"));
        for column in ["evidence", "status"] {
            found.insert(column.to_owned(), json!(row.text(column, faults)?));
        }
        let optional = [
            "locality",
            "address",
            "operator",
            "website",
            "contact",
            "offers_sv",
            "offers_en",
        ];
        for column in optional
            .into_iter()
            .filter(|column| !row.get(column).is_empty())
        {
            found.insert(column.to_owned(), json!(row.get(column)));
        }
        let words = |column| row.get(column).split_whitespace().collect::<Vec<_>>();
        found.insert("services".to_owned(), json!(words("services")));
        if !row.get("newest_source_year").is_empty() {
            let year = row.count("newest_source_year", faults)?;
            found.insert("newest_source".to_owned(), json!(year));
        }
        let other = [row.get("other_sources")];
        let sources = urls
            .into_iter()
            .chain(other.into_iter().filter(|words| !words.is_empty()));
        found.insert("sources".to_owned(), json!(sources.collect::<Vec<_>>()));
        Some(feature(found, point(row, faults)?))
    })?;
    Ok(collection(&[], &features))
}

pub fn context(boundaries: &Path) -> Result<String> {
    let areas = boundaries::read(boundaries, "neighbours.geojson", CONTEXT_DIGITS)?;
    let features: Vec<Value> = areas
        .iter()
        .map(|area| feature(properties([("code", json!(area.code))]), area.geometry()))
        .collect();
    Ok(collection(&[], &features))
}

/// The figures of one area, ready to be laid into its properties.
struct Figures {
    people: Map<String, Value>,
    shares: Map<String, Value>,
    series: Map<String, Value>,
}

fn education(source: &Path, faults: &mut Faults) -> Result<HashMap<String, Figures>> {
    let sources = source_ids(source)?;
    let columns = ["level", "code", "source"];
    let read = rows(source, "education.csv", &columns, faults, |row, faults| {
        let code = row.text("code", faults)?;
        known_sources(row, &sources, faults);
        let of_municipality = row.get("level") == "municipality";
        let mut shares = Map::new();
        for kind in ["postsec", "postsec3"] {
            for sex in SEXES {
                let share = share(row, &format!("{kind}_2024_{sex}"), faults)?;
                shares.insert(format!("{kind}_{sex}"), share);
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
        let figures = Figures {
            people,
            shares,
            series,
        };
        Some((code, figures))
    })?;
    let mut figures = HashMap::new();
    for (code, own) in read {
        if figures.contains_key(&code) {
            faults.push(format!("education.csv: {code} stands twice"));
        }
        figures.insert(code, own);
    }
    Ok(figures)
}

/// The ids in `sources.csv`.
fn source_ids(source: &Path) -> Result<Vec<String>> {
    // What is wrong in that table is noted where it is made into properties.
    let mut noted_elsewhere = Faults::new();
    rows(
        source,
        "sources.csv",
        &["id"],
        &mut noted_elsewhere,
        |row, faults| row.text("id", faults),
    )
}

/// Notes a row that names no source, or one that `sources.csv` does not have.
fn known_sources(row: &Row<'_>, ids: &[String], faults: &mut Faults) {
    let mut named = row.get("source").split_whitespace().peekable();
    if named.peek().is_none() || named.any(|id| !ids.iter().any(|known| known == id)) {
        row.wrong::<()>("source", "one or more ids of sources.csv", faults);
    }
}

fn share(row: &Row<'_>, column: &str, faults: &mut Faults) -> Option<Value> {
    let share = row.number(column, faults)?;
    if (0.0..=100.0).contains(&share) {
        Some(json!(share))
    } else {
        row.wrong(column, "a share from 0 to 100", faults)
    }
}

fn collaborations(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    let columns = [
        "collaboration",
        "name",
        "short_name",
        "period",
        "municipality",
        "basis",
        "source_url",
    ];
    let members = rows(
        source,
        "collaborations.csv",
        &columns,
        faults,
        |row, faults| {
            let mut found = Map::new();
            found.insert("id".to_owned(), json!(row.text("collaboration", faults)?));
            for column in ["name", "short_name", "period", "basis", "source_url"] {
                found.insert(column.to_owned(), json!(row.text(column, faults)?));
            }
            Some((found, row.text("municipality", faults)?))
        },
    )?;
    let mut collaborations: Vec<(Map<String, Value>, Vec<String>)> = Vec::new();
    for (found, member) in members {
        match collaborations
            .iter_mut()
            .find(|(known, _)| known["id"] == found["id"])
        {
            Some((known, members)) => {
                let id = &found["id"];
                if *known != found {
                    faults.push(format!(
                        "collaborations.csv: the rows of {id} differ in more than the municipality"
                    ));
                }
                if members.contains(&member) {
                    faults.push(format!("collaborations.csv: {member} stands twice in {id}"));
                }
                members.push(member);
            }
            None => collaborations.push((found, vec![member])),
        }
    }
    let with_members = |(mut found, mut members): (Map<String, Value>, Vec<String>)| {
        members.sort();
        found.insert("members".to_owned(), json!(members));
        Value::Object(found)
    };
    Ok(collaborations.into_iter().map(with_members).collect())
}

fn sources(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    let required = ["id", "title_sv", "title_en", "publisher"];
    rows(source, "sources.csv", &required, faults, |row, faults| {
        let mut found = Map::new();
        for column in required {
            found.insert(column.to_owned(), json!(row.text(column, faults)?));
        }
        for column in ["year", "licence", "url"]
            .into_iter()
            .filter(|column| !row.get(column).is_empty())
        {
            found.insert(column.to_owned(), json!(row.get(column)));
        }
        Some(Value::Object(found))
    })
}

fn is_shown(code: &str) -> bool {
    COUNTIES.iter().any(|county| code.starts_with(county))
}

fn point(row: &Row<'_>, faults: &mut Faults) -> Option<Value> {
    let round = |degrees: f64| (degrees * 10_f64.powi(DIGITS)).round() / 10_f64.powi(DIGITS);
    let (lon, lat) = (row.number("lon", faults)?, row.number("lat", faults)?);
    Some(json!({"type": "Point", "coordinates": [round(lon), round(lat)]}))
}

fn properties<const N: usize>(entries: [(&str, Value); N]) -> Map<String, Value> {
    entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect()
}

fn feature(properties: Map<String, Value>, geometry: Value) -> Value {
    json!({"type": "Feature", "properties": properties, "geometry": geometry})
}

/// One feature a line, so that a change can be read in a diff.
fn collection(beside: &[(&str, Value)], features: &[Value]) -> String {
    let mut text = String::from("{\"type\":\"FeatureCollection\",\n");
    for (name, value) in beside {
        text.push_str(&format!("\"{name}\":{value},\n"));
    }
    let lines: Vec<String> = features.iter().map(Value::to_string).collect();
    text.push_str(&format!("\"features\":[\n{}\n]}}\n", lines.join(",\n")));
    text
}
