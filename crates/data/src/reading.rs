//! From the bytes of a table to its cells: encodings, separators, headings and the numbers of rows.

use crate::fault::Problem;
use crate::spelling::distance;

/// The separators that a table may have, the likeliest first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];
/// Headings are looked for so far down, where the first row has none.
const LAST_TITLE_ROW: usize = 10;
/// How the files of a workbook begin: a zip archive, and what came before.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// A table as it stands.
#[derive(Debug)]
pub struct Sheet {
    /// The headings: small letters, `_` for blanks.
    pub headings: Vec<String>,
    /// The rows that are not blank, with their numbers as a spreadsheet counts them.
    pub rows: Vec<(u64, csv::StringRecord)>,
    /// The row that opens a quotation mark and does not close it.
    pub open_quote: Option<u64>,
}

/// The text of a file, without a byte-order mark.
pub fn text(bytes: Vec<u8>) -> Result<String, Problem> {
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return Err(Problem::Workbook);
    }
    let has_utf_16_mark = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    if has_utf_16_mark || bytes.iter().take(100).any(|byte| *byte == 0) {
        return Err(Problem::Encoding("UTF-16"));
    }
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| Problem::Encoding("Windows-1252 (Latin-1)"))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// The rows of a table that must have these columns.
pub fn sheet(text: &str, columns: &[&str]) -> Result<Sheet, Problem> {
    // Cells with line breaks keep them; a table has one kind of them.
    let mut text = text.replace("\r\n", "\n").replace('\r', "\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    // Excel's own line that names the separator; a spreadsheet does not count it as a row.
    let first = text.lines().next().unwrap_or_default();
    let named = first.trim_matches('"').strip_prefix("sep=");
    let named = named.map(|rest| (rest.trim_matches('"').bytes().next(), first.len() + 1));
    let (separators, text) = match named {
        Some((separator, length)) => (vec![separator.unwrap_or(b'\t')], &text[length..]),
        None => (SEPARATORS.to_vec(), text.as_str()),
    };
    if text.chars().all(char::is_whitespace) {
        return Err(Problem::Empty);
    }
    let is_there = |headings: &[String], column: &str| headings.iter().any(|it| it == column);
    let known = |headings: &[String]| columns.iter().filter(|it| is_there(headings, it)).count();
    let tried = separators.iter().map(|&separator| {
        let first = numbered(text, separator).0.into_iter().next();
        let headings = first.map_or(Vec::new(), |(_, cells)| headings(&cells));
        (known(&headings), headings.len(), separator, headings)
    });
    // Where no column is known, the separator that makes most headings was meant.
    let best = tried
        .rev()
        .max_by_key(|(known, cells, ..)| (*known, *cells));
    let (found, _, separator, headings) = best.ok_or(Problem::Empty)?;
    let (mut rows, open_quote) = numbered(text, separator);
    if found < columns.len() {
        let missing = columns.iter().filter(|it| !is_there(&headings, it));
        let missing: Vec<String> = missing.map(|column| (*column).to_owned()).collect();
        let is_page = text.trim_start().starts_with('<');
        let problem = misread(text, columns, &separators).unwrap_or_else(|| match is_page {
            true => Problem::WebPage,
            false => Problem::NoColumns {
                separator: seen(&headings, separator),
                found: likely_first(headings, columns, &missing),
                missing,
            },
        });
        return Err(problem);
    }
    let twice = headings
        .iter()
        .enumerate()
        .find(|(at, heading)| !heading.is_empty() && headings[..*at].contains(heading));
    if let Some((_, heading)) = twice {
        return Err(Problem::HeadingTwice(heading.clone()));
    }
    rows.remove(0);
    Ok(Sheet {
        headings,
        rows,
        open_quote,
    })
}

/// The separator that the headings show: none where they are one cell, unless that has pipes.
fn seen(headings: &[String], separator: u8) -> Option<char> {
    match headings {
        [one] if one.contains('|') => Some('|'),
        [_] => None,
        _ => Some(char::from(separator)),
    }
}

/// The headings, those first that no column has, the likeliest to be a missing one before the others.
fn likely_first(mut headings: Vec<String>, columns: &[&str], missing: &[String]) -> Vec<String> {
    headings.retain(|heading| !heading.is_empty());
    headings.sort_by_cached_key(|heading| match columns.contains(&heading.as_str()) {
        true => usize::MAX,
        false => {
            let near = missing
                .iter()
                .map(|it| distance(heading, it) * 100 / it.len().max(1));
            near.min().unwrap_or_default()
        }
    });
    headings
}

/// Why no row begins with the headings, where that can be told.
fn misread(text: &str, columns: &[&str], separators: &[u8]) -> Option<Problem> {
    let holds_all = |headings: Vec<String>| {
        let is_there = |column: &&str| headings.iter().any(|it| it == column);
        columns.iter().all(is_there)
    };
    for &separator in separators {
        let (rows, _) = numbered(text, separator);
        let mut first = rows.iter().take(LAST_TITLE_ROW);
        if let Some((row, _)) = first.find(|(_, cells)| holds_all(headings(cells))) {
            return Some(Problem::Title(*row));
        }
        let whole = rows.first().filter(|(_, cells)| cells.len() == 1);
        let within = whole.map(|(_, cells)| numbered(&format!("{}\n", &cells[0]), separator).0);
        let within = within.and_then(|rows| rows.into_iter().next());
        if within.is_some_and(|(_, cells)| holds_all(headings(&cells))) {
            return Some(Problem::QuotedWhole);
        }
    }
    None
}

/// Headings as they are compared: small letters, `_` for blanks and hyphens inside.
fn headings(cells: &csv::StringRecord) -> Vec<String> {
    let heading = |cell: &str| {
        let words = cell.split(|c: char| c.is_whitespace() || c == '-');
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        words.join("_").to_lowercase()
    };
    cells.iter().map(heading).collect()
}

/// The rows that are not blank, numbered; and the one whose quotation mark is not closed.
///
/// The parser skips blank lines, so they are counted by what lies between rows.
fn numbered(text: &str, separator: u8) -> (Vec<(u64, csv::StringRecord)>, Option<u64>) {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let (mut rows, mut cells) = (Vec::new(), csv::StringRecord::new());
    let (mut row, mut after, mut open) = (0, 1, None);
    // Text is UTF-8 and lies in memory: reading does not fail.
    while reader.read_record(&mut cells).is_ok_and(|is_row| is_row) {
        let breaks = cells.iter().map(|cell| cell.matches('\n').count() as u64);
        let breaks: u64 = breaks.sum();
        let next = reader.position().line();
        let is_closed = next > after + breaks;
        let first = if is_closed { next - 1 - breaks } else { after };
        row += 1 + first.saturating_sub(after);
        after = next;
        if !is_closed {
            open = Some(row);
        }
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((row, cells.clone()));
        }
    }
    (rows, open)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(u64, &str)]) {
        let found = sheet(text, &["name"]).expect("a table");
        let found: Vec<(u64, &str)> = found.rows.iter().map(|(row, it)| (*row, &it[0])).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        check("name,a\nMalå,1\nÅsele,2\n", &[(2, "Malå"), (3, "Åsele")]);
        check(
            "name,a\n\nMalå,1\n\n\nÅsele,2",
            &[(3, "Malå"), (6, "Åsele")],
        );
        check(
            "name,a\r\rMalå,1\r,\rÅsele,2\r",
            &[(3, "Malå"), (5, "Åsele")],
        );
        check(
            "name,a\n\"Ma\nlå\",1\n\nÅsele,2\n",
            &[(2, "Ma\nlå"), (4, "Åsele")],
        );
        check("sep=;\r\nname;a\r\nMalå;1\r\n", &[(2, "Malå")]);
        check("NAME \ta\nMalå\t1\n", &[(2, "Malå")]);
    }

    #[test]
    fn an_open_quotation_mark_is_found() {
        let found = sheet("name,a\nMalå,1\n\"Åsele,2\nUmeå,3\n", &["name"]).expect("a table");
        assert_eq!(found.open_quote, Some(3));
        let closed = sheet("name,a\n\"Åsele\",2\nUmeå,\"3\n\"", &["name"]).expect("a table");
        assert_eq!(closed.open_quote, None);
    }
}
