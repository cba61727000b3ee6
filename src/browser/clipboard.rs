//! The clipboard.

use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

/// Copies a text; false where the browser has no clipboard for the page, or does not let it write.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    // Only pages that came safely have one.
    let found = Reflect::get(&navigator, &"clipboard".into());
    let Some(clipboard) = found.ok().filter(|found| found.is_object()) else {
        return false;
    };
    let clipboard: Clipboard = clipboard.unchecked_into();
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
