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
    /// So many municipalities.
    pub count: fn(usize) -> String,
    /// Both figures of a municipality: how far, the share.
    pub figures: fn(&str, &str) -> String,
    /// A municipality with them.
    pub place: fn(&str, &str) -> String,
    /// Caption of the table of three by three.
    pub table: &'static str,
    /// Head over its columns.
    pub columns: &'static str,
    /// Head of a column: a level of education of that height, beside the head over all columns.
    pub level: fn(Third) -> &'static str,
    /// A head with its limit.
    pub with_limit: fn(&str, &str) -> String,
    /// The limit of what lies below it.
    pub under: fn(&str) -> String,
    /// The limit of what begins there.
    pub from: fn(&str) -> String,
    /// What the scatter plot shows: how many municipalities, whether the way is that to a campus.
    pub chart: fn(usize, bool) -> String,
    /// Title of its axis of ways, with the unit; whether the way is that to a campus.
    pub way_axis: fn(bool) -> &'static str,
    /// Title of its axis of shares, with the unit.
    pub education_axis: &'static str,
    /// That the figures are today's, whatever the experiment changes.
    pub today: &'static str,
    /// What short and long are: the limits in words, whether the way is that to a campus.
    pub way_limits: fn(&str, &str, bool) -> String,
    /// What low and high are: the limits in words.
    pub education_limits: fn(&str, &str) -> String,
    /// That two figures stand beside each other, and no more.
    pub no_cause: &'static str,
}
