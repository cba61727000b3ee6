//! The thought experiment as the screen works with it: what is opened and closed, what follows from it, and what a reader can do.

use crate::browser::focus;
use crate::browser::pointer::Px;
use crate::context::AppContext;
use crate::store::{Store, set};
use larkartan_core::domain::SiteId;
use larkartan_core::domain::scenario::{
    Destination, Opened, OpenedKind, Outcome, Position, Routes, Scenario, Scope, TriedPositions,
};
use larkartan_core::geo::{Km, Screen};
use larkartan_core::scene::{Change, WhatIf, changes};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;

/// The experiment on this page.
#[derive(Debug, Clone, Copy)]
pub struct Experiment {
    app: AppContext,
    /// The ways from every place to study to every locality.
    routes: StoredValue<Arc<Routes>>,
    /// The outcome where nothing is changed.
    today: StoredValue<Arc<Outcome>>,
    /// What is under the reader's fingers: the scenario with a place that is being dragged.
    dragged: RwSignal<Option<Scenario>>,
    /// What is opened and closed now, dragged places included.
    pub scenario: Memo<Scenario>,
    /// The same in words: what is opened first. Rings and list say it, and it is worked out once for all of them.
    pub changes: Memo<Vec<Change>>,
    /// What follows from it.
    pub outcome: Memo<Arc<Outcome>>,
    /// Which places to study are asked for.
    pub destination: RwSignal<Destination>,
    /// What is opened next.
    pub kind: RwSignal<OpenedKind>,
    /// Whether the next press on the map opens a place.
    pub is_placing: RwSignal<bool>,
    /// Up to which share of the map's width the surface is today's.
    pub split: RwSignal<f64>,
    /// What the pointer is on: where that is on the map, and about how far it has.
    pub pointed: RwSignal<Option<(Px, Km)>>,
    /// The button that takes the last change back. It is always there, and gets the focus of what is gone.
    pub undo_button: NodeRef<html::Button>,
    /// The scenarios before the last changes, and those that were taken back.
    past: RwSignal<Vec<Scenario>>,
    future: RwSignal<Vec<Scenario>>,
}

impl Experiment {
    /// The experiment that the view holds.
    pub fn new(app: AppContext, routes: Routes) -> Self {
        let data = app.data();
        let store = app.store;
        let today = Arc::new(Outcome::today(&data.atlas, &routes));
        let (routes, today) = (StoredValue::new(Arc::new(routes)), StoredValue::new(today));
        let dragged = RwSignal::new(None);
        let scenario = Memo::new(move |_| dragged.get().unwrap_or_else(|| store.scenario.get()));
        let changes = Memo::new(move |_| {
            let (data, routes) = (app.data(), routes.get_value());
            changes(&data.atlas, app.text.lang, &routes, &scenario.read())
        });
        let tried = StoredValue::new(TriedPositions::default());
        let worked_out = move |_: Option<&Arc<Outcome>>| {
            let scenario = scenario.read();
            if scenario.is_empty() {
                return today.get_value();
            }
            let (data, routes) = (app.data(), routes.get_value());
            let outcome =
                tried.try_update_value(|tried| Outcome::of(&data.atlas, &routes, &scenario, tried));
            outcome.map_or_else(|| today.get_value(), Arc::new)
        };
        let outcome = Memo::new_with_compare(worked_out, |before, after| match (before, after) {
            (Some(before), Some(after)) => !Arc::ptr_eq(before, after),
            _ => true,
        });
        Self {
            app,
            routes,
            today,
            dragged,
            scenario,
            changes,
            outcome,
            destination: store.destination,
            kind: RwSignal::default(),
            is_placing: RwSignal::new(false),
            split: RwSignal::new(0.0),
            pointed: RwSignal::new(None),
            undo_button: NodeRef::new(),
            past: RwSignal::new(Vec::new()),
            future: RwSignal::new(Vec::new()),
        }
    }

    /// The ways from every place to study.
    pub fn routes(&self) -> Arc<Routes> {
        self.routes.get_value()
    }

    /// The outcome where nothing is changed.
    pub fn today(&self) -> Arc<Outcome> {
        self.today.get_value()
    }

    /// Whose people are counted.
    pub fn scope(&self) -> Scope {
        Scope::of(self.store().area.get(), self.store().collaboration.get())
    }

    /// What is said of the experiment as it is.
    pub fn said<T>(&self, say: impl FnOnce(&WhatIf<'_>) -> T) -> T {
        let (data, routes, today) = (self.app.data(), self.routes(), self.today());
        let (scenario, after) = (self.scenario.read(), self.outcome.get());
        say(&WhatIf {
            atlas: &data.atlas,
            text: self.app.text,
            routes: &routes,
            scenario: &scenario,
            today: &today,
            after: &after,
            scope: self.scope(),
            destination: self.destination.get(),
            threshold: self.store().threshold.get(),
        })
    }

    /// Whether a change can be taken back.
    pub fn can_undo(&self) -> bool {
        self.past.with(|past| !past.is_empty())
    }

    /// Whether a change that was taken back can be made again.
    pub fn can_redo(&self) -> bool {
        self.future.with(|future| !future.is_empty())
    }

    /// Opens a place.
    pub fn open(&self, opened: Opened) {
        set(self.is_placing, false);
        self.change(|scenario| scenario.open(opened));
    }

    /// Closes a site.
    pub fn close(&self, id: SiteId) {
        self.change(|scenario| scenario.close(id));
    }

    /// Takes back that a place is opened.
    pub fn remove(&self, nth: usize) {
        self.change(|scenario| scenario.remove_opened(nth));
    }

    /// Takes back that a site is closed.
    pub fn reopen(&self, id: &SiteId) {
        self.change(|scenario| scenario.reopen(id));
    }

    /// Takes back all changes.
    pub fn reset(&self) {
        self.change(|scenario| *scenario = Scenario::default());
    }

    /// Shows where a place would be while it is dragged: the link does not follow yet.
    pub fn drag(&self, nth: usize, position: Position) {
        let mut scenario = self.scenario.get_untracked();
        scenario.move_opened(nth, position);
        set(self.dragged, Some(scenario));
    }

    /// Leaves a dragged place where it is.
    pub fn drop(&self) {
        if let Some(next) = self.dragged.get_untracked() {
            self.change(|scenario| *scenario = next);
            set(self.dragged, None);
        }
    }

    /// Moves a place.
    pub fn move_to(&self, nth: usize, position: Position) {
        self.change(|scenario| scenario.move_opened(nth, position));
    }

    /// Takes the last change back.
    pub fn undo(&self) {
        self.step(self.past, self.future);
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&self) {
        self.step(self.future, self.past);
    }

    fn step(&self, from: RwSignal<Vec<Scenario>>, to: RwSignal<Vec<Scenario>>) {
        if let Some(next) = from.try_update(Vec::pop).flatten() {
            to.update(|to| to.push(self.store().scenario.get_untracked()));
            self.store().change(|state| state.scenario = next);
        }
    }

    fn change(&self, change: impl FnOnce(&mut Scenario)) {
        let before = self.store().scenario.get_untracked();
        let mut next = before.clone();
        change(&mut next);
        if next != before {
            self.past.update(|past| past.push(before));
            set(self.future, Vec::new());
            self.store().change(|state| state.scenario = next);
            // A ring or a line that is taken away, or the lists when there is no room left, may have had the focus.
            let undo = self.undo_button;
            focus::restore_when_drawn(move || Some(undo.get_untracked()?.unchecked_into()));
        }
    }

    fn store(&self) -> Store {
        self.app.store
    }
}

/// The experiment on this page.
pub fn use_experiment() -> Experiment {
    expect_context()
}

/// The position under a point of the map; none far from northern Sweden.
pub fn position_at(app: AppContext, at: Screen) -> Option<Position> {
    Position::of(app.data().atlas.projection().lonlat_from_screen(at))
}
