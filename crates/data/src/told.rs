//! Faults as lines: one a kind where there are many of it, and not more lines of a file than anyone reads.

use crate::fault::{At, Fault, Problem};
use crate::text::{line, of};
use larkartan_core::text::Lang;
use std::collections::HashSet;

/// So many faults of one kind in one column of a file stand in lines of their own.
const FEW: usize = 3;
/// So many lines of a file are shown; the rest is counted.
const MOST_LINES: usize = 20;

/// Faults of one kind.
struct Group<'a> {
    /// The first of them, with the columns of all.
    first: Fault,
    also: Vec<&'a At>,
}

/// Prints the lines of all faults, and counts the faults.
pub fn print(lang: Lang, faults: &[Fault]) -> usize {
    let (lines, count) = lines(lang, faults);
    for line in lines {
        println!("  {line}");
    }
    count
}

/// Prints what should be known, though nothing is wrong.
pub fn print_warnings(lang: Lang, warnings: &[Fault]) {
    let warning = of(lang).warning;
    for line in lines(lang, warnings).0 {
        println!("  {warning}: {line}");
    }
}

/// The lines of all faults, and how many faults they tell of.
pub fn lines(lang: Lang, faults: &[Fault]) -> (Vec<String>, usize) {
    let groups = grouped(faults);
    let mut files: Vec<&str> = Vec::new();
    for group in &groups {
        if !files.contains(&group.first.file.as_str()) {
            files.push(&group.first.file);
        }
    }
    let mut lines = Vec::new();
    for file in files {
        let of_file = groups.iter().filter(|group| group.first.file == file);
        let all: Vec<&Group<'_>> = of_file.collect();
        let shown = all.iter().take(MOST_LINES);
        lines.extend(shown.map(|group| line(lang, &group.first, &group.also)));
        if all.len() > MOST_LINES {
            lines.push((of(lang).more)(file, all.len() - MOST_LINES));
        }
    }
    (lines, groups.len())
}

/// File, column and kind of a problem.
type Kind<'a> = (&'a str, &'a str, String);

fn grouped(faults: &[Fault]) -> Vec<Group<'_>> {
    let mut kinds: Vec<(Kind<'_>, Vec<&Fault>)> = Vec::new();
    for fault in faults {
        // A table in the wrong encoding is one fault, whatever the columns.
        let column = match fault.problem {
            Problem::Damaged(_) | Problem::SpreadsheetError(_) => "",
            _ => fault.column.as_str(),
        };
        let kind = (fault.file.as_str(), column, fault.problem.kind());
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, list)) => list.push(fault),
            None => kinds.push((kind, vec![fault])),
        }
    }
    let groups = kinds.into_iter().flat_map(|(_, list)| {
        let each = if list.len() > FEW { list.len() } else { 1 };
        let groups = list.chunks(each).map(|chunk| {
            let mut columns: Vec<&str> = chunk.iter().map(|fault| fault.column.as_str()).collect();
            columns.dedup();
            let mut known = HashSet::new();
            columns.retain(|column| known.insert(*column));
            let column = columns.join(", ");
            Group {
                first: Fault {
                    column,
                    ..chunk[0].clone()
                },
                also: chunk[1..].iter().map(|fault| &fault.at).collect(),
            }
        });
        groups.collect::<Vec<_>>()
    });
    groups.collect()
}
