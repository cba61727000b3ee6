//! What the check says to the people who edit tables, in each language.

pub mod changes;
pub mod en;
mod expected;
pub mod sv;

use crate::fault::{At, Doubt, Fault, Problem};
use larkartan_core::text::Lang;

pub use expected::{expected, found};

/// So many rows of one kind are named; the rest is counted.
const ROWS_NAMED: usize = 3;

/// What a language must have for the check.
pub struct CheckText {
    /// Rows that have a fault, and how many more have it.
    pub rows: fn(&[u64], usize) -> String,
    /// A feature of a GeoJSON file, and how many more are like it.
    pub feature: fn(usize, Option<&str>, usize) -> String,
    /// A separator's name.
    pub separator: fn(char) -> &'static str,
    /// What is wrong with a column, if it has a name.
    pub problem: fn(&str, &Problem) -> String,
    /// Figures that contradict each other.
    pub doubt: fn(&Doubt) -> String,
    /// Before a warning.
    pub warning: &'static str,
    /// So many more lines of a file are not shown.
    pub more: fn(&str, usize) -> String,
    /// All is well: so many files.
    pub well: fn(usize) -> String,
    /// So many faults were found.
    pub faults: fn(usize) -> String,
    /// So many faults were found, and nothing was written.
    pub nothing_written: fn(usize) -> String,
    /// A file was written, of so many bytes.
    pub written: fn(&str, usize) -> String,
    /// A file was not changed.
    pub unchanged: fn(&str) -> String,
}

/// The sentences of a language.
pub fn of(lang: Lang) -> &'static CheckText {
    match lang {
        Lang::Sv => &sv::CHECK,
        Lang::En => &en::CHECK,
    }
}

/// A fault in one line; `also` are the other places that have it.
pub fn line(lang: Lang, fault: &Fault, also: &[&At]) -> String {
    let text = of(lang);
    let mut place = fault.file.clone();
    match &fault.at {
        At::Whole => {}
        At::Row(row) => {
            let rows = also.iter().filter_map(|at| match at {
                At::Row(row) => Some(*row),
                _ => None,
            });
            let mut rows: Vec<u64> = std::iter::once(*row).chain(rows).collect();
            rows.sort_unstable();
            rows.dedup();
            let more = rows.len().saturating_sub(ROWS_NAMED);
            rows.truncate(ROWS_NAMED);
            place.push_str(&(text.rows)(&rows, more));
        }
        At::Feature(nth, name) => {
            place.push_str(&(text.feature)(*nth, name.as_deref(), also.len()));
        }
        At::Beside(name) => place.push_str(&format!(" ({name})")),
    }
    let column = match fault.column.as_str() {
        "" => String::new(),
        column => format!("`{column}` "),
    };
    format!(
        "{place}: {column}{}",
        (text.problem)(&fault.column, &fault.problem)
    )
}
