//! What if: places to study that open or close, and what that means for how far people have.

mod change;
mod position;
mod threshold;

pub use change::{MOST_CHANGES, Opened, OpenedKind, Scenario};
pub use position::Position;
pub use threshold::{Threshold, is_within};
