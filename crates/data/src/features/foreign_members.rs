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
            let member = row.text("municipality", faults)?;
            if !known.contains(&member.as_str()) {
                return row.wrong(
                    "municipality",
                    "the code of a municipality of this map",
                    faults,
                );
            }
            Some((found, member, row.number_in_table()))
        },
    )?;
    let mut collaborations: Vec<(Map<String, Value>, Vec<String>)> = Vec::new();
    for (found, member, line) in members {
        match collaborations
            .iter_mut()
            .find(|(known, _)| known["id"] == found["id"])
        {
            Some((known, members)) => {
                let differs = found
                    .iter()
                    .find(|(column, value)| known[*column] != **value);
                if let Some((column, value)) = differs {
                    let problem = Problem::Cell {
                        expected: "the same in all rows of the collaboration".to_owned(),
                        found: value.as_str().unwrap_or_default().to_owned(),
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

pub fn sources(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
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
