//! What stands in the map's place when its data could not be had: which file, what to do, a button to try again.

use crate::input::DecodeError;
use crate::platform::fetch::FetchError;
use crate::text::Text;
use leptos::prelude::*;

/// So many technical lines are shown; the rest is counted.
const MOST_LINES: usize = 20;

/// Why there is no map.
#[derive(Debug, Clone)]
pub enum LoadFailure {
    /// A file did not come.
    Fetch(FetchError),
    /// What came is wrong.
    Decode(Vec<DecodeError>),
}

impl LoadFailure {
    /// The page for a reader of `text`; `retry` is called when they want to try again.
    pub fn view(self, text: &'static Text, retry: impl Fn() + 'static) -> impl IntoView {
        let words = &text.load;
        let (sentence, lines) = match &self {
            Self::Fetch(error) => {
                let (file, status) = error.place();
                ((words.fetch)(file, status), vec![error.to_string()])
            }
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
        view! {
            <section class="failure" role="alert">
                <h1>{words.heading}</h1>
                <p>{sentence}</p>
                <p>{words.advice}</p>
                <button type="button" class="button" on:click=move |_| retry()>
                    {words.retry}
                </button>
                <h2>{words.technical}</h2>
                <pre>{shown.join("\n")}</pre>
            </section>
        }
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
