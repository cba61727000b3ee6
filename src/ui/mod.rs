//! Components: scenes become elements, events become intents. Nothing is decided here.
//!
//! What reacts is a Leptos component; what is only read is markup inside one (see `parts`).

mod announcer;
mod app;
mod field;
mod load;
mod map;
mod mount;
mod panel;
mod parts;
mod store;
mod table;

pub use app::app;
pub use field::{Field, whenever};
pub use load::LoadFailure;
pub use store::Store;
