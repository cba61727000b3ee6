//! The data: fetched and decoded in pieces; and what is said where that fails.

use crate::browser::{page, task};
use crate::context::AppData;
use gloo_net::http::Request;
use larkartan_core::domain::Atlas;
use larkartan_core::geo::Precision;
use larkartan_core::geojson::{DecodeError, Files, grouped, parse};
use larkartan_core::roads::RoadError;
use larkartan_core::text::Text;
use leptos::prelude::*;

/// So many technical lines are shown; the rest is counted.
const MOST_LINES: usize = 20;
/// What the data are called in errors.
const FILE: &str = "map.geojson";

/// Why there is no map.
#[derive(Debug, Clone, thiserror::Error)]
pub enum LoadError {
    /// No answer at all.
    #[error("{FILE}: no answer: {0}")]
    NoAnswer(String),
    /// An answer that is not the data; the status code.
    #[error("{FILE}: the server answered {0}")]
    Status(u16),
    /// What came is wrong.
    #[error("{} faults in the data", grouped(.0).len())]
    Decode(Vec<DecodeError>),
    /// The graph of roads is wrong.
    #[error(transparent)]
    Roads(#[from] RoadError),
}

/// Fetches and decodes what the map shows. Between pieces of the work the browser can paint and answer.
///
/// # Errors
/// What came instead of the data, or everything that is wrong in them.
pub async fn load() -> Result<AppData, LoadError> {
    let bundle = fetch(page::DATA).await?;
    let parsed = parse(&Files::from_sequence(&bundle)).map_err(LoadError::Decode)?;
    task::next().await;
    let places = parsed.places();
    task::next().await;
    let parts = places.joined().map_err(LoadError::Decode)?;
    task::next().await;
    let atlas = Atlas::new(parts);
    task::next().await;
    Ok(AppData::new(atlas, Precision::Zoom))
}

/// The text of a file of data, of which the page's head names the address under `name`.
///
/// # Errors
/// What came instead.
pub async fn fetch(name: &str) -> Result<String, LoadError> {
    let address = page::address_of(name);
    let no_answer = |error: gloo_net::Error| LoadError::NoAnswer(error.to_string());
    let response = Request::get(&address).send().await.map_err(no_answer)?;
    if !response.ok() {
        return Err(LoadError::Status(response.status()));
    }
    response.text().await.map_err(no_answer)
}

/// What stands there where the data could not be had: which file, what to do, a button to try again.
#[component]
pub fn LoadErrorNotice(
    /// What went wrong.
    error: LoadError,
    /// The sentences.
    text: &'static Text,
    /// Tries again.
    #[prop(into)]
    on_retry: Callback<()>,
) -> impl IntoView {
    let words = &text.load;
    let (sentence, lines) = match &error {
        LoadError::Decode(errors) => {
            let groups = grouped(errors);
            let line = |(error, more): &(&DecodeError, usize)| match more {
                0 => error.to_string(),
                more => format!("{error} (+ {more})"),
            };
            (
                (words.decode)(&files(errors).join(", "), groups.len()),
                groups.iter().map(line).collect(),
            )
        }
        LoadError::Roads(_) => (
            (words.decode)(larkartan_core::roads::FILE_NAME, 1),
            vec![error.to_string()],
        ),
        LoadError::Status(status) => ((words.fetch)(Some(*status)), vec![error.to_string()]),
        LoadError::NoAnswer(_) => ((words.fetch)(None), vec![error.to_string()]),
    };
    let more = lines.len().saturating_sub(MOST_LINES);
    let mut shown: Vec<String> = lines.into_iter().take(MOST_LINES).collect();
    if more > 0 {
        shown.push(format!("+ {more}"));
    }
    view! {
        <section class="failure">
            <h2>{words.heading}</h2>
            <p>{sentence}</p>
            <p>{words.advice}</p>
            <button class="button" type="button" on:click=move |_| on_retry.run(())>
                {words.retry}
            </button>
            <h3>{words.technical}</h3>
            <pre>{shown.join("\n")}</pre>
        </section>
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
