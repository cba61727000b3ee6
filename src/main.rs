//! Starts the app in the browser.

use larkartan::app;

fn main() {
    // Not Leptos' own: nothing is mounted yet that would have set it up.
    wasm_bindgen_futures::spawn_local(app::start());
}
