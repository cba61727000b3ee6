//! What stands beside the municipalities in their file: collaborations and sources.

use crate::table::{Faults, rows};
use anyhow::Result;
use serde_json::{Map, Value, json};
use std::path::Path;

pub fn collaborations(source: &Path, faults: &mut Faults) -> Result<Vec<Value>> {
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
