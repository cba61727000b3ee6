//! Tasks: long work in pieces, between which the browser can paint and answer.

use wasm_bindgen_futures::JsFuture;

/// Waits for the next task.
pub async fn next() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            // A page always has timers.
            let _ = window.set_timeout_with_callback(&resolve);
        }
    });
    // A timer does not fail.
    let _ = JsFuture::from(promise).await;
}
