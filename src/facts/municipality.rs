//! The long facts about a municipality.

use super::education::{Education, Series};
use crate::components::{LinkedText, PlaceLink, SiteCard, Sources};
use crate::context::use_app;
use larkartan_core::scene::{
    CollaborationFact, LocalityRow, MunicipalityDetail, NameFact, OfferRow, SiteFacts,
};
use leptos::prelude::*;

/// So many sites are shown with all that is known of them; more of them open one by one.
const MOST_OPEN: usize = 2;

/// Localities, sites, programmes, education, collaborations, names, sources.
#[component]
pub fn MunicipalityFacts(
    /// What is known.
    found: MunicipalityDetail,
) -> impl IntoView {
    let text = use_app().text;
    let words = &text.detail;
    view! {
        <Localities rows=found.localities />
        <h3>{words.sites}</h3>
        <Sites none_found=found.none_found sites=found.sites />
        <h3>{text.supply.here}</h3>
        <Offers rows=found.offers earlier=found.earlier_offers />
        <h3>{words.education}</h3>
        <Education columns=found.education_columns rows=found.education />
        <p class="quiet">{found.unknown}</p>
        <Series series=found.series multiples=found.multiples />
        <h3>{words.collaborations}</h3>
        <Collaborations list=found.collaborations />
        <Names names=found.names />
        <h3>{words.sources}</h3>
        <Sources sources=found.sources />
    }
}

/// The localities with their distances, to be opened.
#[component]
fn Localities(rows: Vec<LocalityRow>) -> impl IntoView {
    let words = &use_app().text.detail;
    let summary = (words.localities)(rows.len());
    let columns = [
        words.locality,
        words.inhabitants,
        words.to_centre,
        words.to_campus,
    ];
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    let rows = rows.into_iter().map(|row| {
        view! {
            <tr>
                <th scope="row">
                    <PlaceLink target=row.target name=row.name />
                </th>
                <td>{row.people}</td>
                <td>{row.centre}</td>
                <td>{row.campus}</td>
            </tr>
        }
    });
    view! {
        <details>
            <summary>{summary}</summary>
            <table class="figures">
                <thead>
                    <tr>{columns.into_iter().collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="quiet">{words.estimate}</p>
        </details>
    }
}

/// The sites, and that our sources name none.
#[component]
fn Sites(none_found: Option<String>, sites: Vec<SiteFacts>) -> impl IntoView {
    let is_open = sites.len() <= MOST_OPEN;
    let sites = sites.into_iter();
    view! {
        {none_found.map(|words| view! { <p class="none-found">{words}</p> })}
        {sites.map(|site| view! { <SiteCard site is_open /> }).collect_view()}
    }
}

/// The programmes and courses in the municipality, and how many are known from before.
#[component]
fn Offers(rows: Vec<OfferRow>, earlier: Option<String>) -> impl IntoView {
    let text = use_app().text;
    let is_none = rows.is_empty();
    let none = is_none.then(|| view! { <p class="none-found">{text.supply.none_here}</p> });
    let rows = rows.into_iter().map(|row| {
        // What the sources say of an offer beside its name.
        let places = row.place_count.unwrap_or_default();
        let parts = [
            row.provider.as_str(),
            row.kind,
            &row.form,
            &row.extent,
            &row.start,
            &places,
        ];
        let stated = parts.into_iter();
        let stated = stated.filter(|part| !text.supply.is_missing(part));
        let stated = stated.collect::<Vec<_>>().join(", ");
        let said = [stated, row.status].into_iter();
        let said: Vec<String> = said.filter(|part| !part.is_empty()).collect();
        let about = [" ", &said.join("; "), "."].concat();
        view! {
            <li>
                <strong lang=row.lang>{row.name}</strong>
                <span class="quiet">{about}</span>
                <Sources sources=row.sources />
            </li>
        }
    });
    view! {
        {none}
        {(!is_none).then(|| view! { <ul class="plain">{rows.collect_view()}</ul> })}
        {earlier.map(|words| view! { <p class="quiet">{words}</p> })}
    }
}

/// The collaborations that the municipality is a member of.
#[component]
fn Collaborations(list: Vec<CollaborationFact>) -> impl IntoView {
    let words = &use_app().text.detail;
    let is_none = list.is_empty();
    let none = is_none.then(|| view! { <p class="quiet">{words.no_collaboration}</p> });
    let rows = list.into_iter().map(|fact| {
        view! {
            <li>
                <LinkedText words=fact.name address=fact.source />
                " "
                <span class="quiet">{fact.about}</span>
            </li>
        }
    });
    view! {
        {none}
        {(!is_none).then(|| view! { <ul class="plain">{rows.collect_view()}</ul> })}
    }
}

/// The names in minority languages, where there are any.
#[component]
fn Names(names: Vec<NameFact>) -> impl IntoView {
    let heading = use_app().text.supply.names;
    (!names.is_empty()).then(|| {
        let rows = names.into_iter().map(|name| {
            view! {
                <li>
                    <strong lang=name.lang>{name.name}</strong>
                    ", "
                    {name.language}
                    ", "
                    <LinkedText words=name.authority address=name.source />
                </li>
            }
        });
        view! {
            <h3>{heading}</h3>
            <ul class="plain">{rows.collect_view()}</ul>
        }
    })
}
