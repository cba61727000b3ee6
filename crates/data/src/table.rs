//! Tables of `data/source/`: CSV as a spreadsheet saves it, each cell read as what it must be.
//!
//! A Swedish Excel saves with semicolons, decimal commas and a byte-order mark; all of that is understood.

use crate::columns::{decimal, problem, tidied};
use crate::damage::damage;
use crate::fault::{At, Fault, Problem};
use crate::reading::{Sheet, sheet, text};
use anyhow::Result;
use std::collections::HashMap;
use std::path::Path;

pub use crate::fault::Faults;

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
/// Two rows that differ in nothing else say the same.
const BESIDE: [&str; 4] = ["note", "source_urls", "source_dates", "confirmed"];
/// Names the columns of a row whose figures are right though they look wrong.
const CONFIRMED: &str = "confirmed";

/// One row with its place.
pub struct Row<'a> {
    file: &'a str,
    line: u64,
    header: &'a [String],
    raw: csv::StringRecord,
    cells: Vec<String>,
}

/// Reads a table and hands each row to `read`; what is wrong is noted in `faults`, and so are the rows that were kept.
pub fn rows<T>(
    directory: &Path,
    file: &str,
    columns: &[&str],
    faults: &mut Faults,
    read: impl Fn(&Row<'_>, &mut Faults) -> Option<T>,
) -> Result<Vec<T>> {
    let bytes = std::fs::read(directory.join(file));
    let bytes = bytes.map_err(|error| Problem::Unreadable(error.to_string()));
    let sheet = match bytes.and_then(text).and_then(|text| sheet(&text, columns)) {
        Ok(sheet) => sheet,
        Err(problem) => {
            faults.push(Fault::of_file(file, problem));
            return Ok(Vec::new());
        }
    };
    let (mut found, mut origins) = (Vec::new(), Vec::new());
    let mut known: HashMap<Vec<String>, u64> = HashMap::new();
    let Sheet {
        headings,
        rows,
        open_quote,
    } = sheet;
    for (line, raw) in rows {
        let wrong = |problem| Fault {
            at: At::Row(line),
            ..Fault::of_file(file, problem)
        };
        if open_quote == Some(line) {
            faults.push(wrong(Problem::OpenQuote));
            continue;
        }
        let is_longer = raw
            .iter()
            .skip(headings.len())
            .any(|cell| !cell.trim().is_empty());
        if raw.len() < headings.len() || is_longer {
            let (cells, headings) = (raw.len(), headings.len());
            faults.push(wrong(Problem::Cells { cells, headings }));
            continue;
        }
        let cells = headings.iter().zip(&raw);
        let cells = cells.map(|(column, cell)| tidied(column, cell)).collect();
        let row = Row {
            file,
            line,
            header: &headings,
            raw,
            cells,
        };
        row.check(faults);
        let key = row.key();
        if key.iter().any(|cell| !cell.is_empty()) {
            let first = *known.entry(key).or_insert(line);
            if first != line {
                faults.push(wrong(Problem::SameRow(first)));
            }
        }
        if let Some(read) = read(&row, faults) {
            found.push(read);
            let named = ["id", "code"].map(|column| row.get(column));
            let name = named.into_iter().find(|name| !name.is_empty());
            origins.push((line, name.unwrap_or_default().to_owned()));
        }
    }
    faults.keep_origins(file, origins);
    Ok(found)
}

impl Row<'_> {
    /// The row's number, as a spreadsheet counts.
    pub fn number_in_table(&self) -> u64 {
        self.line
    }

    /// The cell of a column, tidied; empty where the column is missing.
    pub fn get(&self, column: &str) -> &str {
        let index = self.header.iter().position(|name| name == column);
        index.map_or("", |index| &self.cells[index])
    }

    /// The cell of a column as it stands in the table, without the space around it.
    pub fn raw(&self, column: &str) -> &str {
        let index = self.header.iter().position(|name| name == column);
        index
            .and_then(|index| self.raw.get(index))
            .unwrap_or_default()
            .trim_matches([' ', '\n', '\t'])
    }

    /// Notes what is wrong with cells whatever the table.
    fn check(&self, faults: &mut Faults) {
        for ((column, raw), cell) in self.header.iter().zip(&self.raw).zip(&self.cells) {
            let found = damage(raw.trim()).or_else(|| problem(column, cell));
            if let Some(problem) = found {
                self.note(column, problem, faults);
            }
        }
        let count = |column| self.get(column).split_whitespace().count();
        let (dates, addresses) = (count("source_dates"), count("source_urls"));
        let has_dates = self.header.iter().any(|name| name == "source_dates");
        if has_dates && addresses > 0 && dates > 0 && dates != addresses {
            self.note(
                "source_dates",
                Problem::DatesAndAddresses { dates, addresses },
                faults,
            );
        }
    }

    /// What the row says, so that two that say the same are found.
    fn key(&self) -> Vec<String> {
        let key = KEYS.iter().find(|(file, _)| *file == self.file);
        let key = key.map(|(_, columns)| columns.iter().map(|column| self.get(column)));
        let key: Vec<&str> = match key {
            Some(cells) => cells.collect(),
            None => {
                let cells = self.header.iter().zip(&self.cells);
                let said = cells.filter(|(column, _)| !BESIDE.contains(&column.as_str()));
                said.map(|(_, cell)| cell.as_str()).collect()
            }
        };
        key.into_iter().map(str::to_lowercase).collect()
    }

    /// Whether the row confirms a figure that looks wrong.
    pub fn confirms(&self, column: &str) -> bool {
        let mut words = self.get(CONFIRMED).split([' ', ',', ';']);
        words.any(|word| word.eq_ignore_ascii_case(column))
    }

    /// Notes a problem with a cell.
    pub fn note(&self, column: &str, problem: Problem, faults: &mut Faults) {
        faults.push(Fault {
            file: self.file.to_owned(),
            at: At::Row(self.line),
            column: column.to_owned(),
            problem,
        });
    }

    /// Notes that a cell is not what it must be.
    pub fn wrong<T>(&self, column: &str, expected: &str, faults: &mut Faults) -> Option<T> {
        let (expected, found) = (expected.to_owned(), self.get(column).to_owned());
        self.note(column, Problem::Cell { expected, found }, faults);
        None
    }

    /// A text that must be there.
    pub fn text(&self, column: &str, faults: &mut Faults) -> Option<String> {
        match self.get(column) {
            "" => self.wrong(column, "a text", faults),
            text => Some(text.to_owned()),
        }
    }

    /// A number, with point or comma.
    pub fn number(&self, column: &str, faults: &mut Faults) -> Option<f64> {
        let number = decimal(self.get(column)).and_then(|text| text.parse().ok());
        let number = number.filter(|number: &f64| number.is_finite());
        number.or_else(|| self.wrong(column, "a number", faults))
    }

    /// A whole number; blanks may set its thousands apart.
    pub fn count(&self, column: &str, faults: &mut Faults) -> Option<u64> {
        let count = self.get(column).replace(' ', "").parse().ok();
        count.or_else(|| self.wrong(column, "a whole number", faults))
    }
}
