//! The way back from a site to the place that it was chosen from.

use crate::components::PlaceLink;
use crate::context::use_app;
use larkartan_core::domain::SiteId;
use larkartan_core::scene::{self, chosen_from};
use leptos::prelude::*;

/// How far the site is from there, and the way back; nothing where it was chosen from nowhere.
#[component]
pub fn ChosenFrom(
    /// The chosen site.
    site: SiteId,
) -> impl IntoView {
    let app = use_app();
    let found = move || {
        let (programmes, from) = (app.later.programmes(), app.store.from.get());
        chosen_from(&app.data().atlas, &programmes, app.text, &site, &from)
    };
    move || {
        found().map(|scene::ChosenFrom { target, back, far }| {
            view! {
                <p class="chosen-from">
                    {far.map(|far| view! { <strong>{far}</strong> })} " "
                    <PlaceLink target name=back />
                </p>
            }
        })
    }
}
