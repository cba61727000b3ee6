//! The facts about one place to study.

use super::{Facts, Sources, Symbol};
use crate::context::use_app;
use larkartan_core::scene::SiteFacts;
use leptos::prelude::*;

/// A site among others: its name and kind; the rest opens.
#[component]
pub fn SiteCard(
    /// The site.
    site: SiteFacts,
    /// Whether the rest is open from the beginning.
    is_open: bool,
) -> impl IntoView {
    let (name, kind_name) = (site.name.clone(), site.kind_name.clone());
    let status = (!site.active).then(|| [". ", site.status].concat());
    view! {
        <details class="site-card" open=is_open>
            <summary>
                <Symbol kind=site.kind is_active=site.active />
                <span>
                    <strong>{name}</strong>
                    " "
                    <span class="quiet">{kind_name} {status}</span>
                </span>
            </summary>
            <SiteBody site />
        </details>
    }
}

/// All that is known of a site, and how well.
#[component]
pub fn SiteBody(
    /// The site.
    site: SiteFacts,
) -> impl IntoView {
    let words = &use_app().text.detail;
    view! {
        <Facts facts=site.facts />
        <p class="quiet">{words.evidence} ": " {site.evidence}</p>
        <p class="quiet">{words.sources} ":"</p>
        <Sources sources=site.sources />
    }
}
