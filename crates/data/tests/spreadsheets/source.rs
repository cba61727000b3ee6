//! A copy of `data/source/` in which one table is changed.

use larkartan_core::text::Lang;
use larkartan_data::fault::{Fault, Faults};
use larkartan_data::{Built, make, told};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Every table that the data are made from but the graph of roads.
pub const TABLES: [&str; 11] = [
    "education.csv",
    "localities.csv",
    "roads/centres.csv",
    "sites.csv",
    "sites_outside.csv",
    "offers.csv",
    "distance.csv",
    "publishers.csv",
    "collaborations.csv",
    "minority_names.csv",
    "sources.csv",
];

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// A table that is about to be saved in some way.
#[derive(Clone)]
pub struct Table {
    pub name: &'static str,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The shipped table.
    pub fn read(name: &'static str) -> Self {
        let path = root().join("data/source").join(name);
        let mut reader = csv::Reader::from_path(path).expect(name);
        let texts = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
        Self {
            name,
            headings: texts(reader.headers().expect("headings")),
            rows: reader
                .records()
                .map(|row| texts(&row.expect("a row")))
                .collect(),
        }
    }

    pub fn column(&self, heading: &str) -> usize {
        let at = self.headings.iter().position(|it| it == heading);
        at.expect(heading)
    }

    /// The place in `rows` of the first row that holds this cell.
    pub fn at(&self, cell: &str) -> usize {
        let at = self
            .rows
            .iter()
            .position(|row| row.iter().any(|it| it == cell));
        at.expect(cell)
    }

    /// The number that a spreadsheet gives the row.
    pub fn row(&self, cell: &str) -> usize {
        self.at(cell) + 2
    }

    /// Changes a cell of the row that holds `key`.
    pub fn set(mut self, key: &str, heading: &str, value: &str) -> Self {
        let (row, column) = (self.at(key), self.column(heading));
        self.rows[row][column] = value.to_owned();
        self
    }

    /// Adds a column.
    pub fn with_column(mut self, heading: &str) -> Self {
        self.headings.push(heading.to_owned());
        self.rows.iter_mut().for_each(|row| row.push(String::new()));
        self
    }

    /// The text of the table.
    pub fn text(&self) -> String {
        self.separated(b',')
    }

    pub fn separated(&self, separator: u8) -> String {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .from_writer(Vec::new());
        writer.write_record(&self.headings).expect("headings");
        for row in &self.rows {
            writer.write_record(row).expect("a row");
        }
        String::from_utf8(writer.into_inner().expect("a table")).expect("UTF-8")
    }
}

/// The source with the bytes of a table in the place of its own.
pub fn with_bytes(name: &str, bytes: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    copy(&root().join("data/source"), folder.path());
    std::fs::write(folder.path().join(name), bytes).expect("a table");
    folder
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("a file");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            std::fs::create_dir(&to).expect("a folder");
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), &to).expect("a copy");
        }
    }
}

/// What the files become, all faults and all warnings.
pub fn made(name: &str, bytes: &[u8]) -> (Built, Vec<Fault>, Vec<Fault>) {
    let folder = with_bytes(name, bytes);
    let mut faults = Faults::new();
    let built = make(folder.path(), &mut faults).expect("the boundaries are there");
    let warnings = faults.warnings().to_vec();
    (built, faults.into_vec(), warnings)
}

/// The lines that tell of the faults, in English.
pub fn lines(name: &str, bytes: &[u8]) -> Vec<String> {
    let (_, faults, _) = made(name, bytes);
    let (lines, count) = told::lines(Lang::En, &faults);
    let more = lines.iter().filter(|line| line.contains(": and ")).count();
    assert!(
        more > 0 || lines.len() == count,
        "{count} faults in {lines:#?}"
    );
    lines
}

/// A table so saved has these faults and no others.
#[track_caller]
pub fn check(table: &Table, text: &str, expected: &[&str]) {
    let found = lines(table.name, text.as_bytes());
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            found.contains(expected),
            "found    {found}\nexpected {expected}"
        );
    }
}

/// A table with one changed cell has one fault, in that row and column.
#[track_caller]
pub fn check_cell(name: &'static str, key: &str, heading: &str, value: &str, expected: &str) {
    let table = Table::read(name);
    let row = table.row(key);
    let table = table.set(key, heading, value);
    check(
        &table,
        &table.text(),
        &[&format!("{name}, row {row}: `{heading}` {expected}")],
    );
}

/// A table so saved makes the same files as the shipped one.
#[track_caller]
pub fn check_same(name: &str, bytes: &[u8]) {
    let (built, faults, _) = made(name, bytes);
    assert_eq!(faults, []);
    for (name, text) in built {
        let shipped = std::fs::read_to_string(root().join("data").join(name)).expect(name);
        assert!(text == shipped, "{name} is another");
    }
}
