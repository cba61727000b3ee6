//! How faults are said: in both languages, and before anything is written.

use crate::source::{TABLES, Table, made, root, with_bytes};
use larkartan_core::text::Lang;
use larkartan_data::fault::{Fault, Problem};
use larkartan_data::text::expected;
use larkartan_data::{told, write};
use std::path::Path;

/// What the cells of one row are changed to.
const WRONG: [&str; 6] = ["", "x", "-1", "45413", "#NAMN?", "Åå Ã¤"];

#[test]
fn every_fault_of_every_column_is_said_in_swedish() {
    for name in TABLES {
        for wrong in WRONG {
            // As many cells at once as there are columns, each in a row of its own.
            let mut table = Table::read(name);
            let (columns, rows) = (table.headings.len(), table.rows.len());
            for column in 0..columns {
                table.rows[column % rows][column] = wrong.to_owned();
            }
            let (_, faults, _) = made(name, table.text().as_bytes());
            assert!(!faults.is_empty(), "{name} with \"{wrong}\"");
            faults.iter().for_each(check_swedish);
        }
    }
}

#[track_caller]
fn check_swedish(fault: &Fault) {
    if let Problem::Cell {
        expected: words, ..
    }
    | Problem::Property {
        expected: words, ..
    } = &fault.problem
    {
        assert!(expected(words).is_some(), "not in Swedish yet: {words}");
    }
    let is_words = matches!(fault.problem, Problem::Words(_));
    assert!(!is_words, "not in each language: {fault:?}");
}

#[test]
fn a_fault_in_swedish() {
    let table = Table::read("sites.csv");
    let row = table.row("dorotea-larcentrum");
    let table = table.set("dorotea-larcentrum", "status", "aktiv").set(
        "dorotea-larcentrum",
        "website",
        "se nedan",
    );
    let (_, faults, _) = made("sites.csv", table.text().as_bytes());
    let (lines, count) = told::lines(Lang::Sv, &faults);
    assert_eq!(count, 1, "{lines:#?}");
    let website = format!(
        "sites.csv, rad {row}: `website` måste vara bara adressen, utan ord bredvid, hittade ”se nedan”"
    );
    assert_eq!(lines, [website]);
    let table = table.set("dorotea-larcentrum", "website", "");
    let (_, faults, _) = made("sites.csv", table.text().as_bytes());
    let status = format!(
        "sites.csv, rad {row}: `status` måste vara active, planned, unconfirmed eller historical, hittade ”aktiv”"
    );
    assert_eq!(told::lines(Lang::Sv, &faults).0, [status]);
}

/// A project with this source and the shipped files.
fn project(source: &Path, folder: &Path) {
    let data = folder.join("data");
    std::fs::create_dir(&data).expect("a folder");
    std::os::unix::fs::symlink(source, data.join("source")).expect("a link");
    for name in larkartan_data::names() {
        std::fs::write(data.join(name), "as it was").expect("a file");
    }
}

#[test]
fn nothing_is_written_where_anything_is_wrong() {
    let changes: [(&str, &str, &str, &str); 4] = [
        ("sites.csv", "dorotea-larcentrum", "name", "L?rcentrum"),
        ("sites.csv", "dorotea-larcentrum", "status", "aktiv"),
        ("sites.csv", "dorotea-larcentrum", "lat", "60.1"),
        ("education.csv", "2480", "postsec_2024_women", "5.3"),
    ];
    for (name, key, column, value) in changes {
        let source = with_bytes(
            name,
            Table::read(name).set(key, column, value).text().as_bytes(),
        );
        let folder = tempfile::tempdir().expect("a folder");
        project(source.path(), folder.path());
        let error = write(folder.path(), Lang::En)
            .expect_err("a fault")
            .to_string();
        assert!(error.ends_with("found; nothing was written"), "{error}");
        for name in larkartan_data::names() {
            let text = std::fs::read_to_string(folder.path().join("data").join(name)).expect(name);
            assert_eq!(text, "as it was", "{name}");
        }
    }
    // And all is written where nothing is.
    let folder = tempfile::tempdir().expect("a folder");
    let source = root()
        .join("data/source")
        .canonicalize()
        .expect("the source");
    project(&source, folder.path());
    write(folder.path(), Lang::En).expect("nothing is wrong");
    for name in larkartan_data::names() {
        let text = std::fs::read_to_string(folder.path().join("data").join(name)).expect(name);
        assert_ne!(text, "as it was", "{name}");
    }
}

#[test]
fn the_count_agrees_with_the_lines() {
    let fault = |file: &str, column: usize| Fault {
        column: column.to_string(),
        ..Fault::of_file(file, Problem::Empty)
    };
    let mut faults: Vec<Fault> = (0..34).map(|column| fault("a.csv", column)).collect();
    faults.extend((0..3).map(|column| fault("b.csv", column)));
    let (lines, count) = told::lines(Lang::En, &faults);
    assert_eq!(count, 37);
    assert_eq!(lines.len(), 20 + 1 + 3);
    assert_eq!(lines[20], "a.csv: and 14 more");
}
