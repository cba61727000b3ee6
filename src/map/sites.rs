//! Symbols, letters and numbers that keep their size: places to study, what is compared, how many programmes.

use super::gestures::Gestures;
use super::names::translate;
use super::use_map;
use crate::components::{Shape, kind_key};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{LETTERS, offers_on_map};
use larkartan_core::url::Selection;
use leptos::ev;
use leptos::prelude::*;

/// How far a letter stands below the middle of its municipality, and a number above it, in pixels.
const BESIDE_MIDDLE_PX: f64 = 18.0;

/// Puts a picture that is drawn in pixels at a place of the drawing, moved aside by some pixels.
#[component]
fn Steady(
    /// The place.
    at: Screen,
    /// How far aside, in pixels.
    aside: (f64, f64),
    /// The picture.
    children: Children,
) -> impl IntoView {
    view! {
        <g transform=translate(at.x, at.y)>
            <g class="steady">
                <g transform=translate(aside.0, aside.1)>{children()}</g>
            </g>
        </g>
    }
}

/// One symbol a site in use. Symbols are for the pointer; keyboard and screen reader find the same sites in search and
/// in the facts about the municipality.
#[component]
pub fn Sites(
    /// What tells a click from the end of a drag.
    gestures: Gestures,
) -> impl IntoView {
    let map = use_map();
    let data = map.app.data();
    let sites = data.drawing.sites.iter().map(|site| {
        let (id, kind, name) = (site.id.clone(), site.kind, site.name.clone());
        let (at, aside) = (site.at, site.aside);
        let target = Selection::Site(id.clone());
        let on_click = move |_: ev::MouseEvent| {
            if !gestures.click_ends_drag() {
                map.store.select(target.clone());
            }
        };
        view! {
            <Steady at aside>
                <g class="site" data-kind=kind_key(kind) data-site=id.0.clone() on:click=on_click>
                    <title>{name}</title>
                    <circle class="reach" r="10" />
                    <Shape kind />
                </g>
            </Steady>
        }
        .into_any()
    });
    let sites: Vec<AnyView> = sites.collect();
    view! {
        <g class="sites" aria-hidden="true">
            {sites}
        </g>
    }
}

/// A ring around the chosen site or locality.
#[component]
pub fn Ring() -> impl IntoView {
    let map = use_map();
    let ring = move || {
        let data = map.app.data();
        let (at, aside) = match map.store.selection.get() {
            Selection::Site(id) => data.drawing.site(&id).map(|site| (site.at, site.aside))?,
            Selection::Locality(code) => {
                let (locality, _) = data.atlas.locality(&code)?;
                (
                    data.atlas.projection().screen_from_lonlat(locality.at),
                    (0.0, 0.0),
                )
            }
            _ => return None,
        };
        Some(view! {
            <Steady at aside>
                <circle class="under" r="12" />
                <circle r="12" />
            </Steady>
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
        let places = LETTERS.into_iter().zip(map.store.compared.get());
        let places =
            places.filter_map(|(letter, code)| Some((letter, data.drawing.region(code)?.anchor)));
        places
            .map(|(letter, at)| {
                view! {
                    <Steady at aside=(0.0, BESIDE_MIDDLE_PX)>
                        <circle r="10" />
                        <text>{letter}</text>
                    </Steady>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
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
        let found = offers_on_map(&data.atlas, &map.store.offers.get()).into_iter();
        let found =
            found.filter_map(|(code, count)| Some((data.drawing.region(code)?.anchor, count)));
        found
            .map(|(at, count)| {
                view! {
                    <Steady at aside=(0.0, -BESIDE_MIDDLE_PX)>
                        <circle r="11" />
                        <text>{count}</text>
                    </Steady>
                }
                .into_any()
            })
            .collect::<Vec<_>>()
    };
    view! {
        <g class="letters offers" aria-hidden="true">
            {counts}
        </g>
    }
}
