//! Fetching the data.
//!
//! Why not `gloo-net`: two calls of the browser need no builder, and the app is 3 kB (brotli) smaller.

use super::document::attribute;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The element in the page's head that tells where the data lies: its name carries a hash.
const DATA: &str = "link[data-map]";
/// What the file is called in errors.
const FILE: &str = "map.geojson";

/// Data that could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// No answer at all.
    #[error("{FILE}: no answer: {reason}")]
    NoAnswer {
        /// What the browser says.
        reason: String,
    },
    /// An answer that is not the data.
    #[error("{FILE}: the server answered {status}")]
    Status {
        /// The status code.
        status: u16,
    },
}

impl FetchError {
    /// The server's answer if there was one.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::NoAnswer { .. } => None,
            Self::Status { status, .. } => Some(*status),
        }
    }
}

/// Fetches the data, as `Files::from_sequence` understands them. The page's head has asked for them already.
///
/// # Errors
/// What came instead of them.
pub async fn data() -> Result<String, FetchError> {
    let address = attribute(DATA, "href");
    let no_answer = |error: JsValue| FetchError::NoAnswer {
        reason: error
            .as_string()
            .unwrap_or_else(|| String::from(error.unchecked_into::<js_sys::Error>().message())),
    };
    let window = web_sys::window().ok_or(JsValue::NULL).map_err(no_answer)?;
    let response = JsFuture::from(window.fetch_with_str(&address)).await;
    let response: Response = response.map_err(no_answer)?.unchecked_into();
    if !response.ok() {
        return Err(FetchError::Status {
            status: response.status(),
        });
    }
    let text = JsFuture::from(response.text().map_err(no_answer)?).await;
    Ok(text.map_err(no_answer)?.as_string().unwrap_or_default())
}
