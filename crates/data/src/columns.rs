//! What columns of these names hold in whatever table, and how their cells may be written.
//!
//! A cell is tidied before it is read: blanks are joined, an address without scheme gets one, lists may have commas.

use crate::addresses::{addresses, bad_address};
use crate::degrees::bad_degrees;
use crate::fault::Problem;
use larkartan_core::domain::THIS_YEAR;
use time::{Date, Month};
use unicode_normalization::UnicodeNormalization;

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
        // An address of mail is no page, and stays what it is.
        "website" if !text.is_empty() && !text.contains("://") && !text.contains([' ', '@']) => {
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
        // No source is newer than now. Those of the new year may come before the map's own year is changed.
        "newest_source_year" | "decision_year" => bad_year(cell, i64::from(THIS_YEAR) + 1),
        "last_round" => bad_year(cell, *YEARS.end()),
        "decision" => bad_decision(cell),
        "municipality" | "code" => lost_zeros(column, cell),
        "lat" | "lon" => bad_degrees(column, cell),
        _ => None,
    }
}

/// MYH's number of a decision.
fn bad_decision(cell: &str) -> Option<Problem> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = cell.strip_prefix("MYH ").and_then(|it| it.split_once('/'));
    let is_number = number.is_some_and(|(year, number)| {
        let is_year = year.parse().is_ok_and(|year: i64| YEARS.contains(&year));
        is_year && is_digits(year) && is_digits(number)
    });
    let otherwise = || expected("MYH, a year and a number, such as MYH 2025/3697", cell);
    (!is_number).then(otherwise)
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

fn bad_year(cell: &str, most: i64) -> Option<Problem> {
    if let Some(problem) = bad_number(cell) {
        return Some(problem);
    }
    let is_written = cell.len() == 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
    match is_written {
        true => year_beyond(cell, most),
        false => Some(expected("a year of four digits", cell)),
    }
}

/// A year that the column cannot hold.
fn year_beyond(year: &str, most: i64) -> Option<Problem> {
    let (number, least): (i64, _) = (year.parse().ok()?, *YEARS.start());
    let found = year.to_owned();
    (!(least..=most).contains(&number)).then_some(Problem::YearBeyond { found, least, most })
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
    if let Some(problem) = year_beyond(parts[0], *YEARS.end()) {
        return Some(problem);
    }
    let year: Option<i32> = parts[0].parse().ok();
    let month = number(1).and_then(|month: u8| Month::try_from(month).ok());
    let day = month.zip(number(2)).zip(year);
    let day = day.and_then(|((month, day), year)| Date::from_calendar_date(year, month, day).ok());
    day.is_none().then(|| Problem::NoSuchDay(text.to_owned()))
}

/// Codes of municipalities have four digits. Other codes have letters or lengths of their own.
fn lost_zeros(column: &str, cell: &str) -> Option<Problem> {
    let is_number = cell.len() <= 4 && cell.bytes().all(|byte| byte.is_ascii_digit());
    (column == "municipality" && is_number && cell.len() < 4).then(|| Problem::LostZeros {
        expected: format!("{cell:0>4}"),
        found: cell.to_owned(),
    })
}

pub fn expected(words: &str, found: &str) -> Problem {
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
}
