//! The tables as files for a spreadsheet.

use super::{Asked, table};
use crate::domain::{Atlas, Measure, SeriesYear, Unit, rounded};
use crate::geo::Km;
use crate::scene::source_links;
use crate::text::Text;
use crate::text::number::{NO_BREAK, decimal};

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
    let table = table(atlas, text, asked);
    let mut names = vec![text.table.code.to_owned()];
    names.extend(table.columns.iter().map(|head| head.name.clone()));
    let mut figures = vec![names];
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let mut cells = vec![row.code.to_string(), row.name.clone()];
        cells.extend(row.cells.iter().map(|cell| cell.plain.clone()));
        figures.push(cells);
    }
    // Distances and the shares of women and men stand in every table.
    let measures = [
        asked.measure,
        Measure::NearestCampus,
        Measure::PostSecondary,
    ];
    let sources = sources(atlas, text, &measures, today);
    Export {
        name: format!("larkartan-{}.csv", asked.measure.key()),
        text: file(&figures, &sources),
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
        names.push([(text.measure)(measure), (text.unit)(measure.unit())].join(", "));
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
        }
        for collaboration in atlas.collaborations() {
            let is_member = collaboration.members.contains(&place.code);
            cells.push(if is_member { words.yes } else { words.no }.to_owned());
        }
        figures.push(cells);
    }
    let sources = sources(atlas, text, &Measure::ALL, today);
    Export {
        name: "larkartan.csv".to_owned(),
        text: file(&figures, &sources),
    }
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
    let shown = decimal(text.lang, value, digits);
    shown.replace('\u{2212}', "-").replace(NO_BREAK, "")
}

/// Where the figures of those measures come from and when the file was made, one row each.
fn sources(atlas: &Atlas, text: &Text, measures: &[Measure], today: &str) -> Vec<Vec<String>> {
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
    rows.push(vec![text.detail.estimate.to_owned()]);
    rows
}

/// The text of a file: the rows of figures and, under an empty row, those of the sources.
fn file(figures: &[Vec<String>], sources: &[Vec<String>]) -> String {
    let (figures, sources) = (rows(figures), rows(sources));
    format!("{BYTE_ORDER_MARK}{figures}\r\n{sources}")
}

/// Rows with semicolons between their cells, as Swedish spreadsheets have them.
fn rows(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .flexible(true)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory does not fail.
    let written = rows.iter().try_for_each(|row| writer.write_record(row));
    let bytes = written.ok().and_then(|()| writer.into_inner().ok());
    String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_need_it() {
        let cells = ["a;b", "say \"no\"", "plain", ""].map(str::to_owned);
        let sources = [vec!["SCB".to_owned()]];
        assert_eq!(
            file(&[cells.to_vec()], &sources),
            "\u{feff}\"a;b\";\"say \"\"no\"\"\";plain;\r\n\r\nSCB\r\n"
        );
    }
}
