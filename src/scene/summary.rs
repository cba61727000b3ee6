//! The headline and the sentences that say what the map shows.

use crate::domain::{Atlas, CollaborationId, Finding, Measure};
use crate::text::Text;

/// What the map shows, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The headline.
    pub headline: String,
    /// Two to four sentences under it.
    pub sentences: Vec<String>,
}

/// The words for a measure and the chosen collaboration.
pub fn summary(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    chosen: Option<CollaborationId>,
) -> Summary {
    match Finding::of(atlas, measure, chosen) {
        Some(finding) => Summary {
            headline: (text.headline)(&finding),
            sentences: (text.summary)(&finding),
        },
        None => Summary {
            headline: (text.measure)(measure).to_owned(),
            sentences: vec![text.no_data.to_owned()],
        },
    }
}
