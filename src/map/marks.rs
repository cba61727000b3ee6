//! Marks on the map that follow the view and keep their size: the ring, letters of the compared, numbers of offers.

use super::steady::Steady;
use super::use_map;
use larkartan_core::geo::Screen;
use larkartan_core::scene::LETTERS;
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// How far letters stand under the best place for a name, and numbers over it, in pixels.
const BESIDE_NAME_PX: f64 = 18.0;

/// A ring around the chosen site or locality.
#[component]
pub fn Ring() -> impl IntoView {
    let map = use_map();
    let chosen = move || -> Option<(Screen, (f64, f64))> {
        let data = map.app.data();
        match map.store.selection.get() {
            Selection::Site(id) => {
                let symbols = map.lettering.symbols.read();
                let mut symbols = symbols.iter();
                let symbol = symbols.find(|symbol| symbol.is_of(&data.drawing, &id))?;
                Some((symbol.at, symbol.aside))
            }
            Selection::Locality(code) => {
                let (locality, _) = data.atlas.locality(&code)?;
                let at = data.atlas.projection().screen_from_lonlat(locality.at);
                Some((at, (0.0, 0.0)))
            }
            _ => None,
        }
    };
    let ring = move || {
        chosen().map(|(at, aside)| {
            view! {
                <Steady at aside>
                    <circle class="under" r="12" />
                    <circle r="12" />
                </Steady>
            }
        })
    };
    view! {
        <g class="ring" aria-hidden="true">
            {ring}
        </g>
    }
}

/// The letters of the compared municipalities.
#[component]
pub fn Letters() -> impl IntoView {
    let map = use_map();
    let letters = move || {
        let data = map.app.data();
        let codes = map.store.compared.get();
        let places = codes.iter().map(|code| data.drawing.region(*code));
        let marks = LETTERS.iter().zip(places).filter_map(|(letter, place)| {
            let (at, letter) = (place?.anchor, letter.to_string());
            Some(view! { <Disc at below=BESIDE_NAME_PX radius="10" words=letter /> })
        });
        marks.collect_view()
    };
    view! {
        <g class="letters" aria-hidden="true">
            {letters}
        </g>
    }
}

/// How many of the programmes and courses that are asked for each municipality has.
#[component]
pub fn OfferCounts() -> impl IntoView {
    let map = use_map();
    let counts = move || {
        let data = map.app.data();
        let found = map.app.offers_on_map().unwrap_or_default();
        let marks = found.into_iter().filter_map(|(code, count)| {
            let (at, count) = (data.drawing.region(code)?.anchor, count.to_string());
            Some(view! { <Disc at below=-BESIDE_NAME_PX radius="11" words=count /> })
        });
        marks.collect_view()
    };
    view! {
        <g class="letters offers" aria-hidden="true">
            {counts}
        </g>
    }
}

/// A letter or a number on a disc.
#[component]
fn Disc(
    /// The best place for the name of the municipality.
    at: Screen,
    /// How far under it, in pixels.
    below: f64,
    /// The radius in pixels.
    radius: &'static str,
    /// What stands on it.
    words: String,
) -> impl IntoView {
    view! {
        <Steady at aside=(0.0, below)>
            <circle r=radius />
            <text>{words}</text>
        </Steady>
    }
}
