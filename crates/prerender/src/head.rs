//! The lines of a head that every page has a use for.

use crate::address::Address;
use larkartan_core::text::Lang;
use maud::{Markup, html};

/// Names, for search engines, the page's address and its address in the other language, if the origin is known.
pub fn languages(address: &Address, lang: Lang, path: &dyn Fn(Lang) -> String) -> Markup {
    html! {
        @if let Some(own) = address.absolute(&path(lang)) { link rel="canonical" href=(own); }
        @for lang in Lang::ALL {
            @if let Some(own) = address.absolute(&path(lang)) {
                link rel="alternate" hreflang=(lang.code()) href=(own);
            }
        }
    }
}
