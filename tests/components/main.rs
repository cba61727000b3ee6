//! The components rendered on the host: the HTML of the static pages.

// Helpers of tests may stop at what cannot be: the failure says where.
#![allow(clippy::expect_used)]

mod answers;
mod map;
mod panel;
mod screens;
mod what_if;
