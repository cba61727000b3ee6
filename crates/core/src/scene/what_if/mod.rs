//! The thought experiment: what is chosen, drawn and said, in finished words and numbers.

mod places;

pub use places::{PlaceGroup, localities_to_open, sites_to_close};
