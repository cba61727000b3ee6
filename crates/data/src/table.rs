//! Tables of `data/source/`: CSV as a spreadsheet saves it, each cell read as what it must be.
//!
//! A Swedish Excel saves with semicolons, decimal commas and a byte-order mark; all of that is understood.

use crate::boundaries::codes_ending;
use crate::columns::{problem, tidied};
use crate::damage::{all_damaged, damage};
use crate::degrees::{decimal, misplaced};
use crate::fault::{At, Fault, Problem};
use crate::reading::{Sheet, sheet, text};
use crate::repeats::Repeats;
use crate::spelling::likeliest;
use anyhow::Result;
use std::path::Path;

pub use crate::fault::Faults;

/// The tables that the map cannot be without: each has a row.
const NEEDED: [&str; 7] = [
    "education.csv",
    "localities.csv",
    "sites.csv",
    "offers.csv",
    "distance.csv",
    "collaborations.csv",
    "sources.csv",
];
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
    let mut repeats = Repeats::default();
    let Sheet {
        headings,
        rows,
        open_quote,
    } = sheet;
    let of_all = match rows.is_empty() {
        true if NEEDED.contains(&file) => Some(Problem::NoRows),
        _ => all_damaged(rows.iter().flat_map(|(_, raw)| raw)),
    };
    if let Some(problem) = of_all {
        faults.push(Fault::of_file(file, problem));
        return Ok(Vec::new());
    }
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
        row.check(directory, faults);
        if let Some(problem) = repeats.problem(&row) {
            faults.push(wrong(problem));
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

    /// The columns with their cells, tidied.
    pub fn cells(&self) -> impl Iterator<Item = (&str, &str)> {
        let columns = self.header.iter().map(String::as_str);
        columns.zip(self.cells.iter().map(String::as_str))
    }

    /// The table.
    pub fn file(&self) -> &str {
        self.file
    }

    /// Notes what is wrong with cells whatever the table.
    fn check(&self, directory: &Path, faults: &mut Faults) {
        let point = misplaced(self.get("lat"), self.get("lon"));
        let is_misplaced = point.is_some();
        if let Some(problem) = point {
            self.note("lat, lon", problem, faults);
        }
        for ((column, raw), cell) in self.header.iter().zip(&self.raw).zip(&self.cells) {
            let is_told = is_misplaced && ["lat", "lon"].contains(&column.as_str());
            let found = damage(raw.trim()).or_else(|| problem(column, cell));
            match found {
                _ if is_told => {}
                Some(Problem::LostZeros { found, .. }) => {
                    self.note(column, short_code(directory, &found, 4), faults);
                }
                Some(problem) => self.note(column, problem, faults),
                None => {}
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
        let mut unknown = self.confirmed().filter(|it| !self.has_column(it));
        if let Some(found) = unknown.next() {
            let likely = likeliest(found, self.header.iter().map(String::as_str));
            let (found, likely) = (found.to_owned(), likely.map(str::to_owned));
            self.note(CONFIRMED, Problem::NoSuchColumn { found, likely }, faults);
        }
    }

    fn has_column(&self, name: &str) -> bool {
        self.header.iter().any(|it| it.eq_ignore_ascii_case(name))
    }

    /// The columns that the row confirms.
    fn confirmed(&self) -> impl Iterator<Item = &str> {
        let words = self.get(CONFIRMED).split([' ', ',', ';']);
        words.filter(|word| !word.is_empty())
    }

    /// Whether the row confirms a figure that looks wrong.
    pub fn confirms(&self, column: &str) -> bool {
        self.confirmed().any(|it| it.eq_ignore_ascii_case(column))
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

/// What is wrong with a code of fewer digits: its zeros were lost, if there is such a code.
pub fn short_code(directory: &Path, found: &str, digits: usize) -> Problem {
    let expected = format!("{found:0>digits$}");
    let likely = codes_ending(directory, found);
    let found = found.to_owned();
    // Those of Sweden and the counties are two digits.
    match digits == 2 || likely.contains(&expected) {
        true => Problem::LostZeros { expected, found },
        false => Problem::ShortCode { found, likely },
    }
}
