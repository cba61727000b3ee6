//! Spellings of one name: joined under the commonest, with a warning.

use crate::fault::{At, Fault, Faults, Problem};
use serde_json::Value;

/// Joins the spellings in a column, `cells`, that differ only in blanks and in capital letters.
pub fn join(file: &str, column: &str, cells: &mut [&mut Value], faults: &mut Faults) {
    let mut names: Vec<(String, Vec<(String, usize)>)> = Vec::new();
    for spelling in cells
        .iter()
        .filter_map(|cell| cell.as_str().map(str::to_owned))
    {
        let key = folded(&spelling);
        if !names.iter().any(|(known, _)| *known == key) {
            names.push((key.clone(), Vec::new()));
        }
        for (_, spellings) in names.iter_mut().filter(|(known, _)| *known == key) {
            match spellings.iter_mut().find(|(known, _)| *known == spelling) {
                Some((_, count)) => *count += 1,
                None => spellings.push((spelling.clone(), 1)),
            }
        }
    }
    for (key, mut spellings) in names {
        // Stable: of two that are as common the first is kept. One with stray blanks never is.
        spellings.sort_by_key(|(name, count)| (tidy(name) != *name, std::cmp::Reverse(*count)));
        let Some((first, _)) = spellings.first() else {
            continue;
        };
        let kept = tidy(first);
        let others = spellings.iter().map(|(name, _)| name.clone());
        let others: Vec<String> = others.filter(|name| *name != kept).collect();
        if others.is_empty() {
            continue;
        }
        for cell in cells.iter_mut() {
            if cell.as_str().is_some_and(|name| folded(name) == key) {
                **cell = Value::String(kept.clone());
            }
        }
        faults.warn(Fault {
            file: file.to_owned(),
            at: At::Whole,
            column: column.to_owned(),
            problem: Problem::Joined { kept, others },
        });
    }
}

/// Without stray blanks.
fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without stray blanks, and without capital letters.
pub fn folded(name: &str) -> String {
    tidy(name).to_lowercase()
}
