//! The chosen place, at the top of the panel.

use super::municipality::municipality;
use super::place::place;
use crate::ui::app::Page;
use crate::ui::parts::{View, all, close, compare, element, fixed, part, to_place};
use larkartan_core::scene::{
    self, Detail, Heading, Neighbour, RegionCard, alike, compass, heading, region_card,
};
use larkartan_core::text::Text;
use larkartan_core::url::Selection;
use maud::{Markup, html};

/// The facts about what is chosen, or what to do. The value on the map stands apart: it follows the measure, the rest
/// only what is chosen.
pub fn detail(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let atlas = page.atlas;
    let title = move || {
        let selection = store.selection.get();
        match heading(atlas, text, &selection) {
            None => html! {
                @if selection != Selection::None { p.astray { (text.detail.not_on_map) } }
                p.nothing.quiet { (text.detail.nothing_chosen) }
            },
            Some(found) => head(text, &found),
        }
        .into_string()
    };
    let card = move || {
        let Selection::Municipality(code) = store.selection.get() else {
            return String::new();
        };
        let measure = store.measure.get();
        let card = region_card(atlas, text, measure, code);
        let is_compared = store.compared.get().contains(&code);
        card.map_or_else(String::new, |card| {
            html! {
                (value_now((text.measure)(measure), &card))
                (compare(&(text.compare.add)(&card.name), &code.to_string(), is_compared))
            }
            .into_string()
        })
    };
    let body = move || match scene::detail(atlas, text, &store.selection.get()) {
        Detail::Nothing => String::new(),
        Detail::Municipality(found) => municipality(text, &found).into_string(),
        Detail::Place(found) => place(text, &found).into_string(),
    };
    let around = {
        let (atlas, drawing) = (page.atlas, page.drawing);
        move || {
            let Selection::Municipality(code) = store.selection.get() else {
                return String::new();
            };
            let neighbours = compass(atlas, drawing, text, store.measure.get(), code);
            let alike = alike(atlas, drawing, store.collaboration.get(), code);
            beside(text, &neighbours, &alike).into_string()
        }
    };
    let children = vec![
        part("", Box::new(title)),
        part("", Box::new(card)),
        part("", Box::new(around)),
        part("", Box::new(body)),
    ];
    let names = [
        ("class", "detail"),
        ("id", "fakta"),
        ("tabindex", "-1"),
        ("aria-label", text.detail.heading),
    ];
    let mut parts = all(children);
    // The name follows last: where it stands, so does all that belongs to it.
    let title = parts.live.remove(0);
    parts.live.push(title);
    element("section", fixed(&names), vec![parts])
}

/// The municipalities around, and those that are alike.
fn beside(text: &Text, neighbours: &[Neighbour], alike: &[(Selection, String)]) -> Markup {
    html! {
        // None where a link names a municipality that is not there.
        @if !neighbours.is_empty() {
            details {
                summary { (text.compass.heading) }
                ul.plain {
                    @for neighbour in neighbours {
                        li {
                            span.quiet { (text.compass.directions[neighbour.toward]) ": " }
                            (to_place(&neighbour.target, &neighbour.name))
                            ", " (neighbour.value) ", " (neighbour.verdict)
                        }
                    }
                }
            }
        }
        @if !alike.is_empty() {
            details {
                summary { (text.compare.alike) }
                ul.plain { @for (target, name) in alike { li { (to_place(target, name)) } } }
                p.quiet { (text.compare.alike_about) }
            }
        }
    }
}

fn head(text: &Text, found: &Heading) -> Markup {
    html! {
        div.sheet-head {
            h2 { (found.name) }
            (close(text.detail.close))
        }
        p.quiet { (found.line) }
    }
}

fn value_now(measure: &str, card: &RegionCard) -> Markup {
    html! {
        p.now {
            span.quiet { (measure) }
            strong { (card.value) }
            @if let Some(rank) = &card.rank {
                span.quiet { (rank) }
            }
            @if let Some(note) = card.note {
                span.quiet { (note) }
            }
        }
    }
}
