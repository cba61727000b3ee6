//! Tables of `data/source/`: CSV as a spreadsheet saves it, each cell read as what it must be.
//!
//! A Swedish Excel saves with semicolons, decimal commas and a byte-order mark; all of that is understood.

use anyhow::{Context, Result, bail};
use std::path::Path;

/// What is wrong in a table, said for someone who has it open in a spreadsheet.
pub type Faults = Vec<String>;

/// One row with its place.
pub struct Row<'a> {
    file: &'a str,
    line: u64,
    header: &'a csv::StringRecord,
    cells: csv::StringRecord,
}

/// Reads a table and hands each row to `read`; what `read` refuses has been noted in `faults`.
pub fn rows<T>(
    directory: &Path,
    file: &str,
    columns: &[&str],
    faults: &mut Faults,
    read: impl Fn(&Row<'_>, &mut Faults) -> Option<T>,
) -> Result<Vec<T>> {
    let path = directory.join(file);
    let bytes =
        std::fs::read(&path).with_context(|| format!("{}: cannot be read", path.display()))?;
    let Ok(text) = String::from_utf8(bytes) else {
        bail!("{file}: the letters are not UTF-8; save the table as \"CSV UTF-8\"");
    };
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.matches(';').count() > first.matches(',').count() {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let header = reader.headers().with_context(|| file.to_owned())?.clone();
    for column in columns {
        if !header.iter().any(|name| name == *column) {
            bail!("{file}: the column `{column}` is missing");
        }
    }
    let mut found = Vec::new();
    // The heading is row 1. Not the parser's lines: it counts those of other line endings otherwise.
    for (cells, line) in reader.records().zip(2..) {
        match cells {
            Ok(cells) => {
                let row = Row {
                    file,
                    line,
                    header: &header,
                    cells,
                };
                found.extend(read(&row, faults));
            }
            Err(error) => faults.push(format!("{file}: {error}")),
        }
    }
    Ok(found)
}

impl Row<'_> {
    /// The cell of a column, without the space around it; empty where the column is missing.
    pub fn get(&self, column: &str) -> &str {
        let index = self.header.iter().position(|name| name == column);
        index.and_then(|i| self.cells.get(i)).unwrap_or("").trim()
    }

    /// Notes that a cell is not what it must be.
    pub fn wrong<T>(&self, column: &str, expected: &str, faults: &mut Faults) -> Option<T> {
        faults.push(format!(
            "{}, row {}: `{column}` must be {expected}, found \"{}\"",
            self.file,
            self.line,
            self.get(column)
        ));
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
        let text = self.get(column).replace(',', ".");
        let number = text.parse().ok().filter(|n: &f64| n.is_finite());
        number.or_else(|| self.wrong(column, "a number", faults))
    }

    /// A whole number.
    pub fn count(&self, column: &str, faults: &mut Faults) -> Option<u64> {
        let count = self.get(column).replace([' ', '\u{a0}'], "").parse().ok();
        count.or_else(|| self.wrong(column, "a whole number", faults))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str, text: &str) -> (Vec<(String, f64)>, Faults) {
        let directory =
            std::env::temp_dir().join(format!("larkartan-table-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a folder");
        std::fs::write(directory.join(name), text).expect("a file");
        let mut faults = Faults::new();
        let found = rows(
            &directory,
            name,
            &["name", "share"],
            &mut faults,
            |row, faults| Some((row.text("name", faults)?, row.number("share", faults)?)),
        );
        (found.expect("a table"), faults)
    }

    #[test]
    fn what_excel_saves_in_swedish_is_understood() {
        let (rows, faults) = read("excel.csv", "\u{feff}name;share\r\nDorotea;23,72\r\n");
        assert_eq!(rows, [("Dorotea".to_owned(), 23.72)]);
        assert!(faults.is_empty());
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        for end in ["\n", "\r\n"] {
            let text = ["name,share", "Dorotea,23.72", "Malå,", "Åsele,", ""].join(end);
            let (_, faults) = read("ends.csv", &text);
            assert!(faults[0].starts_with("ends.csv, row 3:"), "{faults:?}");
            assert!(faults[1].starts_with("ends.csv, row 4:"), "{faults:?}");
        }
    }

    #[test]
    fn a_fault_names_file_row_and_column() {
        let (rows, faults) = read("fault.csv", "name,share\nDorotea,23.72\nMalå,okänt\n");
        assert_eq!(rows.len(), 1);
        assert_eq!(
            faults,
            ["fault.csv, row 3: `share` must be a number, found \"okänt\""]
        );
    }
}
