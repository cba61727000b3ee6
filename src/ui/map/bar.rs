//! On small screens: the chosen place at the lower edge of the map, with the way to its facts below.

use crate::scene::{Detail, RegionCard, Tab, detail, region_card};
use crate::ui::app::Page;
use crate::ui::panel::follow;
use crate::ui::parts::{View, card, close, hears, reading, with};
use maud::html;

/// Name, value and rank, never more than a part of the map; closed with one tap.
pub fn bar(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let words = move || {
        let shown = match detail(atlas, text, &store.selection.get()) {
            Detail::Nothing => None,
            Detail::Municipality(found) => {
                region_card(atlas, text, store.measure.get(), found.code)
            }
            Detail::Place(found) => Some(RegionCard {
                name: found.name,
                value: found.line,
                rank: None,
                note: None,
            }),
        };
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
