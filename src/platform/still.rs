//! The page that stands still in the browser: its marks, and what a reader has done with it that the app goes on from.

use super::document::{find, set_attribute};
use super::elements::all_in;
use web_sys::Element;

/// What it is marked with.
const STILL: &str = "data-still";
/// What it is marked with when no app takes its place: it then shows all that it holds.
const FAILED: &str = "data-failed";
/// Its mark with what is waited for (`xtask/src/waits.js`).
const WAITS: &str = "data-waits";

/// Lets the page in `root` show all that it holds: no app takes its place.
pub fn give_up(root: &Element) {
    set_attribute(root, FAILED, "");
}

/// Which municipality, by its place among all, was pressed in `root`; the last one if there were many.
pub fn pressed_in(root: &Element) -> Option<usize> {
    root.get_attribute(WAITS)?.strip_prefix('?')?.parse().ok()
}

/// Ends its time in `root`.
pub fn take_over(root: &Element) {
    // Attributes of those names cannot fail to be taken away.
    let _ = root.remove_attribute(STILL);
    let _ = root.remove_attribute(FAILED);
}

/// A row of the tables that is read, by its place among all, and where its top is in the window.
pub struct Row {
    nth: usize,
    top: f64,
}

/// All of them. Where the tables are not shown, each has its top at zero.
const ROWS: &str = "#tabell tr";

/// The row at the window's upper edge, if a reader has scrolled in the tables in `root`.
pub fn row_read(root: &Element) -> Option<Row> {
    if top(&find(ROWS)?) >= 0.0 {
        return None;
    }
    let tops = all_in(root, ROWS).iter().map(top).collect::<Vec<f64>>();
    let nth = tops.iter().position(|top| *top >= 0.0)?;
    Some(Row {
        nth,
        top: tops[nth],
    })
}

/// Scrolls so that a row is where it was.
pub fn read_on(root: &Element, Row { nth, top: was }: Row) {
    if let (Some(row), Some(window)) = (all_in(root, ROWS).get(nth), web_sys::window()) {
        window.scroll_by_with_x_and_y(0.0, top(row) - was);
    }
}

fn top(row: &Element) -> f64 {
    row.get_bounding_client_rect().top()
}
