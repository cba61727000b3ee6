//! The address bar: the view state is read from it and written to it.

use wasm_bindgen::JsValue;

/// The query string of the page's address, with its question mark; empty where there is none.
pub fn query() -> String {
    web_sys::window()
        .and_then(|window| window.location().search().ok())
        .unwrap_or_default()
}

/// Adds a history entry with that query string.
pub fn push(query: &str) {
    write(query, false);
}

/// Puts that query string in the place of the present entry's.
pub fn replace(query: &str) {
    write(query, true);
}

/// Marks a part of the page in its address, as a link to that part does.
pub fn mark(id: &str) {
    if let Some(window) = web_sys::window() {
        // A frame that may not change its address stays as it is.
        let _ = window.location().set_hash(id);
    }
}

fn write(query: &str, in_place: bool) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let location = window.location();
    let (Ok(path), Ok(history)) = (location.pathname(), window.history()) else {
        return;
    };
    let mark = if query.is_empty() { "" } else { "?" };
    // A part of the page that an older link has led to is no part of the view.
    let address = format!("{path}{mark}{query}");
    // In a sandboxed frame history may be closed to us; the view then simply is not in the address.
    let _ = if in_place {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
