//! Small pieces of markup: they take values and know nothing of the map.

use larkartan_core::domain::SiteKind;
use larkartan_core::scene::{Fact, RegionCard, SourceLink};
use larkartan_core::url::Selection;
use maud::{Markup, html};

/// The attribute of a button that chooses a place, or closes the chosen one: its value is a `Selection` as a link holds it.
pub const GO: &str = "data-go";

/// Labels and values; addresses become links.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        dl.facts {
            @for fact in facts {
                div {
                    dt { (fact.label) }
                    dd { (linked(&fact.value, fact.href.as_deref().unwrap_or_default())) }
                }
            }
        }
    }
}

/// Sources, with links where they have an address.
pub fn sources(sources: &[SourceLink]) -> Markup {
    html! {
        ul.sources {
            @for source in sources {
                li { (linked(&source.words, &source.url)) }
            }
        }
    }
}

/// Words that lead to an address, or plain words where there is none.
pub fn linked(words: &str, address: &str) -> Markup {
    html! {
        @if address.starts_with("http") {
            a href=(address) rel="noopener" { (words) }
        } @else {
            (words)
        }
    }
}

/// Name, value and rank of a municipality.
pub fn card(card: &RegionCard) -> Markup {
    html! {
        strong { (card.name) }
        span { (card.value) }
        @if let Some(rank) = &card.rank {
            span.quiet { (rank) }
        }
        @if let Some(note) = card.note {
            span.quiet { (note) }
        }
    }
}

/// The button that chooses a place.
pub fn to_place(target: &Selection, name: &str) -> Markup {
    html! { button.link type="button" data-go=(target.to_param()) { (name) } }
}

/// The attribute of a button that adds a municipality to the comparison or takes it away: its value is the code.
pub const COMPARE: &str = "data-compare";

/// The button that adds a municipality to the comparison, or takes it away again.
pub fn compare(words: &str, code: &str, is_compared: bool) -> Markup {
    html! {
        button.button type="button" data-compare=(code) aria-pressed=(super::flag(is_compared)) { (words) }
    }
}

/// The button that takes a municipality out of the comparison, beside its name.
pub fn remove(name: &str, code: &str) -> Markup {
    html! {
        button.button.close type="button" data-compare=(code) aria-label=(name) title=(name) {
            (cross())
        }
    }
}

/// The button that closes the chosen place.
pub fn close(name: &str) -> Markup {
    html! {
        button.button.close type="button" data-go="" aria-label=(name) title=(name) {
            (cross())
        }
    }
}

fn cross() -> Markup {
    html! { svg viewBox="0 0 20 20" aria-hidden="true" { path d="M5 5l10 10M15 5L5 15" {} } }
}

/// The name of a kind of site in style sheets.
pub fn kind_key(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::LearningCentre => "centre",
        SiteKind::Campus => "campus",
        SiteKind::University => "university",
        SiteKind::AdultEducation => "adult",
    }
}

/// The shape of a kind of site, around the origin, in pixels; to stand inside an SVG element.
pub fn shape(kind: SiteKind) -> Markup {
    html! {
        @match kind {
            SiteKind::LearningCentre => circle r="5" {},
            SiteKind::Campus => path d="M-5-5h10v10h-10z" {},
            SiteKind::University => path d="M-6.5-6.5h13v13h-13z" {},
            SiteKind::AdultEducation => path d="M0-5.5l5 9.5h-10z" {},
        }
    }
}

/// The symbol as a picture of its own, beside words that say the same.
pub fn symbol(kind: SiteKind, active: bool) -> Markup {
    html! {
        svg.symbol-key viewBox="-9 -9 18 18" aria-hidden="true" data-kind=(kind_key(kind)) data-active=(active) {
            (shape(kind))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_data_holds_is_text() {
        let evil = [Fact::new("<b>", "<script>alert(1)</script>")];
        let markup = facts(&evil).into_string();
        assert!(
            !markup.contains("<script>") && !markup.contains("<b>"),
            "{markup}"
        );
    }
}
