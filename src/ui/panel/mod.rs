//! The panel: headline, choices, search, legend and the facts about the chosen place.

mod choices;
mod compare;
mod detail;
mod legend;
mod municipality;
mod place;
mod search;
mod year;

use super::app::Page;
use super::map::code_under;
use super::parts::{
    COMPARE, GO, View, element, fixed, hears, live, part, reading, sources, still, with,
};
use super::store::Store;
use super::{once_painted, once_shown};
use crate::platform::{document, focus, pointer};
use choices::{about_collaboration, collaboration_choice, measure_choice, tabs};
use larkartan_core::domain::{Class, MunicipalityCode};
use larkartan_core::scene::{Tab, source_links, summary};
use larkartan_core::url::Selection;
pub use legend::key;
use maud::html;
pub use municipality::access;
use search::search;
use web_sys::{KeyboardEvent, MouseEvent, PointerEvent};
use year::year_choice;

/// The attribute of a button that asks for a class: its value is the class, counted from the lowest values.
const CLASS: &str = "data-class";
/// The attribute of the button that asks for all municipalities again.
const ALL: &str = "data-all";
/// The attribute of the button that gives the classes patterns.
const PATTERNS: &str = "data-patterns";
/// The tab that is open, and the tables on it.
const CURRENT_TAB: &str = ".tab[aria-current='true']";
const SHOWN_TABLE: &str = ".table[data-shown='true']";

/// The name of the map and what it shows now, as a headline.
pub fn head(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let headline = move || {
        let (measure, selection) = (store.measure.get(), store.selection.get());
        let said = summary(atlas, text, measure, None, &selection);
        html! { h1 { (said.headline) } }.into_string()
    };
    let language = language_link(page);
    let headline = part("headline", Box::new(headline));
    let name = still("p", fixed(&[("class", "name")]), text.app_name);
    element(
        "header",
        fixed(&[("class", "head")]),
        vec![name, language, headline],
    )
}

/// What colours the map, and the search.
pub fn choices(page: &Page) -> View {
    let children = vec![
        measure_choice(page),
        year_choice(page),
        search(page),
        tabs(page),
    ];
    element("div", fixed(&[("class", "choices")]), children)
}

/// What is said beside the map.
pub fn panel(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let sentences = move || {
        let (measure, selection) = (store.measure.get(), store.selection.get());
        let said = summary(atlas, text, measure, store.collaboration.get(), &selection);
        html! { @for sentence in &said.sentences { p { (sentence) } } }.into_string()
    };
    let children = vec![
        part("comparison", compare::compare(page)),
        detail::detail(page),
        part("summary", Box::new(sentences)),
        reading(
            "div",
            with(
                &[("class", "legend")],
                [
                    hears("pointerover", move |event: PointerEvent| {
                        store.pointed.set(code_under(event.target()));
                    }),
                    hears("pointerout", move |_: PointerEvent| store.pointed.set(None)),
                ],
            ),
            legend::legend(page),
        ),
        collaboration_choice(page),
        part("quiet about-members", about_collaboration(page)),
        foot(page),
    ];
    let click = hears("click", move |event| follow(store, &event));
    let escape = hears("keydown", move |event: KeyboardEvent| {
        if event.key() == "Escape" && store.selection.get_untracked() != Selection::None {
            choose(store, Selection::None);
        }
    });
    element(
        "div",
        with(&[("class", "panel")], [click, escape]),
        children,
    )
}

/// The way to the other language: a link that works without scripts, followed without a reload.
fn language_link(page: &Page) -> View {
    let (text, store) = (page.text, page.store);
    let other = text.lang.other();
    let speak = move |event: MouseEvent| {
        if pointer::opens_elsewhere(&event) {
            return;
        }
        event.prevent_default();
        store.speak(other);
        // The page is built anew; the focus goes back to where it was.
        once_shown(Box::new(|| focus::move_to(".language")));
    };
    let attributes = [
        ("class", "language"),
        ("hreflang", other.code()),
        ("lang", other.code()),
    ];
    let href = live("href", Box::new(move || store.link_in(other)));
    let attributes = with(&attributes, [href, hears("click", speak)]);
    still("a", attributes, text.other_language)
}

/// What the page is, and where its figures come from.
fn foot(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let words = move || {
        let ids = store.measure.get().sources().iter().copied();
        let ids: Vec<&str> = ids.chain(["scb-granser", "natural-earth"]).collect();
        html! {
            footer {
                h2 { (text.foot.sources) }
                (sources(&source_links(atlas, text, &ids)))
                p { (text.foot.about) }
                p { (text.foot.privacy) }
                p { a.link href={ (store.root()) (text.foot.statement_address) } { (text.foot.statement) } }
            }
        }
        .into_string()
    };
    part("foot quiet", Box::new(words))
}

/// Chooses the place that the clicked button names, or closes the chosen one and gives the focus back to the map.
pub fn follow(store: &'static Store, event: &MouseEvent) {
    if let Some(nth) = document::nearest_attribute(event.target(), CLASS) {
        store.ask_for_class(nth.parse().ok().map(Class));
        return;
    }
    if document::nearest_attribute(event.target(), ALL).is_some() {
        store.ask_for_all();
        // The button goes with what it took back.
        once_shown(Box::new(|| focus::move_to(&format!("[{CLASS}]"))));
        return;
    }
    if document::nearest_attribute(event.target(), PATTERNS).is_some() {
        store.switch_patterns();
        return;
    }
    if let Some(code) = document::nearest_attribute(event.target(), COMPARE) {
        store.compare(MunicipalityCode::parse(&code));
        // The buttons are written anew; where this one is gone, the next of the comparison has the focus.
        once_shown(Box::new(move || {
            let same = format!(".detail [{COMPARE}='{code}']");
            let next = format!(".comparison [{COMPARE}]");
            focus::move_to_first(&[&same, &next, CURRENT_TAB]);
        }));
        return;
    }
    let Some(param) = document::nearest_attribute(event.target(), GO) else {
        return;
    };
    choose(store, Selection::from_param(&param));
}

/// Chooses a place, or none, and moves the focus to its facts, or back to the map where it was chosen.
fn choose(store: &'static Store, selection: Selection) {
    // Back to what it was chosen by: on the map, or in the table that is shown.
    let before = store.selection.get_untracked().to_param();
    let row = format!("{SHOWN_TABLE} [{GO}='{before}']");
    let next = match (&selection, store.tab.get_untracked()) {
        (Selection::None, Tab::Map) => [".regions [tabindex='0']".to_owned(), row],
        (Selection::None, _) => [row, CURRENT_TAB.to_owned()],
        (_, Tab::Profile) => [format!("{SHOWN_TABLE} h2"), CURRENT_TAB.to_owned()],
        _ => [".detail .close".to_owned(), row],
    };
    if let Selection::Municipality(code) = store.selection.get_untracked() {
        store.visited.set(Some(code));
    }
    store.select(selection);
    // The facts are drawn anew first, and the address is told: a reader who goes back comes to where they have been.
    once_painted(Box::new(move || {
        focus::move_to_first(&[&next[0], &next[1]])
    }));
}
