//! What a language must have for the page that a host shows where there is none. Only the build reads this.

/// Sentences of the page.
#[derive(Debug)]
pub struct NotFoundText {
    /// Heading.
    pub title: &'static str,
    /// What may be the reason, and what to do.
    pub about: &'static str,
    /// The link to the start page.
    pub to_map: &'static str,
    /// The link to the tables.
    pub to_table: &'static str,
    /// The link to the programmes.
    pub to_programmes: &'static str,
    /// The link to the list of all municipalities.
    pub to_municipalities: &'static str,
}
