//! Campuses beyond the five counties: from `sites_outside.csv` to a list beside the sites.

use super::offers::pages;
use super::point_of;
use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, Row, rows};
use anyhow::Result;
use larkartan_core::geo::LonLat;
use serde_json::{Value, json};
use std::path::Path;

const FILE: &str = "sites_outside.csv";

/// A campus beyond the five counties.
pub struct Outside {
    /// The number of its row.
    pub row: u64,
    /// Its stable name.
    pub id: String,
    /// Whether it lies abroad.
    pub is_abroad: bool,
    /// Its town: two campuses in one are equally far.
    pub town: String,
    /// Its point, or its town's.
    pub at: LonLat,
    /// Whether the graph of roads reaches it.
    pub is_on_graph: bool,
    /// As it stands in the file.
    pub value: Value,
}

impl Outside {
    /// Its id is that of a place within the counties.
    pub fn known_id(&self) -> Fault {
        Fault {
            file: FILE.to_owned(),
            at: At::Row(self.row),
            column: "id".to_owned(),
            problem: Problem::Cell {
                expected: "unique".to_owned(),
                found: self.id.clone(),
            },
        }
    }
}

pub fn outside(source: &Path, faults: &mut Faults) -> Result<Vec<Outside>> {
    const COLUMNS: [&str; 11] = [
        "id",
        "kind",
        "name",
        "town",
        "country",
        "lat",
        "lon",
        "status",
        "reach",
        "source_urls",
        "source_dates",
    ];
    rows(source, FILE, &COLUMNS, faults, read)
}

fn read(row: &Row<'_>, faults: &mut Faults) -> Option<Outside> {
    // Nothing else counts as a campus, and nothing that does not count is nearest to anybody.
    for (column, only) in [("kind", "university"), ("status", "active")] {
        if row.get(column) != only {
            row.wrong::<()>(column, only, faults);
        }
    }
    let is_on_graph = match row.get("reach") {
        "graph" => true,
        "estimate" => false,
        _ => return row.wrong("reach", "graph or estimate", faults),
    };
    let country = row.get("country");
    if !["SE", "NO", "FI"].contains(&country) {
        return row.wrong("country", "SE, NO or FI", faults);
    }
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !row.get("id").chars().all(is_plain) {
        return row.wrong("id", "a name of a-z, 0-9 and hyphens", faults);
    }
    let [id, name, town] = ["id", "name", "town"].map(|column| row.text(column, faults));
    let (at, id) = (point_of(row, faults)?, id?);
    // The newest of its pages: those without a date count as the oldest.
    let date = |page: &&Value| {
        page["date"]
            .as_str()
            .map(|date| date.trim_start_matches('~').to_owned())
    };
    let page = pages(row, faults)?.iter().max_by_key(date).cloned();
    Some(Outside {
        row: row.number_in_table(),
        value: json!({
            "id": id, "name": name?, "country": country, "at": [at.lon, at.lat], "source": page,
        }),
        id,
        is_abroad: country != "SE",
        town: town?,
        at,
        is_on_graph,
    })
}
