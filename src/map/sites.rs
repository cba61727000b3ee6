//! The symbols of the sites in use. They are for the pointer; keyboard and screen reader find the same sites in the search
//! and in the facts about the municipality.

use super::steady::Steady;
use super::{MapContext, use_map};
use crate::components::{Shape, kind_key};
use crate::context::use_app;
use larkartan_core::domain::{Nation, SiteKind, StudyPlace};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{MAX_ZOOM, SiteMark, Symbol, place_name};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// A press on sites that stand too close zooms in so much at least.
const PARTING_ZOOM: f64 = 2.0;

/// One symbol a site, or one for several that stand too close.
#[component]
pub fn Sites() -> impl IntoView {
    let map = use_map();
    let data = map.app.data();
    let sites = move || {
        let (data, symbols) = (map.app.data(), map.lettering.symbols.read());
        let symbols = symbols.iter().map(|symbol| {
            let sites = symbol.sites.iter();
            let sites: Vec<SiteMark> = sites.map(|&nth| data.drawing.sites[nth].clone()).collect();
            view! { <Sign symbol=symbol.clone() sites /> }
        });
        symbols.collect_view()
    };
    let outside = data.drawing.outside.iter();
    let outside = outside.map(|(place, at)| view! { <Outside place=*place at=*at /> });
    let outside = outside.collect_view();
    view! {
        <g class="sites" aria-hidden="true">
            {outside}
            {sites}
        </g>
    }
}

/// The quiet symbol of a campus beyond the five counties. It says its name and country, and chooses nothing: its facts stand with
/// the places that it is nearest to.
#[component]
fn Outside(
    /// Which campus.
    place: StudyPlace,
    /// Its place in the drawing.
    at: Screen,
) -> impl IntoView {
    let app = use_app();
    let data = app.data();
    let name = place_name(&data.atlas, app.text, place);
    // Quiet where it does not count.
    let counts = data.atlas.counts_abroad() || data.atlas.nation_of(place) == Nation::Sweden;
    view! {
        <Steady at>
            <g class="outside" data-counts=counts.to_string() data-kind=kind_key(SiteKind::University)>
                <title>{name}</title>
                <Shape kind=SiteKind::University />
            </g>
        </Steady>
    }
}

/// A symbol that chooses its site; one of several comes nearer, so that they part.
#[component]
fn Sign(
    /// The symbol.
    symbol: Symbol,
    /// What it stands for, one at least.
    sites: Vec<SiteMark>,
) -> impl IntoView {
    let map = use_map();
    let names: Vec<&str> = sites.iter().map(|site| site.name.as_str()).collect();
    let names = names.join("\n");
    let count = (sites.len() > 1).then(|| sites.len().to_string());
    let id = sites.first().map(|site| site.id.clone());
    let is_one = count.is_none();
    let (at, aside, kind) = (symbol.at, symbol.aside, symbol.kind);
    let press = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        match id.clone().filter(|_| is_one) {
            Some(id) => map.select(Selection::Site(id)),
            None => map.part(at, nearer(map)),
        }
    };
    let id = sites.first().map(|site| site.id.to_string());
    let number = count.clone().map(|count| view! { <text>{count}</text> });
    view! {
        <Steady at aside>
            <g
                class="site"
                data-site=id
                data-kind=kind_key(kind)
                data-count=count
                on:click=press
            >
                <title>{names}</title>
                <circle class="reach" r="10" />
                <Shape kind />
                {number}
            </g>
        </Steady>
    }
}

/// The zoom at which sites that stand together are looked at more closely.
fn nearer(map: MapContext) -> f64 {
    let zoom = map.transform_now().scale * PARTING_ZOOM;
    zoom.clamp(Symbol::PARTS_FROM_ZOOM, MAX_ZOOM)
}
