//! Opening a place with a press on the map.

use super::experiment::{position_at, use_experiment};
use crate::browser::pointer;
use crate::context::use_app;
use crate::map::use_map;
use larkartan_core::domain::scenario::{Opened, OpenedKind};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// While the next press opens a place, a sheet lies over the map and takes it.
#[component]
pub fn Placing() -> impl IntoView {
    let (app, map, experiment) = (use_app(), use_map(), use_experiment());
    let sheet = NodeRef::<html::Div>::new();
    let press = move |event: MouseEvent| {
        let Some(sheet) = sheet.get_untracked() else {
            return;
        };
        let sheet: Element = sheet.unchecked_into();
        let at = map.drawing_from(pointer::place(&sheet, &event));
        if let Some(position) = position_at(app, at) {
            let kind = experiment.kind.get_untracked();
            experiment.open(Opened { position, kind });
        }
    };
    view! {
        <Show when=move || experiment.is_placing.get()>
            <div class="thought-sheet" node_ref=sheet on:click=press>
                <p>{app.text.lang.experiment().placing}</p>
            </div>
        </Show>
    }
}

/// The kinds of places that can be opened, as choices.
#[component]
pub fn KindChoice() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let kinds = OpenedKind::ALL.map(|kind| {
        view! {
            <label>
                <input
                    type="radio"
                    name="kind"
                    value=kind.key()
                    prop:checked=move || experiment.kind.get() == kind
                    on:change=move |_| experiment.kind.set(kind)
                />
                {(app.text.lang.experiment().kind)(kind)}
            </label>
        }
    });
    view! {
        <fieldset class="kinds">
            <legend>{app.text.lang.experiment().kind_label}</legend>
            {kinds.into_iter().collect_view()}
        </fieldset>
    }
}
