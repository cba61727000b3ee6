//! What the check says to the people who edit tables, in each language.

pub mod changes;
pub mod en;
mod expected;
pub mod sv;

use crate::fault::{At, Doubt, Fault, Problem};
use larkartan_core::text::Lang;

pub use expected::{expected, found};

/// So many rows of one kind are named, or from one to another; the rest is counted.
const ROWS_NAMED: usize = 8;

/// What a language must have for the check.
pub struct CheckText {
    /// Rows that have a fault, and how many more have it.
    pub rows: fn(&[String], usize) -> String,
    /// Between the last two of several.
    pub and: &'static str,
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
            let runs = runs(&rows);
            let (named, others) = runs.split_at(runs.len().min(ROWS_NAMED));
            let more = others.iter().map(|(from, to)| to - from + 1).sum::<u64>();
            let named: Vec<String> = named.iter().map(shown).collect();
            place.push_str(&(text.rows)(&named, more as usize));
        }
        At::Feature(nth, name) => {
            place.push_str(&(text.feature)(*nth, name.as_deref(), also.len()));
        }
        At::Beside(name) => place.push_str(&format!(" ({name})")),
    }
    let columns: Vec<String> = fault
        .column
        .split(", ")
        .map(|it| format!("`{it}`"))
        .collect();
    let column = match columns.as_slice() {
        _ if fault.column.is_empty() => String::new(),
        [all @ .., last] if !all.is_empty() => {
            format!("{} {} {last} ", all.join(", "), text.and)
        }
        one => format!("{} ", one.concat()),
    };
    format!(
        "{place}: {column}{}",
        (text.problem)(&fault.column, &fault.problem)
    )
}

/// Numbers in order, those that follow each other as the first and the last of them.
fn runs(rows: &[u64]) -> Vec<(u64, u64)> {
    let mut runs: Vec<(u64, u64)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    // Two are as short as from one to another.
    let parted = runs.into_iter().flat_map(|(from, to)| match to - from {
        1 => vec![(from, from), (to, to)],
        _ => vec![(from, to)],
    });
    parted.collect()
}

fn shown((from, to): &(u64, u64)) -> String {
    match from == to {
        true => from.to_string(),
        false => format!("{from}–{to}"),
    }
}
