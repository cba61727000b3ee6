//! What a language must have for charts.

use crate::domain::Unit;
use crate::scene::Strip;

/// Words of charts.
#[derive(Debug)]
pub struct ChartText {
    /// What the numbers under the dot plot are counted in, the shortest words last.
    pub tick_units: fn(Unit) -> &'static [&'static str],
    /// The first and the last level, under the dot plot.
    pub level_ends: [&'static str; 2],
    /// The mark of the chosen municipality.
    pub here: &'static str,
    /// The mark of its county, where a source gives the value.
    pub county: &'static str,
    /// The mark of its county, where the value is a weighted mean.
    pub county_mean: &'static str,
    /// The mark of Sweden.
    pub sweden: &'static str,
    /// That a value is a weighted mean, in a cell.
    pub mean: &'static str,
    /// How weighted means are worked out.
    pub mean_about: &'static str,
    /// A strip in words.
    pub strip: fn(&Strip) -> String,
    /// Heading over the lines.
    pub lines_heading: &'static str,
    /// What they are, on the page of a municipality: its name, and how many lines there are.
    pub lines_about: fn(&str, usize) -> String,
    /// The lines in words: the chosen municipality, and how many lines there are.
    pub lines: fn(Option<&str>, usize) -> String,
    /// The table behind the lines.
    pub lines_caption: &'static str,
    /// Heading over women and men.
    pub women_men_heading: &'static str,
    /// What is shown of them.
    pub women_men_caption: &'static str,
    /// Columns of their table: the place, men, both, women.
    pub women_men_columns: [&'static str; 4],
    /// Opens the table behind a chart.
    pub as_table: &'static str,
    /// Column of names in such a table.
    pub place: &'static str,
    /// The small map in words: the municipality; its nearest campus and how far that is from the largest locality, where it is
    /// not there.
    pub locator: fn(&str, Option<(&str, &str)>) -> String,
    /// Opens the chart over a table.
    pub chart: &'static str,
}

/// Words with a capital.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
