//! Tasks: long work in pieces, between which the browser can paint and answer.

use leptos::prelude::{request_animation_frame, set_timeout};
use std::cell::{Cell, RefCell};
use std::time::Duration;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// So much of what can wait is done in one task: a few milliseconds, a frame on a slow phone.
const IN_ONE_TASK: usize = 3;

/// Work in pieces goes on in the same task until it has lasted so many milliseconds: half a frame.
const SHORT_MS: f64 = 8.0;

thread_local! {
    /// What waits for the next picture, the eldest first.
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
    /// Whether somebody is at it.
    static IS_WORKING: Cell<bool> = const { Cell::new(false) };
    /// When the task began that long work goes on in.
    static BEGAN: Cell<f64> = const { Cell::new(0.0) };
}

/// Waits for the next task, if the present one has lasted so long that the browser may want to paint or answer.
pub async fn next() {
    if js_sys::Date::now() - BEGAN.get() < SHORT_MS {
        return;
    }
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
    BEGAN.set(js_sys::Date::now());
}

/// Runs `act` after the next picture, in a task that is short: what the reader looks at first does not wait for it. A page
/// that nobody sees has no next picture until somebody does.
pub fn after_picture(act: Box<dyn FnOnce()>) {
    WAITING.with_borrow_mut(|waiting| waiting.push(act));
    if !IS_WORKING.replace(true) {
        picture_shown(Box::new(work));
    }
}

/// Runs `act` when the next picture is likely to be on the screen: while it is drawn, on threads beside this one, what this
/// one does slows it down.
pub fn picture_shown(act: Box<dyn FnOnce()>) {
    let drawn = move || later(Duration::ZERO, act);
    in_frame(Box::new(move || in_frame(Box::new(drawn))));
}

/// Runs `act` before the next picture.
pub fn in_frame(act: Box<dyn FnOnce()>) {
    request_animation_frame(act);
}

/// Runs `act` in a task of its own, after so long.
pub fn later(after: Duration, act: Box<dyn FnOnce()>) {
    set_timeout(act, after);
}

fn work() {
    for _ in 0..IN_ONE_TASK {
        let eldest = WAITING.with_borrow_mut(|all| (!all.is_empty()).then(|| all.remove(0)));
        let Some(act) = eldest else {
            IS_WORKING.set(false);
            return;
        };
        act();
    }
    later(Duration::ZERO, Box::new(work));
}
