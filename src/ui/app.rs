//! The composition root: the panel and the map, and the effects that leave the graph.

use super::Store;
use super::map::Map;
use super::panel::{Choices, Head, Panel};
use crate::domain::Atlas;
use crate::platform::{document, history};
use crate::scene::{Drawing, SearchIndex, summary};
use leptos::prelude::*;
use std::sync::Arc;

/// The whole page. `query` is the query string that the first view is read from.
///
/// A change of language builds the page anew: it is rare, and every sentence can then be a plain value.
#[component]
pub fn App(atlas: Arc<Atlas>, query: String) -> impl IntoView {
    let store = Store::new(&query);
    provide_context(store);
    provide_context(Arc::clone(&atlas));
    history::on_pop(move |query| store.restore(&query));

    let drawing = Arc::new(Drawing::new(&atlas));
    let index = Arc::new(SearchIndex::new(&atlas));
    Effect::new(move || {
        let text = store.lang.get().text();
        let said = summary(&atlas, text, store.measure.get(), None);
        document::set_language(text.lang.code());
        document::set_title(&format!("{} – {}", said.headline, text.app_name));
    });
    move || {
        let text = store.lang.get().text();
        let (drawing, index) = (Arc::clone(&drawing), Arc::clone(&index));
        view! {
            <Head text=text />
            <Choices text=text index=index drawing=Arc::clone(&drawing) />
            <a class="skip" href="#fakta">
                {text.skip_map}
            </a>
            <Map text=text drawing=drawing />
            <Panel text=text />
        }
    }
}
