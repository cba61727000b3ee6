//! Places to study: from `sites.csv` to `sites.geojson`.

use super::outside::outside;
use super::{Nearby, collection, feature, point};
use crate::table::{Faults, rows};
use anyhow::Result;
use serde_json::{Map, json};
use std::collections::HashSet;
use std::path::Path;

pub fn sites(source: &Path, nearby: &Nearby, faults: &mut Faults) -> Result<String> {
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
        // A row that says where nothing was found, or of which no source says the town, is kept in the table as a record; it is
        // no site.
        if row.get("kind") == "none_found" || row.get("precision") == "none" {
            return None;
        }
        let urls: Vec<&str> = row.get("source_urls").split_whitespace().collect();
        if urls.is_empty() && row.get("other_sources").is_empty() {
            row.wrong::<()>(
                "source_urls",
                "one or more addresses, or words under `other_sources`",
                faults,
            );
        }
        if !["site", "town"].contains(&row.get("precision")) {
            row.wrong::<()>("precision", "site, town or none", faults);
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
    let outside = outside(source, faults)?;
    let ids: HashSet<&str> = features
        .iter()
        .filter_map(|site| site["properties"]["id"].as_str())
        .collect();
    for campus in outside.iter().filter(|it| ids.contains(it.id.as_str())) {
        faults.push(campus.known_id());
    }
    let outside = outside.into_iter();
    let named = outside.filter(|campus| nearby.named.contains(&campus.id));
    let outside = named.map(|campus| campus.value).collect();
    Ok(collection(&[("outside", outside)], &features))
}
