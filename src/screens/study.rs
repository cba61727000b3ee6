//! What there is to study in a municipality, in short.

use crate::components::{Nearest, Symbol};
use crate::context::use_app;
use larkartan_core::scene::{MunicipalityDetail, OfferRow, SiteFacts, Tab};
use leptos::prelude::*;

/// So many programmes are listed; the others are a link away.
const MOST_LISTED: usize = 5;

/// The places to study, the known programmes, and what is nearest.
#[component]
pub fn Study(
    /// What is known of the municipality.
    facts: MunicipalityDetail,
) -> impl IntoView {
    let app = use_app();
    let words = &app.text.profile;
    let MunicipalityDetail {
        name,
        sites,
        none_found,
        offers,
        earlier_offers,
        nearest,
        ..
    } = facts;
    let has_no_offers = offers.is_empty();
    let shown = offers.into_iter().take(MOST_LISTED);
    view! {
        <section>
            <h3>{(words.study)(&name)}</h3>
            {none_found.map(|none| view! { <p>{none}</p> })}
            <ul class="plain">{sites.into_iter().map(site).collect_view()}</ul>
            {nearest.map(|nearest| view! { <Nearest nearest /> })}
        </section>
        <section>
            <h3>{app.text.supply.here}</h3>
            {has_no_offers.then(|| view! { <p>{app.text.supply.none_here}</p> })}
            <ul class="plain">{shown.map(offer).collect_view()}</ul>
            {earlier_offers.map(|words| view! { <p class="quiet">{words}</p> })}
            <p class="all-programmes">
                <a class="link" href=app.store.tab_href(Tab::Supply)>
                    {words.all_programmes}
                </a>
            </p>
        </section>
    }
}

/// A place to study in a line.
fn site(site: SiteFacts) -> impl IntoView {
    view! {
        <li>
            <Symbol kind=site.kind is_active=site.active />
            " "
            {site.name}
            ". "
            <span class="quiet">{site.kind_name} ". " {site.status}</span>
        </li>
    }
}

/// A programme in a line.
fn offer(offer: OfferRow) -> impl IntoView {
    view! {
        <li>
            <span lang=offer.lang>{offer.name}</span>
            " "
            <span class="quiet">{offer.kind} ", " {offer.start}</span>
        </li>
    }
}
