//! Tables as people save them: what is understood, what is refused, and in which words.

// Helpers of tests may stop at what cannot be: the failure says where.
#![allow(clippy::expect_used)]

mod damaged;
mod distances_and_decisions;
mod files;
mod led_astray;
mod said;
mod source;
mod taken_silently;
mod understood;
