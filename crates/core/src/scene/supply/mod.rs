//! What can be studied: programmes and courses that our sources know, which of them are asked for, and how far away they are.

mod distance;
mod entry;
mod facets;
mod filter;
mod listed;
mod origin;
mod words;

pub use distance::{DistanceProgrammes, distance_programmes};
pub use entry::{Entry, PlaceChip, Supply, supply, supply_count, supply_heading};
pub use facets::{Facet, Facets};
pub use filter::{FORMS, KINDS, OfferFilter, WITHIN, from_word, providers, to_word};
pub use listed::offers_on_map;
pub(super) use listed::{Listed, listed, newest_first};
pub use origin::places_from;
pub(super) use origin::{Away, Origin};
pub use words::{OfferWords, is_kind};
