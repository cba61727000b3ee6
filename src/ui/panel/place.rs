//! The facts about a locality or a site.

use crate::ui::parts::{facts, linked, sources, symbol};
use larkartan_core::scene::{PlaceDetail, SiteFacts};
use larkartan_core::text::Text;
use maud::{Markup, html};

/// A locality with its own distances, or a site with all that is known of it; and the way to its municipality.
pub fn place(text: &Text, found: &PlaceDetail) -> Markup {
    let words = &text.detail;
    html! {
        @if let Some((level, _)) = &found.level {
            p.level {
                strong { (level) }
            }
        }
        @if let Some(nearest) = &found.nearest {
            h3 { (nearest.heading) }
            (facts(&nearest.facts))
            p.quiet { (words.estimate) }
            p.quiet { (words.beyond_border) }
        }
        @if let Some(site) = &found.site {
            (site_body(text, site))
        }
        p {
            button.button type="button" data-go=(found.municipality.to_param()) { (found.to_municipality) }
        }
        @if !found.sources.is_empty() {
            h3 { (words.sources) }
            (sources(&found.sources))
        }
    }
}

/// A site among others: its name and kind; the rest opens.
pub fn site_card(text: &Text, site: &SiteFacts, is_open: bool) -> Markup {
    html! {
        details.site-card open[is_open] {
            summary {
                (symbol(site.kind, site.active))
                span {
                    strong { (site.name) }
                    " "
                    span.quiet {
                        (site.kind_name)
                        @if !site.active { ". " (site.status) }
                    }
                }
            }
            (site_body(text, site))
        }
    }
}

fn site_body(text: &Text, site: &SiteFacts) -> Markup {
    let words = &text.detail;
    html! {
        (facts(&site.facts))
        p.quiet { (words.evidence) ": " (site.evidence) }
        p.quiet { (words.sources) ":" }
        ul.sources {
            @for address in &site.sources {
                li { (linked(bare(address), address)) }
            }
        }
    }
}

/// An address without its protocol: short enough to read.
fn bare(address: &str) -> &str {
    let bare = address.split_once(':').map_or(address, |(_, rest)| rest);
    bare.trim_matches('/')
}
