//! Neighbours and comparisons, in English.

use crate::text::{AnnounceText, CompareText, CompassText};

/// Words of the compass.
pub const COMPASS: CompassText = CompassText {
    heading: "Neighbouring municipalities",
    directions: [
        "north",
        "north-east",
        "east",
        "south-east",
        "south",
        "south-west",
        "west",
        "north-west",
    ],
    better: "better than here",
    worse: "worse than here",
    same: "as here",
};

/// What a screen reader is told after a change.
pub const ANNOUNCE: AnnounceText = AnnounceText {
    nothing_chosen: "No place is chosen.",
    sorted: |column, is_descending| match is_descending {
        true => format!("Ordered by {column}, descending."),
        false => format!("Ordered by {column}, ascending."),
    },
    against: |name| format!("Compared with {name}."),
};

/// Words of comparisons.
pub const COMPARE: CompareText = CompareText {
    heading: "Comparison",
    most: "Four municipalities at most. A fifth takes the place of the first.",
    add: |name| format!("Compare {name}"),
    remove: |name| format!("Take {name} out of the comparison"),
    inhabitants: "Inhabitants 2024",
    what: "Measure",
    similar: "Similar municipalities outside the collaboration",
    similar_about: "Most alike in population, area, share in localities and distance to a campus, among the map’s 54. Likeness shows no cause.",
};
