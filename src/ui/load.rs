//! What stands in the map's place when its data could not be had: which file, what to do, a button to try again.

use super::mount::Mounted;
use super::parts::{View, element, fixed, hears, still, with};
use crate::platform::fetch::FetchError;
use larkartan_core::geojson::DecodeError;
use larkartan_core::text::Text;
use maud::html;
use web_sys::MouseEvent;

/// So many technical lines are shown; the rest is counted.
const MOST_LINES: usize = 20;

/// Why there is no map.
#[derive(Debug, Clone)]
pub enum LoadFailure {
    /// The data did not come.
    Fetch(FetchError),
    /// What came is wrong.
    Decode(Vec<DecodeError>),
}

impl LoadFailure {
    /// Shows the page for a reader of `text` in the place of what `root` holds, for as long as that stays.
    pub fn show(self, root: &web_sys::Element, text: &'static Text, retry: impl Fn() + 'static) {
        let mut mounted = Mounted::new(root);
        mounted.add(self.view(text, retry));
        mounted.show();
        // It goes with the page itself: the button loads it anew.
        std::mem::forget(mounted);
    }

    /// The page for a reader of `text`; `retry` is called when they want to try again.
    fn view(self, text: &'static Text, retry: impl Fn() + 'static) -> View {
        let words = &text.load;
        let (sentence, lines) = match &self {
            Self::Fetch(error) => ((words.fetch)(error.status()), vec![error.to_string()]),
            Self::Decode(errors) => (
                (words.decode)(&files(errors).join(", "), errors.len()),
                errors.iter().map(ToString::to_string).collect(),
            ),
        };
        let more = lines.len().saturating_sub(MOST_LINES);
        let mut shown: Vec<String> = lines.into_iter().take(MOST_LINES).collect();
        if more > 0 {
            shown.push(format!("+ {more}"));
        }
        let text_of = |tag, words: &str| still(tag, Vec::new(), &html! { (words) }.into_string());
        let press = hears("click", move |_: MouseEvent| retry());
        let button = with(&[("class", "button"), ("type", "button")], [press]);
        element(
            "section",
            fixed(&[("class", "failure")]),
            vec![
                text_of("h2", words.heading),
                text_of("p", &sentence),
                text_of("p", words.advice),
                still("button", button, words.retry),
                text_of("h3", words.technical),
                text_of("pre", &shown.join("\n")),
            ],
        )
    }
}

/// The files that errors lie in, each once.
fn files(errors: &[DecodeError]) -> Vec<&'static str> {
    let mut files = Vec::new();
    for error in errors {
        if !files.contains(&error.file()) {
            files.push(error.file());
        }
    }
    files
}
