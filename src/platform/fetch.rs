//! Fetching the data files.

use super::document::data_address;
use crate::input::FILE_NAMES;
use gloo_net::http::Request;

/// A file that could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No answer at all.
    #[error("{file}: no answer: {reason}")]
    NoAnswer {
        /// The file.
        file: &'static str,
        /// What the browser says.
        reason: String,
    },
    /// An answer that is not the file.
    #[error("{file}: the server answered {status}")]
    Status {
        /// The file.
        file: &'static str,
        /// The status code.
        status: u16,
    },
}

impl FetchError {
    /// The file, and the server's answer if there was one.
    pub fn place(&self) -> (&'static str, Option<u16>) {
        match self {
            Self::NoAnswer { file, .. } => (file, None),
            Self::Status { file, status } => (file, Some(*status)),
        }
    }
}

/// Fetches the five data files, in the order of `FILE_NAMES`. One after the other, because the page's head preloads all
/// of them at once: each is there already when its turn comes.
///
/// # Errors
/// The first file that could not be fetched.
pub async fn data_files() -> Result<Vec<String>, FetchError> {
    let mut texts = Vec::with_capacity(FILE_NAMES.len());
    for file in FILE_NAMES {
        texts.push(text(file).await?);
    }
    Ok(texts)
}

async fn text(file: &'static str) -> Result<String, FetchError> {
    let no_answer = |error: gloo_net::Error| FetchError::NoAnswer {
        file,
        reason: error.to_string(),
    };
    let response = Request::get(&data_address(file))
        .send()
        .await
        .map_err(no_answer)?;
    if !response.ok() {
        return Err(FetchError::Status {
            file,
            status: response.status(),
        });
    }
    response.text().await.map_err(no_answer)
}
