//! What every component reads: the data with their drawing, the view, the sentences.

use crate::later::LaterData;
use crate::store::Store;
use larkartan_core::domain::Atlas;
use larkartan_core::geo::Precision;
use larkartan_core::scene::{Drawing, SearchIndex, Tab};
use larkartan_core::text::{Lang, Text};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// The data and what is worked out of them once: they never change.
#[derive(Debug)]
pub struct AppData {
    /// What is known.
    pub atlas: Atlas,
    /// Its paths.
    pub drawing: Arc<Drawing>,
    /// What the search finds.
    pub index: Arc<SearchIndex>,
}

impl AppData {
    /// Draws an atlas with paths of that precision, and makes its index.
    pub fn new(atlas: Atlas, precision: Precision) -> Self {
        Self {
            drawing: Arc::new(Drawing::with_precision(&atlas, precision)),
            index: Arc::new(SearchIndex::new(&atlas)),
            atlas,
        }
    }

    /// The same with campuses abroad counted.
    fn counting_abroad(&self) -> Self {
        Self {
            atlas: self.atlas.counting_abroad(),
            drawing: Arc::clone(&self.drawing),
            index: Arc::clone(&self.index),
        }
    }
}

/// Elements that get the focus, or come in sight, from somewhere else on the page.
#[derive(Debug, Clone, Copy)]
pub struct FocusTargets {
    /// The facts about the chosen place, which begin in sight after a choice on the map.
    pub facts: NodeRef<html::Section>,
    /// The comparison of the chosen municipality.
    pub versus: NodeRef<html::Section>,
    /// The button that closes the facts about the chosen place.
    pub close: NodeRef<html::Button>,
    /// The tabs, in the order of `Tab::ALL`.
    pub tabs: [NodeRef<html::A>; Tab::ALL.len()],
    /// The heading of Min kommun.
    pub profile: NodeRef<html::H1>,
    /// The link to the other language.
    pub language: NodeRef<html::A>,
    /// The first class of the legend.
    pub first_class: NodeRef<html::Button>,
    /// The button that counts campuses abroad.
    pub abroad: NodeRef<html::Button>,
}

impl FocusTargets {
    fn new() -> Self {
        Self {
            facts: NodeRef::new(),
            versus: NodeRef::new(),
            close: NodeRef::new(),
            tabs: std::array::from_fn(|_| NodeRef::new()),
            profile: NodeRef::new(),
            language: NodeRef::new(),
            first_class: NodeRef::new(),
            abroad: NodeRef::new(),
        }
    }
}

/// The context of the whole page.
#[derive(Debug, Clone, Copy)]
pub struct AppContext {
    data: StoredValue<Arc<AppData>>,
    /// The same with campuses abroad counted, once it has been asked for.
    counting_abroad: StoredValue<Option<Arc<AppData>>>,
    /// The view.
    pub store: Store,
    /// The data that come after the first view.
    pub later: LaterData,
    /// The sentences, in the language of the view. A change of language builds the page anew.
    pub text: &'static Text,
    /// What gets the focus.
    pub focus: FocusTargets,
    /// How often the reader has asked again for the chunks that did not come.
    pub retries: RwSignal<usize>,
}

impl AppContext {
    /// A context in the language that the view has.
    pub fn new(data: Arc<AppData>, store: Store, later: LaterData) -> Self {
        Self {
            data: StoredValue::new(data),
            counting_abroad: StoredValue::new(None),
            text: store.lang.get_untracked().text(),
            store,
            later,
            focus: FocusTargets::new(),
            retries: RwSignal::new(0),
        }
    }

    /// The same context with the sentences of another language.
    pub fn in_language(self, lang: Lang) -> Self {
        let text = lang.text();
        Self { text, ..self }
    }

    /// The data and their drawing. Whether campuses abroad count is not tracked: a change of it builds the page anew.
    pub fn data(&self) -> Arc<AppData> {
        let data = self.data.get_value();
        if !self.store.abroad.get_untracked() {
            return data;
        }
        let known = self.counting_abroad.get_value();
        known.unwrap_or_else(|| {
            let counted = Arc::new(data.counting_abroad());
            self.counting_abroad.set_value(Some(Arc::clone(&counted)));
            counted
        })
    }
}

/// The day that a static page is made, as `2026-11-21`: a context on the host only. The browser knows its own day.
#[derive(Debug, Clone)]
pub struct PrerenderedOn(pub String);

/// Whether a static page is rendered, which only the host does: what only the app can do is text there.
pub const fn is_static() -> bool {
    cfg!(not(target_arch = "wasm32"))
}

/// The context of the page that a component stands in.
pub fn use_app() -> AppContext {
    expect_context()
}
