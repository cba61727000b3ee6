//! What a screen is about, in one line: the title of the page, and the heading over the map and the table.

use super::{Tab, heading, summary};
use crate::domain::{Atlas, Measure};
use crate::text::Text;
use crate::url::Selection;

/// The line of a screen. The programmes and Min kommun have headings of their own: this is their title.
pub fn title(
    atlas: &Atlas,
    text: &Text,
    tab: Tab,
    measure: Measure,
    selection: &Selection,
) -> String {
    let place = || heading(atlas, text, selection).map(|place| place.name);
    let found = || summary(atlas, text, measure, None, selection).headline;
    match tab {
        Tab::Map => found(),
        Tab::Table => (text.table.caption)((text.measure)(measure)),
        Tab::Supply => (text.supply.title)(place().as_deref()),
        Tab::WhatIf => text.what_if_question.to_owned(),
        Tab::Profile => match place() {
            // It begins with the name of the municipality.
            Some(_) => found(),
            None => text.profile.choose.to_owned(),
        },
    }
}
