//! A small map of the surroundings of a municipality, with the way to its nearest campus.

use crate::components::{Shape, kind_key, palette_key};
use larkartan_core::domain::SiteKind;
use larkartan_core::geo::{Screen, fixed};
use larkartan_core::scene::{LOCATOR_SIZE, Locator, LocatorName, LocatorRegion, LocatorWay};
use leptos::prelude::*;

/// How high the words on the way are, with their ground.
const PILL_HEIGHT: f64 = 46.0;

/// The map. What it shows is said in its label.
#[component]
pub fn LocatorMap(
    /// The surroundings.
    map: Locator,
) -> impl IntoView {
    let (width, height) = LOCATOR_SIZE;
    let region = |region: LocatorRegion| {
        let class = region.palette_index;
        let class = class.map_or_else(|| "none".to_owned(), |class| class.to_string());
        view! { <path data-class=class d=region.path /> }
    };
    view! {
        <svg
            class="small-map"
            viewBox=format!("0 0 {width:.0} {height:.0}")
            role="img"
            aria-label=map.label
        >
            <path class="ground" d=map.land />
            <g class="areas" data-palette=palette_key(map.palette)>
                {map.regions.into_iter().map(region).collect_view()}
            </g>
            <path class="counties" d=map.county_borders />
            <path class="casing" d=map.here.clone() />
            <path class="here" d=map.here />
            {map.way.clone().map(line)}
            {map.sites.into_iter().map(site).collect_view()}
            {map.names.into_iter().map(name).collect_view()}
            {map.way.map(pill)}
        </svg>
    }
}

/// Rounded to what is seen.
fn at(value: f64) -> String {
    fixed(value, 0)
}

/// The way as a line, light under dark.
fn line(way: LocatorWay) -> impl IntoView {
    let path = way.line.path();
    let from = way.line.from;
    view! {
        <path class="casing" d=path.clone() />
        <path class="way" d=path />
        <circle class="from" cx=at(from.x) cy=at(from.y) r="9" />
    }
}

/// The words on the way.
fn pill(way: LocatorWay) -> impl IntoView {
    view! {
        <rect
            class="pill"
            x=at(way.middle.x - way.width / 2.0)
            y=at(way.middle.y - PILL_HEIGHT / 2.0)
            width=at(way.width)
            height=at(PILL_HEIGHT)
            rx=at(PILL_HEIGHT / 2.0)
        />
        <text class="pill" x=at(way.middle.x) y=at(way.middle.y)>
            {way.line.label}
        </text>
    }
}

fn site((kind, at_point): (SiteKind, Screen)) -> impl IntoView {
    let place = format!("translate({} {})scale(1.6)", at(at_point.x), at(at_point.y));
    view! {
        <g data-kind=kind_key(kind) transform=place>
            <Shape kind />
        </g>
    }
}

fn name(name: LocatorName) -> impl IntoView {
    view! {
        <text class=name.is_here.then_some("own") x=at(name.at.x) y=at(name.at.y)>
            {name.name}
        </text>
    }
}
