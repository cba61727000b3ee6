//! The symbols of the sites in use. They are for the pointer; keyboard and screen reader find the same sites in the search
//! and in the facts about the municipality.

use super::steady::Steady;
use super::use_map;
use crate::components::{Shape, kind_key};
use crate::context::use_app;
use larkartan_core::domain::{Nation, SiteKind, StudyPlace};
use larkartan_core::geo::Screen;
use larkartan_core::scene::{SiteMark, place_name};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// One symbol a site.
#[component]
pub fn Sites() -> impl IntoView {
    let data = use_map().app.data();
    let sites = data.drawing.sites.iter().cloned();
    let sites = sites.map(|site| view! { <Site site /> }).collect_view();
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

/// A symbol that chooses its site.
#[component]
fn Site(
    /// The site.
    site: SiteMark,
) -> impl IntoView {
    let store = use_map().store;
    let place = Selection::Site(site.id.clone());
    view! {
        <Steady at=site.at aside=site.aside>
            <g
                class="site"
                data-site=site.id.to_string()
                data-kind=kind_key(site.kind)
                on:click=move |_| store.select(place.clone())
            >
                <title>{site.name}</title>
                <circle class="reach" r="10" />
                <Shape kind=site.kind />
            </g>
        </Steady>
    }
}
