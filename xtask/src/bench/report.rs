//! The tables as Markdown, and their place in `docs/PERFORMANCE.md`.

use super::native::Times;
use anyhow::{Context, Result};
use serde::Deserialize;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The times of several runs, in milliseconds.
#[derive(Deserialize, Clone, Copy)]
pub struct Time {
    pub fastest: f64,
    pub median: f64,
}

/// The native benches by name, in the order of the table.
const NATIVE: [(&str, &str); 12] = [
    ("json", "parse the six files as JSON, no more"),
    ("decoding", "decode: parse, check, join, work out access"),
    ("paths", "paths of the municipalities"),
    ("drawing", "the whole drawing"),
    ("classes", "class of every municipality"),
    ("legend_and_summary", "legend and sentences"),
    ("cards", "name, value and rank of every municipality"),
    ("labels", "names that fit, whole map"),
    ("labels_zoomed", "names that fit, zoom 8"),
    ("county_names", "names of counties"),
    ("search_index", "index of the search"),
    ("search_find", "four searches"),
];

/// The table of what is measured without a browser.
pub fn native(sizes: &[usize], times: &Times) -> String {
    let mut text = format!(
        "Measured on {}, {} cores: medians, with the fastest in brackets; ratios of the fastest.\n\n",
        today(),
        cores(),
    );
    header(&mut text, sizes);
    for (name, words) in NATIVE {
        let times = sizes
            .iter()
            .map(|size| times.get(&(name.to_owned(), *size)));
        row(
            &mut text,
            words,
            &times.map(Option::<&Time>::copied).collect::<Vec<_>>(),
        );
    }
    text
}

/// How many things the machine can do at once.
pub fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Puts tables into the document, between the two marks of their part.
pub fn write(document: &Path, part: &str, tables: &str) -> Result<()> {
    let (begin, end) = (
        format!("<!-- bench:{part}:begin -->"),
        format!("<!-- bench:{part}:end -->"),
    );
    let text = std::fs::read_to_string(document).with_context(|| document.display().to_string())?;
    let marked = text
        .split_once(&begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let (before, after) =
        marked.with_context(|| format!("no {begin} … {end} in {}", document.display()))?;
    std::fs::write(
        document,
        format!("{before}{begin}\n\n{}\n\n{end}{after}", tables.trim()),
    )?;
    Ok(())
}

fn header(text: &mut String, sizes: &[usize]) {
    let names: Vec<String> = sizes.iter().map(|size| grouped(*size)).collect();
    let first = names.first().map_or("", String::as_str);
    let ratios: Vec<String> = names
        .iter()
        .skip(1)
        .map(|name| format!("{name} : {first}"))
        .collect();
    let _ = writeln!(text, "| | {} | {} |", names.join(" | "), ratios.join(" | "));
    let _ = writeln!(text, "|---|{}", "---:|".repeat(names.len() + ratios.len()));
}

/// Median and fastest at each size; the fastest against those at the first size.
fn row(text: &mut String, words: &str, times: &[Option<Time>]) {
    let cell = |time: &Option<Time>| {
        time.map_or_else(
            || "–".to_owned(),
            |time| format!("{} ({})", shown(time.median), shown(time.fastest)),
        )
    };
    let mut cells: Vec<String> = times.iter().map(cell).collect();
    let first = times.first().copied().flatten();
    for time in times.iter().skip(1) {
        let both = first.zip(*time).filter(|(first, _)| first.fastest > 0.0);
        let ratio = both.map(|(first, time)| time.fastest / first.fastest);
        cells.push(ratio.map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.1}")));
    }
    let _ = writeln!(text, "| {words} | {} |", cells.join(" | "));
}

/// Milliseconds with a unit that fits.
pub fn shown(milliseconds: f64) -> String {
    match milliseconds {
        ms if ms < 0.1 => format!("{:.1} µs", ms * 1e3),
        ms if ms < 1.0 => format!("{:.0} µs", ms * 1e3),
        ms if ms < 10.0 => format!("{ms:.2} ms"),
        ms if ms < 100.0 => format!("{ms:.1} ms"),
        ms => format!("{ms:.0} ms"),
    }
}

pub fn grouped(number: usize) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", number / 1000, number % 1000)
    }
}

/// The date in UTC.
pub fn today() -> String {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    date(seconds / 86_400)
}

/// The date so many days after 1 January 1970.
fn date(mut days: u64) -> String {
    let is_leap = |year: u64| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    };
    let mut year = 1970;
    while days >= 365 + u64::from(is_leap(year)) {
        days -= 365 + u64::from(is_leap(year));
        year += 1;
    }
    let mut month = 1;
    for length in [
        31,
        28 + u64::from(is_leap(year)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
    ] {
        if days < length {
            break;
        }
        days -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", days + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_know_leap_years() {
        for (days, expected) in [
            (0, "1970-01-01"),
            (59, "1970-03-01"),
            (19_782, "2024-02-29"),
            (20_088, "2024-12-31"),
        ] {
            assert_eq!(date(days), expected);
        }
    }

    #[test]
    fn a_row_has_times_and_ratios() {
        let mut text = String::new();
        let time = |fastest, median| Some(Time { fastest, median });
        row(
            &mut text,
            "decode",
            &[time(0.5, 0.6), time(2.75, 13.0), None],
        );
        let expected = "| decode | 600 µs (500 µs) | 13.0 ms (2.75 ms) | – | 5.5 | – |\n";
        assert_eq!(text, expected);
    }
}
