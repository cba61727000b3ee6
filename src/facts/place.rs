//! The long facts about a locality or a site.

use crate::components::{PlaceLink, SiteBody, Sources};
use crate::context::use_app;
use larkartan_core::scene::PlaceDetail;
use leptos::prelude::*;

/// All that is known of a site; the way to the municipality; sources.
#[component]
pub fn PlaceFacts(
    /// What is known.
    found: PlaceDetail,
) -> impl IntoView {
    let words = &use_app().text.detail;
    let sources = (!found.sources.is_empty()).then(|| {
        view! {
            <h3>{words.sources}</h3>
            <Sources sources=found.sources />
        }
    });
    view! {
        {found.site.map(|site| view! { <SiteBody site /> })}
        <p>
            <PlaceLink target=found.municipality name=found.to_municipality />
        </p>
        {sources}
    }
}
