//! What a language must have for a municipality's neighbours and for comparisons.

/// Words of the compass.
#[derive(Debug)]
pub struct CompassText {
    /// Heading.
    pub heading: &'static str,
    /// The eight directions, clockwise from the north.
    pub directions: [&'static str; 8],
    /// It is better there.
    pub better: &'static str,
    /// It is worse there.
    pub worse: &'static str,
    /// It is the same there.
    pub same: &'static str,
}

/// What a screen reader announces after a change.
#[derive(Debug)]
pub struct AnnounceText {
    /// The choice of a place was taken back.
    pub nothing_chosen: &'static str,
    /// How the keyboard comes from a municipality that is chosen on the map to its facts.
    pub to_facts: &'static str,
    /// The order of the table: its column, and whether the largest comes first.
    pub sorted: fn(&str, bool) -> String,
    /// What the chosen municipality is compared with.
    pub against: fn(&str) -> String,
}

/// Words of comparisons.
#[derive(Debug)]
pub struct CompareText {
    /// Heading.
    pub heading: &'static str,
    /// How many can be compared.
    pub most: &'static str,
    /// Adds a municipality to the comparison.
    pub add: fn(&str) -> String,
    /// Takes it away again.
    pub remove: fn(&str) -> String,
    /// Row: inhabitants.
    pub inhabitants: &'static str,
    /// Column of what is compared.
    pub what: &'static str,
    /// Heading over the municipalities that are alike.
    pub similar: &'static str,
    /// How they are found, and what they do not show.
    pub similar_about: &'static str,
}
