//! What a language must have for the search.

use crate::scene::HitGroup;

/// Words of the search, beside those of its field.
#[derive(Debug)]
pub struct SearchText {
    /// Heading of a group of hits.
    pub group: fn(HitGroup) -> &'static str,
    /// What a county is that has been found.
    pub county: &'static str,
    /// What a collaboration is that has been found, with so many members.
    pub collaboration: fn(u32) -> String,
    /// The way to the programmes that have the typed words.
    pub among_programmes: fn(&str) -> String,
    /// How many programmes of now there are in the five counties.
    pub programmes: fn(usize) -> String,
    /// How many programmes there are, where all are of the past.
    pub past_programmes: fn(usize) -> String,
    /// How many distance programmes there are in all of Sweden, and of what kind.
    pub at_distance: fn(u32) -> String,
    /// What is found at each of the national pages, in the order of `NATIONAL_PAGES`: university programmes, all programmes, higher
    /// vocational education.
    pub national: [&'static str; 3],
    /// What somebody is who gives programmes.
    pub provider: &'static str,
    /// After the number of places: that programmes are found too.
    pub and_programmes: &'static str,
    /// Neither a place nor a programme is found; what follows are pages outside.
    pub none_known: &'static str,
    /// No place is found, but the programmes can be looked through.
    pub only_programmes: &'static str,
}
