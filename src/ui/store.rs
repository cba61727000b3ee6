//! The view state as fields, and the intents that change it.

use super::Field;
use crate::domain::{
    Area, Atlas, Class, CollaborationId, CountyCode, Measure, MunicipalityCode, SeriesYear,
};
use crate::geo::Bounds;
use crate::platform::history;
use crate::scene::{
    Asked, Camera, Column, MOST_COMPARED, OfferFilter, Order, Selection, Tab, Transform, ViewState,
    Viewport, ZoomStep,
};
use crate::text::Lang;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;

/// The address follows the camera when it has rested for so long: browsers allow few history changes a second.
const CAMERA_RESTS: Duration = Duration::from_millis(300);

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
    own: Lang,
    /// Whether the map glides to a new camera: it does after an intent, not under the reader's fingers.
    pub gliding: Field<bool>,
    resting: &'static Cell<Option<TimeoutHandle>>,
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
    fn set(&self, next: ViewState) {
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

    /// Colours the map by another measure.
    pub fn show_measure(&self, measure: Measure) {
        self.change(|state| {
            state.measure = measure;
            // A class is one of its measure's.
            state.class = None;
        });
    }

    /// Colours the map by another year of the series. Many follow each other: no history entry for each.
    pub fn show_year(&self, year: SeriesYear) {
        let mut next = untrack(|| self.view());
        next.measure = Measure::Series(year);
        history::replace(&next.to_link(self.own));
        self.set(next);
    }

    /// Gives the classes patterns beside their colours, or takes them away.
    pub fn switch_patterns(&self) {
        self.change(|state| state.patterned = !state.patterned);
    }

    /// Shows the map or the table.
    pub fn open(&self, tab: Tab) {
        self.change(|state| state.tab = tab);
    }

    /// Asks for the municipalities of an area.
    pub fn ask_for(&self, area: Area) {
        self.change(|state| state.area = area);
    }

    /// Asks for all municipalities again.
    pub fn ask_for_all(&self) {
        self.change(|state| {
            state.area = Area::All;
            state.class = None;
            state.offers = OfferFilter {
                with_past: state.offers.with_past,
                ..OfferFilter::default()
            };
        });
    }

    /// Asks for other programmes and courses.
    pub fn ask_for_offers(&self, change: impl FnOnce(OfferFilter) -> OfferFilter) {
        self.change(|state| state.offers = change(state.offers.clone()));
    }

    /// Asks for the municipalities of one class, or for all again.
    pub fn ask_for_class(&self, class: Option<Class>) {
        self.change(|state| state.class = class.filter(|_| state.class != class));
    }

    /// Adds a municipality to the comparison, or takes it away; beyond the most that stand side by side the first leaves.
    pub fn compare(&self, code: Option<MunicipalityCode>) {
        let Some(code) = code else { return };
        self.change(|state| {
            let before = state.compared.len();
            state.compared.retain(|other| *other != code);
            if state.compared.len() == before {
                state.compared.push(code);
                let extra = state.compared.len().saturating_sub(MOST_COMPARED);
                state.compared.drain(..extra);
            }
        });
    }

    /// Orders the table by a column, or turns its order over.
    pub fn sort(&self, column: Column) {
        self.change(|state| state.order = state.order.pressed(column));
    }

    /// Marks another collaboration's members, or none.
    pub fn mark_members(&self, collaboration: Option<CollaborationId>) {
        self.change(|state| state.collaboration = collaboration);
    }

    /// Switches the language.
    pub fn speak(&self, lang: Lang) {
        self.change(|state| state.lang = lang);
    }

    /// Chooses a place, or none.
    pub fn select(&self, selection: Selection) {
        self.change(|state| state.selection = selection);
    }

    /// Chooses a place and moves the map to it.
    pub fn find(&self, atlas: &Atlas, selection: Selection, bounds: &Bounds) {
        self.gliding.set(true);
        let camera = Transform::fitting(atlas, bounds, self.viewport.get_untracked()).camera(atlas);
        self.change(|state| {
            state.selection = selection;
            state.camera = camera;
        });
    }

    /// Moves the map to an area, or to the whole of it.
    pub fn look_at(&self, atlas: &Atlas, bounds: Option<&Bounds>) {
        self.gliding.set(true);
        let viewport = self.viewport.get_untracked();
        let camera =
            bounds.and_then(|bounds| Transform::fitting(atlas, bounds, viewport).camera(atlas));
        self.change(|state| state.camera = camera);
    }

    /// Moves the map a step, gliding.
    pub fn step(&self, atlas: &Atlas, transform: Transform) {
        self.gliding.set(true);
        self.follow(atlas, transform);
    }

    /// Moves the map under the reader's fingers: the address follows when they rest.
    pub fn drag(&self, atlas: &Atlas, transform: Transform) {
        self.gliding.set(false);
        self.follow(atlas, transform);
    }

    fn follow(&self, atlas: &Atlas, transform: Transform) {
        self.turn(transform.camera(atlas));
        if let Some(earlier) = self.resting.take() {
            earlier.clear();
        }
        let store = *self;
        let rested = move || history::replace(&untrack(|| store.view()).to_link(store.own));
        let handle = set_timeout_with_handle(rested, CAMERA_RESTS).ok();
        self.resting.set(handle);
    }

    fn turn(&self, camera: Option<Camera>) {
        self.camera.set(camera);
        self.zoom_step.set(ZoomStep::of(camera));
    }

    /// Changes the state and adds a history entry, unless nothing changed.
    fn change(&self, change: impl FnOnce(&mut ViewState)) {
        let now = untrack(|| self.view());
        let mut next = now.clone();
        change(&mut next);
        if next != now {
            history::push(&next.to_link(self.own));
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
