//! "Min kommun": one municipality on a page of its own, to read or to print on one A4.

use super::app::Page;
use super::panel::{access, follow};
use super::parts::{
    View, choice, element, facts, fixed, flag, hears, linked, live, reading, sources, symbol,
    to_place, with,
};
use crate::platform::document;
use larkartan_core::domain::{DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::geo::fixed as number;
use larkartan_core::scene::{
    Drawing, Figure, Profile, Tab, by_name, municipality_of, profile as page_of,
};
use larkartan_core::text::Text;
use larkartan_core::url::Selection;
use maud::{Markup, html};
use web_sys::MouseEvent;

/// The attribute of the button that prints.
const PRINT: &str = "data-print";
/// What stands in a cell without value.
const DASH: &str = "–";

/// The page of the chosen municipality, and the choice of one. Nothing is written while another tab is shown.
pub fn profile(page: &Page) -> View {
    let page = *page;
    let (text, store) = (page.text, page.store);
    let is_shown = move || store.tab.get() == Tab::Profile;
    let body = {
        move || match is_shown() {
            true => {
                let found = page_of(page.atlas, page.drawing, text, &store.view());
                let view_box = view_box(page.drawing);
                found.map_or_else(String::new, |found| {
                    written(text, &found, &view_box, &document::today()).into_string()
                })
            }
            false => String::new(),
        }
    };
    let press = hears("click", move |event: MouseEvent| {
        if document::nearest_attribute(event.target(), PRINT).is_some() {
            document::print();
        } else {
            follow(store, &event);
        }
    });
    let shown = live("data-shown", Box::new(move || flag(is_shown()).to_owned()));
    let attributes = with(
        &[("class", "table profile"), ("id", "kommun")],
        [shown, press],
    );
    let children = vec![
        municipality_choice(&page),
        reading("div", fixed(&[("class", "sheet")]), Box::new(body)),
    ];
    element("section", attributes, children)
}

/// The view box of the small map. Not written as floating-point numbers: the code that does weighs four kilobytes.
pub fn view_box(drawing: &Drawing) -> String {
    ["0 0", &number(drawing.width, 0), &number(DRAWING_HEIGHT, 0)].join(" ")
}

fn municipality_choice(page: &Page) -> View {
    let (words, store, atlas) = (&page.text.profile, page.store, page.atlas);
    let chosen = move || {
        let chosen = municipality_of(atlas, &store.selection.get());
        chosen.map_or_else(String::new, |place| place.code.to_string())
    };
    let options = move || {
        html! {
            option value="" { (words.none) }
            @for county in atlas.counties().iter().rev() {
                optgroup label=(county.name) {
                    @for place in by_name(atlas, county.code) {
                        option value=(place.code) { (place.name) }
                    }
                }
            }
        }
        .into_string()
    };
    let choose = move |code: String| {
        let code = MunicipalityCode::parse(&code);
        store.select(code.map_or(Selection::None, Selection::Municipality));
    };
    choice(
        "choice",
        words.label,
        Box::new(options),
        Box::new(chosen),
        Box::new(choose),
    )
}

/// The page as markup. `today` is the day that it is made.
pub fn written(text: &Text, found: &Profile, view_box: &str, today: &str) -> Markup {
    let (words, own) = (&text.detail, &found.facts);
    html! {
        div.sheet-head {
            h2 tabindex="-1" { (own.name) }
            button.button type="button" data-print="" { (text.profile.print) }
        }
        p.quiet { (own.line) }
        div.beside.with-map {
            svg.small-map viewBox=(view_box) aria-hidden="true" {
                path d=(found.county_borders) {}
                path.here d=(found.shape) {}
            }
            div {
                h3 { (words.access) }
                @if let Some(found) = &own.access { (access(text, found)) }
                @if let Some(nearest) = &own.nearest {
                    h3 { (nearest.heading) }
                    (facts(&nearest.facts))
                }
                h3 { (words.sites) }
                @if let Some(none) = &own.none_found { p { (none) } }
                ul.plain {
                    @for site in &own.sites {
                        li { (symbol(site.kind, site.active)) " " (site.name) ". " span.quiet { (site.kind_name) ". " (site.status) } }
                    }
                }
            }
        }
        (figures(text, found))
        div.beside {
            div {
                h3 { (text.compass.heading) }
                ul.plain {
                    @for neighbour in &found.neighbours {
                        li { (to_place(&neighbour.target, &neighbour.name)) ", " (neighbour.value) ", " (neighbour.verdict) }
                    }
                }
            }
            div {
                @if !found.alike.is_empty() {
                    h3 { (text.compare.alike) }
                    ul.plain { @for (target, name) in &found.alike { li { (to_place(target, name)) } } }
                    p.quiet { (text.compare.alike_about) }
                }
                h3 { (words.collaborations) }
                @if own.collaborations.is_empty() { p { (words.no_collaboration) } }
                ul.plain { @for fact in &own.collaborations { li { (linked(&fact.name, &fact.source)) } } }
            }
        }
        h3 { (words.sources) }
        p.quiet { (words.estimate) " " (words.beyond_border) }
        (sources(&own.sources))
        p.quiet { ((text.table.made)(today)) }
    }
}

fn figures(text: &Text, found: &Profile) -> Markup {
    let words = &text.profile;
    let cell = |words: &str| html! { td { @if words.is_empty() { (DASH) } @else { (words) } } };
    let row = |figure: &Figure| {
        html! {
            tr {
                th scope="row" { (figure.what) span.quiet { (figure.about) } }
                td { strong { (figure.here) } }
                (cell(&figure.rank))
                (cell(&figure.county))
                (cell(&figure.sweden))
            }
        }
    };
    html! {
        div.rows tabindex="0" role="region" aria-label=(words.figures) {
            table.figures {
                caption { (words.figures) ". " (words.empty) }
                thead { tr { @for name in words.columns { th scope="col" { (name) } } } }
                tbody { @for figure in &found.figures { (row(figure)) } }
            }
        }
    }
}
