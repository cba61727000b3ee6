//! The legend: colours with ranges and counts, symbols, the members' outline.

use crate::ui::app::Page;
use crate::ui::map::palette_key;
use crate::ui::parts::{Words, flag, symbol};
use larkartan_core::domain::{Area, Class, Collaboration};
use larkartan_core::geo::fixed;
use larkartan_core::scene::{self, DotPlot, KINDS_IN_LEGEND, Tick, dot_plot};
use larkartan_core::text::Text;
use maud::{Markup, html};

/// Heights in the dot plot: a line with the name of a line, the classes, the numbers under them.
const LINES_HEIGHT: f64 = 16.0;
const BAND_HEIGHT: f64 = 8.0;
const TICKS_HEIGHT: f64 = 16.0;
/// How wide a letter of a line's name is, at most on average.
const LETTER_WIDTH: f64 = 7.4;

/// The legend of what the map shows.
pub fn legend(page: &Page) -> Words {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    Box::new(move || {
        let measure = store.measure.get();
        let scene = scene::legend(atlas, text, measure);
        let county = store.county.get().and_then(|code| atlas.county(code));
        let plot = dot_plot(atlas, text, measure, county);
        let chosen = store
            .collaboration
            .get()
            .and_then(|id| atlas.collaboration(id));
        let asked = store.class.get();
        let has_offers = store.offers.get().is_narrow();
        let is_narrowed = asked.is_some() || has_offers || store.area.get() != Area::All;
        let is_patterned = store.patterned.get();
        html! {
            div data-patterned=(flag(is_patterned)) { (written(text, &scene, &plot, asked, chosen)) }
            button.button type="button" data-patterns="" aria-pressed=(flag(is_patterned)) { (text.patterns) }
            @if has_offers { p.quiet.on-map { (text.supply.on_map) } }
            @if is_narrowed {
                button.button type="button" data-all="" { (text.table.show_all) }
            }
        }
        .into_string()
    })
}

/// The colours in short, to stand on the map. Screen readers have the legend itself.
pub fn key(page: &Page) -> Words {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    Box::new(move || {
        let legend = scene::legend(atlas, text, store.measure.get());
        html! {
            ul aria-hidden="true" data-palette=(palette_key(legend.palette)) data-patterned=(flag(store.patterned.get())) {
                @for class in &legend.classes {
                    li { span.swatch data-tone=(class.tone) {} (class.range) }
                }
            }
        }
        .into_string()
    })
}

/// The dot plot. What it shows stands in the classes below it and in the table.
fn dots(plot: &DotPlot, palette: &str) -> Markup {
    let axis = plot.height + LINES_HEIGHT * plot.lines.len() as f64;
    let height = axis + BAND_HEIGHT + TICKS_HEIGHT;
    let at = |value: f64| fixed(value, 1);
    html! {
        svg.dots viewBox=(format!("0 0 {} {}", at(plot.width), at(height))) data-palette=(palette) aria-hidden="true" {
            @for (nth, line) in plot.lines.iter().enumerate() {
                @let y = LINES_HEIGHT * (nth as f64 + 1.0) - 4.0;
                path.line d=(format!("M{} {}V{}", at(line.x), at(y), at(axis))) {}
                @let (x, is_before) = beside(line, plot.width);
                text.line-name x=(at(x)) y=(at(y)) data-side=(flag(is_before)) { (line.words) }
            }
            @for dot in &plot.dots {
                circle data-code=(dot.code) data-tone=(dot.tone) cx=(at(dot.x)) cy=(at(axis - dot.up)) r="3" {}
            }
            @for band in &plot.bands {
                rect data-tone=(band.tone) x=(at(band.x)) y=(at(axis)) width=(at(band.width)) height=(at(BAND_HEIGHT)) {}
            }
            @for tick in &plot.ticks {
                text x=(at(tick.x)) y=(at(height - 2.0)) { (tick.words) }
            }
        }
    }
}

/// Where the name of a line stands, and whether it ends there: on the side with more room, and never outside of the plot.
fn beside(line: &Tick, width: f64) -> (f64, bool) {
    let room = line.words.chars().count() as f64 * LETTER_WIDTH;
    match line.x > width / 2.0 {
        true => (line.x.max(room.min(width)), true),
        false => (line.x.min((width - room).max(0.0)), false),
    }
}

fn written(
    text: &Text,
    legend: &scene::Legend,
    plot: &DotPlot,
    asked: Option<Class>,
    chosen: Option<&Collaboration>,
) -> Markup {
    html! {
        h2 { (text.legend) }
        p.quiet { (legend.about) }
        (dots(plot, palette_key(legend.palette)))
        ol.classes data-palette=(palette_key(legend.palette)) {
            @for class in &legend.classes {
                li {
                    button type="button" data-class=(class.class.0) aria-pressed=(flag(asked == Some(class.class))) {
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
            }
            @if legend.no_data > 0 {
                li {
                    div {
                        span.swatch data-tone="none" {}
                        span { (text.no_data) }
                        span.count { ((text.municipalities)(legend.no_data)) }
                    }
                }
            }
        }
        p.quiet { (legend.unit) }
        p.quiet { (text.legend_filter) }
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
