//! The tables of the page: our map beside the limit and the Leaflet page, with what issue 4 asks for and whether it holds.

use super::page::Found;
use super::report::{Time, cores, grouped, shown, today};
use std::fmt::Write as _;

/// What the issue asks for.
#[derive(Clone, Copy)]
enum Aim {
    /// So many times the limit's at most.
    OfLimit(f64),
    /// So many times the Leaflet page's at most.
    OfLeaflet(f64),
    /// So many milliseconds at most.
    Within(f64),
    /// The same, asked for at the first size only.
    WithinAtFirst(f64),
    /// So many at most: a count.
    Count(f64),
    /// Nothing: for comparison.
    Nothing,
}

/// A line of a table: in words, where it is found, and what is asked for.
type Line = (&'static str, &'static str, Aim);

/// A table: its heading and its lines.
type Table = (&'static str, &'static [Line]);

use Aim::{Count, Nothing, OfLeaflet, OfLimit, Within, WithinAtFirst};

const TABLES: [Table; 5] = [
    (
        "First picture with the map in it",
        &[
            ("1x", "load 1x/map", OfLimit(1.15)),
            ("4x", "load 4x/map", OfLimit(1.15)),
            ("slow 4G, 4x", "load slow/map", OfLimit(1.15)),
            ("first picture of anything, 1x", "load 1x/first", Nothing),
            ("first picture of anything, 4x", "load 4x/first", Nothing),
            (
                "first picture of anything, slow 4G, 4x",
                "load slow/first",
                Nothing,
            ),
        ],
    ),
    (
        "The first click is answered",
        &[
            ("1x", "answer 1x/answered", OfLeaflet(1.0)),
            ("slow 4G, 4x", "answer slow/answered", OfLeaflet(1.3)),
        ],
    ),
    (
        "Changes, at 1x",
        &[
            ("hover, painted", "acts 1x/hover/painted", OfLimit(1.2)),
            (
                "another measure, painted",
                "acts 1x/recolour/painted",
                OfLimit(1.2),
            ),
            ("select, painted", "acts 1x/select/painted", OfLimit(1.2)),
            ("select, facts shown", "acts 1x/facts/shown", Nothing),
            ("hover, script", "acts 1x/hover/script", WithinAtFirst(4.0)),
            (
                "another measure, script",
                "acts 1x/recolour/script",
                WithinAtFirst(4.0),
            ),
            (
                "select, script",
                "acts 1x/select/script",
                WithinAtFirst(4.0),
            ),
            ("hover, style and layout", "acts 1x/hover/style", Nothing),
            (
                "another measure, style and layout",
                "acts 1x/recolour/style",
                Nothing,
            ),
            ("select, style and layout", "acts 1x/select/style", Nothing),
        ],
    ),
    (
        "Zoom and pan, 60 steps each, at 1x",
        &[
            ("zoom, script a step", "acts 1x/zoom/script", Within(2.0)),
            (
                "zoom, script of the slowest step",
                "acts 1x/zoom/script_slowest",
                Nothing,
            ),
            (
                "zoom, frame, 95 of 100",
                "acts 1x/zoom/frame_slow",
                OfLimit(1.1),
            ),
            (
                "zoom, tasks over 50 ms",
                "acts 1x/zoom/long_tasks",
                Count(0.0),
            ),
            ("pan, script a step", "acts 1x/pan/script", Within(2.0)),
            (
                "pan, script of the slowest step",
                "acts 1x/pan/script_slowest",
                Nothing,
            ),
            (
                "pan, frame, 95 of 100",
                "acts 1x/pan/frame_slow",
                OfLimit(1.1),
            ),
            (
                "pan, tasks over 50 ms",
                "acts 1x/pan/long_tasks",
                Count(0.0),
            ),
        ],
    ),
    (
        "Blocking",
        &[
            ("loading, in all, 1x", "load 1x/blocked", Within(50.0)),
            ("loading, in all, 4x", "load 4x/blocked", Within(200.0)),
            (
                "loading, longest task, 4x",
                "load 4x/longest",
                Within(LONG_MS),
            ),
            (
                "another measure, longest task, 4x",
                "tasks 4x/recolour",
                Within(LONG_MS),
            ),
            (
                "select, longest task, 4x",
                "tasks 4x/select",
                Within(LONG_MS),
            ),
            (
                "search for “ume”, longest task, 4x",
                "tasks 4x/search",
                Within(LONG_MS),
            ),
            (
                "open the table, longest task, 4x",
                "tasks 4x/table",
                Within(LONG_MS),
            ),
        ],
    ),
];

/// A shorter task is not noted.
const LONG_MS: f64 = 50.0;
const PAGES: [&str; 3] = ["ours", "limit", "leaflet"];

/// All tables.
pub fn tables(sizes: &[usize], found: &Found) -> String {
    let mut text = format!(
        "Measured on {}, {} cores, Chromium {}: medians of {} runs. At \"4x\" a loop took {:.1} times as long as at \"1x\". On \
        \"slow 4G\" a file of {:.0} bytes took {:.0} ms, where bandwidth and latency alone make {:.0} ms.\n",
        today(),
        cores(),
        found.browser,
        found.runs,
        found.slowdown,
        found.network.bytes,
        found.network.took,
        found.network.least,
    );
    let (mut met, mut asked) = (0, 0);
    for (heading, lines) in TABLES {
        let _ = writeln!(text, "\n### {heading}\n");
        text.push_str("| | Municipalities | Ours | The limit | Leaflet | Ours : ours at first size | Asked for | Found | Met |\n");
        text.push_str("|---|---:|---:|---:|---:|---:|---|---:|---|\n");
        for line in lines {
            for size in sizes {
                let verdict = row(&mut text, line, *size, sizes[0], found);
                met += usize::from(verdict == Some(true));
                asked += usize::from(verdict.is_some());
            }
        }
    }
    let _ = writeln!(text, "\n{met} of {asked} aims are met.");
    text
}

/// Writes one line for one size; whether its aim is met, if there is one.
fn row(text: &mut String, line: &Line, size: usize, first: usize, found: &Found) -> Option<bool> {
    let (words, path, aim) = *line;
    let times = PAGES.map(|page| found.time(size, page, path));
    let [ours, limit, leaflet] = times;
    let growth = found.time(first, "ours", path).filter(|_| size != first);
    let growth = over(ours, growth).map_or("–".to_owned(), |ratio| format!("{ratio:.1}"));
    let (asked, found, is_met) = match aim {
        OfLimit(most) => ratio("the limit's", over(ours, limit), most),
        OfLeaflet(most) => ratio("Leaflet's", over(ours, leaflet), most),
        Count(most) => (
            format!("{most:.0}"),
            cell(path, ours),
            ours.map(|time| time.median <= most),
        ),
        Within(most) => within(path, ours, most),
        WithinAtFirst(most) if size == first => within(path, ours, most),
        WithinAtFirst(_) | Nothing => ("–".to_owned(), "–".to_owned(), None),
    };
    let verdict = is_met.map_or("–", |is_met| if is_met { "yes" } else { "**no**" });
    let cells = times.map(|time| cell(path, time)).join(" | ");
    let size = grouped(size);
    let _ = writeln!(
        text,
        "| {words} | {size} | {cells} | {growth} | {asked} | {found} | {verdict} |"
    );
    is_met
}

fn ratio(whose: &str, ratio: Option<f64>, most: f64) -> (String, String, Option<bool>) {
    (
        format!("≤ {most} × {whose}"),
        ratio.map_or("–".to_owned(), |ratio| format!("{ratio:.2}")),
        ratio.map(|ratio| ratio <= most),
    )
}

fn within(path: &str, time: Option<Time>, most: f64) -> (String, String, Option<bool>) {
    let is_met = time.map(|time| time.median <= most);
    (format!("≤ {most} ms"), cell(path, time), is_met)
}

fn over(time: Option<Time>, other: Option<Time>) -> Option<f64> {
    let (time, other) = time.zip(other)?;
    (other.median > 0.0).then(|| time.median / other.median)
}

/// A time, or a count, as it stands in a table.
fn cell(path: &str, time: Option<Time>) -> String {
    let Some(time) = time else {
        return "–".to_owned();
    };
    let is_task = path.starts_with("tasks") || path.ends_with("longest");
    match time.median {
        count if path.ends_with("long_tasks") => format!("{count:.0}"),
        0.0 if is_task => "< 50 ms".to_owned(),
        0.0 => "0".to_owned(),
        median => shown(median),
    }
}
