//! Small parts of the page, in two kinds: elements that react (`element`) and markup that is only read (`markup`, escaped
//! by construction).

mod element;
mod markup;

pub use element::{
    Attribute, Followed, LIVE, Live, View, Words, act, all, choice, element, fixed, flag, hears,
    layer, leaf, live, number_anew, part, reading, still, still_layer, styled, value, with,
};
pub use markup::{
    COMPARE, GO, card, close, compare, facts, kind_key, linked, remove, shape, sources, symbol,
    to_place,
};
