//! The view state as fields, and the intents that change it.

use super::Field;
use crate::domain::{Area, Class, CollaborationId, CountyCode, Measure, MunicipalityCode};
use crate::platform::history;
use crate::scene::{
    Asked, Camera, OfferFilter, Order, Selection, Tab, ViewState, Viewport, ZoomStep,
};
use crate::text::Lang;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;

/// The view state. One `Field` each, so that what does not change is not drawn again.
#[derive(Debug, Clone, Copy)]
pub struct Store {
    /// What colours the map.
    pub measure: Field<Measure>,
    /// What is chosen.
    pub selection: Field<Selection>,
    /// Whose members are marked.
    pub collaboration: Field<Option<CollaborationId>>,
    /// The language of the page.
    pub lang: Field<Lang>,
    /// Where the reader looks.
    pub camera: Field<Option<Camera>>,
    /// Map or table.
    pub tab: Field<Tab>,
    /// Which municipalities are asked for.
    pub area: Field<Area>,
    /// The class that is asked for.
    pub class: Field<Option<Class>>,
    /// The order of the table.
    pub order: Field<Order>,
    /// The municipalities that are compared.
    pub compared: Field<Vec<MunicipalityCode>>,
    /// The programmes and courses that are asked for.
    pub offers: Field<OfferFilter>,
    /// Whether the classes have patterns too.
    pub patterned: Field<bool>,
    /// The county of the chosen municipality: follows the selection.
    pub county: Field<Option<CountyCode>>,
    /// The camera's zoom in whole steps: follows the camera.
    pub zoom_step: Field<ZoomStep>,
    /// The municipality under the pointer or the keyboard focus: no link carries it.
    pub pointed: Field<Option<MunicipalityCode>>,
    /// The municipality that the keyboard is on, while it is.
    pub focused: Field<Option<MunicipalityCode>>,
    /// The municipality that is the map's tab stop: where the keyboard was last, or what was chosen last.
    pub visited: Field<Option<MunicipalityCode>>,
    /// The map's size on the page.
    pub viewport: Field<Viewport>,
    /// The page's own language: a link that names none has that.
    pub(super) own: Lang,
    /// Whether the map glides to a new camera: it does after an intent, not under the reader's fingers.
    pub gliding: Field<bool>,
    pub(super) resting: &'static Cell<Option<TimeoutHandle>>,
}

impl Store {
    /// A store with the view that a query string describes on a page whose own language is `own`.
    pub fn new(query: &str, own: Lang) -> Self {
        let state = ViewState::from_link(query, own);
        Self {
            own,
            measure: Field::new(state.measure),
            collaboration: Field::new(state.collaboration),
            lang: Field::new(state.lang),
            camera: Field::new(state.camera),
            tab: Field::new(state.tab),
            area: Field::new(state.area),
            class: Field::new(state.class),
            order: Field::new(state.order),
            compared: Field::new(state.compared),
            offers: Field::new(state.offers),
            patterned: Field::new(state.patterned),
            county: Field::new(county_of(&state.selection)),
            selection: Field::new(state.selection),
            zoom_step: Field::new(ZoomStep::of(state.camera)),
            pointed: Field::new(None),
            focused: Field::new(None),
            visited: Field::new(None),
            viewport: Field::new(Viewport::FIRST),
            gliding: Field::new(false),
            resting: Box::leak(Box::new(Cell::new(None))),
        }
    }

    /// The view as a link holds it; follows every change of it.
    pub fn view(&self) -> ViewState {
        ViewState {
            measure: self.measure.get(),
            selection: self.selection.get(),
            collaboration: self.collaboration.get(),
            lang: self.lang.get(),
            camera: self.camera.get(),
            tab: self.tab.get(),
            area: self.area.get(),
            class: self.class.get(),
            order: self.order.get(),
            compared: self.compared.get(),
            offers: self.offers.get(),
            patterned: self.patterned.get(),
        }
    }

    /// Which municipalities are asked for; follows every choice of them.
    pub fn asked(&self) -> Asked {
        Asked {
            measure: self.measure.get(),
            collaboration: self.collaboration.get(),
            area: self.area.get(),
            class: self.class.get(),
            ..Asked::default()
        }
    }

    /// Sets the fields; those that are the same already change nothing.
    pub(super) fn set(&self, next: ViewState) {
        self.measure.set(next.measure);
        self.county.set(county_of(&next.selection));
        self.selection.set(next.selection);
        self.collaboration.set(next.collaboration);
        self.turn(next.camera);
        self.tab.set(next.tab);
        self.area.set(next.area);
        self.class.set(next.class);
        self.order.set(next.order);
        self.compared.set(next.compared);
        self.offers.set(next.offers);
        self.patterned.set(next.patterned);
        self.lang.set(next.lang);
    }

    /// The link to this view in another language. Follows every change of the view.
    pub fn link_in(&self, lang: Lang) -> String {
        self.link(&ViewState {
            lang,
            ..self.view()
        })
    }

    /// The link to this view on another tab. Follows every change of the view.
    pub fn link_to(&self, tab: Tab) -> String {
        self.link(&ViewState { tab, ..self.view() })
    }

    /// The way from this page to the map's folder: a page in another language than the first stands in one of its own.
    pub fn root(&self) -> &'static str {
        if self.own == Lang::default() {
            ""
        } else {
            "../"
        }
    }

    fn link(&self, view: &ViewState) -> String {
        format!("?{}", view.to_link(self.own))
    }

    /// Shows what a query string describes, without a new history entry: the reader went back or forward.
    pub fn restore(&self, query: &str) {
        self.gliding.set(false);
        self.set(ViewState::from_link(query, self.own));
    }

    pub(super) fn turn(&self, camera: Option<Camera>) {
        self.camera.set(camera);
        self.zoom_step.set(ZoomStep::of(camera));
    }

    /// Changes the state and adds a history entry, unless nothing changed.
    pub(super) fn change(&self, change: impl FnOnce(&mut ViewState)) {
        self.alter(history::push, change);
    }

    /// Changes the state, and tells the new link if anything changed.
    pub(super) fn alter(&self, tell: fn(&str), change: impl FnOnce(&mut ViewState)) {
        let now = untrack(|| self.view());
        let mut next = now.clone();
        change(&mut next);
        if next != now {
            tell(&next.to_link(self.own));
            self.set(next);
        }
    }
}

fn county_of(selection: &Selection) -> Option<CountyCode> {
    match selection {
        Selection::Municipality(code) => Some(code.county()),
        _ => None,
    }
}
