//! Components: scenes become elements, events become intents. Nothing is decided here.
//!
//! A part of the page is a function that gives a `View`: its markup, and what in it follows the view or listens (see
//! `parts`). `mount` puts it into the page; what follows is an effect of Leptos.

mod announcer;
mod app;
mod credit;
mod field;
mod intents;
mod load;
mod map;
mod mount;
mod panel;
mod parts;
mod profile;
#[cfg(feature = "ssr")]
mod still;
mod store;
mod table;

pub use app::{app, kept};
pub use field::{Field, Reads, When, once_painted, once_shown};
pub use load::LoadFailure;
#[cfg(feature = "ssr")]
pub use map::palette_key;
#[cfg(feature = "ssr")]
pub use still::{Frame, Still};
pub use store::Store;
