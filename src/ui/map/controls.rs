//! Buttons on the map: zoom, the whole map, one county.

use super::lens::Lens;
use crate::domain::{CountyCode, DRAWING_HEIGHT};
use crate::geo::Screen;
use crate::scene::{Drawing, MAX_ZOOM, Transform};
use crate::text::Text;
use leptos::prelude::*;
use std::sync::Arc;

/// Zoom of a press on a button.
const BUTTON_ZOOM: f64 = 1.6;

/// What a button does.
#[derive(Clone, Copy, PartialEq)]
enum Press {
    In,
    Out,
    Whole,
}

/// Zoom in, zoom out, the whole map; and the counties to go to.
#[component]
pub fn Controls(text: &'static Text, drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    let buttons = [
        (Press::In, text.zoom_in, "M10 4v12M4 10h12"),
        (Press::Out, text.zoom_out, "M4 10h12"),
        (
            Press::Whole,
            text.zoom_reset,
            "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
        ),
    ];
    let buttons = buttons.map(|(press, name, icon)| {
        let (state, act) = (lens.clone(), lens.clone());
        let is_spent = move || {
            let scale = state.transform().scale;
            let spent = if press == Press::In {
                scale >= MAX_ZOOM
            } else {
                scale <= 1.0
            };
            if spent { "true" } else { "false" }
        };
        view! {
            <button
                type="button"
                class="button"
                aria-label=name
                title=name
                aria-disabled=is_spent
                on:click=move |_| pressed(&act, press)
            >
                <svg viewBox="0 0 20 20" aria-hidden="true">
                    <path d=icon />
                </svg>
            </button>
        }
    });
    let buttons = buttons.into_iter().collect_view();
    view! {
        <CountyChoice text=text drawing=drawing lens=lens />
        <div class="zoom">{buttons}</div>
        <p class="gestures quiet">{text.map_gestures}</p>
    }
}

fn pressed(lens: &Lens, press: Press) {
    let middle = Screen {
        x: lens.atlas.width() / 2.0,
        y: DRAWING_HEIGHT / 2.0,
    };
    let factor = match press {
        Press::In => BUTTON_ZOOM,
        Press::Out => 1.0 / BUTTON_ZOOM,
        Press::Whole => return lens.store.look_at(&lens.atlas, None),
    };
    let zoomed = lens.transform_now().zoomed(&lens.atlas, middle, factor);
    lens.store.step(&lens.atlas, zoomed);
}

/// Moves the map to a county. Which one is chosen follows from where the map stands, so it is never out of date.
#[component]
fn CountyChoice(text: &'static Text, drawing: Arc<Drawing>, lens: Lens) -> impl IntoView {
    let options = drawing.counties.iter().rev().map(|county| {
        view! { <option value=county.code.to_string()>{county.name.clone()}</option> }
    });
    let options = options.collect_view();
    let shown = {
        let (drawing, lens) = (Arc::clone(&drawing), lens.clone());
        move || {
            let now = lens.transform();
            let shown = drawing.counties.iter().find(|county| {
                let there = Transform::fitting(&lens.atlas, &county.bounds);
                let apart = (there.x - now.x).abs() + (there.y - now.y).abs();
                (there.scale - now.scale).abs() < 0.01 && apart < 2.0
            });
            shown.map_or_else(String::new, |county| county.code.to_string())
        }
    };
    let go = move |event| {
        let code = CountyCode::parse(&event_target_value(&event));
        let county = drawing
            .counties
            .iter()
            .find(|county| Some(county.code) == code);
        lens.store
            .look_at(&lens.atlas, county.map(|county| &county.bounds));
    };
    view! {
        <label class="county">
            <span class="hidden">{text.county_label}</span>
            <select class="field" prop:value=shown on:change=go>
                <option value="">{text.county_all}</option>
                {options}
            </select>
        </label>
    }
}
