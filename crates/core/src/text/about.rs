//! What a language must have for what is said about the figures. Not a part of [`Text`](super::Text): only a later chunk of the
//! app says it.

use crate::domain::Measure;

/// Words about the figures.
#[derive(Debug)]
pub struct AboutText {
    /// Label: what the measure counts.
    pub definition: &'static str,
    /// Label: how it is worked out.
    pub method_label: &'static str,
    /// How a measure is worked out.
    pub method: fn(Measure) -> &'static str,
    /// Label: how wrong it may be.
    pub error_label: &'static str,
    /// How wrong a distance may be: the typical error in per cent.
    pub distance_error: fn(f64) -> String,
    /// That shares come from registers, and for how many the education is not known: at least, at most, in per cent.
    pub register_error: fn(f64, f64) -> String,
    /// That the series leaves out those whose education is not known.
    pub series_error: &'static str,
    /// That there is more to study than the sources know.
    pub supply_error: &'static str,
    /// Label: sources.
    pub sources: &'static str,
    /// Label: when the figures were renewed last.
    pub renewed: &'static str,
    /// The link to the list of changes, which is in Swedish.
    pub changes: &'static str,
    /// Label of the text to cite with.
    pub cite_label: &'static str,
    /// The year that a measure is of, in brackets; empty where its name says it, or the day of the newest change does.
    pub year: fn(Measure) -> &'static str,
    /// The value of a municipality, after the name of the measure: the name of the municipality, the value.
    pub value_of: fn(&str, &str) -> String,
    /// The text to cite with: the measure, the value of the chosen municipality if one is chosen, the year, the sources, the day of
    /// the newest change, the day it is read, the address.
    pub citation: fn(&str, &str, &str, &str, &str, &str, &str) -> String,
    /// The button that copies it.
    pub copy: &'static str,
    /// That it is copied.
    pub copied: &'static str,
    /// That it is selected, since the browser does not let it be copied.
    pub selected: &'static str,
}
