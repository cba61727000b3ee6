//! The prerendered page, in English.

use crate::text::PrerenderedText;

/// The English sentences.
pub static PRERENDERED: PrerenderedText = PrerenderedText {
    no_scripts: "Scripts are off. The map therefore stands still: you cannot zoom, search or change the measure. Turn scripts on in the browser to do so.",
    has_pages: "The tables and the programmes have pages of their own, and so has every municipality.",
    failed: "The map and the table can be read, but not zoomed, searched or changed. A file did not arrive, or the browser cannot run the map. Reload the page or try another browser.",
    slow: "The map is taking a long time to load. What is shown can be read meanwhile.",
    late: "The map and the table can be read, but not yet zoomed, searched or changed. It is taking a long time, or something has gone wrong.",
    waiting: "Loading your view …",
    elsewhere: "The link leads to another view than the one you see. It could not be shown; this is the map’s first picture.",
    to_table: "Show the table",
    stopped: "The map has stopped responding. What you see is the latest. Reload the page to go on.",
    retry: "Reload the page",
    locale: "en_GB",
    picture: |headline| format!("The headline “{headline}” beside a small map of northern Sweden."),
};
