//! Tasks: long work in pieces, between which the browser can paint and answer.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Waits for the next task.
pub async fn next() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        // A message to oneself: a timer that sets a timer soon waits four milliseconds each time.
        if let Ok(channel) = web_sys::MessageChannel::new() {
            channel.port1().set_onmessage(Some(&resolve));
            // What is nothing can be sent.
            let _ = channel.port2().post_message(&JsValue::NULL);
        }
    });
    // A promise that is only kept does not fail.
    let _ = JsFuture::from(promise).await;
}
