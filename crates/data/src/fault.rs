//! What is wrong in a table or a file, as plain values: `text` says it in each language.

use std::collections::{HashMap, HashSet};

pub use crate::problem::{BadAddress, Doubt, Problem, Spelling, Than};

/// One thing that is wrong, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The table or file.
    pub file: String,
    /// Where in it.
    pub at: At,
    /// The column or property; empty for what is wrong with the whole.
    pub column: String,
    /// What is wrong.
    pub problem: Problem,
}

/// A place in a table or file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum At {
    /// The whole.
    Whole,
    /// A row, counted as a spreadsheet counts: the heading is row 1, and a blank line is a row.
    Row(u64),
    /// A feature of a GeoJSON file, counted from 1, and what it is called.
    Feature(usize, Option<String>),
    /// What stands beside the features.
    Beside(String),
}

/// All that is wrong, in the order in which it was found.
#[derive(Debug, Default)]
pub struct Faults {
    found: Vec<Fault>,
    told: HashSet<(String, At, String)>,
    warnings: Vec<Fault>,
    origins: HashMap<String, Vec<(u64, String)>>,
    by_row: Option<String>,
}

impl Faults {
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes a fault. A cell has one: what is said of it first says most. What was noted already is not noted again.
    pub fn push(&mut self, fault: impl Into<Fault>) {
        let fault = fault.into();
        let what = match fault.column.as_str() {
            "" => format!("{:?}", fault.problem),
            column => column.to_owned(),
        };
        if self
            .told
            .insert((fault.file.clone(), fault.at.clone(), what))
        {
            self.found.push(fault);
        }
    }

    /// Notes what is well enough, but should be known.
    pub fn warn(&mut self, warning: Fault) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Whether nothing is wrong in a file, rows that it lacks aside.
    pub fn has_none_in(&self, file: &str) -> bool {
        let is_row = |fault: &Fault| matches!(fault.problem, Problem::NoRow(_));
        let mut in_file = self.found.iter().filter(|fault| fault.file == file);
        in_file.all(is_row)
    }

    /// Whether anything is wrong in a row.
    pub fn has_in_row(&self, file: &str, row: u64) -> bool {
        let mut found = self.found.iter();
        found.any(|fault| fault.file == file && fault.at == At::Row(row))
    }

    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// All of them.
    pub fn into_vec(self) -> Vec<Fault> {
        self.found
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Fault> {
        self.found.iter()
    }

    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
    }

    /// Remembers which rows of a table went into the files, each with its code or id.
    pub fn keep_origins(&mut self, file: &str, rows: Vec<(u64, String)>) {
        self.origins.insert(file.to_owned(), rows);
    }

    /// Remembers the programmes with a feature for each row, so that what is wrong in one is told by its row.
    pub fn keep_by_row(&mut self, text: String) {
        self.by_row = Some(text);
    }

    /// The programmes with a feature for each row.
    pub fn by_row(&self) -> Option<&str> {
        self.by_row.as_deref()
    }

    /// The rows of a table that went into the files.
    pub fn origins(&self, file: &str) -> &[(u64, String)] {
        self.origins.get(file).map_or(&[], Vec::as_slice)
    }
}

/// A fault said in words, with the file before the first colon.
impl From<String> for Fault {
    fn from(words: String) -> Self {
        let (file, rest) = words.split_once(": ").unwrap_or(("", &words));
        Self {
            file: file.to_owned(),
            at: At::Whole,
            column: String::new(),
            problem: Problem::Words(rest.to_owned()),
        }
    }
}

impl Fault {
    /// What is wrong with a whole table or file.
    pub fn of_file(file: &str, problem: Problem) -> Self {
        Self {
            file: file.to_owned(),
            at: At::Whole,
            column: String::new(),
            problem,
        }
    }
}
