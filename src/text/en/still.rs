//! The page that stands still, in English.

use crate::text::StillText;

/// The English sentences.
pub static STILL: StillText = StillText {
    no_scripts: "Scripts are off. The map therefore stands still: you cannot zoom, search or change the measure. The table has all values, and every municipality has a page of its own.",
    failed: "The map cannot be made to move: the browser does not run WebAssembly, or a file did not come. Picture and table can be read all the same. Load the page again or try another browser.",
    slow: "It takes long to fetch the map. Picture and table can be read meanwhile.",
    late: "The map has not become interactive. Picture and table can be read all the same.",
    to_table: "Show the table",
    stopped: "The map has stopped answering. What you see is the latest. Load the page again to go on.",
    retry: "Load the page again",
    locale: "en_GB",
    picture: |headline| format!("The headline “{headline}” beside a small map of northern Sweden."),
    to_map: |name| format!("Show {name} on the map"),
};
