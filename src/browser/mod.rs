//! The browser, at the edge: plain values in, plain values out.

pub mod clipboard;
pub mod covering;
pub mod download;
pub mod focus;
pub mod history;
pub mod page;
pub mod pointer;
pub mod task;
