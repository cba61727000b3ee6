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
    to_facts: "Press Enter again for the facts.",
    nothing_chosen: "No place is chosen.",
    sorted: |column, is_descending| match is_descending {
        true => format!("Sorted by {column}, descending."),
        false => format!("Sorted by {column}, ascending."),
    },
    against: |name| format!("Compared with {name}."),
};

/// Words of comparisons.
pub const COMPARE: CompareText = CompareText {
    heading: "Comparison",
    most: "Four municipalities at most. A fifth takes the place of the first.",
    add: |name| format!("Compare {name}"),
    remove: |name| format!("Remove {name} from the comparison"),
    inhabitants: "Inhabitants 2024",
    what: "Measure",
    similar: "Similar municipalities outside the collaboration",
    similar_about: "Most alike in population, area, share in towns and villages and distance to a campus, among the map’s 54. Being alike says nothing about causes.",
};
