//! What is refused in the tables of distances, decisions and publishers.

use crate::source::{Table, check, check_cell, check_same};

const OUTSIDE: &str = "sites_outside.csv";
const FALUN: &str = "hogskolan-dalarna-falun";
const CENTRES: &str = "roads/centres.csv";
const DISTANCE: &str = "distance.csv";
const DECISION: &str = "MYH 2023/4383";
const PUBLISHERS: &str = "publishers.csv";
const COPY: &str = "github.com/GHT4ngo/myh-data-pipeline";

#[test]
fn campuses_beyond_the_counties() {
    let of = |heading, value, expected| check_cell(OUTSIDE, FALUN, heading, value, expected);
    of("kind", "campus", "must be university, found \"campus\"");
    of("status", "planned", "must be active, found \"planned\"");
    of("country", "DK", "must be SE, NO or FI, found \"DK\"");
    of("reach", "road", "must be graph or estimate, found \"road\"");
    of("town", "", "must be a text, found an empty cell");
    of(
        "lat",
        "6060357",
        "must be degrees, found 6060357, which looks like degrees that lost their decimal point",
    );
    of(
        "source_dates",
        "2025",
        "must have a date or `undated` for each address, found dates: 1, addresses: 2",
    );
    of(
        "id",
        "Falun",
        "must be a name of a-z, 0-9 and hyphens, found \"Falun\"",
    );
    // No road of the graph comes near.
    check_cell(
        OUTSIDE,
        "uppsala-universitet",
        "reach",
        "graph",
        "must be estimate, no road of the graph lies within 6 km",
    );
}

#[test]
fn a_campus_that_is_nearest_to_nobody_is_checked_too() {
    check_cell(
        OUTSIDE,
        "malardalens-universitet-vasteras",
        "id",
        "Västerås",
        "must be a name of a-z, 0-9 and hyphens, found \"Västerås\"",
    );
}

#[test]
fn an_id_of_a_place_within_the_counties() {
    let table = Table::read(OUTSIDE);
    let row = table.row(FALUN);
    let table = table.set(FALUN, "id", "dorotea-larcentrum");
    let expected = format!("sites_outside.csv, row {row}: `id` must be unique");
    check(&table, &table.text(), &[&expected]);
}

#[test]
fn centres_of_towns() {
    let of = |heading, value, expected| check_cell(CENTRES, "2482TC119", heading, value, expected);
    of(
        "code",
        "2482TC999",
        "must be the code of a locality of this map, found \"2482TC999\"",
    );
    of("lat", "", "must be a number, found an empty cell");
}

#[test]
fn decisions_on_distance_programmes() {
    let of = |heading, value, expected| check_cell(DISTANCE, DECISION, heading, value, expected);
    of(
        "pace",
        "500",
        "must be a pace from 1 to 100 per cent, or nothing, found 500",
    );
    of("rounds", "tre", "must be a whole number, found \"tre\"");
    of("last_round", "46023", "must be a year, found 46023");
    of("provider", "", "must be a text, found an empty cell");
    of(
        "study_municipalities",
        "",
        "must be a text, found an empty cell",
    );
    of(
        "source_urls",
        "",
        "must be one or more web addresses, found an empty cell",
    );
    let table = Table::read(DISTANCE);
    let (first, second) = (table.row(DECISION), table.row("MYH 2023/4378"));
    let table = table.set("MYH 2023/4378", "decision", DECISION);
    let expected = format!(
        "distance.csv, row {second}: has the `decision` \"{DECISION}\" of row {first}, but differs in `name` ("
    );
    check(&table, &table.text(), &[&expected]);
}

#[test]
fn publishers_of_pages() {
    for address in [
        "https://github.com/a",
        "www.github.com",
        "github",
        "github.com, en kopia",
    ] {
        let expected = format!("must be an address without https:// and www., found \"{address}\"");
        check_cell(PUBLISHERS, COPY, "address", address, &expected);
    }
    let expected = "must be a text, found an empty cell";
    check_cell(PUBLISHERS, COPY, "name_sv", "", expected);
    let mut table = Table::read(PUBLISHERS);
    let row = table.rows.len() + 2;
    table.rows.push(table.rows[0].clone());
    let expected = format!("publishers.csv, row {row}: says the same as row 2");
    check(&table, &table.text(), &[&expected]);
}

#[test]
fn as_a_swedish_spreadsheet_saves_them() {
    for name in [OUTSIDE, CENTRES, DISTANCE, PUBLISHERS] {
        let mut table = Table::read(name);
        for heading in ["lat", "lon"] {
            let column = table.headings.iter().position(|it| it == heading);
            for row in &mut table.rows {
                if let Some(cell) = column.and_then(|column| row.get_mut(column)) {
                    *cell = cell.replace('.', ",");
                }
            }
        }
        let text = format!("\u{feff}{}", table.separated(b';')).replace('\n', "\r\n");
        check_same(name, text.as_bytes());
    }
}
