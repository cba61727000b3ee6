//! What was taken without a word: the first table of cases.

use crate::source::{Table, check, check_cell, lines, made};
use encoding_rs::WINDOWS_1252;

const SITES: &str = "sites.csv";
const OFFERS: &str = "offers.csv";
const EDUCATION: &str = "education.csv";
const DOROTEA: &str = "dorotea-larcentrum";

#[test]
fn the_whole_file_read_as_ansi_and_saved_as_utf_8() {
    let text = Table::read(SITES).text();
    let misread = WINDOWS_1252.decode_without_bom_handling(text.as_bytes()).0;
    let found = lines(SITES, misread.as_bytes());
    let first = "sites.csv: the table was opened in another encoding than UTF-8 and saved so, found \"MalÃ¥\" for \"Malå\"";
    assert!(
        found.len() == 1 && found[0].starts_with(first),
        "{found:#?}"
    );
    assert!(
        found[0].ends_with("open tables by import, with all columns as text, and choose UTF-8"),
        "{found:#?}"
    );
}

#[test]
fn a_lost_letter() {
    for name in [
        "Dorotea LÃ¤rcentrum",
        "Dorotea L\u{fffd}rcentrum",
        "Dorotea L?rcentrum",
        "?sele lärcentrum",
    ] {
        let expected =
            format!("has letters that were lost in the wrong encoding, found \"{name}\"");
        check_cell(SITES, DOROTEA, "name", name, &expected);
    }
}

#[test]
fn a_day_number_and_a_year_with_decimals() {
    let provider = "Mittuniversitetet";
    let of = |value, expected| check_cell(OFFERS, provider, "start", value, expected);
    of(
        "45413",
        "must be a year, found 45413, a spreadsheet's number of the day 2024-05-01",
    );
    of(
        "2024,0",
        "must be a year without decimals, found \"2024,0\"",
    );
    of(
        "hösten 2024",
        "must be years in digits, such as 2024 or 2021-2022, found \"hösten 2024\"",
    );
    check_cell(
        SITES,
        DOROTEA,
        "newest_source_year",
        "45413",
        "must be a year, found 45413",
    );
}

#[test]
fn a_fraction_beside_per_cent() {
    let expected = "must be in per cent, found 0.2872, which looks like a fraction: 28.72 %?";
    check_cell(EDUCATION, "2425", "postsec_2024_total", "0,2872", expected);
    check_cell(
        EDUCATION,
        "2425",
        "unknown_2024_total",
        "0.0158",
        "must be in per cent, found 0.0158",
    );
    check_cell(
        EDUCATION,
        "2425",
        "postsec1674_2005",
        "0.17",
        "must be in per cent, found 0.17",
    );
}

#[test]
fn a_total_outside_of_women_and_men() {
    let expected = "the total, 48.72, is not about midway between women (";
    let table = Table::read(EDUCATION);
    let row = table.row("2404");
    let table = table.set("2404", "postsec_2024_total", "48.72");
    let found = lines(EDUCATION, table.text().as_bytes());
    assert!(found[0].contains(expected), "{found:#?}");
    let advice = "correct it or, if the source says so, write `postsec_2024_total` under `confirmed` in that row";
    assert!(found[0].ends_with(advice), "{found:#?}");
    assert!(
        found[0].starts_with(&format!("education.csv, row {row}: ")),
        "{found:#?}"
    );
}

#[test]
fn women_and_men_swapped_in_any_municipality() {
    // Too many to make the files of each; the smallest and the largest difference of the map, and of Sweden.
    for code in ["2480", "2510", "2425", "0162"] {
        for kind in ["postsec", "postsec3"] {
            let table = Table::read(EDUCATION);
            let (women, men) = (format!("{kind}_2024_women"), format!("{kind}_2024_men"));
            let row = &table.rows[table.at(code)];
            let (of_women, of_men) = (
                row[table.column(&women)].clone(),
                row[table.column(&men)].clone(),
            );
            let table = table.set(code, &women, &of_men).set(code, &men, &of_women);
            let row = table.row(code);
            let found = lines(EDUCATION, table.text().as_bytes());
            // Either may be the one that is named.
            let place = format!("education.csv, row {row}: `{kind}_2024_");
            let is_told = |line: &String| {
                line.starts_with(&place) && line.contains("differs between women and men by -")
            };
            assert!(found.len() == 1 && is_told(&found[0]), "{found:#?}");
        }
    }
}

#[test]
fn a_typing_error_of_ten_times() {
    let table = Table::read(EDUCATION);
    for column in [
        "postsec_2024_women",
        "postsec_2024_men",
        "postsec1674_2013",
        "population_2024",
        "pop_25_65_2024",
    ] {
        let cell = table.rows[table.at("2480")][table.column(column)].clone();
        let value: f64 = cell.parse().expect("a number");
        let tenth = if column.starts_with("pop") {
            format!("{:.0}", value / 10.0)
        } else {
            format!("{:.2}", value / 10.0)
        };
        let found = lines(
            EDUCATION,
            table.clone().set("2480", column, &tenth).text().as_bytes(),
        );
        let place = format!("education.csv, row {}: `", table.row("2480"));
        assert!(
            !found.is_empty() && found.iter().all(|line| line.starts_with(&place)),
            "{column}: {found:#?}"
        );
    }
}

#[test]
fn a_row_can_confirm_what_looks_wrong() {
    let table =
        Table::read(EDUCATION)
            .with_column("confirmed")
            .set("2480", "postsec1674_2013", "70.1");
    let found = lines(EDUCATION, table.text().as_bytes());
    let columns: Vec<&str> = found
        .iter()
        .filter_map(|line| line.split('`').nth(1))
        .collect();
    assert!(columns.contains(&"postsec1674_2013"), "{found:#?}");
    let table = table.set("2480", "confirmed", &columns.join(", "));
    check(&table, &table.text(), &[]);
    // What is confirmed is that figure and no other.
    let table = table.set("2480", "postsec1674_2005", "3.3");
    assert!(!lines(EDUCATION, table.text().as_bytes()).is_empty());
}

#[test]
fn the_same_row_twice() {
    let mut table = Table::read(OFFERS);
    let again = table.rows[4].clone();
    table.rows.push(again);
    let row = table.rows.len() + 1;
    check(
        &table,
        &table.text(),
        &[&format!(
            "offers.csv, row {row}: says the same as row 6; delete one of them"
        )],
    );
    // Other sources do not make it another programme.
    let (urls, dates) = (table.column("source_urls"), table.column("source_dates"));
    let last = table.rows.last_mut().expect("a row");
    last[urls] = "https://example.org".to_owned();
    last[dates] = "undated".to_owned();
    check(
        &table,
        &table.text(),
        &[&format!(
            "offers.csv, row {row}: says the same as row 6, but for `source_urls` (\"https://example.org\" here, \""
        )],
    );
}

#[test]
fn addresses() {
    let of = |heading, value, expected| check_cell(SITES, DOROTEA, heading, value, expected);
    of(
        "source_urls",
        "https://a.sehttps://b.se",
        "must have a blank between two addresses",
    );
    of(
        "source_urls",
        "https://a.se, se sidan",
        "must be a web address, such as https://dorotea.se",
    );
    of(
        "website",
        "https://dorotea.se (startsidan)",
        "must be the address alone, without words beside it",
    );
    let table = Table::read(SITES).set(DOROTEA, "website", "dorotea.se");
    let (built, faults, _) = made(SITES, table.text().as_bytes());
    assert_eq!(faults, []);
    assert!(built[0].1.contains(r#""website":"https://dorotea.se""#));
}

#[test]
fn dates_that_no_calendar_has() {
    for date in ["2024-13-45", "2024-02-30"] {
        let table = Table::read(OFFERS);
        let column = table.column("source_dates");
        let at = table
            .rows
            .iter()
            .position(|row| !row[column].contains(' '))
            .expect("one date");
        let mut table = table;
        table.rows[at][column] = date.to_owned();
        let expected = format!(
            "offers.csv, row {}: `source_dates` must be a day of the calendar, found \"{date}\"",
            at + 2
        );
        check(&table, &table.text(), &[&expected]);
    }
}

#[test]
fn spellings_of_a_provider_are_joined_and_told() {
    let name = "Mittuniversitetet";
    let spellings = [
        ("mittuniversitetet", "small letters and capitals"),
        ("Luleå  tekniska universitet", "blanks"),
        (
            "Luleå\u{a0}tekniska universitet",
            "a no-break space where a blank belongs",
        ),
    ];
    for (spelling, by) in spellings {
        let key = if spelling.starts_with('m') {
            name
        } else {
            "Luleå tekniska universitet"
        };
        let row = Table::read(OFFERS).row(key);
        let table = Table::read(OFFERS).set(key, "provider", spelling);
        let (built, faults, warnings) = made(OFFERS, table.text().as_bytes());
        assert_eq!(faults, []);
        assert_eq!(warnings.len(), 1, "{warnings:?}");
        let (lines, _) = larkartan_data::told::lines(larkartan_core::text::Lang::En, &warnings);
        assert_eq!(
            lines,
            [format!(
                "offers.csv, row {row}: `provider` \"{spelling}\" counts as \"{key}\", it differs by {by}"
            )]
        );
        let offers = built.iter().find(|(name, _)| *name == "offers.geojson");
        let (_, offers) = offers.expect("the programmes");
        assert!(offers.contains(&format!(r#""provider":"{key}""#)));
        assert!(
            !offers.contains(&format!(r#""provider":"{spelling}""#)),
            "{spelling}"
        );
    }
}

#[test]
fn a_spreadsheets_error() {
    for name in ["#NAMN?", "#REFERENS!", "#N/A"] {
        let expected =
            format!("must be a value, found \"{name}\", a spreadsheet's error or formula");
        check_cell(SITES, DOROTEA, "name", name, &expected);
    }
}
