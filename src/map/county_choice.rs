//! The choice of a county to go to. Which one is chosen follows from where the map stands, so it is never out of date.

use super::{MapContext, use_map};
use crate::context::use_app;
use larkartan_core::domain::CountyCode;
use larkartan_core::scene::{CountyShape, Transform};
use leptos::ev::{Event, Targeted};
use leptos::html;
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

/// What is chosen while the map shows neither all counties nor one of them.
const OWN: &str = "-";

/// Moves the map to a county.
#[component]
pub fn CountyChoice() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let text = app.text;
    let shown = Memo::new(move |_| shown_county(map));
    let (field, own) = (
        NodeRef::<html::Select>::new(),
        NodeRef::<html::Option_>::new(),
    );
    // Not `prop:value`: it does not follow when the option that has the value comes only after it.
    Effect::new(move |_| {
        own.track();
        let now = shown.get();
        if let Some(field) = field.get() {
            field.set_value(&now);
        }
    });
    let on_change = move |event: Targeted<Event, HtmlSelectElement>| {
        go_to(map, &event.target().value());
        // Where the map may not be moved, the field says what is so.
        event.target().set_value(&shown.get_untracked());
    };
    // Never chosen by hand, and there to say so.
    let own_option = move || {
        (*shown.read() == OWN).then(|| {
            view! {
                <option value=OWN hidden=true node_ref=own>
                    {text.county_own}
                </option>
            }
        })
    };
    let data = app.data();
    let counties = data.drawing.counties.iter().rev().map(|county| {
        view! { <option value=county.code.to_string()>{county.name.clone()}</option> }
    });
    view! {
        <label class="county" data-covers="">
            <span>{text.county_label}</span>
            <select class="field" node_ref=field on:change:target=on_change>
                <option value="">{text.county_all}</option>
                {own_option}
                {counties.collect_view()}
            </select>
        </label>
    }
}

/// Moves the map to the county of that value, or to the whole.
fn go_to(map: MapContext, value: &str) {
    let (code, data) = (CountyCode::parse(value), map.app.data());
    let county = data
        .drawing
        .counties
        .iter()
        .find(|county| Some(county.code) == code);
    map.look_at(county.map(|county| &county.bounds));
}

/// The value of the county that the map shows; `OWN` where it shows a part that is none, and nothing for the whole map.
fn shown_county(map: MapContext) -> String {
    let data = map.app.data();
    let now = map.rested();
    let viewport = map.viewport.get();
    let is_shown = |county: &&CountyShape| {
        Transform::fitting(&data.atlas, &county.bounds, viewport).is_like(now, &data.atlas)
    };
    match data.drawing.counties.iter().find(is_shown) {
        Some(county) => county.code.to_string(),
        None if now.scale > 1.0 => OWN.to_owned(),
        None => String::new(),
    }
}
