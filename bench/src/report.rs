//! The table of what was measured in the browser, with the bars that it is held against, and its place in a document.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::Path;
use time::OffsetDateTime;

const BEGIN: &str = "<!-- bench:begin -->";
const END: &str = "<!-- bench:end -->";

/// What the browser found. The keys are those of `main.mjs`.
#[derive(Deserialize)]
pub struct Found {
    browser: String,
    runs: usize,
    /// How many times longer a loop takes at 4x.
    slowdown: f64,
    network: Network,
    /// By page, conditions and figure: one of each run.
    pages: HashMap<String, HashMap<String, HashMap<String, Vec<f64>>>>,
}

/// What the slow network did to a file, in milliseconds.
#[derive(Deserialize)]
struct Network {
    bytes: f64,
    took: f64,
    least: f64,
}

/// What is asked of a figure.
#[derive(Clone, Copy)]
enum Bar {
    /// So many times the older build's at most.
    OfOld(f64),
    /// So many milliseconds at most.
    Within(f64),
    /// Nothing here: sizes have tests of their own.
    None,
}

/// A line: in words, conditions, figure, and what is asked of it.
#[rustfmt::skip]
const LINES: [(&str, &str, &str, Bar); 11] = [
    ("first paint with the map, 1x", "load 1x", "map", Bar::OfOld(0.8)),
    ("first paint with the map, 4x", "load 4x", "map", Bar::OfOld(1.0)),
    ("first paint with the map, 4x, slow 4G", "load slow", "map", Bar::OfOld(1.0)),
    ("first click answered, 1x", "answer 1x", "answered", Bar::OfOld(1.1)),
    ("first click answered, 4x, slow 4G", "answer slow", "answered", Bar::OfOld(1.4)),
    ("another measure, painted", "acts 1x", "measure", Bar::OfOld(1.25)),
    ("select, painted", "acts 1x", "select", Bar::OfOld(1.25)),
    ("hover, painted", "acts 1x", "hover", Bar::OfOld(1.25)),
    ("a step of the zoom, painted", "acts 1x", "zoom", Bar::OfOld(1.25)),
    ("longest task while starting, 4x", "load 4x", "longest", Bar::Within(200.0)),
    ("bytes of the first view", "load 1x", "bytes", Bar::None),
];

/// The pages in the order of the columns, and their headings.
const PAGES: [(&str, &str); 4] = [
    ("new", "This build"),
    ("old", "Older build"),
    ("limit", "The limit"),
    ("leaflet", "Leaflet"),
];

impl Found {
    fn runs(&self, page: &str, conditions: &str, name: &str) -> Option<&[f64]> {
        let runs = self.pages.get(page)?.get(conditions)?.get(name)?;
        Some(runs)
    }

    /// The median of what this build took, run by run, for what the older took beside it: what else the machine does changes
    /// more from run to run than within one.
    fn ratio(&self, conditions: &str, name: &str) -> Option<f64> {
        let new = self.runs("new", conditions, name)?;
        let old = self.runs("old", conditions, name)?;
        let ratios = new.iter().zip(old).filter(|(_, old)| **old > 0.0);
        let ratio = median(ratios.map(|(new, old)| new / old).collect())?;
        Some(rounded(ratio))
    }

    /// The fastest run of this build for the fastest of the older: what a busy machine says with least noise.
    fn ratio_of_fastest(&self, conditions: &str, name: &str) -> Option<f64> {
        let fastest = |page| {
            let runs = self.runs(page, conditions, name)?;
            runs.iter().copied().min_by(f64::total_cmp)
        };
        let (new, old) = fastest("new").zip(fastest("old"))?;
        (old > 0.0).then(|| rounded(new / old))
    }
}

/// A ratio as it is shown and held against its bar.
fn rounded(ratio: f64) -> f64 {
    (ratio * 100.0).round() / 100.0
}

fn median(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied()
}

/// The table, with a column for each page that was measured.
pub fn table(found: &Found) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let Network { bytes, took, least } = found.network;
    let mut text = format!(
        "Measured on {}, {cores} cores, Chromium {}: medians of {} runs, and of the ratios run by run. At \"4x\" a loop took {:.1} times as long as at \"1x\". \
        On \"slow 4G\" a file of {bytes:.0} bytes took {took:.0} ms, where bandwidth and latency alone make {least:.0} ms.\n\n",
        OffsetDateTime::now_utc().date(),
        found.browser,
        found.runs,
        found.slowdown,
    );
    let pages = || {
        PAGES
            .iter()
            .filter(|(page, _)| found.pages.contains_key(*page))
    };
    let headings: Vec<&str> = pages().map(|(_, heading)| *heading).collect();
    let _ = writeln!(
        text,
        "| | {} | This : older | Of the fastest | Asked for | Met |",
        headings.join(" | ")
    );
    let _ = writeln!(
        text,
        "|---|{}---:|---:|---|---|",
        "---:|".repeat(headings.len())
    );
    for (words, conditions, name, bar) in LINES {
        let figure = |page| median(found.runs(page, conditions, name)?.to_vec());
        let cells: Vec<String> = pages().map(|(page, _)| shown(name, figure(page))).collect();
        let ratio = found.ratio(conditions, name);
        let (asked, is_met) = match bar {
            Bar::OfOld(most) => (
                format!("≤ {most} × older"),
                ratio.map(|ratio| ratio <= most),
            ),
            Bar::Within(most) => (format!("≤ {most} ms"), figure("new").map(|new| new <= most)),
            Bar::None => ("–".to_owned(), None),
        };
        let fastest = found.ratio_of_fastest(conditions, name);
        let [ratio, fastest] = [ratio, fastest]
            .map(|ratio| ratio.map_or("–".to_owned(), |ratio| format!("{ratio:.2}")));
        let met = is_met.map_or("–", |is_met| if is_met { "yes" } else { "**no**" });
        let _ = writeln!(
            text,
            "| {words} | {} | {ratio} | {fastest} | {asked} | {met} |",
            cells.join(" | ")
        );
    }
    text
}

/// A figure as it stands in the table: milliseconds, or thousands of bytes.
fn shown(name: &str, figure: Option<f64>) -> String {
    match figure {
        None => "–".to_owned(),
        Some(bytes) if name == "bytes" => format!("{:.1} kB", bytes / 1e3),
        // The browser notes no shorter task.
        Some(0.0) => "< 50 ms".to_owned(),
        Some(ms) if ms < 10.0 => format!("{ms:.1} ms"),
        Some(ms) => format!("{ms:.0} ms"),
    }
}

/// Puts the table into the document, between its two marks.
pub fn write(document: &Path, table: &str) -> Result<()> {
    let text = std::fs::read_to_string(document).with_context(|| document.display().to_string())?;
    let marked = text
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) =
        marked.with_context(|| format!("no {BEGIN} … {END} in {}", document.display()))?;
    std::fs::write(
        document,
        format!("{before}{BEGIN}\n\n{}\n\n{END}{after}", table.trim()),
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_held_against_its_bar_and_a_page_that_was_not_measured_has_no_column() {
        let found = serde_json::json!({
            "browser": "1", "runs": 7, "slowdown": 4.0, "network": {"bytes": 1.0, "took": 2.0, "least": 1.0},
            "pages": {
                "new": {"load 1x": {"map": [81.0, 90.0, 300.0]}, "load 4x": {"map": [100.0], "longest": [0.0]}},
                "old": {"load 1x": {"map": [100.0, 100.0, 400.0]}, "load 4x": {"map": [100.0], "longest": [60.0]}},
            },
        });
        let found: Found = serde_json::from_value(found).expect("what the browser finds");
        let table = table(&found);
        for line in [
            "| | This build | Older build | This : older | Of the fastest | Asked for | Met |",
            "| first paint with the map, 1x | 90 ms | 100 ms | 0.81 | 0.81 | ≤ 0.8 × older | **no** |",
            "| first paint with the map, 4x | 100 ms | 100 ms | 1.00 | 1.00 | ≤ 1 × older | yes |",
            "| longest task while starting, 4x | < 50 ms | 60 ms | 0.00 | 0.00 | ≤ 200 ms | yes |",
            "| select, painted | – | – | – | – | ≤ 1.25 × older | – |",
        ] {
            assert!(table.lines().any(|found| found == line), "{line}\n{table}");
        }
    }
}
