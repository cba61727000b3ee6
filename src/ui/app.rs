//! The composition root: the panel and the map, and the effects that leave the graph.

use super::announcer::announcer;
use super::credit::credit;
use super::map::map;
use super::mount::show;
use super::panel::{choices, head, panel};
use super::parts::{all, number_anew};
use super::profile::profile;
use super::table::{supply, table};
use super::{Store, soon};
use crate::domain::Atlas;
use crate::platform::{document, history};
use crate::scene::{Drawing, SearchIndex, Selection, Tab, summary};
use crate::text::{Lang, Text};
use leptos::prelude::untrack;
use std::sync::Arc;

/// What every part of the page is given: the atlas, the drawing, the view state and the sentences.
#[derive(Clone)]
pub struct Page {
    pub atlas: Arc<Atlas>,
    pub drawing: Arc<Drawing>,
    pub index: Arc<SearchIndex>,
    pub store: Store,
    pub text: &'static Text,
}

impl Page {
    /// A page in the language that the view has.
    pub fn new(
        atlas: &Arc<Atlas>,
        drawing: &Arc<Drawing>,
        index: &Arc<SearchIndex>,
        store: Store,
    ) -> Self {
        Self {
            atlas: Arc::clone(atlas),
            drawing: Arc::clone(drawing),
            index: Arc::clone(index),
            store,
            text: store.lang.get().text(),
        }
    }
}

/// Shows the whole page in the place of what `root` holds. `query` is the query string that the first view is read from,
/// on a page whose own language is `own`.
///
/// A change of language builds the page anew: it is rare, and every sentence can then be a plain value.
pub fn app(root: web_sys::HtmlElement, atlas: Atlas, drawing: Drawing, query: &str, own: Lang) {
    let store = Store::new(query, own, document::is_marked("data-embed"));
    history::on_pop(move |query| store.restore(&query));
    let index = Arc::new(SearchIndex::new(&atlas));
    let (atlas, drawing) = (Arc::new(atlas), Arc::new(drawing));
    soon({
        let atlas = Arc::clone(&atlas);
        Box::new(move || {
            let text = store.lang.get().text();
            let (measure, selection) = (store.measure.get(), store.selection.get());
            let said = summary(&atlas, text, measure, None, &selection);
            let tab = match store.tab.get() {
                Tab::Map => None,
                Tab::Table => Some(text.table.table_tab),
                Tab::Supply => Some(text.supply.tab),
                Tab::Profile => Some(text.profile.tab),
            };
            let parts = [Some(said.headline.as_str()), tab, Some(text.app_name)];
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            document::set_title(&parts.join(" – "));
        })
    });
    // For style sheets: what depends on it stands in several parts of the page, and `:has` would ask anew at every change.
    soon(Box::new(move || {
        document::mark("data-chosen", store.selection.get() != Selection::None);
        document::mark("data-compares", !store.compared.get().is_empty());
    }));
    show(root, move || {
        number_anew();
        let page = Page::new(&atlas, &drawing, &index, store);
        document::set_language(page.text.lang.code());
        // What each part shows at first is no reason to build all of them anew.
        let parts = || {
            vec![
                head(&page),
                choices(&page),
                map(&page),
                table(&page),
                supply(&page),
                profile(&page),
                panel(&page),
                credit(&page),
                announcer(&page),
            ]
        };
        all(untrack(parts))
    });
}
