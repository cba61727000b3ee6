//! Rows that are about what another row of the table is about: the same once more, or something else.

use crate::fault::Problem;
use crate::table::Row;
use std::collections::HashMap;

/// The columns that name a row, where the whole row does not: what stands in them stands once.
const KEYS: [(&str, &[&str]); 10] = [
    ("education.csv", &["code"]),
    ("localities.csv", &["code"]),
    ("sites.csv", &["id"]),
    ("sites_outside.csv", &["id"]),
    ("sources.csv", &["id"]),
    ("publishers.csv", &["address"]),
    ("distance.csv", &["decision"]),
    ("roads/centres.csv", &["code"]),
    ("collaborations.csv", &["collaboration", "municipality"]),
    (
        "minority_names.csv",
        &["municipality", "scope", "language", "name"],
    ),
];
/// Of a table without such columns, two rows that differ in nothing else are about the same.
const BESIDE: [&str; 4] = ["note", "source_urls", "source_dates", "confirmed"];

/// The cells of a row, with their columns.
pub type Cells = Vec<(String, String)>;

/// The rows that were read so far.
#[derive(Default)]
pub struct Repeats {
    known: HashMap<Vec<String>, (u64, Cells)>,
}

impl Repeats {
    /// What is wrong with a row that is about what another before it is about.
    pub fn problem(&mut self, row: &Row<'_>) -> Option<Problem> {
        let key = key(row);
        let cells = key.iter().map(|(_, cell)| cell.to_lowercase());
        let cells: Vec<String> = cells.collect();
        if cells.iter().all(String::is_empty) {
            return None;
        }
        let Some((first, known)) = self.known.get(&cells) else {
            let (line, own) = (row.number_in_table(), cells_of(row));
            self.known.insert(cells, (line, own));
            return None;
        };
        let has_key = KEYS.iter().any(|(file, _)| *file == row.file());
        Some(repeated(
            *first,
            if has_key { key } else { Vec::new() },
            &cells_of(row),
            known,
        ))
    }
}

/// The cells of a row.
pub fn cells_of(row: &Row<'_>) -> Cells {
    let cells = row.cells();
    cells
        .map(|(column, cell)| (column.to_owned(), cell.to_owned()))
        .collect()
}

/// What is wrong with a row that is about what row `first` is about.
pub fn repeated(first: u64, key: Cells, own: &Cells, other: &Cells) -> Problem {
    let pairs = own.iter().zip(other);
    let differ = pairs.filter(|((_, own), (_, other))| own != other);
    let cells =
        differ.map(|((column, own), (_, other))| (column.clone(), own.clone(), other.clone()));
    match cells.collect::<Vec<_>>() {
        none if none.is_empty() => Problem::SameRow(first),
        cells => Problem::Differs { first, key, cells },
    }
}

/// What names the row.
fn key(row: &Row<'_>) -> Cells {
    let key = KEYS.iter().find(|(file, _)| *file == row.file());
    let is_key = |column: &str| match key {
        Some((_, columns)) => columns.contains(&column),
        None => !BESIDE.contains(&column),
    };
    let mut cells = cells_of(row);
    cells.retain(|(column, _)| is_key(column));
    cells
}
