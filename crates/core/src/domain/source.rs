//! Where a figure comes from, as a reader sees it.

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The key that rows refer to.
    pub id: String,
    /// The title in Swedish.
    pub title_sv: String,
    /// The title in English.
    pub title_en: String,
    /// Who publishes it.
    pub publisher: String,
    /// The year it speaks of; empty where the publisher names none.
    pub year: String,
    /// What may be done with it.
    pub licence: String,
    /// Where it is found; empty where there is no address.
    pub url: String,
}

/// A page on the web that a fact rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedPage {
    /// Its address.
    pub url: String,
    /// Its date: year, month or day in digits, with `~` before what is approximate; empty where it has none.
    pub date: String,
}
