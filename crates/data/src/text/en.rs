//! What the check says, in English.

use super::CheckText;
use crate::fault::{BadAddress, Doubt, Problem, Spelling, Than};

/// Sentences of the check.
pub const CHECK: CheckText = CheckText {
    rows: |rows, more| match (rows, more) {
        ([one], 0) if one.contains('–') => format!(", rows {one}"),
        ([one], 0) => format!(", row {one}"),
        ([all @ .., last], 0) => format!(", rows {} and {last}", all.join(", ")),
        (rows, more) => format!(", rows {} and {more} more", rows.join(", ")),
    },
    and: "and",
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
        '|' => "pipes, which no table may have",
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

/// So many differences of two rows are told; the rest is counted.
pub const DIFFERENCES: usize = 3;
const NEW_GRAPH: &str = "if the table is new, make the graph anew";
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
        Problem::NoRows => "has headings and no rows".to_owned(),
        Problem::WebPage => {
            "this is a web page (HTML) and no table; save the table as \"CSV UTF-8\"".to_owned()
        }
        Problem::NoColumns {
            missing,
            separator,
            found,
        } => {
            let (columns, are) = match missing.len() {
                1 => ("the column", "is"),
                _ => ("the columns", "are"),
            };
            let seen = match separator {
                Some(separator) => {
                    format!("the separators seen are {}", (CHECK.separator)(*separator))
                }
                None => "no commas, semicolons or tabs are seen in the first row".to_owned(),
            };
            format!(
                "{columns} {} {are} missing; {seen}, the headings found are {}",
                quoted(missing),
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
        Problem::AllDamaged { found, meant } => {
            let meant = meant.as_ref();
            let meant = meant.map_or(String::new(), |meant| format!(" for \"{}\"", short(meant)));
            format!(
                "the table was opened in another encoding than UTF-8 and saved so, found \"{}\"{meant}; \
                 take the table as it was before that, {IMPORT}, and choose UTF-8",
                short(found)
            )
        }
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
        Problem::ShortCode { found, likely } => match likely.is_empty() {
            true => format!("must be a code of four digits, found {found}, and no code ends so"),
            false => format!(
                "must be a code of four digits, found {found}; these end so: {}",
                likely.join(", ")
            ),
        },
        Problem::DayNumber { found, date } => format!(
            "must be a year, found {found}, a spreadsheet's number of the day {date}; {IMPORT}"
        ),
        Problem::DecimalYear(found) => {
            format!("must be a year without decimals, found \"{found}\"; {IMPORT}")
        }
        Problem::NoSuchDay(found) => format!("must be a day of the calendar, found \"{found}\""),
        Problem::YearBeyond { found, least, most } => {
            format!("must be a year from {least} to {most}, found \"{found}\"")
        }
        Problem::Fraction { found, percent } => format!(
            "must be in per cent, found {found}, which looks like a fraction: {percent:.2} %?"
        ),
        Problem::LostPoint(found) => format!(
            "must be degrees, found {found}, which looks like degrees that lost their decimal point; {IMPORT}"
        ),
        Problem::Metres { found, degrees } => {
            let degrees = degrees.map_or(String::new(), |[lat, lon]| {
                format!(": here lat {lat:.5}, lon {lon:.5}")
            });
            format!(
                "must be degrees (WGS 84), found {found}, which looks like metres, as in SWEREF 99 TM; \
                 convert them to WGS 84 in degrees{degrees}"
            )
        }
        Problem::Swapped([lat, lon]) => {
            format!("stand in each other's column, found lat {lat} and lon {lon}; swap them")
        }
        Problem::Address { found, why } => {
            let why = match why {
                BadAddress::NotOne => "must be a web address, such as https://dorotea.se",
                BadAddress::Words => "must be the address alone, without words beside it",
                BadAddress::RunTogether => "must have a blank between two addresses",
                BadAddress::Two => "must be one address alone",
                BadAddress::Mail => "must be the address of a page, not of mail",
            };
            format!("{why}, found \"{}\"", short(found))
        }
        Problem::DatesAndAddresses { dates, addresses } => format!(
            "must have a date or `undated` for each address, found dates: {dates}, addresses: {addresses}"
        ),
        Problem::SameRow(first) => format!("says the same as row {first}; delete one of them"),
        Problem::Differs { first, key, cells } => {
            let differ = cells.iter().take(DIFFERENCES).map(|(column, own, other)| {
                format!("`{column}` ({} here, {} there)", shown(own), shown(other))
            });
            let differ = differ.collect::<Vec<_>>().join(", ");
            let more = match cells.len() - cells.len().min(DIFFERENCES) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            let key = key
                .iter()
                .map(|(column, cell)| format!("`{column}` \"{}\"", short(cell)));
            let key: Vec<String> = key.collect();
            match key.is_empty() {
                true => format!(
                    "says the same as row {first}, but for {differ}{more}; make one row of them"
                ),
                false => format!(
                    "has the {} of row {first}, but differs in {differ}{more}; correct one of them, or delete it",
                    key.join(", ")
                ),
            }
        }
        Problem::Contradicts { found, row, other } => format!(
            "must be the same in all rows of it, found {}, row {row} has {}",
            shown(found),
            shown(other)
        ),
        Problem::NameOfCode { found, code, name } => {
            format!(
                "must be the name of {code}, {name}, found \"{}\"",
                short(found)
            )
        }
        Problem::NoSuchColumn { found, likely } => {
            let likely = likely.as_ref();
            let likely = likely.map_or(String::new(), |it| format!("; is it `{it}`?"));
            format!(
                "must be names of columns, found \"{}\"{likely}",
                short(found)
            )
        }
        Problem::Doubtful(doubted) => format!(
            "{}; correct it or, if the source says so, write `{column}` under `confirmed` in that row",
            doubt(doubted)
        ),
        Problem::NoRow(of) => format!("no row for {of}"),
        Problem::NotAGraph(reason) => format!("is no graph of roads: {reason}"),
        Problem::NoLocality {
            after,
            at: [lat, lon],
        } => format!(
            "a row is missing after row {after}: the graph of roads has a locality at lat {lat}, lon {lon}; \
             put the row back or, if the table is new, make the graph anew"
        ),
        Problem::NotInGraph => {
            format!("is no point of the graph of roads; correct it or, {NEW_GRAPH}")
        }
        Problem::OtherOrder => format!(
            "the rows stand in another order than in the graph of roads; put them back in order or, {NEW_GRAPH}"
        ),
        Problem::GraphApart { km } => format!(
            "lies {km:.1} km from where the graph of roads has it; correct it or, {NEW_GRAPH}"
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
        Problem::Joined { kept, found, by } => {
            let by = match by {
                Spelling::HardBlank => "a no-break space where a blank belongs",
                Spelling::Blanks => "blanks",
                Spelling::Capitals => "small letters and capitals",
            };
            format!(
                "\"{}\" counts as \"{kept}\", it differs by {by}",
                short(found)
            )
        }
    }
}

fn doubt(doubt: &Doubt) -> String {
    match doubt {
        Doubt::TotalOffMidway { total, women, men } => {
            format!(
                "does not fit: the total, {total:.2}, is not about midway between women ({women:.2}) and men ({men:.2})"
            )
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
                Than::Year(year) => format!("that of {year}"),
                Than::County => "the county's".to_owned(),
                Than::Parts => "the mean of its municipalities".to_owned(),
            };
            format!("is {own:.2}, {than} {other:.2}: more than {most} points apart")
        }
        Doubt::MoreThanWhole {
            part,
            whole,
            is_part,
            other,
        } => match is_part {
            true => format!("is {part:.2}, more than what it is a part of, `{other}` ({whole:.2})"),
            false => format!("is {whole:.2}, less than a part of it, `{other}` ({part:.2})"),
        },
        Doubt::Ratio {
            part,
            whole,
            percent,
            least,
            most,
        } => format!(
            "does not fit: `{part}` is {percent:.0} per cent of `{whole}`, likely are {least:.0} to {most:.0}"
        ),
        Doubt::TooLarge { own, most } => format!("is {own:.2}, likely is at most {most:.0}"),
        Doubt::WomenBelowMen { women, men } => format!(
            "is {women:.2}, less than that of men ({men:.2}), and in all of Sweden women have the higher share: \
             have the columns changed places?"
        ),
        Doubt::SeriesFalls { own, other, year } => format!(
            "is {own:.2} in the mean of all municipalities, less than that of {year} ({other:.2}), and the share has risen \
             from each year to the next: have the columns changed places?"
        ),
        Doubt::Rounds {
            last,
            decided,
            rounds,
        } => format!(
            "is {last}, but one round a year from {decided} on makes {} of {rounds} rounds",
            decided + rounds - 1
        ),
        Doubt::LastRound {
            last,
            decided,
            most,
        } => format!("is {last}, likely are {decided} to {most}"),
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
    let names_shown = names
        .iter()
        .take(MOST)
        .map(|name| format!("`{}`", short(name)));
    let mut shown = names_shown.collect::<Vec<_>>().join(", ");
    if names.len() > MOST {
        shown.push_str(", …");
    }
    shown
}
