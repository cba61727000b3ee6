//! Names that stand beside codes for the person who edits: a column that was sorted alone is seen by them.

use crate::boundaries::Area;
use crate::fault::{At, Fault, Problem};
use crate::table::{Faults, rows};
use anyhow::Result;
use std::path::Path;

/// Tables with codes of areas and their names.
const TABLES: [(&str, &str, &str); 5] = [
    ("education.csv", "code", "name"),
    ("sites.csv", "municipality", "municipality_name"),
    ("offers.csv", "municipality", "municipality_name"),
    ("collaborations.csv", "municipality", "municipality_name"),
    ("minority_names.csv", "municipality", "municipality_name"),
];

/// Notes names that are not those of the areas that their codes stand for. A cell may be empty.
pub fn names(source: &Path, areas: &[Area], faults: &mut Faults) -> Result<()> {
    for (file, code, name) in TABLES {
        // What else is wrong in the table is noted where it is made into features.
        let mut noted_elsewhere = Faults::new();
        let found = rows(source, file, &[code], &mut noted_elsewhere, |row, _| {
            let (stands, found) = (row.get(code), row.get(name));
            let area = areas.iter().find(|area| area.code == stands)?;
            let is_other = !found.is_empty() && found != area.name;
            let (found, code) = (found.to_owned(), stands.to_owned());
            let name = area.name.clone();
            let problem = Problem::NameOfCode { found, code, name };
            is_other.then(|| (row.number_in_table(), problem))
        })?;
        for (row, problem) in found {
            faults.push(Fault {
                at: At::Row(row),
                column: name.to_owned(),
                ..Fault::of_file(file, problem)
            });
        }
    }
    Ok(())
}
