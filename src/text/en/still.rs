//! The page that stands still, in English.

use crate::text::StillText;

/// The English sentences.
pub static STILL: StillText = StillText {
    no_scripts: "Scripts are off. The map therefore stands still: you cannot zoom, search or change the measure. The table has all values.",
    has_pages: "Every municipality has a page of its own.",
    failed: "The map and the table can be read, but not zoomed, searched or changed. A file did not arrive, or the browser cannot run the map. Reload the page or try another browser.",
    slow: "The map is taking a long time to load. The picture and the table can be read meanwhile.",
    late: "So far the map and the table can only be read: you cannot zoom, search or change the measure.",
    waiting: "Loading your view …",
    to_table: "Show the table",
    stopped: "The map has stopped responding. What you see is the latest. Reload the page to go on.",
    retry: "Reload the page",
    locale: "en_GB",
    picture: |headline| format!("The headline “{headline}” beside a small map of northern Sweden."),
    to_map: |name| format!("Show {name} on the map"),
};
