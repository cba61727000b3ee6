//! What is written on the map: worked out when the map rests, at each step of zoom and when something is chosen, and not under a
//! moving hand.

use crate::context::AppContext;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{
    Covering, Label, Names, Naming, Symbol, Transform, Viewport, Window, ZoomStep, names, one_more,
    symbols,
};
use leptos::prelude::*;

/// Names, symbols and ways.
#[derive(Debug, Clone, Copy)]
pub struct Lettering {
    /// What is seen of the drawing.
    pub window: Memo<Window>,
    /// The symbols of the sites.
    pub symbols: Memo<Vec<Symbol>>,
    /// What the names depend on, with the ways from the chosen place.
    pub naming: Memo<Naming>,
    /// The names.
    pub names: Memo<Names>,
}

impl Lettering {
    /// What follows from the view and from where the map stands.
    pub fn new(
        app: AppContext,
        transform: Signal<Transform>,
        zoom_step: Memo<ZoomStep>,
        standing: Memo<Transform>,
        viewport: Memo<Viewport>,
        covering: Memo<Covering>,
    ) -> Self {
        let store = app.store;
        let window = Memo::new(move |_| {
            zoom_step.track();
            standing.track();
            store.rested.track();
            let (data, viewport, covering) = (app.data(), viewport.get(), covering.read());
            Window::new(&data.atlas, viewport, transform.get_untracked(), &covering)
        });
        let symbols = Memo::new(move |_| {
            let (data, window) = (app.data(), window.read());
            symbols(&data.drawing, window.unit, window.zoom)
        });
        let naming = Memo::new(move |_| {
            let data = app.data();
            Naming::of(
                &data.atlas,
                &data.drawing,
                store.lang.get().text(),
                store.measure.get(),
                &store.selection.read(),
                &store.compared_places(),
                store.collaboration.get(),
            )
        });
        let names = Memo::new(move |_| {
            let data = app.data();
            let (window, symbols, naming) = (window.read(), symbols.read(), naming.read());
            names(&data.atlas, &data.drawing, &window, &symbols, &naming)
        });
        Self {
            window,
            symbols,
            naming,
            names,
        }
    }

    /// The name of what is pointed at, where it has none yet.
    pub fn pointed(self, app: AppContext, code: MunicipalityCode) -> Option<Label> {
        let (data, window, symbols) = (app.data(), self.window.read(), self.symbols.read());
        let (naming, names) = (self.naming.read(), self.names.read());
        one_more(&data.drawing, &window, &symbols, &naming, &names, code)
    }
}
