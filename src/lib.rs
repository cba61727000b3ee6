//! Lärkartan: where in northern Sweden it is near and where it is far to a place to study.
//!
//! - `platform`: the browser, as plain values.
//! - `ui`: components.

pub mod platform;
pub mod ui;
