//! The rings of the places that are opened: dragged with mouse or finger, moved with the arrow keys.

use super::experiment::{Experiment, position_at, use_experiment};
use crate::browser::pointer;
use crate::context::{AppContext, use_app};
use crate::map::{MapContext, use_map};
use larkartan_core::domain::scenario::{OpenedKind, Position};
use larkartan_core::geo::{LonLat, Screen, fixed};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};

/// How far an arrow key moves a place, in degrees of latitude and of longitude: about five kilometres.
const STEP: (f64, f64) = (0.05, 0.1);
/// How far it moves with Shift: as little as a link can hold.
const SMALL_STEP: (f64, f64) = (0.01, 0.02);

/// A ring for each place that is opened. Keyed by its number, so that a ring keeps the pointer and the focus while it moves.
#[component]
pub fn Handles() -> impl IntoView {
    let experiment = use_experiment();
    let count = Memo::new(move |_| experiment.scenario.with(|it| it.opened().len()));
    view! {
        <For each=move || 0..count.get() key=|nth| *nth let:nth>
            <Handle nth />
        </For>
    }
}

/// A ring on the map.
#[component]
fn Handle(
    /// Which of the opened places.
    nth: usize,
) -> impl IntoView {
    let (app, map, experiment) = (use_app(), use_map(), use_experiment());
    let handle = NodeRef::<html::Button>::new();
    let opened = Memo::new(move |_| experiment.scenario.with(|it| it.opened().get(nth).copied()));
    let is_held = RwSignal::new(false);
    Effect::new(move |_| {
        let (Some(element), Some(opened)) = (handle.get(), opened.get()) else {
            return;
        };
        let at = app
            .data()
            .atlas
            .projection()
            .screen_from_lonlat(opened.position.at());
        place(map, &element, at);
    });
    let press = move |event: PointerEvent| {
        if event.button() != 0 {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
        is_held.set(true);
        if let Some(element) = handle.get_untracked() {
            // The ring keeps the pointer, and the focus comes with the press.
            let element: Element = element.unchecked_into();
            pointer::capture(&element, event.pointer_id());
            let _ = element.unchecked_into::<HtmlElement>().focus();
        }
    };
    let move_on = move |event: PointerEvent| {
        if is_held.get_untracked()
            && let Some(position) = under(app, map, &event)
        {
            experiment.drag(nth, position);
        }
    };
    let release = move |_| {
        is_held.set(false);
        experiment.drop();
    };
    let key = move |event: KeyboardEvent| on_key(experiment, nth, &event);
    let kind = move || match opened.get().map(|it| it.kind) {
        Some(OpenedKind::Campus) => "campus",
        _ => "centre",
    };
    let name = move || {
        let changes = experiment.changes.read();
        changes.get(nth).map_or_else(String::new, |change| {
            (app.text.lang.experiment().handle)(&change.words)
        })
    };
    view! {
        <button
            type="button"
            class="thought-ring"
            data-kind=kind
            data-held=move || is_held.get().to_string()
            aria-label=name
            node_ref=handle
            on:pointerdown=press
            on:pointermove=move_on
            on:pointerup=release
            on:pointercancel=release
            on:keydown=key
        >
            <span aria-hidden="true"></span>
        </button>
    }
}

/// Arrow keys move the place, Delete takes it away.
fn on_key(experiment: Experiment, nth: usize, event: &KeyboardEvent) {
    let (lat, lon) = if event.shift_key() { SMALL_STEP } else { STEP };
    let (north, east) = match event.key().as_str() {
        "ArrowUp" => (lat, 0.0),
        "ArrowDown" => (-lat, 0.0),
        "ArrowLeft" => (0.0, -lon),
        "ArrowRight" => (0.0, lon),
        "Delete" | "Backspace" => {
            event.prevent_default();
            experiment.remove(nth);
            return;
        }
        _ => return,
    };
    event.prevent_default();
    event.stop_propagation();
    let opened = experiment
        .scenario
        .with_untracked(|it| it.opened().get(nth).copied());
    let moved = opened.and_then(|opened| {
        let LonLat { lon, lat } = opened.position.at();
        Position::of(LonLat {
            lon: lon + east,
            lat: lat + north,
        })
    });
    if let Some(moved) = moved {
        experiment.move_to(nth, moved);
    }
}

/// The position under the pointer.
fn under(app: AppContext, map: MapContext, event: &PointerEvent) -> Option<Position> {
    // As large as the drawing, which reaches out of the map.
    let drawn: Element = map.under.get_untracked()?.unchecked_into();
    position_at(app, map.drawing_from(pointer::place(&drawn, event)))
}

/// Puts what is laid on the map at a place of the drawing. The policy of the host forbids style attributes.
pub fn place(map: MapContext, element: &HtmlElement, at: Screen) {
    let (at, size) = (map.place_on_page(at), map.viewport.get());
    let (x, y) = (
        fixed(size.width / 2.0 + at.x, 1),
        fixed(size.height / 2.0 + at.y, 1),
    );
    // The browser ignores what it does not know.
    let _ = element
        .style()
        .set_property("transform", &format!("translate({x}px,{y}px)"));
}

/// A cross over each site that is closed. What it says stands in the list of changes.
#[component]
pub fn Crosses() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let crosses = move || {
        let (data, scenario) = (app.data(), experiment.scenario.read());
        let closed = scenario.closed().iter().filter_map(|id| {
            let site = data.drawing.site(id)?;
            Some(view! { <Cross at=site.at /> })
        });
        closed.collect_view()
    };
    view! { <div aria-hidden="true">{crosses}</div> }
}

#[component]
fn Cross(at: Screen) -> impl IntoView {
    let map = use_map();
    let cross = NodeRef::<html::Div>::new();
    Effect::new(move |_| {
        if let Some(element) = cross.get() {
            place(map, &element, at);
        }
    });
    view! {
        <div class="thought-cross" node_ref=cross>
            <svg viewBox="0 0 20 20">
                <path d="M4 4l12 12M16 4L4 16" />
            </svg>
        </div>
    }
}
