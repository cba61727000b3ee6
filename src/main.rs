//! Starts the app in the browser.

use larkartan::app;

fn main() {
    leptos::task::spawn_local(app::start());
}
