//! The composition root: the panel and the map, and the effects that leave the graph.

use super::announcer::announcer;
use super::credit::credit;
use super::field::{Reads, When, whenever};
use super::map::map;
use super::mount::Mounted;
use super::panel::{choices, head, panel};
use super::parts::{View, number_anew};
use super::profile::profile;
use super::table::{supply, table};
use super::{Store, once_painted};
use crate::platform::{document, focus, history, still, task};
use any_spawner::Executor;
use larkartan_core::domain::Atlas;
use larkartan_core::scene::{Drawing, SearchIndex, Tab, summary};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::Selection;
use leptos::prelude::{Owner, untrack};
use std::cell::{Cell, RefCell};

/// What every part of the page is given: the atlas, the drawing, the view state and the sentences.
#[derive(Clone, Copy)]
pub struct Page {
    pub atlas: &'static Atlas,
    pub drawing: &'static Drawing,
    pub index: &'static SearchIndex,
    pub store: &'static Store,
    pub text: &'static Text,
}

impl Page {
    /// A page of what lives as long as it, in the language that the view has.
    pub fn new(
        atlas: &'static Atlas,
        drawing: &'static Drawing,
        index: &'static SearchIndex,
        store: &'static Store,
    ) -> Self {
        Self {
            atlas,
            drawing,
            index,
            store,
            text: store.lang.get_untracked().text(),
        }
    }
}

/// Keeps `value` for as long as the page lives: what all its parts read is shared without counting.
pub fn kept<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The parts of the page in their order. One function for all of them: as nine, they compress worse.
fn part(page: &Page, nth: usize) -> Option<View> {
    let part = match nth {
        0 => head(page),
        1 => choices(page),
        2 => map(page),
        3 => table(page),
        4 => supply(page),
        5 => profile(page),
        6 => panel(page),
        7 => credit(page),
        8 => announcer(page),
        _ => return None,
    };
    Some(part)
}

/// Shows the whole page in the place of what `root` holds. `query` is the query string that the first view is read from,
/// on a page whose own language is `own`. The parts are made in tasks of their own, between which the browser can answer,
/// and shown together.
///
/// A change of language builds the page anew: it is rare, and every sentence can then be a plain value.
pub async fn app(
    root: web_sys::Element,
    atlas: &'static Atlas,
    drawing: &'static Drawing,
    query: &str,
    own: Lang,
) {
    let store = kept(Store::new(query, own, document::is_marked("data-embed")));
    let index = kept(SearchIndex::new(atlas));
    let page = Page::new(atlas, drawing, index, store);
    // What reacts runs in tasks of the browser's. Nobody else has set that.
    let _ = Executor::init_wasm_bindgen();
    number_anew();
    answer(&page, &root);
    let mut mounted = Mounted::new(&root);
    for nth in 0.. {
        task::next().await;
        let Some(part) = part(&page, nth) else { break };
        task::next().await;
        mounted.add(part);
    }
    let focused = focus::focused_in(&root);
    let row = still::row_read(&root);
    // It lives as long as the page.
    kept(Owner::new()).with(|| live(page, root.clone(), mounted));
    // The app's first effects come before the next picture.
    task::in_frame(Box::new(move || {
        // What was pressed while the parts were made.
        answer(&page, &root);
        still::take_over(&root);
        if let Some(row) = row {
            still::read_on(&root, row);
        }
        if let Some(focused) = focused {
            focus::restore(&root, focused);
        }
    }));
}

/// Chooses the municipality that a reader pressed before the app had come, if they pressed any.
fn answer(page: &Page, root: &web_sys::Element) {
    let pressed = still::pressed_in(root);
    if let Some(region) = pressed.and_then(|nth| page.drawing.regions.get(nth)) {
        let selection = Selection::Municipality(region.code);
        page.store.select(selection);
    }
}

/// Shows the page that is `mounted`, and from then on what follows the view beside its parts.
fn live(page: Page, root: web_sys::Element, mut mounted: Mounted) {
    let store = page.store;
    mounted.show();
    history::on_pop(move |query| store.restore(&query));
    whenever(Box::new(move || {
        let text = store.lang.get().text();
        let (measure, selection) = (store.measure.get(), store.selection.get());
        let tab = match store.tab.get() {
            Tab::Map => None,
            Tab::Table => Some(text.table.table_tab),
            Tab::Supply => Some(text.supply.tab),
            Tab::Profile => Some(text.profile.tab),
        };
        // After the address, whose entry in the history it names.
        once_painted(Box::new(move || {
            let said = summary(page.atlas, text, measure, None, &selection);
            let parts = [Some(said.headline.as_str()), tab, Some(text.app_name)];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            document::set_title(&parts.join(" – "));
        }));
    }));
    // For style sheets: what depends on it stands in several parts of the page, and `:has` would ask anew at every change.
    When::Soon.follow(
        Reads::default(),
        Box::new(move || {
            document::mark("data-chosen", store.selection.get() != Selection::None);
            document::mark("data-compares", !store.compared.get().is_empty());
        }),
    );
    let mounted = RefCell::new(Some(mounted));
    let is_first = Cell::new(true);
    whenever(Box::new(move || {
        let lang = store.lang.get();
        document::set_language(lang.code());
        if is_first.replace(false) {
            return;
        }
        // The old page's listeners go before its elements do.
        mounted.take();
        let page = Page {
            text: lang.text(),
            ..page
        };
        // What each part shows at first is no reason to build all of them anew.
        let next = untrack(|| {
            number_anew();
            let mut next = Mounted::new(&root);
            for part in (0..).map_while(|nth| part(&page, nth)) {
                next.add(part);
            }
            next.show();
            next
        });
        mounted.replace(Some(next));
    }));
}
