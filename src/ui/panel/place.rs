//! The facts about a locality or a site.

use crate::scene::{PlaceDetail, Selection, SiteFacts};
use crate::text::Text;
use crate::ui::Store;
use crate::ui::parts::{Facts, Sources, Symbol};
use leptos::prelude::*;

/// A locality with its own distances, or a site with all that is known of it; and the way to its municipality.
#[component]
pub fn PlaceFacts(text: &'static Text, facts: PlaceDetail) -> impl IntoView {
    let store = expect_context::<Store>();
    let words = &text.detail;
    let municipality = facts.municipality;
    let level = facts.level.map(|(name, tone)| {
        view! {
            <p class="level">
                <span class="swatch" data-palette="five" data-tone=tone.to_string()></span>
                <strong>{name}</strong>
            </p>
        }
    });
    let nearest = facts.nearest.map(|nearest| {
        view! {
            <h3>{nearest.heading}</h3>
            <Facts facts=nearest.facts />
            <p class="quiet">{words.estimate}</p>
            <p class="quiet">{words.beyond_border}</p>
        }
    });
    let sources = (!facts.sources.is_empty()).then(|| {
        view! { <h3>{words.sources}</h3> <Sources sources=facts.sources /> }
    });
    view! {
        {level}
        {nearest}
        {facts.site.map(|site| view! { <SiteBody text=text site=site /> })}
        <p>
            <button type="button" class="button" on:click=move |_| store.select(Selection::Municipality(municipality))>
                {facts.to_municipality}
            </button>
        </p>
        {sources}
    }
}

/// A site among others: its name chooses it, the rest opens.
#[component]
pub fn SiteCard(text: &'static Text, site: SiteFacts) -> impl IntoView {
    let (name, kind_name, kind, active) = (
        site.name.clone(),
        site.kind_name.clone(),
        site.kind,
        site.active,
    );
    view! {
        <details class="site-card">
            <summary>
                <Symbol kind=kind active=active />
                <span>
                    <strong>{name}</strong>
                    " "
                    <span class="quiet">{kind_name}</span>
                </span>
            </summary>
            <SiteBody text=text site=site />
        </details>
    }
}

#[component]
fn SiteBody(text: &'static Text, site: SiteFacts) -> impl IntoView {
    let words = &text.detail;
    let sources = site.sources.into_iter().map(|address| {
        view! { <li><a href=address.clone() rel="noopener">{host(&address)}</a></li> }
    });
    view! {
        <Facts facts=site.facts />
        <p class="quiet">{words.evidence} ": " {site.evidence}</p>
        <p class="quiet">{words.sources} ":"</p>
        <ul class="sources">{sources.collect_view()}</ul>
    }
}

/// An address without protocol and query: short enough to read.
fn host(address: &str) -> String {
    let bare = address.split_once("://").map_or(address, |(_, rest)| rest);
    bare.trim_end_matches('/').to_owned()
}
