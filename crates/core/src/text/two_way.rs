//! What a language must have for distance beside level of education. Not a part of [`Text`](super::Text): only a later chunk
//! of the app says it.

use crate::domain::Third;

/// Words of distance beside level of education.
#[derive(Debug)]
pub struct TwoWayText {
    /// Heading.
    pub heading: &'static str,
    /// A way of that length.
    pub way: fn(Third) -> &'static str,
    /// A level of education of that height.
    pub education: fn(Third) -> &'static str,
    /// A cell: both of them.
    pub both: fn(&str, &str) -> String,
    /// A cell with its municipalities.
    pub cell: fn(&str, &str) -> String,
    /// A cell that has none.
    pub none: fn(&str) -> String,
    /// A municipality with both figures.
    pub place: fn(&str, &str, &str) -> String,
    /// What short and long are: the limits in words, whether the way is that to a campus.
    pub way_limits: fn(&str, &str, bool) -> String,
    /// What low and high are: the limits in words.
    pub education_limits: fn(&str, &str) -> String,
    /// That two figures stand beside each other, and no more.
    pub no_cause: &'static str,
}
