//! The page of one municipality, in Swedish.

use crate::text::ProfileText;

/// Words of the page of one municipality.
pub const PROFILE: ProfileText = ProfileText {
    tab: "Min kommun",
    label: "Kommun",
    none: "Välj kommun",
    figures: "Kommunen i siffror",
    columns: ["Mått", "Här", "Bland kommunerna", "Länet", "Sverige"],
    empty: "Ett streck betyder att källorna inte ger något värde.",
    print: "Skriv ut sidan",
};
