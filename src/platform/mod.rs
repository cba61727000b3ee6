//! The browser, at the edge: plain values in, plain values out.

pub mod document;
pub mod elements;
pub mod fetch;
pub mod focus;
pub mod history;
pub mod pointer;
pub mod still;
pub mod task;
