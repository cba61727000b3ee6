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
    let mut file = Sheet::new();
    let mut names = vec![text.table.code.to_owned()];
    names.extend(table.columns.iter().map(|head| head.name.clone()));
    file.row(&names);
    for row in table.groups.iter().flat_map(|group| &group.rows) {
        let mut cells = vec![row.code.to_string(), row.name.clone()];
        cells.extend(row.cells.iter().map(|cell| cell.plain.clone()));
        file.row(&cells);
    }
    // Distances and the shares of women and men stand in every table.
    let measures = [
        asked.measure,
        Measure::NearestCampus,
        Measure::PostSecondary,
    ];
    file.sources(atlas, text, &measures, today);
    Export {
        name: format!("larkartan-{}.csv", asked.measure.key()),
        text: file.text,
    }
}

/// All measures of all municipalities, and who is a member of what.
pub fn everything(atlas: &Atlas, text: &Text, today: &str) -> Export {
    let mut file = Sheet::new();
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
    file.row(&names);
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
        file.row(&cells);
    }
    file.sources(atlas, text, &Measure::ALL, today);
    Export {
        name: "larkartan.csv".to_owned(),
        text: file.text,
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
        // As exact as the estimate is, and no more.
        Unit::Kilometres => return rounded(Km(value)).to_string(),
        Unit::Percent | Unit::PercentagePoints => 2,
    };
    let shown = decimal(text.lang, value, digits);
    shown.replace('\u{2212}', "-").replace(NO_BREAK, "")
}

/// A file in the making: semicolons between cells, as Swedish spreadsheets have them.
struct Sheet {
    text: String,
}

impl Sheet {
    fn new() -> Self {
        Self {
            text: BYTE_ORDER_MARK.to_string(),
        }
    }

    fn row(&mut self, cells: &[String]) {
        for (nth, cell) in cells.iter().enumerate() {
            if nth > 0 {
                self.text.push(';');
            }
            if cell.contains([';', '"', '\n']) {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(cell);
            }
        }
        self.text.push_str("\r\n");
    }

    /// Where the figures of those measures come from and when the file was made, under an empty row.
    fn sources(&mut self, atlas: &Atlas, text: &Text, measures: &[Measure], today: &str) {
        let mut ids: Vec<&str> = Vec::new();
        for id in measures.iter().flat_map(|measure| measure.sources()) {
            if !ids.contains(id) {
                ids.push(id);
            }
        }
        self.row(&[]);
        self.row(&[(text.table.made)(today)]);
        for source in source_links(atlas, text, &ids) {
            self.row(&[text.detail.sources.to_owned(), source.words, source.url]);
        }
        self.row(&[text.detail.estimate.to_owned()]);
    }
}
