//! Small parts of the page, in two kinds: elements that react (Leptos) and markup that is only read (`maud`, escaped by
//! construction).
//!
//! Why two: an element of a Leptos view weighs about 400 bytes of WebAssembly and each attribute with a type of its own
//! half a kilobyte; an element of markup weighs its own letters. So the page is made of few elements, of few types, and
//! what is in them is markup.

mod element;
mod markup;

pub use element::{
    Attribute, LIVE, Live, View, Words, all, choice, element, fixed, flag, hears, layer, leaf,
    live, number_anew, part, still, still_layer, styled, value, with,
};
pub use markup::{
    COMPARE, GO, card, close, compare, facts, kind_key, linked, remove, shape, sources, symbol,
    to_place,
};
