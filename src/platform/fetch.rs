//! Fetching the data files.
//!
//! Why not `gloo-net`: two calls of the browser need no builder, and the app is 3 kB (brotli) smaller.

use super::document::data_address;
use crate::input::FILE_NAMES;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

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

/// Fetches the six data files, in the order of `FILE_NAMES`. One after the other, because the page's head preloads all
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
    let no_answer = |error: JsValue| FetchError::NoAnswer {
        file,
        reason: error
            .as_string()
            .unwrap_or_else(|| String::from(error.unchecked_into::<js_sys::Error>().message())),
    };
    let window = web_sys::window().ok_or(JsValue::NULL).map_err(no_answer)?;
    let response = JsFuture::from(window.fetch_with_str(&data_address(file))).await;
    let response: Response = response.map_err(no_answer)?.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status {
            file,
            status: response.status(),
        });
    }
    let text = JsFuture::from(response.text().map_err(no_answer)?).await;
    Ok(text.map_err(no_answer)?.as_string().unwrap_or_default())
}
