//! Small parts of the page. Most know their props only; those that need the view take it from the context.

mod access;
mod announcer;
mod buttons;
mod card;
mod choice;
mod chunk;
mod contact_links;
mod key_figure;
mod linked_text;
mod offers_link;
mod palette;
mod place_link;
mod site_card;
mod symbol;
mod way_down;

pub use access::{Access, Nearest};
pub use announcer::Announcer;
pub use buttons::{CloseButton, CompareButton};
pub use card::Card;
pub use choice::Choice;
pub use chunk::{Chunk, ChunkError};
pub use contact_links::ContactLinks;
pub use key_figure::KeyFigure;
pub use linked_text::{Facts, LinkedText, Sources};
pub use offers_link::OffersLink;
pub use palette::palette_key;
pub use place_link::PlaceLink;
pub use site_card::{SiteBody, SiteCard};
pub use symbol::{Shape, Symbol, kind_key};
pub use way_down::WayDown;
