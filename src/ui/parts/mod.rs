//! Small parts: they take values and know nothing of the map.

mod facts;
mod sources;
mod symbol;

pub use facts::Facts;
pub use sources::Sources;
pub use symbol::{Symbol, key, shape};
