//! Choosing a place by a link or closing it: the view changes, and the focus goes to the facts, or back to where the place
//! was chosen.

use crate::browser::{focus, history, page};
use crate::context::AppContext;
use crate::map::MapContext;
use crate::panel::FACTS;
use crate::store::set;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{OfferFilter, Tab, highest};
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

/// Moves to the facts, without a mark of it in the address, which links are copied from. In a frame the style sheet shows what the
/// address marks, and no link is copied.
pub fn go_to_facts(app: AppContext) {
    if app.store.kind.page.is_embed {
        history::mark(FACTS);
    }
    if let Some(facts) = element(app.focus.facts.get_untracked()) {
        // They are higher than the window: the focus alone would bring any part of them in sight.
        facts.scroll_into_view();
        focus::keep_on(&facts);
    }
}

/// Opens the programmes that a filter asks for, from a place, at the top of their list.
pub fn open_offers(app: AppContext, from: Selection, offers: OfferFilter) {
    app.store.open_offers(from, offers);
    page::scroll_to_top();
}

/// Moves to the comparison of the chosen municipality, or to the facts while it has not come.
pub fn go_to_comparison(app: AppContext) {
    match element(app.focus.versus.get_untracked()) {
        Some(versus) => {
            versus.scroll_into_view();
            focus::keep_on(&versus);
        }
        None => go_to_facts(app),
    }
}

/// Chooses a place and moves the focus to its facts.
pub fn choose(app: AppContext, map: MapContext, place: Selection) {
    remember(app, map);
    forget_pointed(map);
    map.select(place);
    let tab = app.store.tab.get_untracked();
    focus::move_when_drawn(move || match tab {
        Tab::Profile => element(app.focus.profile.get_untracked()).or_else(|| current_tab(app)),
        _ => element(app.focus.close.get_untracked()),
    });
}

/// What the pointer was left on is no longer pointed at: a place is chosen beside the map.
pub fn forget_pointed(map: MapContext) {
    set(map.hovered, None);
}

/// Shows what a query string describes, since the reader went back or forward. The facts that had the focus may be gone then: it goes
/// to where the place was chosen.
pub fn restore(app: AppContext, map: MapContext, query: &str) {
    let before = app.store.selection.get_untracked();
    remember(app, map);
    app.store.restore(query);
    if app.store.selection.get_untracked() != before {
        focus::restore_when_drawn(move || place_of_choice(app, map, &before));
    }
}

/// Chooses a place, shows it on the map and moves the focus to its facts.
pub fn choose_on_map(app: AppContext, map: MapContext, place: Selection) {
    remember(app, map);
    map.select_and_show(place);
    focus::move_when_drawn(move || element(app.focus.close.get_untracked()));
}

/// Takes the choice back and moves the focus to where it was made: on the map, or in the table that is shown.
pub fn close(app: AppContext, map: MapContext) {
    let before = app.store.selection.get_untracked();
    remember(app, map);
    map.select(Selection::None);
    focus::move_when_drawn(move || place_of_choice(app, map, &before));
}

/// Where a place is chosen: on the map, or in the table that is shown.
fn place_of_choice(app: AppContext, map: MapContext, place: &Selection) -> Option<Element> {
    match app.store.tab.get_untracked() {
        Tab::Map => tab_stop(map).and_then(|link| element(link.get_untracked())),
        _ => page::element(&row_id(place)).or_else(|| current_tab(app)),
    }
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

/// The map's tab stop: where the keyboard was last, else what is chosen, else the first in the order of the measure.
pub fn tab_stop_code(map: MapContext) -> Option<MunicipalityCode> {
    let first = || highest(&map.app.data().atlas, map.store.measure.get());
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
