//! What a link holds: the view, and the parameters of a page for frames.

mod embed;
mod parameters;
mod static_page;
mod view_state;

pub use embed::{FRAME_PARAMETERS, carried};
pub use static_page::StaticPage;
pub use view_state::{MOST_COMPARED, Selection, ViewState};
