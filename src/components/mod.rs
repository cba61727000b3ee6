//! Small parts of the page. All but `PlaceLink` know their props only.

mod announcer;
mod chunk;
mod place_link;
mod symbol;

pub use announcer::Announcer;
pub use chunk::{Chunk, ChunkError};
pub use place_link::PlaceLink;
pub use symbol::{Shape, Symbol, kind_key};
