//! Choosing a place by a link or closing it: the view changes, and the focus goes to the facts, or back to where the place
//! was chosen.

use crate::browser::{focus, page};
use crate::context::AppContext;
use crate::map::MapContext;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::Tab;
use larkartan_core::url::Selection;
use leptos::prelude::*;
use leptos::svg;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// The id of a place's link in the table that is shown.
pub fn row_id(place: &Selection) -> String {
    format!("row-{}", place.to_param())
}

/// Whether the app answers a click on a link itself, and keeps the browser from following it. Where the reader asks for a
/// tab or window of its own, the browser follows it.
pub fn takes_over(event: &MouseEvent) -> bool {
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return false;
    }
    event.prevent_default();
    true
}

/// Chooses a place and moves the focus to its facts.
pub fn choose(app: AppContext, map: MapContext, place: Selection) {
    remember(app, map);
    map.select(place);
    let tab = app.store.tab.get_untracked();
    focus::move_when_drawn(move || match tab {
        Tab::Profile => element(app.focus.profile.get_untracked()).or_else(|| current_tab(app)),
        _ => element(app.focus.close.get_untracked()),
    });
}

/// Takes the choice back and moves the focus to where it was made: on the map, or in the table that is shown.
pub fn close(app: AppContext, map: MapContext) {
    let before = app.store.selection.get_untracked();
    remember(app, map);
    map.select(Selection::None);
    let tab = app.store.tab.get_untracked();
    focus::move_when_drawn(move || match tab {
        Tab::Map => tab_stop(map).and_then(|link| element(link.get_untracked())),
        _ => page::element(&row_id(&before)).or_else(|| current_tab(app)),
    });
}

/// The link of the open tab.
pub fn current_tab(app: AppContext) -> Option<Element> {
    let tab = app.store.tab.get_untracked();
    let at = Tab::ALL.iter().position(|other| *other == tab)?;
    element(app.focus.tabs[at].get_untracked())
}

/// An element that a `NodeRef` holds, of whatever kind.
pub fn element(held: Option<impl JsCast>) -> Option<Element> {
    held.map(JsCast::unchecked_into)
}

/// The map's tab stop: where the keyboard was last, else what is chosen, else the first of the four counties.
pub fn tab_stop_code(map: MapContext) -> Option<MunicipalityCode> {
    let first = || {
        let data = map.app.data();
        let mut codes = data.drawing.regions.iter().map(|region| region.code);
        codes.find(|code| code.county().is_focus())
    };
    map.visited
        .get()
        .or_else(|| map.store.municipality())
        .or_else(first)
}

fn tab_stop(map: MapContext) -> Option<NodeRef<svg::A>> {
    untrack(|| tab_stop_code(map)).and_then(|code| map.region(code))
}

fn remember(app: AppContext, map: MapContext) {
    if let Selection::Municipality(code) = app.store.selection.get_untracked() {
        map.visited.set(Some(code));
    }
}
