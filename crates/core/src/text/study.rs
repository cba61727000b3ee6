//! What a language must have for what can be studied from a place. Not a part of [`Text`](super::Text): only a later chunk of
//! the app says it.

/// Words of what can be studied from a place.
#[derive(Debug)]
pub struct StudyText {
    /// Heading, with the name of the place.
    pub heading: fn(&str) -> String,
    /// How far a site is from the place that it was chosen from: the distance, the locality that it is counted from.
    pub far_from: fn(&str, &str) -> String,
    /// The way back to that place.
    pub back: fn(&str) -> String,
    /// Heading over the learning centres.
    pub centres: &'static str,
    /// The nearest learning centre where the municipality has none: how far away it is.
    pub nearest_centre: fn(&str) -> String,
    /// Heading over the programmes: how many are known.
    pub here: fn(usize) -> String,
    /// How many more there are than are shown.
    pub more: fn(usize) -> String,
    /// The link to the programmes.
    pub show_all: &'static str,
    /// The link to the programmes that are given here.
    pub show_here: &'static str,
    /// Heading over the nearest campuses.
    pub campuses: &'static str,
    /// From where the distances are counted.
    pub counted_from: fn(&str) -> String,
    /// The same for a municipality, with its mean, which its headline has.
    pub mean_of_all: fn(&str, &str) -> String,
    /// Heading over what can be followed at a distance.
    pub at_distance: &'static str,
    /// How many distance programmes of higher vocational education there are.
    pub distance_count: fn(u32) -> String,
    /// A field of education, and how many there are of it.
    pub field_count: fn(&str, u32) -> String,
    /// The link to the distance programmes.
    pub show_distance: &'static str,
    /// Heading over the ways on.
    pub ways: &'static str,
    /// What a page is that is a collaboration's.
    pub collaboration: &'static str,
}
