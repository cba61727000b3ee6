//! Buttons on the map: zoom, the whole map, the full screen, one county; and how the map is used.

use super::{KEYS, MapContext, use_map};
use crate::components::Choice;
use crate::context::use_app;
use larkartan_core::domain::{CountyCode, DRAWING_HEIGHT};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{CountyShape, MAX_ZOOM, Transform};
use leptos::prelude::*;

/// Zoom of a press on a button.
const BUTTON_ZOOM: f64 = 1.6;
/// What is chosen while the map shows neither all counties nor one of them.
const OWN: &str = "-";

/// Zoom in, zoom out, the whole map, the full screen; and the counties to go to.
#[component]
pub fn Controls() -> impl IntoView {
    let (map, text) = (use_map(), use_app().text);
    let scale = move || map.transform().scale;
    let zoom = move |factor: f64| {
        let middle = Screen {
            x: map.app.data().atlas.width() / 2.0,
            y: DRAWING_HEIGHT / 2.0,
        };
        map.step(|now, atlas| now.zoomed(atlas, middle, factor));
    };
    view! {
        <CountyChoice />
        <div class="zoom">
            <ZoomButton
                name=text.zoom_in
                lines="M10 4v12M4 10h12"
                is_spent=Signal::derive(move || scale() >= MAX_ZOOM)
                on_press=move |()| zoom(BUTTON_ZOOM)
            />
            <ZoomButton
                name=text.zoom_out
                lines="M4 10h12"
                is_spent=Signal::derive(move || scale() <= 1.0)
                on_press=move |()| zoom(1.0 / BUTTON_ZOOM)
            />
            <ZoomButton
                name=text.zoom_reset
                lines="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
                is_spent=Signal::derive(move || scale() <= 1.0)
                on_press=move |()| map.look_at(None)
            />
            // `web/full-screen.js` shows it where it works, and listens for it.
            <button
                class="button"
                type="button"
                data-fill=""
                aria-pressed="false"
                aria-label=text.full_screen
                title=text.full_screen
            >
                <Icon lines="M11 9l6-6M12 3h5v5M9 11l-6 6M8 17H3v-5" />
            </button>
        </div>
    }
}

/// A button that zooms; one that is spent stays, so that the keyboard stays on it.
#[component]
fn ZoomButton(
    /// What it does, in words.
    name: &'static str,
    /// Its icon.
    lines: &'static str,
    /// Whether it can do nothing more.
    is_spent: Signal<bool>,
    /// Zooms.
    #[prop(into)]
    on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            class="button"
            type="button"
            aria-label=name
            title=name
            aria-disabled=move || is_spent.get().to_string()
            on:click=move |_| on_press.run(())
        >
            <Icon lines />
        </button>
    }
}

#[component]
fn Icon(
    /// Its path, in a box of 20.
    lines: &'static str,
) -> impl IntoView {
    view! {
        <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d=lines />
        </svg>
    }
}

/// Moves the map to a county. Which one is chosen follows from where the map stands, so it is never out of date.
#[component]
fn CountyChoice() -> impl IntoView {
    let (map, text) = (use_map(), use_app().text);
    let shown = Signal::derive(move || shown_county(map));
    let go = move |code: String| {
        let (data, code) = (map.app.data(), CountyCode::parse(&code));
        let county = data
            .drawing
            .counties
            .iter()
            .find(|county| Some(county.code) == code);
        map.look_at(county.map(|county| &county.bounds));
    };
    let data = map.app.data();
    let options = data.drawing.counties.iter().rev();
    let options = options.map(
        |county| view! { <option value=county.code.to_string()>{county.name.clone()}</option> },
    );
    let options: Vec<_> = options.collect();
    view! {
        <div class="county">
            <Choice label=text.county_label chosen=shown on_choose=go>
                <option value="">{text.county_all}</option>
                // Never chosen by hand, and here to say so.
                <option value=OWN hidden>
                    {text.county_own}
                </option>
                {options}
            </Choice>
        </div>
    }
}

/// The value of the county that the map shows; `OWN` where it shows a part that is none, and nothing for the whole map.
fn shown_county(map: MapContext) -> String {
    let data = map.app.data();
    let now = Transform::of(&data.atlas, map.store.rested.get());
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

/// How the map is used; the style sheet shows the one that is of use.
#[component]
pub fn Hints(
    /// Whether the keys are in use: what tells of them then covers the map no longer.
    keys_used: RwSignal<bool>,
) -> impl IntoView {
    let text = use_app().text;
    view! {
        <p class="gestures quiet">{text.map_gestures}</p>
        <p class="gestures touch quiet">{text.map_touch}</p>
        <p class="gestures keys quiet" id=KEYS data-used=move || keys_used.get().to_string()>
            {text.map_keys}
        </p>
    }
}
