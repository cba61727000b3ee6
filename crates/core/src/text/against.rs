//! What a language must have for the comparison of a municipality. Not a part of [`Text`](super::Text): only a later chunk of the
//! app says it.

use crate::domain::{Measure, Unit};

/// What a municipality is compared with, by its name.
#[derive(Debug, Clone, Copy)]
pub enum Other<'a> {
    /// A municipality.
    Municipality(&'a str),
    /// A county.
    County(&'a str),
    /// The members of a collaboration, by its short name.
    Members(&'a str),
    /// Sweden.
    Sweden,
}

/// Words of the comparison of a municipality.
#[derive(Debug)]
pub struct AgainstText {
    /// Heading, with the name of the municipality.
    pub heading: fn(&str) -> String,
    /// Names what is compared with, on buttons and beside bars.
    pub name: fn(Other<'_>) -> String,
    /// Label of the choice of any other municipality.
    pub choose_label: &'static str,
    /// Nothing is chosen there.
    pub choose: &'static str,
    /// What a distance leads to, in its second mention: "campus".
    pub goal: fn(Measure) -> &'static str,
    /// What a distance leads to: "närmaste campus".
    pub nearest: fn(Measure) -> &'static str,
    /// That the way is longer: how much, than where, to what.
    pub longer: fn(&str, Other<'_>, &str) -> String,
    /// That the way is shorter.
    pub shorter: fn(&str, Other<'_>, &str) -> String,
    /// That the way is as long: how long, and where.
    pub same: fn(&str, Other<'_>, &str) -> String,
    /// The ways of both: how far it is there, from where, how far from there, to what.
    pub ways: fn(Other<'_>, &str, &str, &str, &str) -> String,
    /// Shares with post-secondary education: how many percentage points higher, the share here, where else, the share there.
    pub shares: fn(Measure, f64, &str, Other<'_>, &str) -> String,
    /// Any measure: its name, the value here, the name of here, the value there.
    pub side_by_side: fn(&str, &str, &str, &str, Other<'_>) -> String,
    /// The scale of bars: where it ends.
    pub scale: fn(Unit, u32) -> String,
    /// The mark for Sweden: its value.
    pub sweden: fn(&str) -> String,
    /// What a county's or members' value is.
    pub mean: &'static str,
    /// What the mean of known programmes is.
    pub mean_offers: &'static str,
    /// That there are no distances for all of Sweden.
    pub no_distance: &'static str,
}
