//! The symbols of the sites in use. They are for the pointer; keyboard and screen reader find the same sites in the search
//! and in the facts about the municipality.

use super::steady::Steady;
use super::use_map;
use crate::components::{Shape, kind_key};
use larkartan_core::scene::SiteMark;
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// One symbol a site.
#[component]
pub fn Sites() -> impl IntoView {
    let data = use_map().app.data();
    let sites = data.drawing.sites.iter().cloned();
    let sites = sites.map(|site| view! { <Site site /> }).collect_view();
    view! {
        <g class="sites" aria-hidden="true">
            {sites}
        </g>
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
