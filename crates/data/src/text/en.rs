//! What the check says, in English.

use super::CheckText;
use crate::fault::{BadAddress, Doubt, Problem, Than};

/// Sentences of the check.
pub const CHECK: CheckText = CheckText {
    rows: |rows, more| {
        let rows: Vec<String> = rows.iter().map(u64::to_string).collect();
        match (rows.as_slice(), more) {
            ([one], 0) => format!(", row {one}"),
            ([all @ .., last], 0) => format!(", rows {} and {last}", all.join(", ")),
            (rows, more) => format!(", rows {} and {more} more", rows.join(", ")),
        }
    },
    feature: |nth, name, more| {
        let name = name.map_or(String::new(), |name| format!(" ({name})"));
        match more {
            0 => format!(": feature {nth}{name}"),
            more => format!(": feature {nth}{name} and {more} more"),
        }
    },
    separator: |separator| match separator {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        _ => "other separators",
    },
    problem,
    doubt,
    warning: "warning",
    more: |file, more| format!("{file}: and {more} more"),
    well: |files| format!("All is well: {files} files checked."),
    faults: |faults| match faults {
        1 => "1 fault found".to_owned(),
        faults => format!("{faults} faults found"),
    },
    nothing_written: |faults| match faults {
        1 => "1 fault found; nothing was written".to_owned(),
        faults => format!("{faults} faults found; nothing was written"),
    },
    written: |file, bytes| format!("{file}: written, {bytes} bytes"),
    unchanged: |file| format!("{file}: unchanged"),
};

const IMPORT: &str = "open tables by import, with all columns as text";

fn problem(column: &str, problem: &Problem) -> String {
    match problem {
        Problem::Words(words) => words.clone(),
        Problem::Unreadable(reason) => format!("cannot be read: {reason}"),
        Problem::Encoding(encoding) => format!(
            "the letters are not UTF-8, they look like {encoding}; save a table as \"CSV UTF-8\", another file as UTF-8"
        ),
        Problem::Workbook => {
            "this is a workbook under another name; open it and save it as \"CSV UTF-8\"".to_owned()
        }
        Problem::Empty => "the file is empty".to_owned(),
        Problem::NoColumns {
            missing,
            separator,
            found,
        } => {
            let (columns, are) = match missing.len() {
                1 => ("the column", "is"),
                _ => ("the columns", "are"),
            };
            format!(
                "{columns} {} {are} missing; the separators seen are {}, the headings found are {}",
                quoted(missing),
                (CHECK.separator)(*separator),
                quoted(found)
            )
        }
        Problem::Title(row) => format!(
            "the headings stand in row {row}, they must stand in row 1; delete the rows above them"
        ),
        Problem::QuotedWhole => {
            "each row stands within one pair of quotation marks, so that it is one cell; \
            save the table again as \"CSV UTF-8\""
                .to_owned()
        }
        Problem::HeadingTwice(heading) => format!("two columns have the heading `{heading}`"),
        Problem::Cells { cells, headings } => format!("{cells} cells, {headings} headings"),
        Problem::OpenQuote => "a quotation mark opens and is not closed".to_owned(),
        Problem::Damaged(found) => format!(
            "has letters that were lost in the wrong encoding, found \"{}\"; {IMPORT}, and choose UTF-8",
            short(found)
        ),
        Problem::SpreadsheetError(found) => {
            format!("must be a value, found \"{found}\", a spreadsheet's error or formula")
        }
        Problem::Cell { expected, found } => {
            format!("must be {expected}, found {}", shown(found))
        }
        Problem::Property { expected, found } => format!("must be {expected}, found {found}"),
        Problem::LostZeros { expected, found } => format!(
            "must be the code with its zeros: {found} was found where {expected} is expected; \
             spreadsheets lose leading zeros: {IMPORT}"
        ),
        Problem::DayNumber { found, date } => format!(
            "must be a year, found {found}, a spreadsheet's number of the day {date}; {IMPORT}"
        ),
        Problem::DecimalYear(found) => {
            format!("must be a year without decimals, found \"{found}\"; {IMPORT}")
        }
        Problem::NoSuchDay(found) => format!("must be a day of the calendar, found \"{found}\""),
        Problem::Fraction { found, percent } => format!(
            "must be in per cent, found {found}, which looks like a fraction: {percent:.2} %?"
        ),
        Problem::LostPoint(found) => format!(
            "must be degrees, found {found}, which looks like degrees that lost their decimal point; {IMPORT}"
        ),
        Problem::Metres(found) => format!(
            "must be degrees (WGS 84), found {found}, which looks like metres, as in SWEREF 99 TM"
        ),
        Problem::Address { found, why } => {
            let why = match why {
                BadAddress::NotOne => "must be a web address, such as https://dorotea.se",
                BadAddress::Words => "must be the address alone, without words beside it",
                BadAddress::RunTogether => "must have a blank between two addresses",
            };
            format!("{why}, found \"{}\"", short(found))
        }
        Problem::DatesAndAddresses { dates, addresses } => format!(
            "must have a date or `undated` for each address, found dates: {dates}, addresses: {addresses}"
        ),
        Problem::SameRow(first) => format!("says the same as row {first}; delete one of them"),
        Problem::Doubtful(doubted) => format!(
            "{}; correct it or, if the source says so, write `{column}` under `confirmed` in that row",
            doubt(doubted)
        ),
        Problem::NoRow(of) => format!("no row for {of}"),
        Problem::GraphLocalities { graph, table } => {
            format!("has {graph} localities, localities.csv has {table}; renew the graph")
        }
        Problem::GraphApart { node, km, locality } => format!(
            "node {node} lies {km:.1} km from {locality} of localities.csv and roads/centres.csv; renew the graph"
        ),
        Problem::NoRoadNear(km) => {
            format!("must be estimate, no road of the graph lies within {km} km")
        }
        Problem::OutOfStep => "out of step with data/source, run `cargo xtask data`".to_owned(),
        Problem::BadShape(reason) => format!("the shape is not valid: {reason}"),
        Problem::Overlap { other, area } => format!("overlaps {other} by {area:.0} m²"),
        Problem::Gap { between, area } => {
            format!("a gap of {area:.0} m² between {}", between.join(", "))
        }
        Problem::Stray { km, municipality } => format!("lies {km:.1} km outside {municipality}"),
        Problem::NoSource => "has no source".to_owned(),
        Problem::NotJson {
            line,
            column,
            reason,
        } => {
            format!("not JSON at line {line}, column {column}: {reason}")
        }
        Problem::NotFeatures(found) => {
            format!("expected a GeoJSON FeatureCollection, found {found}")
        }
        Problem::TooLarge { bytes, limit } => {
            format!("the file has {bytes} bytes, expected at most {limit}")
        }
        Problem::Joined { kept, others } => {
            format!("{} counts as \"{kept}\"", quoted_with("\"", others))
        }
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::TotalOutside { total, women, men } => {
            format!("is {total:.2}, which is not between women ({women:.2}) and men ({men:.2})")
        }
        Doubt::Gap { own, sweden, most } => format!(
            "differs between women and men by {own:.2} points, Sweden's by {sweden:.2}: more than {most} apart"
        ),
        Doubt::Jump {
            own,
            other,
            than,
            most,
        } => {
            let than = match than {
                Than::YearBefore => "the year before it",
                Than::Series => "the last year of the series",
                Than::County => "the county",
            };
            format!("is {own:.2}, {than} {other:.2}: more than {most} points apart")
        }
        Doubt::MoreThanWhole { part, whole } => {
            format!("is {part}, more than what it is a part of, {whole}")
        }
        Doubt::Ratio {
            percent,
            least,
            most,
        } => format!(
            "is {percent:.0} per cent of what it is compared with, likely are {least:.0} to {most:.0}"
        ),
        Doubt::TooLarge { own, most } => format!("is {own:.2}, likely is at most {most:.0}"),
    }
}

fn shown(found: &str) -> String {
    match found {
        "" => "an empty cell".to_owned(),
        found => format!("\"{}\"", short(found)),
    }
}

/// The start of a long cell.
pub fn short(text: &str) -> String {
    const LONGEST: usize = 80;
    let start: String = text.chars().take(LONGEST).collect();
    match start.len() < text.len() {
        true => format!("{start}…"),
        false => start,
    }
}

/// Names within backticks; of many the first ones.
pub fn quoted(names: &[String]) -> String {
    const MOST: usize = 12;
    let mut shown = quoted_with("`", &names[..names.len().min(MOST)]);
    if names.len() > MOST {
        shown.push_str(", …");
    }
    shown
}

/// Names within marks.
pub fn quoted_with(mark: &str, names: &[String]) -> String {
    let names = names
        .iter()
        .map(|name| format!("{mark}{}{mark}", short(name)));
    names.collect::<Vec<_>>().join(", ")
}
