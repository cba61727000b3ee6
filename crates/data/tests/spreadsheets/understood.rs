//! Ways of saving a table that change nothing.

use crate::source::{Table, check_same};

#[test]
fn separators() {
    let table = Table::read("sites.csv");
    check_same("sites.csv", table.separated(b';').as_bytes());
    check_same("sites.csv", table.separated(b'\t').as_bytes());
    check_same(
        "sites.csv",
        format!("sep=;\r\n{}", table.separated(b';')).as_bytes(),
    );
    check_same(
        "sites.csv",
        format!("\u{feff}sep=\t\n{}", table.separated(b'\t')).as_bytes(),
    );
}

#[test]
fn line_ends_and_byte_order_mark() {
    let text = Table::read("sites.csv").text();
    check_same("sites.csv", format!("\u{feff}{text}").as_bytes());
    check_same("sites.csv", text.replace('\n', "\r\n").as_bytes());
    check_same("sites.csv", text.replace('\n', "\r").as_bytes());
}

#[test]
fn headings_in_capitals_and_with_blanks() {
    let mut table = Table::read("sites.csv");
    for heading in &mut table.headings {
        *heading = format!(" {} ", heading.replace('_', " ").to_uppercase());
    }
    check_same("sites.csv", table.text().as_bytes());
}

#[test]
fn blank_rows_and_empty_cells() {
    let text = Table::read("offers.csv").text();
    let (heading, rest) = text.split_once('\n').expect("rows");
    let empty = ",".repeat(heading.matches(',').count());
    check_same(
        "offers.csv",
        format!("{heading}\n\n{rest}\n{empty}\n\n").as_bytes(),
    );
    let mut table = Table::read("sites.csv");
    table.headings.extend([String::new(), String::new()]);
    table
        .rows
        .iter_mut()
        .for_each(|row| row.extend([String::new(), String::new()]));
    check_same("sites.csv", table.text().as_bytes());
    // Cells without a heading, only some rows: what a spreadsheet leaves when a column was emptied.
    let longer: Vec<String> = Table::read("sites.csv")
        .text()
        .lines()
        .enumerate()
        .map(|(nth, line)| match nth {
            2 => format!("{line},,"),
            _ => line.to_owned(),
        })
        .collect();
    check_same("sites.csv", longer.join("\n").as_bytes());
}

#[test]
fn columns_in_another_order_with_others_beside_them() {
    let mut table = Table::read("localities.csv").with_column("my own");
    table.headings.reverse();
    table.rows.iter_mut().for_each(|row| row.reverse());
    check_same("localities.csv", table.text().as_bytes());
}

#[test]
fn decimal_commas() {
    let mut table = Table::read("education.csv");
    for cell in table.rows.iter_mut().flatten() {
        if cell.parse::<f64>().is_ok() {
            *cell = cell.replace('.', ",");
        }
    }
    check_same("education.csv", table.separated(b';').as_bytes());
}

#[test]
fn addresses_parted_by_commas_and_semicolons() {
    let mut table = Table::read("sites.csv");
    let column = table.column("source_urls");
    for (nth, row) in table.rows.iter_mut().enumerate() {
        row[column] = row[column].replace(' ', [", ", "; ", ",", ";", "\n"][nth % 5]);
    }
    check_same("sites.csv", table.text().as_bytes());
}

#[test]
fn letters_with_their_marks_apart_as_on_a_mac() {
    use unicode_normalization::UnicodeNormalization;
    let text: String = Table::read("sites.csv").text().nfd().collect();
    check_same("sites.csv", text.as_bytes());
}
