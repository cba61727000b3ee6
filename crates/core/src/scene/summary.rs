//! The headline and the sentences that say what the map shows.

use super::across_border;
use crate::domain::{Atlas, CollaborationId, Finding, Measure, Municipality, Standing};
use crate::text::Text;
use crate::url::Selection;

/// What the map shows, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The campus across the border that one could commute to and that does not count, in a sentence that comes first.
    pub across_border: Option<String>,
    /// The headline: of the chosen municipality, or of all.
    pub headline: String,
    /// Two to four sentences under it.
    pub sentences: Vec<String>,
}

/// The words for a measure, the chosen collaboration and the municipality that the chosen place lies in.
pub fn summary(
    atlas: &Atlas,
    text: &Text,
    measure: Measure,
    chosen: Option<CollaborationId>,
    selection: &Selection,
) -> Summary {
    let Some(finding) = Finding::of(atlas, measure, chosen) else {
        return Summary {
            across_border: None,
            headline: (text.measure)(measure).to_owned(),
            sentences: vec![text.no_data.to_owned()],
        };
    };
    let of_all = (text.headline)(&finding);
    let mut sentences = (text.summary)(&finding);
    let place = municipality_of(atlas, selection);
    let standing = place.and_then(|place| Standing::of(atlas, measure, place));
    let headline = match standing {
        Some(standing) => {
            sentences.insert(0, [&of_all, "."].concat());
            (text.standing)(&standing)
        }
        None => of_all,
    };
    // What is said to be far away may be near on the other side of a border.
    let code = place.map(|place| place.code);
    let code = code.filter(|_| measure.rests_on_distances());
    let across_border = code.and_then(|code| across_border(atlas, text, code));
    Summary {
        across_border,
        headline,
        sentences,
    }
}

/// The municipality that the chosen place is or lies in.
pub fn municipality_of<'a>(atlas: &'a Atlas, selection: &Selection) -> Option<&'a Municipality> {
    let code = match selection {
        Selection::None => None,
        Selection::Municipality(code) => Some(*code),
        Selection::Site(id) => atlas.site(id).map(|site| site.municipality),
        Selection::Locality(code) => atlas.locality(code).map(|(place, _)| place.municipality),
    };
    atlas.municipality(code?)
}
