//! The page that stands where there is none, in Swedish.

use crate::text::NotFoundText;

/// The Swedish sentences.
pub static NOT_FOUND: NotFoundText = NotFoundText {
    title: "Sidan finns inte",
    about: "Adressen kan vara felskriven, eller så är sidan flyttad. Härifrån kommer du vidare:",
    to_map: "Kartan",
    to_table: "Tabellen över kommunerna",
    to_programmes: "Utbudet av utbildningar",
    to_municipalities: "Alla kommuner",
};
