//! The components rendered on the host: the HTML of the static pages.

mod panel;
