//! Tasks: long work in pieces, between which the browser can paint and answer.

use js_sys::{Function, Promise};
use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Waits for the next task.
pub async fn next() {
    called_back(post).await;
}

/// Waits until what has just changed is painted; in a hidden tab, until it is shown.
pub async fn painted() {
    called_back(|resolve| request_animation_frame(move || post(resolve))).await;
}

/// Waits until `start` has the function called that it is given.
async fn called_back(start: impl FnOnce(Function)) {
    let mut start = Some(start);
    let promise = Promise::new(&mut |resolve, _| {
        if let Some(start) = start.take() {
            start(resolve);
        }
    });
    // A promise that is only kept does not fail.
    let _ = JsFuture::from(promise).await;
}

/// Calls a function in the next task, by a message to oneself: a timer that sets a timer soon waits four milliseconds each
/// time.
fn post(call: Function) {
    if let Ok(channel) = web_sys::MessageChannel::new() {
        channel.port1().set_onmessage(Some(&call));
        // What is nothing can be sent.
        let _ = channel.port2().post_message(&JsValue::NULL);
    }
}
