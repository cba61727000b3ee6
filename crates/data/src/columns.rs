//! What columns of these names hold in whatever table, and how their cells may be written.
//!
//! A cell is tidied before it is read: blanks are joined, an address without scheme gets one, lists may have commas.

use crate::fault::{BadAddress, Problem};
use std::borrow::Cow;
use time::{Date, Month};
use unicode_normalization::UnicodeNormalization;
use url::Url;

/// Years that tables may speak of.
const YEARS: std::ops::RangeInclusive<i64> = 1900..=2060;
/// Numbers of days that are such years, as spreadsheets count them from 1899-12-30.
const DAYS: std::ops::RangeInclusive<i64> = 20_000..=60_000;
/// Stands under `source_dates` for a page without a date.
pub const UNDATED: &str = "undated";

/// A cell as it is read.
pub fn tidied(column: &str, cell: &str) -> String {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let text = words.join(" ");
    let text = match text.is_ascii() {
        true => text,
        false => text.nfc().collect(),
    };
    match column {
        "source_urls" => addresses(&text).join(" "),
        "source_dates" | "services" | "source" => {
            let words = text.split([' ', ',', ';']);
            let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
            words.join(" ")
        }
        "website" if !text.is_empty() && !text.contains("://") && !text.contains(' ') => {
            format!("https://{text}")
        }
        _ => text,
    }
}

/// What is wrong with a tidied cell, whatever its table. Empty cells are left to the table.
pub fn problem(column: &str, cell: &str) -> Option<Problem> {
    if cell.is_empty() {
        return None;
    }
    match column {
        "source_urls" => cell.split(' ').find_map(bad_address),
        "source_url" | "website" | "url" => bad_address(cell),
        "source_dates" => cell.split(' ').find_map(bad_date),
        "start" => bad_start(cell),
        "newest_source_year" | "decision_year" | "last_round" => bad_year(cell),
        "municipality" | "code" => lost_zeros(column, cell),
        "lat" | "lon" => bad_degrees(cell),
        _ => None,
    }
}

/// The addresses of a cell. A comma or semicolon parts two of them only before a blank or the next address.
fn addresses(cell: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for word in cell.split(' ') {
        let mut rest = word;
        while let Some(at) = [",http", ";http"]
            .iter()
            .filter_map(|it| rest.find(it))
            .min()
        {
            found.push(&rest[..at]);
            rest = &rest[at + 1..];
        }
        found.push(rest);
    }
    let found = found.into_iter().map(|it| it.trim_end_matches([',', ';']));
    found.filter(|address| !address.is_empty()).collect()
}

fn bad_address(text: &str) -> Option<Problem> {
    let bad = |why| {
        Some(Problem::Address {
            found: text.to_owned(),
            why,
        })
    };
    // An archive's address holds another after a slash or an equals sign.
    let is_run_together = ["http://", "https://"].iter().any(|scheme| {
        let mut starts = text.match_indices(scheme).map(|(at, _)| at);
        starts.any(|at| at > 0 && !text[..at].ends_with(['/', '=', ':']))
    });
    if is_run_together {
        return bad(BadAddress::RunTogether);
    }
    if text.contains(' ') {
        return bad(BadAddress::Words);
    }
    let url = Url::parse(text).ok();
    let url = url.filter(|url| ["http", "https"].contains(&url.scheme()));
    let host = url.as_ref().and_then(Url::host_str);
    let is_host = host.is_some_and(|host| host.contains('.') && !host.ends_with('.'));
    match is_host && !text.contains(['"', '<', '>', '|', '\\']) {
        true => None,
        false => bad(BadAddress::NotOne),
    }
}

/// `2024`, `2024-03`, `2024-03-25`, `~2024` or `undated`.
fn bad_date(text: &str) -> Option<Problem> {
    match text {
        UNDATED => None,
        text => bad_day(text.strip_prefix('~').unwrap_or(text), || {
            expected(
                "for each address a date such as 2024, 2024-03, 2024-03-25, ~2024 or undated",
                text,
            )
        }),
    }
}

/// Years in digits, alone, in lists and from one to another; or a day.
fn bad_start(cell: &str) -> Option<Problem> {
    let otherwise = || expected("years in digits, such as 2024 or 2021-2022", cell);
    if let Some(problem) = bad_number(cell) {
        return Some(problem);
    }
    cell.split(", ").find_map(|part| {
        let part = part.strip_prefix('~').unwrap_or(part);
        match part.split_once('-') {
            None => bad_day(part, otherwise),
            Some((from, "")) => bad_day(from, otherwise),
            Some((from, to)) if to.len() == 4 => {
                let years = bad_day(from, otherwise).or_else(|| bad_day(to, otherwise));
                years.or_else(|| (from.len() != 4 || from > to).then(otherwise))
            }
            Some(_) => bad_day(part, otherwise),
        }
    })
}

fn bad_year(cell: &str) -> Option<Problem> {
    let is_year = cell.parse().is_ok_and(|year: i64| YEARS.contains(&year)) && cell.len() == 4;
    let otherwise = || expected("a year of four digits", cell);
    (!is_year).then(|| bad_number(cell).unwrap_or_else(otherwise))
}

/// A spreadsheet's number of a day, or a year with decimals.
fn bad_number(cell: &str) -> Option<Problem> {
    let whole = cell
        .split_once([',', '.'])
        .filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
    let whole = whole.map_or(cell, |(whole, _)| whole);
    let number: i64 = whole.parse().ok()?;
    if DAYS.contains(&number) {
        // As a spreadsheet counts days.
        let first = Date::from_calendar_date(1899, Month::December, 30).ok()?;
        let day = first.checked_add(time::Duration::days(number))?;
        let (year, month, day) = day.to_calendar_date();
        let (found, month) = (cell.to_owned(), u8::from(month));
        let date = format!("{year}-{month:02}-{day:02}");
        return Some(Problem::DayNumber { found, date });
    }
    (whole != cell).then(|| Problem::DecimalYear(cell.to_owned()))
}

/// A year, month or day, as ISO 8601 writes it, that the calendar has.
fn bad_day(text: &str, otherwise: impl Fn() -> Problem) -> Option<Problem> {
    if let Some(problem) = bad_number(text) {
        return Some(problem);
    }
    let parts: Vec<&str> = text.split('-').collect();
    let is_written = parts.len() <= 3
        && parts.iter().zip([4, 2, 2]).all(|(part, length)| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        });
    if !is_written {
        return Some(otherwise());
    }
    let number = |nth: usize| parts.get(nth).map_or(Some(1), |part| part.parse().ok());
    let year: Option<i32> = parts[0].parse().ok();
    let is_year = year.is_some_and(|year| YEARS.contains(&i64::from(year)));
    let month = number(1).and_then(|month: u8| Month::try_from(month).ok());
    let day = month.zip(number(2)).zip(year);
    let day = day.and_then(|((month, day), year)| Date::from_calendar_date(year, month, day).ok());
    let is_day = is_year && day.is_some();
    (!is_day).then(|| Problem::NoSuchDay(text.to_owned()))
}

/// Codes of municipalities have four digits. Other codes have letters or lengths of their own.
fn lost_zeros(column: &str, cell: &str) -> Option<Problem> {
    let is_number = cell.len() <= 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
    (column == "municipality" && is_number && cell.len() < 4).then(|| Problem::LostZeros {
        expected: format!("{cell:0>4}"),
        found: cell.to_owned(),
    })
}

/// Degrees of northern Europe, whether latitude or longitude.
fn bad_degrees(cell: &str) -> Option<Problem> {
    let number: f64 = decimal(cell)?.parse().ok()?;
    let digits = cell.trim_start_matches('-');
    let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit());
    // Eastings of SWEREF 99 TM have six digits, northings seven.
    match number.abs() {
        degrees if degrees <= 180.0 => None,
        metres if (200_000.0..8_000_000.0).contains(&metres) && !is_whole => {
            Some(Problem::Metres(cell.to_owned()))
        }
        _ if is_whole && digits.len() >= 5 => Some(Problem::LostPoint(cell.to_owned())),
        _ => Some(expected("degrees, from -180 to 180", cell)),
    }
}

/// A number as a parser wants it: with a point, without blanks between thousands. None for what is no plain number.
pub fn decimal(cell: &str) -> Option<Cow<'_, str>> {
    let is_plain = cell
        .chars()
        .all(|c| c.is_ascii_digit() || "+-.,".contains(c));
    is_plain.then(|| match cell.contains(',') {
        true => Cow::Owned(cell.replace(',', ".")),
        false => Cow::Borrowed(cell),
    })
}

fn expected(words: &str, found: &str) -> Problem {
    Problem::Cell {
        expected: words.to_owned(),
        found: found.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn tidy(column: &str, cell: &str, expected: &str) {
        assert_eq!(tidied(column, cell), expected);
    }

    #[track_caller]
    fn well(column: &str, cell: &str, is_well: bool) {
        let found = problem(column, &tidied(column, cell));
        assert_eq!(found.is_none(), is_well, "{cell}: {found:?}");
    }

    #[test]
    fn addresses_are_parted_where_people_part_them() {
        let two = "https://a.se https://b.se";
        for joined in [", ", "; ", ",", ";", "\n", " ,", ";\u{a0}"] {
            tidy(
                "source_urls",
                &format!("https://a.se{joined}https://b.se"),
                two,
            );
        }
        // Commas and semicolons inside are the address's own.
        tidy(
            "source_urls",
            "https://a.se/1,2;3.html",
            "https://a.se/1,2;3.html",
        );
        well("source_urls", "https://a.se, b.se", false);
        well("source_urls", "https://a.sehttps://b.se", false);
        well(
            "source_urls",
            "https://web.archive.org/web/2020/https://b.se",
            true,
        );
        well("source_urls", "https://dorotea", false);
        well("source_urls", "ftp://dorotea.se", false);
    }

    #[test]
    fn a_website_may_lack_its_scheme_and_nothing_else() {
        tidy("website", "dorotea.se", "https://dorotea.se");
        tidy("website", "http://dorotea.se", "http://dorotea.se");
        well("website", "dorotea.se", true);
        well("website", "https://dorotea.se (startsidan)", false);
        well("website", "saknas", false);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        for date in [
            "2024",
            "2024-03",
            "2024-03-25",
            "~2015",
            "undated",
            "2024-02-29",
        ] {
            well("source_dates", date, true);
        }
        for date in [
            "25/3 2024",
            "24-03-25",
            "2024-13-45",
            "2024-02-30",
            "2023-02-29",
            "1024",
            "45413",
            "2024-00",
        ] {
            well("source_dates", date, false);
        }
        tidy(
            "source_dates",
            "2024; 2023-02, undated",
            "2024 2023-02 undated",
        );
    }

    #[test]
    fn starts_are_years() {
        for start in [
            "2024",
            "2021, 2022",
            "2021-2022",
            "2007-",
            "2023-01-18",
            "~2016",
            "2007-2016, 2018-",
        ] {
            well("start", start, true);
        }
        for start in [
            "45413",
            "2024,0",
            "2024.0",
            "hösten 2024",
            "20244",
            "24",
            "2022-2021",
            "2023-02-30",
        ] {
            well("start", start, false);
        }
        let date = "2024-05-01".to_owned();
        let found = "45413".to_owned();
        assert_eq!(
            problem("start", "45413"),
            Some(Problem::DayNumber { found, date })
        );
    }

    #[test]
    fn degrees_are_neither_metres_nor_without_their_point() {
        well("lat", "64.26185", true);
        well("lat", "64,26185", true);
        assert_eq!(
            problem("lat", "6426185"),
            Some(Problem::LostPoint("6426185".to_owned()))
        );
        assert_eq!(
            problem("lon", "570123.5"),
            Some(Problem::Metres("570123.5".to_owned()))
        );
        well("lon", "377", false);
    }
}
