//! What a language must have for the comparison of a municipality. Not a part of [`Text`](super::Text): only a later chunk of the
//! app says it.

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
    /// That the way is longer: how much, than where, and what holds for both.
    pub longer: fn(&str, Other<'_>, &str) -> String,
    /// That the way is shorter.
    pub shorter: fn(&str, Other<'_>, &str) -> String,
    /// That the way is as long: how long, and where.
    pub same: fn(&str, Other<'_>, &str) -> String,
    /// The ways of both: how far it is there, from where, how far from there.
    pub ways: fn(Other<'_>, &str, &str, &str) -> String,
    /// Shares of women with post-secondary education: here, there.
    pub women: fn(&str, &str, Other<'_>, &str) -> String,
    /// The same of men.
    pub men: fn(&str, &str, Other<'_>, &str) -> String,
    /// The mark for Sweden: its value.
    pub sweden: fn(&str) -> String,
    /// What a county's or members' value is.
    pub mean: &'static str,
    /// That there are no distances for all of Sweden.
    pub no_distance: &'static str,
}
