//! The page of one municipality, in English.

use crate::text::ProfileText;

/// Words of the page of one municipality.
pub const PROFILE: ProfileText = ProfileText {
    tab: "My municipality",
    label: "Municipality",
    none: "Choose a municipality",
    figures: "The municipality in figures",
    columns: [
        "Measure",
        "Here",
        "Among municipalities",
        "County",
        "Sweden",
    ],
    empty: "A dash means that the sources give no value.",
    print: "Print the page",
};
