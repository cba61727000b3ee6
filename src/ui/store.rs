//! The view state as fields, and the intents that change it.

use super::{Field, once_painted};
use crate::platform::{document, history};
use larkartan_core::domain::{Area, Class, CollaborationId, CountyCode, Measure, MunicipalityCode};
use larkartan_core::scene::{Asked, Camera, OfferFilter, Order, Tab, Viewport, ZoomStep};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, ViewState, carried};
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
    /// Where the reader looked when the map rested last: what need not run after the hand follows it, like links.
    pub rested: Field<Option<Camera>>,
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
    /// On the page for frames: what each of its links carries on.
    pub embed: Option<&'static String>,
    /// Whether the reader may only look: nothing but the tab changes.
    pub locked: bool,
    /// Whether the map glides to a new camera: it does after an intent, not under the reader's fingers.
    pub gliding: Field<bool>,
    pub(super) resting: &'static Cell<Option<TimeoutHandle>>,
}

impl Store {
    /// A store with the view that a query string describes on a page whose own language is `own`, and which is the one
    /// for frames or not.
    pub fn new(query: &str, own: Lang, is_embed: bool) -> Self {
        let state = described(query, own);
        Self {
            own,
            // As long as the page: there is one.
            embed: is_embed.then(|| &*Box::leak(Box::new(carried(query)))),
            locked: document::is_marked("data-locked"),
            measure: Field::new(state.measure),
            collaboration: Field::new(state.collaboration),
            lang: Field::new(state.lang),
            camera: Field::new(state.camera),
            rested: Field::new(state.camera),
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

    /// The view as a link holds it; follows every change of it once the map rests.
    pub fn view(&self) -> ViewState {
        ViewState {
            measure: self.measure.get(),
            selection: self.selection.get(),
            collaboration: self.collaboration.get(),
            lang: self.lang.get(),
            camera: self.rested.get(),
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
        self.rested.set(next.camera);
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

    /// The link from the page for frames to this view on the whole page, which stands beside it. Follows every change of
    /// the view.
    pub fn link_to_whole(&self) -> String {
        ["../?", &self.view().to_link(self.own)].concat()
    }

    /// The way from this page to the map's folder: a page in another language than the first stands in one of its own, and
    /// one for frames in one below.
    pub fn root(&self) -> &'static str {
        match (self.own == Lang::default(), self.embed) {
            (true, None) => "",
            (false, Some(_)) => "../../",
            _ => "../",
        }
    }

    fn link(&self, view: &ViewState) -> String {
        ["?", &self.query(view)].concat()
    }

    /// The query string of a view on this page.
    pub(super) fn query(&self, view: &ViewState) -> String {
        let mut query = view.to_link(self.own);
        let carried = self.embed.filter(|carried| !carried.is_empty());
        if let Some(carried) = carried {
            if !query.is_empty() {
                query.push('&');
            }
            query.push_str(carried);
        }
        query
    }

    /// Shows what a query string describes, without a new history entry: the reader went back or forward.
    pub fn restore(&self, query: &str) {
        self.gliding.set(false);
        self.set(described(query, self.own));
    }

    pub(super) fn turn(&self, camera: Option<Camera>) {
        self.camera.set(camera);
        self.zoom_step.set(ZoomStep::of(camera));
    }

    /// Changes the state and adds a history entry, unless nothing changed.
    pub(super) fn change(&self, change: impl FnOnce(&mut ViewState)) {
        let mut next = self.now();
        change(&mut next);
        self.go_to(next, false);
    }

    /// Changes the state and the present history entry, unless nothing changed.
    pub(super) fn change_in_place(&self, change: impl FnOnce(&mut ViewState)) {
        let mut next = self.now();
        change(&mut next);
        self.go_to(next, true);
    }

    /// The view at this moment.
    pub(super) fn now(&self) -> ViewState {
        ViewState {
            camera: self.camera.get_untracked(),
            ..untrack(|| self.view())
        }
    }

    /// Shows another view and tells its link. In a frame no history entry is added: Back is for the page around it.
    fn go_to(&self, mut next: ViewState, in_place: bool) {
        let now = self.now();
        if self.locked {
            let tab = next.tab;
            next = now.clone();
            next.tab = tab;
        }
        if next == now {
            return;
        }
        let query = self.query(&next);
        self.set(next);
        let tell = if in_place || self.embed.is_some() {
            history::replace
        } else {
            history::push
        };
        // The new view first: a browser takes as long for a history entry as the page for it.
        once_painted(Box::new(move || tell(&query)));
    }
}

/// The view that a link describes on this page: where no map is shown it begins with the table.
fn described(query: &str, own: Lang) -> ViewState {
    let mut state = ViewState::from_link(query, own);
    if state.tab == Tab::Map && document::is_marked("data-mapless") {
        state.tab = Tab::Table;
    }
    state
}

fn county_of(selection: &Selection) -> Option<CountyCode> {
    match selection {
        Selection::Municipality(code) => Some(code.county()),
        _ => None,
    }
}
