//! The legend: colours with ranges and counts, symbols, the members' outline.

use crate::domain::Collaboration;
use crate::scene::{self, KINDS_IN_LEGEND};
use crate::text::Text;
use crate::ui::app::Page;
use crate::ui::map::palette_key;
use crate::ui::parts::{Words, symbol};
use maud::{Markup, html};

/// The legend of what the map shows.
pub fn legend(page: &Page) -> Words {
    let (text, store, atlas) = (page.text, page.store, page.atlas.clone());
    Box::new(move || {
        let scene = scene::legend(&atlas, text, store.measure.get());
        let chosen = store
            .collaboration
            .get()
            .and_then(|id| atlas.collaboration(id));
        written(text, &scene, chosen).into_string()
    })
}

fn written(text: &Text, legend: &scene::Legend, chosen: Option<&Collaboration>) -> Markup {
    html! {
        h2 { (text.legend) }
        p.quiet { (legend.about) }
        ol.classes data-palette=(palette_key(legend.palette)) {
            @for class in &legend.classes {
                li {
                    span.swatch data-tone=(class.tone) {}
                    span {
                        (class.range)
                        @if let Some(sweden) = &class.sweden {
                            span.sweden { (sweden) }
                        }
                    }
                    span.count { ((text.municipalities)(class.count)) }
                }
            }
            @if legend.no_data > 0 {
                li {
                    span.swatch data-tone="none" {}
                    span { (text.no_data) }
                    span.count { ((text.municipalities)(legend.no_data)) }
                }
            }
        }
        p.quiet { (legend.unit) }
        p.quiet { (text.legend_count) }
        @if let Some(none) = &legend.sweden_none {
            p.quiet { (none) }
        }
        ul.symbols {
            @for kind in KINDS_IN_LEGEND {
                li {
                    (symbol(kind, true))
                    span { ((text.site_kind_plural)(kind)) }
                }
            }
            @if let Some(chosen) = chosen {
                li {
                    span.member-key aria-hidden="true" {}
                    span { ((text.member_mark)(&chosen.short_name)) }
                }
            }
        }
    }
}
