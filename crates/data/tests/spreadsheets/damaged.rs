//! Tables that come to harm in the ways that tables do: never a panic, never taken without a word, each fault with its place.

use crate::source::{TABLES, Table, made};
use encoding_rs::{MACINTOSH, WINDOWS_1252};
use larkartan_core::text::Lang;
use larkartan_data::fault::At;
use larkartan_data::told;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Harm after which a cell's text is not what it was.
#[derive(Debug, Clone, Copy)]
enum Harm {
    /// UTF-8 read as Windows-1252.
    Ansi,
    /// UTF-8 read as Mac Roman.
    Mac,
    /// Each letter beyond ASCII became U+FFFD.
    Replaced,
    /// Each letter beyond ASCII became `?`.
    Question,
    /// A spreadsheet's error stands there.
    Error,
}

impl Harm {
    fn to(self, cell: &str) -> String {
        let each = |by: char| {
            cell.chars()
                .map(|c| if c.is_ascii() { c } else { by })
                .collect()
        };
        match self {
            Self::Ansi => WINDOWS_1252
                .decode_without_bom_handling(cell.as_bytes())
                .0
                .into_owned(),
            Self::Mac => MACINTOSH
                .decode_without_bom_handling(cell.as_bytes())
                .0
                .into_owned(),
            Self::Replaced => each('\u{fffd}'),
            Self::Question => each('?'),
            Self::Error => "#SAKNAS!".to_owned(),
        }
    }
}

/// Whether a letter that is not the last of its word lies beyond ASCII: `Malå` without its last letter may be a question.
fn has_letter_inside(cell: &str) -> bool {
    cell.split_whitespace().any(|word| {
        let letters: Vec<char> = word.chars().collect();
        let is_address = word.contains("://") || word.contains("www.");
        let swedish = |c: char| "åäöÅÄÖéü".contains(c);
        !is_address
            && letters
                .windows(2)
                .any(|two| swedish(two[0]) && two[1].is_alphabetic())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_text_is_never_taken(
        name in select(TABLES.to_vec()),
        at in any::<Index>(),
        harm in select(vec![Harm::Ansi, Harm::Mac, Harm::Replaced, Harm::Question, Harm::Error]),
    ) {
        let mut table = Table::read(name);
        let width = table.headings.len();
        let cells = (0..table.rows.len() * width).filter(|at| has_letter_inside(&table.rows[at / width][at % width]));
        let cells: Vec<usize> = cells.collect();
        let at = *at.get(&cells);
        let (row, column) = (at / width, at % width);
        table.rows[row][column] = harm.to(&table.rows[row][column]);
        let (_, faults, _) = made(name, table.text().as_bytes());
        let heading = &table.headings[column];
        let is_named = faults.iter().any(|fault| {
            fault.file == name && fault.at == At::Row(row as u64 + 2) && fault.column == *heading
        });
        prop_assert!(is_named, "{harm:?} of {heading} in row {}: {faults:?}", row + 2);
    }

    #[test]
    fn harmed_bytes_never_panic_and_have_a_place(
        name in select(TABLES.to_vec()),
        harms in proptest::collection::vec((any::<Index>(), 0..4_u8, any::<u8>()), 1..4),
    ) {
        let mut bytes = Table::read(name).text().into_bytes();
        for (at, harm, by) in harms {
            let at = at.index(bytes.len());
            match harm {
                0 => bytes[at] = by,
                1 => drop(bytes.drain(at..(at + usize::from(by)).min(bytes.len()))),
                2 => bytes.insert(at, by),
                _ => bytes.truncate(at.max(1)),
            }
            if bytes.is_empty() {
                break;
            }
        }
        let (_, faults, _) = made(name, &bytes);
        for fault in &faults {
            prop_assert!(!fault.file.is_empty(), "{fault:?}");
        }
        for lang in Lang::ALL {
            let (lines, count) = told::lines(lang, &faults);
            prop_assert!(lines.len() <= 20 * 8 + 8 && (count == 0) == lines.is_empty());
        }
    }

    #[test]
    fn figures_that_moved_far_are_never_taken(
        at in any::<Index>(),
        column in select(vec![
            "postsec_2024_total", "postsec_2024_women", "postsec_2024_men",
            "postsec3_2024_total", "postsec3_2024_women", "postsec3_2024_men",
            "postsec1674_2001", "postsec1674_2009", "postsec1674_2021",
        ]),
        factor in select(vec![0.01, 0.1, 10.0, 100.0]),
    ) {
        let name = "education.csv";
        let mut table = Table::read(name);
        let (code, column) = (table.column("code"), table.column(column));
        let shown = (0..table.rows.len()).filter(|row| {
            let code = &table.rows[*row][code];
            code.len() == 4 && ["21", "22", "23", "24", "25"].contains(&&code[..2])
        });
        let row = *at.get(&shown.collect::<Vec<_>>());
        let value: f64 = table.rows[row][column].parse().expect("a share");
        table.rows[row][column] = format!("{:.4}", value * factor);
        let (_, faults, _) = made(name, table.text().as_bytes());
        prop_assert!(faults.iter().any(|fault| fault.at == At::Row(row as u64 + 2)), "{faults:?}");
    }
}
