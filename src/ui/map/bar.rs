//! On small screens: the chosen place at the lower edge of the map, with the way to its facts below.

use crate::ui::app::Page;
use crate::ui::panel::follow;
use crate::ui::parts::{View, card, close, hears, reading, with};
use larkartan_core::scene::{Tab, brief};
use larkartan_core::text::Text;
use larkartan_core::url::Selection;
use maud::{Markup, html};

/// Name, value and rank, never more than a part of the map; closed with one tap.
pub fn bar(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let words = move || {
        let selection = store.selection.get();
        let shown = brief(atlas, text, store.measure.get(), &selection);
        if shown.is_none() && selection != Selection::None {
            return astray(text).into_string();
        }
        // A page of its own says it all.
        let Some(shown) = shown.filter(|_| store.tab.get() != Tab::Profile) else {
            return String::new();
        };
        html! {
            p {
                @if shown.rank.is_some() || shown.note.is_some() {
                    span.quiet { ((text.measure)(store.measure.get())) }
                }
                (card(&shown))
            }
            (close(text.detail.close))
            a href="#fakta" { ((text.detail.more)(&shown.name)) }
        }
        .into_string()
    };
    let click = hears("click", move |event| follow(store, &event));
    reading("div", with(&[("class", "bar")], [click]), Box::new(words))
}

/// What stands there when a link leads to a place that is not on the map.
fn astray(text: &Text) -> Markup {
    html! {
        p.astray { (text.detail.not_on_map) }
        (close(text.detail.close))
    }
}
