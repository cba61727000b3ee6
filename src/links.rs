//! Links to the programmes, narrowed to a chosen place.

use crate::store::{Store, address};
use larkartan_core::scene::Tab;
use larkartan_core::url::{GIVEN_HERE, Selection, StaticPage, ViewState};
use leptos::prelude::*;

impl Store {
    /// The programmes with that place chosen, narrowed to those of which some are given there: the link to their page.
    pub fn programmes_href(&self, place: &Selection) -> String {
        let page = StaticPage::of_tab(self.lang.get_untracked(), Tab::Supply);
        let query = programmes_view(self, place).to_link(&page);
        address(&self.root(), page, &narrowed(query))
    }

    /// The same as a query string on this page.
    pub fn programmes_query(&self, place: &Selection) -> String {
        narrowed(programmes_view(self, place).to_link(&self.kind.page))
    }
}

/// The view of the programmes with a place chosen.
fn programmes_view(store: &Store, place: &Selection) -> ViewState {
    ViewState {
        tab: Tab::Supply,
        selection: place.clone(),
        ..store.now()
    }
}

/// A query string that asks for programmes of which some are given at the chosen place.
fn narrowed(query: String) -> String {
    let parts = [query.as_str(), GIVEN_HERE].into_iter();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("&")
}
