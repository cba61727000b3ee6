//! The composition root: the panel and the map, and the effects that leave the graph.

use super::announcer::announcer;
use super::map::map;
use super::mount::show;
use super::panel::{choices, head, panel};
use super::parts::{all, number_anew};
use super::profile::profile;
use super::table::{supply, table};
use super::{Store, whenever};
use crate::domain::Atlas;
use crate::platform::{document, history};
use crate::scene::{Drawing, SearchIndex, summary};
use crate::text::Text;
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

/// Shows the whole page in the place of what `root` holds. `query` is the query string that the first view is read from.
///
/// A change of language builds the page anew: it is rare, and every sentence can then be a plain value.
pub fn app(root: web_sys::HtmlElement, atlas: Arc<Atlas>, query: &str) {
    let store = Store::new(query);
    history::on_pop(move |query| store.restore(&query));
    let drawing = Arc::new(Drawing::new(&atlas));
    let index = Arc::new(SearchIndex::new(&atlas));
    whenever({
        let atlas = Arc::clone(&atlas);
        Box::new(move || {
            let text = store.lang.get().text();
            let said = summary(
                &atlas,
                text,
                store.measure.get(),
                None,
                &store.selection.get(),
            );
            document::set_language(text.lang.code());
            document::set_title(&format!("{} – {}", said.headline, text.app_name));
        })
    });
    show(root, move || {
        number_anew();
        let page = Page {
            atlas: Arc::clone(&atlas),
            drawing: Arc::clone(&drawing),
            index: Arc::clone(&index),
            store,
            text: store.lang.get().text(),
        };
        all(vec![
            head(&page),
            choices(&page),
            map(&page),
            table(&page),
            supply(&page),
            profile(&page),
            panel(&page),
            announcer(&page),
        ])
    });
}
