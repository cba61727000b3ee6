//! What a language must have for the prerendered page: before the app has come, and where it does not come. Only the
//! build reads this.

/// Sentences of the prerendered page.
#[derive(Debug)]
pub struct PrerenderedText {
    /// What is missing where scripts are off.
    pub no_scripts: &'static str,
    /// What there is beside it, where the pages of the municipalities are.
    pub has_pages: &'static str,
    /// The app could not start.
    pub failed: &'static str,
    /// The app takes long to come.
    pub slow: &'static str,
    /// The app has not come, and no script says why.
    pub late: &'static str,
    /// The view of the link is not there yet: what is seen is the first.
    pub waiting: &'static str,
    /// The view of the link did not come: what is seen is the first.
    pub elsewhere: &'static str,
    /// The link to the table.
    pub to_table: &'static str,
    /// The app has stopped; what it showed last stays.
    pub stopped: &'static str,
    /// Loads the page again.
    pub retry: &'static str,
    /// The language and its country, as those who show shared pages name them.
    pub locale: &'static str,
    /// What is in the picture that is shown where a page is shared: its headline.
    pub picture: fn(&str) -> String,
}
