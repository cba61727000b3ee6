//! The page that stands where there is none, in English.

use crate::text::NotFoundText;

/// The English sentences.
pub static NOT_FOUND: NotFoundText = NotFoundText {
    title: "Page not found",
    about: "The address may be misspelt, or the page may have moved. From here you can go to:",
    to_map: "The map",
    to_table: "The table of municipalities",
    to_programmes: "The programmes",
    to_municipalities: "All municipalities",
};
