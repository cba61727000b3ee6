//! The same components as static pages, rendered on the host.

use crate::app::{App, Stage};
use crate::context::{AppData, PrerenderedOn};
use crate::later::LaterData;
use crate::store::{PageKind, Store};
use any_spawner::Executor;
use larkartan_core::domain::{Atlas, CollaborationId, Programmes};
use larkartan_core::geo::Precision;
use larkartan_core::scene::{Drawing, summary, title};
use larkartan_core::url::StaticPage;
use leptos::prelude::*;
use std::sync::Arc;

/// Renders static pages of one atlas.
#[derive(Debug)]
pub struct Prerenderer {
    data: Arc<AppData>,
    programmes: Arc<Programmes>,
    roads: Arc<str>,
}

/// A static page.
#[derive(Debug, Clone)]
pub struct Prerendered {
    /// Its title, without the name of the map.
    pub title: String,
    /// What it says, in a few sentences.
    pub description: String,
    /// What stands in the element that the app takes over.
    pub html: String,
}

impl Prerenderer {
    /// Draws an atlas, once for all pages, which show its programmes too; `roads` is the text of the graph of roads.
    pub fn new(atlas: Atlas, programmes: Programmes, roads: &str) -> Self {
        // What listens for the view on the host asks for an executor; a second one is refused and not needed.
        let _ = Executor::init_futures_executor();
        Self {
            data: Arc::new(AppData::new(atlas, Precision::Overview)),
            programmes: Arc::new(programmes),
            roads: roads.into(),
        }
    }

    /// What the pages show.
    pub fn atlas(&self) -> &Atlas {
        &self.data.atlas
    }

    /// Its paths.
    pub fn drawing(&self) -> &Drawing {
        &self.data.drawing
    }

    /// Renders a page. `today` is the day that it is made, as `2026-11-21`.
    pub fn page(&self, page: StaticPage, today: &str) -> Prerendered {
        let view = page.view();
        let text = page.lang.text();
        let found = summary(
            &self.data.atlas,
            text,
            view.measure,
            Some(CollaborationId::compared(view.collaboration)),
            &view.selection,
        );
        let title = title(
            &self.data.atlas,
            text,
            view.tab,
            view.measure,
            &view.selection,
        );
        let data = Arc::clone(&self.data);
        let owner = Owner::new();
        let html = owner.with(|| {
            provide_context(PrerenderedOn(today.to_owned()));
            let kind = PageKind {
                page,
                ..PageKind::default()
            };
            let store = Store::new("", kind);
            let later = LaterData::new(Some(Arc::clone(&self.programmes)));
            let later = later.with_roads(Arc::clone(&self.roads));
            view! { <App data store later stage=Signal::stored(Stage::All) /> }.to_html()
        });
        // The app takes the place of the page, and needs none of the marks by which Leptos would find its nodes again.
        let html = html.replace("<!>", "");
        owner.cleanup();
        let description = match page.municipality {
            Some(_) => {
                let parts = [Some(found.headline), found.across_border];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
            None => found.sentences.join(" "),
        };
        Prerendered {
            title,
            description,
            html,
        }
    }
}
