//! Spellings of one name: joined under the commonest, with a warning. And which of several names was likely meant.

use crate::fault::{At, Fault, Faults, Problem, Spelling};
use serde_json::Value;

/// Joins the spellings in a column that differ only in blanks and in capital letters. Each cell comes with its row.
pub fn join(file: &str, column: &str, cells: &mut [(u64, &mut Value)], faults: &mut Faults) {
    let mut names: Vec<(String, Vec<(String, usize)>)> = Vec::new();
    let spellings = cells.iter().filter_map(|(_, cell)| cell.as_str());
    for spelling in spellings.map(str::to_owned) {
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
        let is_it = |cell: &Value| cell.as_str().is_some_and(|name| folded(name) == key);
        for (row, cell) in cells.iter_mut().filter(|(_, cell)| is_it(cell)) {
            let found = cell.as_str().unwrap_or_default().to_owned();
            if found != kept {
                let by = by(&found, &kept);
                **cell = Value::String(kept.clone());
                let kept = kept.clone();
                faults.warn(Fault {
                    file: file.to_owned(),
                    at: At::Row(*row),
                    column: column.to_owned(),
                    problem: Problem::Joined { kept, found, by },
                });
            }
        }
    }
}

/// What a spelling differs by, the least visible first.
fn by(found: &str, kept: &str) -> Spelling {
    let is_hard = |c: char| c.is_whitespace() && !c.is_ascii();
    match found {
        found if found.contains(is_hard) => Spelling::HardBlank,
        found if tidy(found) == kept => Spelling::Blanks,
        _ => Spelling::Capitals,
    }
}

/// The name that is most like another, if any is.
pub fn likeliest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let near = names.map(|name| (distance(found, name), name));
    let near = near.filter(|(distance, name)| distance * 3 <= name.chars().count().max(3));
    near.min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out or changed to make one word of another; capitals do not count.
pub fn distance(one: &str, other: &str) -> usize {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (nth, known) in other.iter().enumerate() {
            let changed = before + usize::from(letter != *known);
            before = row[nth + 1];
            row[nth + 1] = changed.min(before + 1).min(row[nth] + 1);
        }
    }
    row[other.len()]
}

/// Without stray blanks.
fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without stray blanks, and without capital letters.
pub fn folded(name: &str) -> String {
    tidy(name).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_that_was_meant() {
        let names = ["postsec_2024_women", "postsec_2024_men", "name"];
        let meant = |found| likeliest(found, names.into_iter());
        assert_eq!(meant("postsec_2024_woman"), Some("postsec_2024_women"));
        assert_eq!(meant("postsec_2024_me"), Some("postsec_2024_men"));
        assert_eq!(meant("Nmae"), None);
        assert_eq!(meant("nam"), Some("name"));
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
