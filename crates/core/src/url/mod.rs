//! What a link holds: the view, and what a page for frames is told.

mod embed;
mod static_page;
mod view_state;

pub use embed::{FRAME_PARAMETERS, carried};
pub use static_page::StaticPage;
pub use view_state::{MOST_COMPARED, Selection, ViewState};
