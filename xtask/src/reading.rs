//! A page that is only read: its head, the ways to the map and to the other language, and no script.

use crate::layer::start_address;
use crate::place::Place;
use larkartan_core::text::Lang;
use maud::{DOCTYPE, Markup, html};

/// What all pages that are read share.
pub struct Around<'a> {
    /// The address of the style sheet, seen from the map's folder.
    pub style: &'a str,
    /// The content security policy.
    pub policy: &'a str,
    pub place: &'a Place,
    /// The day of the build.
    pub today: &'a str,
}

/// A page that is only read. Addresses are seen from the map's folder.
pub struct Reading<'a> {
    pub lang: Lang,
    pub title: &'a str,
    pub description: &'a str,
    /// Where it stands, in each language.
    pub address: &'a dyn Fn(Lang) -> String,
    /// What tells others how to show it where it is shared.
    pub shared: Markup,
    /// What is between the ways and the end.
    pub content: Markup,
}

impl Reading<'_> {
    /// The page, complete.
    pub fn page(&self, around: &Around) -> String {
        let (lang, text) = (self.lang, self.lang.text());
        let (own, other) = ((self.address)(lang), lang.other());
        let root = around.place.root(&own);
        let other_address = [&root, &(self.address)(other)].map(String::as_str).concat();
        let start = [root.as_str(), &start_address(lang)].concat();
        let page = html! {
            (DOCTYPE)
            html lang=(lang.code()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(around.policy);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="description" content=(self.description);
                    title { (self.title) " – " (text.app_name) }
                    link rel="icon" href={ (root) "icon.svg" } type="image/svg+xml";
                    (languages(around.place, lang, self.address))
                    (self.shared)
                    link rel="stylesheet" href={ (root) (around.style) };
                }
                body.statement {
                    header {
                        nav aria-label=(text.app_name) {
                            a.name href=(start) { (text.app_name) }
                            a href=(other_address) hreflang=(other.code()) lang=(other.code()) {
                                (text.other_language)
                            }
                        }
                    }
                    (self.content)
                }
            }
        };
        page.into_string()
    }
}

/// What tells search engines where a page stands, and where it stands in the other language, if the host is known.
pub fn languages(place: &Place, lang: Lang, address: &dyn Fn(Lang) -> String) -> Markup {
    html! {
        @if let Some(whole) = place.whole(&address(lang)) { link rel="canonical" href=(whole); }
        @for lang in Lang::ALL {
            @if let Some(whole) = place.whole(&address(lang)) {
                link rel="alternate" hreflang=(lang.code()) href=(whole);
            }
        }
    }
}
