//! What a language must have for the page of one municipality.

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
}
