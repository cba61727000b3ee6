//! On the map: buttons for zoom, the whole map and the full screen, the choice of a county, hints.

use super::county_choice::CountyChoice;
use super::{MapContext, use_map};
use crate::context::use_app;
use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::Screen;
use larkartan_core::scene::MAX_ZOOM;
use leptos::prelude::*;

/// The id of the hint that tells how the map is used with keys: shown while the keyboard is on the map, and the map's
/// description.
pub const KEYS_HINT: &str = "tangenter";
/// Zoom of a press on a button.
const BUTTON_ZOOM: f64 = 1.6;

/// What a button does.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Press {
    In,
    Out,
    Whole,
}

/// The controls of the map, and how it is used; the style sheet shows the hint that is of use.
#[component]
pub fn Controls() -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    let text = app.text;
    let tried = move || map.has_tried.get().to_string();
    view! {
        <CountyChoice />
        <div class="zoom" data-covers="">
            <ZoomButton press=Press::In name=text.zoom_in lines="M10 4v12M4 10h12" />
            <ZoomButton press=Press::Out name=text.zoom_out lines="M4 10h12" />
            <ZoomButton
                press=Press::Whole
                name=text.zoom_reset
                lines="M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4"
            />
            <FullScreenButton />
        </div>
        <p class="gestures quiet" data-tried=tried>
            {text.map_gestures}
        </p>
        <p class="gestures touch quiet" data-tried=tried>
            {text.map_touch}
        </p>
        <p
            class="gestures keys quiet"
            id=KEYS_HINT
            data-used=move || map.keys_used.get().to_string()
        >
            {text.map_keys}
        </p>
    }
}

/// A button that changes the zoom. It stays where there is no more to do, and says so: the focus must not be lost.
#[component]
fn ZoomButton(
    /// What it does.
    press: Press,
    /// What it does, in words.
    name: &'static str,
    /// The lines of its symbol.
    lines: &'static str,
) -> impl IntoView {
    let map = use_map();
    let is_spent = Memo::new(move |_| match press {
        Press::In => map.transform().scale >= MAX_ZOOM,
        Press::Out | Press::Whole => map.transform().scale <= 1.0,
    });
    view! {
        <button
            class="button"
            type="button"
            aria-label=name
            title=name
            aria-disabled=move || is_spent.get().to_string()
            on:click=move |_| zoom(map, press)
        >
            <Icon lines />
        </button>
    }
}

/// The button that fills the screen: `web/full-screen.js` listens for `data-fill`, and shows it where it works.
#[component]
fn FullScreenButton() -> impl IntoView {
    let name = use_app().text.full_screen;
    view! {
        <button
            class="button"
            type="button"
            data-fill=""
            aria-pressed="false"
            aria-label=name
            title=name
        >
            <Icon lines="M11 9l6-6M12 3h5v5M9 11l-6 6M8 17H3v-5" />
        </button>
    }
}

#[component]
fn Icon(lines: &'static str) -> impl IntoView {
    view! {
        <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d=lines />
        </svg>
    }
}

fn zoom(map: MapContext, press: Press) {
    let factor = match press {
        Press::In => BUTTON_ZOOM,
        Press::Out => 1.0 / BUTTON_ZOOM,
        Press::Whole => return map.look_at(None),
    };
    let chosen = untrack(|| map.store.municipality());
    let chosen = chosen.and_then(|code| map.app.data().drawing.region(code).map(|it| it.anchor));
    map.step(|now, atlas| {
        let middle = Screen {
            x: atlas.width() / 2.0,
            y: DRAWING_HEIGHT / 2.0,
        };
        // What is chosen stays where it is, while it is in sight.
        let at = chosen.map(|at| Screen {
            x: now.x + now.scale * at.x,
            y: now.y + now.scale * at.y,
        });
        let is_seen = |at: &Screen| {
            (0.0..atlas.width()).contains(&at.x) && (0.0..DRAWING_HEIGHT).contains(&at.y)
        };
        now.zoomed(atlas, at.filter(is_seen).unwrap_or(middle), factor)
    });
}
