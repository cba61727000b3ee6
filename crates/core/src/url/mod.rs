//! What a link holds: the view, and what a page for frames is told.

mod embed;
mod view_state;

pub use embed::{FRAME_PARAMETERS, carried};
pub use view_state::{MOST_COMPARED, Selection, ViewState};
