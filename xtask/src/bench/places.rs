//! All municipalities of Sweden with their own boundaries and figures, and the same cut into ten each.

use super::split;
use crate::data::boundaries::{self, Area};
use crate::data::features::DIGITS;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::path::Path;

/// Municipalities for each made-up county: codes of four digits have room for a hundred pieces of ten.
const IN_COUNTY: usize = 10;
/// From the columns of `education.csv` to properties: shares.
const SHARES: [(&str, &str); 7] = [
    ("postsec_2024_total", "postsec_total"),
    ("postsec_2024_women", "postsec_women"),
    ("postsec_2024_men", "postsec_men"),
    ("postsec3_2024_total", "postsec3_total"),
    ("postsec3_2024_women", "postsec3_women"),
    ("postsec3_2024_men", "postsec3_men"),
    ("unknown_2024_total", "unknown"),
];
/// Counties have the same but for the last.
const COUNTY_SHARES: usize = 6;
const SERIES: [&str; 6] = ["2001", "2005", "2009", "2013", "2017", "2021"];

/// A municipality, or a piece of one.
pub struct Place {
    pub area: Area,
    /// The code of the municipality that it is, or is a piece of.
    pub parent: String,
    pub figures: Map<String, Value>,
}

/// A county of the bench.
pub struct CountyArea {
    pub area: Area,
    pub figures: Map<String, Value>,
}

impl Place {
    /// A whole number among the figures.
    pub fn count(&self, name: &str) -> u64 {
        self.figures.get(name).and_then(Value::as_u64).unwrap_or(0)
    }
}

/// All municipalities.
pub fn all(source: &Path) -> Result<Vec<Place>> {
    let figures = education(source)?;
    let areas = boundaries::read(&source.join("boundaries"), "municipalities.geojson", DIGITS)?;
    let places = areas.into_iter().map(|area| {
        let own = figures.get(&area.code);
        Ok(Place {
            parent: area.code.clone(),
            figures: own
                .with_context(|| format!("no figures for {}", area.code))?
                .clone(),
            area,
        })
    });
    places.collect()
}

/// The counties of all municipalities.
pub fn counties(source: &Path, places: &[Place]) -> Result<Vec<CountyArea>> {
    let areas = boundaries::read(&source.join("boundaries"), "counties.geojson", DIGITS)?;
    let counties = areas.into_iter().map(|area| {
        let members = places
            .iter()
            .filter(|place| place.area.code.starts_with(&area.code));
        CountyArea {
            figures: means(&members.collect::<Vec<_>>()),
            area,
        }
    });
    Ok(counties.collect())
}

/// Every municipality cut into ten, with codes from 0100 on; people are divided among the pieces, shares copied.
pub fn cut(places: &[Place]) -> Vec<Place> {
    let mut found = Vec::with_capacity(places.len() * split::PIECES);
    for place in places {
        let mut figures = place.figures.clone();
        for name in ["population_2020", "population_2024", "people_25_65"] {
            let part = place.count(name).div_ceil(split::PIECES as u64);
            figures.insert(name.to_owned(), json!(part));
        }
        for (nth, piece) in split::pieces(&place.area).iter().enumerate() {
            found.push(Place {
                area: Area {
                    code: format!("{:04}", found.len() + 100),
                    name: format!("{} {}", place.area.name, nth + 1),
                    rings: split::rings(piece),
                },
                parent: place.parent.clone(),
                figures: figures.clone(),
            });
        }
    }
    found
}

/// Made-up counties: ten municipalities each, so that a hundred pieces share its two digits.
pub fn made_up_counties(places: &[Place]) -> Vec<CountyArea> {
    let groups = places.chunks(IN_COUNTY).enumerate();
    let counties = groups.map(|(nth, members)| {
        let shapes: Vec<_> = members
            .iter()
            .map(|place| split::polygons(&place.area.rings))
            .collect();
        CountyArea {
            area: Area {
                code: format!("{:02}", nth + 1),
                name: format!("Län {}", nth + 1),
                rings: split::rings(&geo::unary_union(&shapes)),
            },
            figures: means(&members.iter().collect::<Vec<_>>()),
        }
    });
    counties.collect()
}

/// The shares of several municipalities together, weighed by their people.
fn means(members: &[&Place]) -> Map<String, Value> {
    let people: u64 = members
        .iter()
        .map(|place| place.count("people_25_65"))
        .sum();
    let mut found = Map::new();
    for (_, name) in &SHARES[..COUNTY_SHARES] {
        let weighed = members.iter().map(|place| {
            let share = place
                .figures
                .get(*name)
                .and_then(Value::as_f64)
                .unwrap_or(0.0);
            share * place.count("people_25_65") as f64
        });
        let mean = weighed.sum::<f64>() / people.max(1) as f64;
        found.insert((*name).to_owned(), json!((mean * 100.0).round() / 100.0));
    }
    found
}

/// The figures of every municipality, as the properties that the map reads.
fn education(source: &Path) -> Result<HashMap<String, Map<String, Value>>> {
    let path = source.join("education.csv");
    let mut table = csv::Reader::from_path(&path).context("education.csv")?;
    let mut found = HashMap::new();
    for row in table.deserialize() {
        let row: HashMap<String, String> = row.context("education.csv")?;
        let cell = |column: &str| row.get(column).map_or("", String::as_str);
        if cell("level") != "municipality" {
            continue;
        }
        let code = cell("code");
        let share = |column: &str| -> Result<Value> {
            let number: f64 = cell(column)
                .parse()
                .with_context(|| format!("{code}: {column}"))?;
            Ok(json!(number))
        };
        let count = |column: &str| -> Result<Value> {
            let number: u64 = cell(column)
                .parse()
                .with_context(|| format!("{code}: {column}"))?;
            Ok(json!(number))
        };
        // Only the five counties have the older figure.
        let older = ["population_2020", "population_2024"]
            .into_iter()
            .find(|name| !cell(name).is_empty());
        let mut figures = Map::new();
        figures.insert(
            "population_2020".to_owned(),
            count(older.unwrap_or("population_2020"))?,
        );
        figures.insert("population_2024".to_owned(), count("population_2024")?);
        figures.insert("people_25_65".to_owned(), count("pop_25_65_2024")?);
        for (column, name) in SHARES {
            figures.insert(name.to_owned(), share(column)?);
        }
        // A municipality younger than the series has its first year's share for those before.
        let years = SERIES.map(|year| format!("postsec1674_{year}"));
        let first = years.iter().find(|year| !cell(year).is_empty());
        let series = years.iter().map(|year| match first {
            Some(first) if cell(year).is_empty() => share(first),
            _ => share(year),
        });
        let series: Result<Vec<Value>> = series.collect();
        figures.insert("series".to_owned(), Value::Array(series?));
        found.insert(code.to_owned(), figures);
    }
    Ok(found)
}
