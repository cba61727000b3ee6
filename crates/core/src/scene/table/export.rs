//! The tables as files for a spreadsheet.

use super::{Asked, Column, Head, table_of};
use crate::domain::{Atlas, DistanceMethod, Measure, SeriesYear, Unit, rounded};
use crate::geo::Km;
use crate::scene::source_links;
use crate::text::number::{NO_BREAK, decimal};
use crate::text::{Lang, Text};
use std::borrow::Cow;

/// What tells a spreadsheet program that a file is UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// A file to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// The rows that the table shows, in their order. `today` is the date that the file is made.
pub fn shown_rows(atlas: &Atlas, text: &Text, asked: &Asked, today: &str) -> Export {
    let table = table_of(atlas, text, asked, &Column::of(asked.measure));
    let mut names = vec![text.table.code.to_owned()];
    let named = |head: &Head| match head.column.unit(asked.measure) {
        Some(unit) => with_unit(text, &head.name, unit),
        None if head.column == Column::Rank => {
            (text.table.rank_in_figures)((text.rank_meaning)(asked.measure))
        }
        None => head.name.clone(),
    };
    let is_distance = |head: &Head| head.column.unit(asked.measure) == Some(Unit::Kilometres);
    for head in &table.columns {
        names.push(named(head));
        if is_distance(head) {
            names.push((text.table.method)(&head.name));
        }
    }
    let mut figures = vec![names];
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let mut cells = vec![row.code.to_string(), row.name.clone()];
        // The first column is the name.
        for (head, cell) in table.columns.iter().skip(1).zip(&row.cells) {
            cells.push(cell.plain.clone());
            if is_distance(head) {
                cells.push(mostly(text, cell.method));
            }
        }
        figures.push(cells);
    }
    // Distances and the shares of women and men stand in every table.
    let measures = [
        asked.measure,
        Measure::NearestCampus,
        Measure::PostSecondary,
    ];
    let sources = sources(atlas, text, &measures, today, text.detail.estimate);
    Export {
        name: format!("larkartan-{}.csv", asked.measure.key()),
        text: file(text.lang, &figures, &sources),
    }
}

/// All measures of all municipalities, and who is a member of what.
pub fn everything(atlas: &Atlas, text: &Text, today: &str) -> Export {
    let words = &text.table;
    let mut names = vec![
        words.code.to_owned(),
        words.municipality.to_owned(),
        words.county.to_owned(),
    ];
    for measure in all_years() {
        names.push(with_unit(text, (text.measure)(measure), measure.unit()));
        if measure.unit() == Unit::Kilometres {
            names.push((words.method)((text.measure)(measure)));
        }
    }
    for collaboration in atlas.collaborations() {
        names.push(collaboration.name.clone());
    }
    let mut figures = vec![names];
    for place in atlas.municipalities() {
        let county = atlas.county(place.code.county());
        let mut cells = vec![
            place.code.to_string(),
            place.name.clone(),
            county.map_or(String::new(), |county| county.name.clone()),
        ];
        for measure in all_years() {
            let value = measure.value(atlas, place);
            cells.push(value.map_or(String::new(), |v| number(text, measure.unit(), v)));
            if measure.unit() == Unit::Kilometres {
                cells.push(mostly(text, measure.method(atlas, place)));
            }
        }
        for collaboration in atlas.collaborations() {
            let is_member = collaboration.members.contains(&place.code);
            cells.push(if is_member { words.yes } else { words.no }.to_owned());
        }
        figures.push(cells);
    }
    let sources = sources(atlas, text, &Measure::ALL, today, text.detail.estimate);
    Export {
        name: "larkartan.csv".to_owned(),
        text: file(text.lang, &figures, &sources),
    }
}

/// How a distance is known, in words; empty where nobody has a way to go.
fn mostly(text: &Text, method: Option<DistanceMethod>) -> String {
    method.map_or_else(String::new, text.table.mostly)
}

/// A heading with its unit.
fn with_unit(text: &Text, name: &str, unit: Unit) -> String {
    [name, (text.unit)(unit)].join(", ")
}

/// All measures, and of the series all years.
fn all_years() -> impl Iterator<Item = Measure> {
    let before = (0..SeriesYear::LAST.place()).map(|nth| Measure::Series(SeriesYear::nth(nth)));
    Measure::ALL.into_iter().chain(before)
}

/// A number as a spreadsheet takes it: no unit, no spaces, a plain minus sign.
pub fn number(text: &Text, unit: Unit, value: f64) -> String {
    let digits = match unit {
        Unit::Level | Unit::Count => 0,
        // As exact as distances are, and no more.
        Unit::Kilometres => return rounded(Km(value)).to_string(),
        Unit::Percent | Unit::PercentagePoints => 2,
    };
    let thousands = match text.lang {
        Lang::Sv => NO_BREAK,
        Lang::En => ',',
    };
    let shown = decimal(text.lang, value, digits);
    shown.replace('\u{2212}', "-").replace(thousands, "")
}

/// When the file was made, where the figures of those measures come from, and what must be known of them, one row each.
pub fn sources(
    atlas: &Atlas,
    text: &Text,
    measures: &[Measure],
    today: &str,
    about: &str,
) -> Vec<Vec<String>> {
    let mut ids: Vec<&str> = Vec::new();
    for id in measures.iter().flat_map(|measure| measure.sources()) {
        if !ids.contains(id) {
            ids.push(id);
        }
    }
    let mut rows = vec![vec![(text.table.made)(today)]];
    for source in source_links(atlas, text, &ids) {
        rows.push(vec![
            text.detail.sources.to_owned(),
            source.words,
            source.url,
        ]);
    }
    rows.push(vec![about.to_owned()]);
    rows
}

/// The text of a file: the rows of figures and, under an empty row, those of the sources.
pub fn file(lang: Lang, figures: &[Vec<String>], sources: &[Vec<String>]) -> String {
    let (figures, sources) = (rows(lang, figures), rows(lang, sources));
    format!("{BYTE_ORDER_MARK}{figures}\r\n{sources}")
}

/// Rows with the separator between their cells that a spreadsheet of that language expects: the one that is not in its numbers.
fn rows(lang: Lang, rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(match lang {
            Lang::Sv => b';',
            Lang::En => b',',
        })
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory does not fail.
    let mut rows = rows.iter().map(|row| row.iter().map(|cell| harmless(cell)));
    let written = rows.try_for_each(|row| writer.write_record(row.map(|cell| cell.into_owned())));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok());
    String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one and is no number.
fn harmless(cell: &str) -> Cow<'_, str> {
    let is_formula = match cell.strip_prefix(['=', '+', '-', '@', '\t', '\r']) {
        Some(rest) if cell.starts_with(['+', '-']) => {
            let is_number = |byte| matches!(byte, b'0'..=b'9' | b'.' | b',');
            rest.is_empty() || !rest.bytes().all(is_number)
        }
        found => found.is_some(),
    };
    match is_formula {
        true => Cow::Owned(["'", cell].concat()),
        false => Cow::Borrowed(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(lang: Lang, cells: &[&str], expected: &str) {
        let cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        let sources = [vec!["SCB".to_owned()]];
        let found = file(lang, &[cells], &sources);
        assert_eq!(found, format!("\u{feff}{expected}\r\n\r\nSCB\r\n"));
    }

    #[test]
    fn cells_are_quoted_where_they_need_it() {
        let cells = ["a;b", "c,d", "say \"no\"", "plain", ""];
        check(Lang::Sv, &cells, "\"a;b\";c,d;\"say \"\"no\"\"\";plain;");
        check(Lang::En, &cells, "a;b,\"c,d\",\"say \"\"no\"\"\",plain,");
    }

    #[test]
    fn what_begins_like_a_formula_is_none() {
        check(
            Lang::Sv,
            &[
                "=1+1",
                "@SUM(A1)",
                "+46 90",
                "-cmd|' /C calc'!A0",
                "-",
                "\tx",
            ],
            "'=1+1;'@SUM(A1);'+46 90;'-cmd|' /C calc'!A0;'-;'\tx",
        );
        check(Lang::Sv, &["-3,25", "+7", "12", "a=b"], "-3,25;+7;12;a=b");
    }
}
