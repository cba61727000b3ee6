//! x
pub mod domain;
pub mod geo;
pub mod input;
pub mod text;
