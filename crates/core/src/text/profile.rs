//! What a language must have for the page of one municipality.

use crate::domain::{Measure, Particular};

/// Words of the page of one municipality.
#[derive(Debug)]
pub struct ProfileText {
    /// The tab.
    pub tab: &'static str,
    /// Label of the choice of municipality.
    pub label: &'static str,
    /// Nothing is chosen yet.
    pub none: &'static str,
    /// Heading over the figures.
    pub figures: &'static str,
    /// Columns: what, the municipality, its rank, the county, Sweden.
    pub columns: [&'static str; 5],
    /// What the empty cells mean.
    pub empty: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// Heading over all municipalities, to choose one.
    pub choose: &'static str,
    /// What is found on the page of a municipality.
    pub choose_about: &'static str,
    /// What is most particular about the municipality of that name; none where nothing is.
    pub particular: fn(&str, Option<Particular>) -> String,
    /// What the key figure is: the measure, its value in words, whether it holds for Sweden alone, the nearest campus.
    pub key_about: fn(Measure, &str, &str, Option<&str>) -> String,
    /// How many of how many stand before it.
    pub key_rank: fn(Measure, usize, usize) -> String,
    /// Heading over what can be studied there.
    pub study: fn(&str) -> String,
    /// Leads to all programmes.
    pub all_programmes: &'static str,
    /// Heading over the neighbours' bars.
    pub neighbours: fn(&str) -> String,
}
