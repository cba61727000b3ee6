//! Who publishes the pages that facts rest on: from `publishers.csv` to what stands beside the programmes.

use crate::table::{Faults, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

pub fn publishers(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    let columns = [
        "address", "name_sv", "name_en", "title_sv", "title_en", "copy",
    ];
    rows(source, "publishers.csv", &columns, faults, |row, faults| {
        let address = row.text("address", faults)?;
        let host = address.split('/').next().unwrap_or_default();
        if !host.contains('.')
            || address.contains("://")
            || address.contains(' ')
            || address.starts_with("www.")
        {
            return row.wrong("address", "an address without https:// and www.", faults);
        }
        row.text("name_sv", faults)?;
        let given = columns.iter().filter(|column| !row.get(column).is_empty());
        let found: Map<String, Value> = given
            .map(|column| ((*column).to_owned(), json!(row.get(column))))
            .collect();
        Some(Value::Object(found))
    })
}
