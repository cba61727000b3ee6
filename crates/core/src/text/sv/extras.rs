//! Neighbours and comparisons, in Swedish.

use crate::text::{AnnounceText, CompareText, CompassText};

/// Words of the compass.
pub const COMPASS: CompassText = CompassText {
    heading: "Grannkommunerna",
    directions: [
        "norr",
        "nordost",
        "öster",
        "sydost",
        "söder",
        "sydväst",
        "väster",
        "nordväst",
    ],
    better: "bättre än här",
    worse: "sämre än här",
    same: "som här",
};

/// What a screen reader is told after a change.
pub const ANNOUNCE: AnnounceText = AnnounceText {
    to_facts: "Tryck Enter igen för fakta.",
    nothing_chosen: "Ingen plats är vald.",
    sorted: |column, is_descending| match is_descending {
        true => format!("Ordnat efter {column}, fallande."),
        false => format!("Ordnat efter {column}, stigande."),
    },
    against: |name| format!("Jämförs med {name}."),
};

/// Words of comparisons.
pub const COMPARE: CompareText = CompareText {
    heading: "Jämförelse",
    most: "Högst fyra kommuner. En femte tar den förstas plats.",
    add: |name| format!("Jämför {name}"),
    remove: |name| format!("Ta bort {name} ur jämförelsen"),
    inhabitants: "Invånare 2024",
    what: "Mått",
    similar: "Liknande kommuner utanför samverkan",
    similar_about: "Mest lika i folkmängd, yta, andel i tätort och avstånd till campus, bland kartans 54. Likheten visar inga orsaker.",
};
