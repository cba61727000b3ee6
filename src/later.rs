//! The data that come after the first view: programmes, distance programmes in all of Sweden, main roads and lakes. They are
//! fetched here; programmes are decoded in the chunks that show them.

use crate::components::ChunkError;
use crate::context::{AppContext, is_static};
use crate::load::fetch;
use async_once_cell::OnceCell;
use larkartan_core::domain::{ContextLayers, MunicipalityCode, Offer, Programmes};
use larkartan_core::geojson::{context_layers, distance, programmes};
use larkartan_core::scene::offers_on_map;
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use std::sync::Arc;

/// The link in the head that names the file of the programmes.
const PROGRAMMES: &str = "programmes";
/// The link in the head that names the file of distance programmes in all of Sweden.
const DISTANCE: &str = "distance";
/// The link in the head that names the file of main roads and lakes.
const CONTEXT_LAYERS: &str = "context-layers";

/// The link in the head that names the file of the graph of roads.
const ROADS: &str = "roads";

/// The later data. They never change once they are there.
#[derive(Debug, Clone, Copy)]
pub struct LaterData {
    /// The text of the file, fetched once, whoever asks first.
    text: StoredValue<Arc<OnceCell<Arc<str>>>>,
    programmes: RwSignal<Option<Arc<Programmes>>>,
    context_layers: RwSignal<Option<Arc<ContextLayers>>>,
    /// The graph of roads on the host, which a browser fetches.
    roads: StoredValue<Option<Arc<str>>>,
}

impl LaterData {
    /// What is there from the beginning: nothing in a browser, all on the host.
    pub fn new(programmes: Option<Arc<Programmes>>) -> Self {
        Self {
            text: StoredValue::new(Arc::default()),
            programmes: RwSignal::new(programmes),
            context_layers: RwSignal::new(None),
            roads: StoredValue::new(None),
        }
    }

    /// The same with the graph of roads, as the host has it.
    pub fn with_roads(self, roads: Arc<str>) -> Self {
        self.roads.set_value(Some(roads));
        self
    }

    /// The text of the graph of roads, fetched when it is asked for.
    ///
    /// # Errors
    /// It did not come.
    pub async fn fetch_roads(self) -> Result<Arc<str>, ChunkError> {
        if let Some(roads) = self.roads.get_value() {
            return Ok(roads);
        }
        let text: Arc<str> = SendWrapper::new(fetch(ROADS)).await?.into();
        self.roads.set_value(Some(Arc::clone(&text)));
        Ok(text)
    }

    /// The programmes. Chunks show them, and draw only when they are there.
    pub fn programmes(self) -> Arc<Programmes> {
        self.programmes.get_untracked().unwrap_or_default()
    }

    /// The programmes; none before the first chunk that needs them.
    pub fn known(self) -> Option<Arc<Programmes>> {
        self.programmes.get_untracked()
    }

    /// The same, and who asks is told when they come.
    pub fn come(self) -> Option<Arc<Programmes>> {
        self.programmes.get()
    }

    /// Main roads and lakes; none before they have come.
    pub fn context_layers(self) -> Option<Arc<ContextLayers>> {
        self.context_layers.get()
    }

    /// Shows main roads and lakes.
    pub fn set_context_layers(self, found: ContextLayers) {
        self.context_layers.set(Some(Arc::new(found)));
    }

    /// Fetches and decodes main roads and lakes. The map says all that it says without them.
    ///
    /// # Errors
    /// They did not come, or are wrong.
    pub async fn fetch_context_layers(self) -> Result<(), ChunkError> {
        self.set_context_layers(context_layers(&fetch(CONTEXT_LAYERS).await?)?);
        Ok(())
    }

    /// Fetches the programmes ahead.
    ///
    /// # Errors
    /// They did not come.
    pub async fn prefetch(self) -> Result<(), ChunkError> {
        self.fetch().await.map(|_| ())
    }

    /// The text of the programmes, for a chunk to decode; none where that has been done.
    ///
    /// # Errors
    /// It did not come.
    pub async fn fetch(self) -> Result<Option<Arc<str>>, ChunkError> {
        if is_static() || self.programmes.with_untracked(Option::is_some) {
            return Ok(None);
        }
        let cell = self.text.get_value();
        let fetching = async move {
            let text = async { fetch(PROGRAMMES).await.map(Arc::from) };
            cell.get_or_try_init(text).await.cloned()
        };
        // The browser has one thread.
        Ok(Some(SendWrapper::new(fetching).await?))
    }
}

impl AppContext {
    /// Decodes the programmes, where they are not decoded yet: what every chunk does that shows them.
    ///
    /// # Errors
    /// What came is wrong.
    pub fn decode(&self, text: Option<Arc<str>>) -> Result<(), ChunkError> {
        if let Some(text) = text {
            let found = programmes(&text, &self.data().atlas)?;
            self.later.programmes.set(Some(Arc::new(found)));
        }
        Ok(())
    }

    /// How many of the offers that are asked for each municipality has: what is marked on the map. None where all are asked for, or
    /// as long as the programmes are on their way.
    pub fn offers_on_map(&self) -> Option<Vec<(MunicipalityCode, u32)>> {
        let programmes = self.later.programmes.get()?;
        let data = self.data();
        self.store
            .offers
            .with(|filter| offers_on_map(&data.atlas, &programmes, self.text, filter))
    }

    /// Distance programmes in all of Sweden, fetched when it is asked for.
    ///
    /// # Errors
    /// It did not come, or is wrong.
    pub async fn distance(self) -> Result<Vec<Offer>, ChunkError> {
        let text = SendWrapper::new(fetch(DISTANCE)).await?;
        Ok(distance(&text, &self.data().atlas)?)
    }
}
