//! What was refused with words that lead astray: the second table of cases.

use crate::source::{Table, check, check_cell, lines};
use encoding_rs::WINDOWS_1252;

const SITES: &str = "sites.csv";

#[track_caller]
fn check_whole(bytes: &[u8], expected: &str) {
    assert_eq!(lines(SITES, bytes), [format!("sites.csv: {expected}")]);
}

#[test]
fn headings_that_are_not_found() {
    let table = Table::read(SITES);
    let text = table.text();
    check_whole(b"", "the file is empty");
    check_whole("\u{feff}\r\n\r\n".as_bytes(), "the file is empty");
    check_whole(
        format!("Platser att studera 2026\n\n{text}").as_bytes(),
        "the headings stand in row 3, they must stand in row 1; delete the rows above them",
    );
    let quoted: Vec<String> = text
        .lines()
        .map(|line| format!("\"{}\"", line.replace('"', "\"\"")))
        .collect();
    check_whole(
        quoted.join("\n").as_bytes(),
        "each row stands within one pair of quotation marks, so that it is one cell; save the table again as \"CSV UTF-8\"",
    );
    let swedish = table.separated(b';').replacen("id;kind", "kod;typ", 1);
    let found = lines(SITES, swedish.as_bytes());
    let start = "sites.csv: the columns `id`, `kind` are missing; the separators seen are semicolons, \
                 the headings found are `kod`, `typ`, `note`,";
    assert!(
        found.len() == 1 && found[0].starts_with(start),
        "{found:#?}"
    );
    let twice = text.replacen("note", "name", 1);
    check_whole(twice.as_bytes(), "two columns have the heading `name`");
}

#[test]
fn encodings() {
    let text = Table::read(SITES).text();
    let advice = "save a table as \"CSV UTF-8\", another file as UTF-8";
    let utf_16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let with_mark = [b"\xff\xfe".as_slice(), &utf_16].concat();
    let expected = format!("the letters are not UTF-8, they look like UTF-16; {advice}");
    check_whole(&utf_16, &expected);
    check_whole(&with_mark, &expected);
    let ansi = WINDOWS_1252.encode(&text).0;
    let expected =
        format!("the letters are not UTF-8, they look like Windows-1252 (Latin-1); {advice}");
    check_whole(&ansi, &expected);
    check_whole(
        b"PK\x03\x04\x14\x00",
        "this is a workbook under another name; open it and save it as \"CSV UTF-8\"",
    );
}

#[test]
fn rows_are_counted_as_a_spreadsheet_counts_them() {
    let table = Table::read(SITES).set("dorotea-larcentrum", "kind", "larcentrum");
    let row = table.row("dorotea-larcentrum");
    let text = table.text();
    let (heading, rest) = text.split_once('\n').expect("rows");
    for (blank, lines) in [("", 0), ("\n", 1), ("\n\n\n", 3), (",,,\n\n", 2)] {
        let expected = format!(
            "sites.csv, row {}: `kind` must be university, campus, learning_centre",
            row + lines
        );
        check(&table, &format!("{heading}\n{blank}{rest}"), &[&expected]);
    }
}

#[test]
fn a_row_with_too_many_or_too_few_cells() {
    let text = Table::read(SITES).text();
    let headings = Table::read(SITES).headings.len();
    let mut rows: Vec<&str> = text.lines().collect();
    let longer = format!("{},,more", rows[2]);
    rows[2] = &longer;
    let table = Table::read(SITES);
    check(
        &table,
        &rows.join("\n"),
        &[&format!(
            "sites.csv, row 3: {} cells, {headings} headings",
            headings + 2
        )],
    );
    rows[2] = "larcentrum,learning_centre";
    check(
        &table,
        &rows.join("\n"),
        &[&format!("sites.csv, row 3: 2 cells, {headings} headings")],
    );
}

#[test]
fn one_fault_is_one_line_and_counted_once() {
    // Each fault of education was told twice: the table makes two files.
    check_cell(
        "education.csv",
        "2425",
        "postsec_2024_men",
        "",
        "must be a number, found an empty cell",
    );
    check_cell(
        "education.csv",
        "2425",
        "population_2024",
        "2 4O3",
        "must be a whole number, found \"2 4O3\"",
    );
}

#[test]
fn an_unknown_member_of_a_collaboration() {
    let table = Table::read("collaborations.csv");
    let row = table.row("2506");
    let table = table.set("2506", "municipality", "2599");
    let expected = format!(
        "collaborations.csv, row {row}: `municipality` must be the code of a municipality of this map, found \"2599\""
    );
    check(&table, &table.text(), &[&expected]);
}

#[test]
fn lost_zeros() {
    let expected = "must be the code with its zeros: 0 was found where 00 is expected; \
                    spreadsheets lose leading zeros: open tables by import, with all columns as text";
    check_cell("education.csv", "00", "code", "0", expected);
    check_cell(
        "education.csv",
        "2425",
        "code",
        "425",
        "must be a code of four digits, found 425; these end so: 2425",
    );
    check_cell(
        "sites.csv",
        "dorotea-larcentrum",
        "municipality",
        "425",
        "must be a code of four digits, found 425; these end so: 2425",
    );
    // A whole table that lost them is one line.
    let mut table = Table::read("education.csv");
    let column = table.column("code");
    for row in &mut table.rows {
        row[column] = match row[column].trim_start_matches('0') {
            "" => "0".to_owned(),
            code => code.to_owned(),
        };
    }
    let found = lines("education.csv", table.text().as_bytes());
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].contains("rows 2 and 8–97: `code` must be the code with its zeros: "),
        "{found:#?}"
    );
}

#[test]
fn degrees() {
    let of = |heading, value, expected| {
        check_cell(SITES, "dorotea-larcentrum", heading, value, expected)
    };
    of(
        "lon",
        "377",
        "must be degrees, from -180 to 180, found \"377\"",
    );
    of(
        "lat",
        "7128123.4",
        "must be degrees (WGS 84), found 7128123.4, which looks like metres, as in SWEREF 99 TM",
    );
    of(
        "lat",
        "6426185",
        "must be degrees, found 6426185, which looks like degrees that lost their decimal point",
    );
}

#[test]
fn what_only_the_decoder_knows_is_told_by_row() {
    let of = |heading, value, expected| {
        check_cell(SITES, "dorotea-larcentrum", heading, value, expected)
    };
    of(
        "status",
        "aktiv",
        "must be active, planned, unconfirmed or historical, found \"aktiv\"",
    );
    of(
        "locality",
        "2425TC999",
        "must be the code of a locality of this map, or nothing, found \"2425TC999\"",
    );
    of(
        "services",
        "guidance, vägledning",
        "must be services that the map knows, found \"vägledning\"",
    );
    check_cell(
        "localities.csv",
        "2425TC101",
        "population_2020",
        "6000000",
        "must be a whole number up to 5 million",
    );
    check_cell(
        "minority_names.csv",
        "Tjarvetje",
        "language",
        "xx",
        "must be sma, sju, sje, smj, se, fit or fi",
    );
    check_cell(
        "offers.csv",
        "Mittuniversitetet",
        "recency",
        "ny",
        "must be recent, older, undated, historical or closed",
    );
    let table = Table::read(SITES);
    let row = table.row("dorotea-larcentrum");
    let table = table.set("dorotea-larcentrum", "lat", "65.26185");
    check(
        &table,
        &table.text(),
        &[&format!("sites.csv, row {row}: lies ")],
    );
}

#[test]
fn twenty_lines_a_file_and_how_many_more() {
    let mut table = Table::read("offers.csv");
    let columns: Vec<usize> = [
        "kind",
        "form",
        "term",
        "recency",
        "planned",
        "start",
        "places",
        "municipality",
    ]
    .iter()
    .map(|heading| table.column(heading))
    .collect();
    for row in table.rows.iter_mut().take(3) {
        for column in &columns {
            row[*column] = "x".to_owned();
        }
    }
    let found = lines("offers.csv", table.text().as_bytes());
    assert!(found.len() <= 21, "{found:#?}");
}
