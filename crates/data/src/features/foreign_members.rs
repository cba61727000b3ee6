//! What stands beside the municipalities in their file: collaborations and sources.

use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

/// `known` are the codes of the municipalities of the map.
pub fn collaborations(source: &Path, known: &[&str], faults: &mut Faults) -> Result<Vec<Value>> {
    let columns = [
        "collaboration",
        "name",
        "short_name",
        "period",
        "municipality",
        "basis",
        "source_url",
        "website",
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
            found.insert("website".to_owned(), json!(row.get("website")));
            let member = row.text("municipality", faults)?;
            // Where the boundaries cannot be read, that has been noted.
            if !known.is_empty() && !known.contains(&member.as_str()) {
                return row.wrong(
                    "municipality",
                    "the code of a municipality of this map",
                    faults,
                );
            }
            Some((found, member, row.number_in_table()))
        },
    )?;
    let mut collaborations: Vec<(u64, Map<String, Value>, Vec<String>)> = Vec::new();
    for (found, member, line) in members {
        match collaborations
            .iter_mut()
            .find(|(_, known, _)| known["id"] == found["id"])
        {
            Some((row, known, members)) => {
                let differs = found
                    .iter()
                    .find(|(column, value)| known[*column] != **value);
                if let Some((column, value)) = differs {
                    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
                    let problem = Problem::Contradicts {
                        found: text(value),
                        row: *row,
                        other: text(&known[column]),
                    };
                    let (file, at) = ("collaborations.csv".to_owned(), At::Row(line));
                    let column = column.clone();
                    faults.push(Fault {
                        file,
                        at,
                        column,
                        problem,
                    });
                }
                members.push(member);
            }
            None => collaborations.push((line, found, vec![member])),
        }
    }
    let with_members = |(_, mut found, mut members): (u64, Map<String, Value>, Vec<String>)| {
        members.sort();
        if found["website"] == "" {
            found.remove("website");
        }
        found.insert("members".to_owned(), json!(members));
        Value::Object(found)
    };
    Ok(collaborations.into_iter().map(with_members).collect())
}

pub fn sources(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
    const COLUMNS: [&str; 7] = [
        "id",
        "title_sv",
        "title_en",
        "publisher",
        "year",
        "licence",
        "url",
    ];
    rows(source, "sources.csv", &COLUMNS, faults, |row, faults| {
        let mut found = Map::new();
        for column in COLUMNS {
            match row.get(column) {
                "" if ["year", "licence", "url"].contains(&column) => {}
                _ => drop(found.insert(column.to_owned(), json!(row.text(column, faults)?))),
            }
        }
        Some(Value::Object(found))
    })
}
