//! The page of one municipality.

use super::figures::Figures;
use crate::browser::page;
use crate::components::{Access, Chunk, LinkedText, Nearest, Sources, Symbol};
use crate::context::{PrerenderedOn, use_app};
use crate::facts::{Part, facts};
use crate::panel::{NeighbourList, SimilarList, neighbours_of, similar_to};
use larkartan_core::domain::{DRAWING_HEIGHT, MunicipalityCode};
use larkartan_core::scene::{CollaborationFact, MunicipalityDetail, Profile, SiteFacts, profile};
use larkartan_core::url::{Selection, ViewState};
use leptos::prelude::*;

/// All that is known of a municipality; nothing for a code that the map does not have.
#[component]
pub fn Sheet(
    /// The municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let app = use_app();
    let (text, data) = (app.text, app.data());
    let view = ViewState {
        selection: Selection::Municipality(code),
        ..app.store.now()
    };
    let programmes = app.later.programmes();
    profile(&data.atlas, &programmes, &data.drawing, text, &view).map(|found| {
        let words = &text.detail;
        let sources = found.facts.sources.clone();
        let figures = found.figures.clone();
        let collaborations = found.facts.collaborations.clone();
        view! {
            <Head name=found.facts.name.clone() line=found.facts.line.clone() />
            <Chunk load=move || facts(Part::Study(Selection::Municipality(code)), None) />
            <Start found />
            <Figures figures />
            <div class="beside">
                <div>
                    <h3>{text.compass.heading}</h3>
                    <NeighbourList neighbours=neighbours_of(code) />
                </div>
                <div>
                    <Similar code />
                    <h3>{words.collaborations}</h3>
                    <Collaborations list=collaborations />
                </div>
            </div>
            <h3>{words.sources}</h3>
            <p class="quiet">{words.estimate} " " {words.beyond_border}</p>
            <Sources sources />
            <p class="quiet">{(text.table.made)(&today())}</p>
        }
    })
}

/// The day that the page is made.
fn today() -> String {
    let prerendered = use_context::<PrerenderedOn>();
    prerendered.map_or_else(page::today, |PrerenderedOn(day)| day)
}

/// The name, and the button that prints.
#[component]
fn Head(name: String, line: String) -> impl IntoView {
    let app = use_app();
    view! {
        <div class="sheet-head">
            <h2 tabindex="-1" node_ref=app.focus.profile>
                {name}
            </h2>
            <button class="button" type="button" data-print="" on:click=|_| page::print()>
                {app.text.profile.print}
            </button>
        </div>
        <p class="quiet">{line}</p>
    }
}

/// Where it lies, access, places to study.
#[component]
fn Start(found: Profile) -> impl IntoView {
    let app = use_app();
    let words = &app.text.detail;
    let width = app.data().drawing.width;
    let MunicipalityDetail {
        access,
        nearest,
        none_found,
        sites,
        ..
    } = found.facts;
    view! {
        <div class="beside with-map">
            <svg
                class="small-map"
                viewBox=format!("0 0 {width:.0} {DRAWING_HEIGHT:.0}")
                aria-hidden="true"
            >
                <path d=found.county_borders />
                <path class="here" d=found.shape />
            </svg>
            <div>
                <h3>{words.access}</h3>
                {access.map(|access| view! { <Access access /> })}
                {nearest.map(|nearest| view! { <Nearest nearest /> })}
                <h3>{words.sites}</h3>
                {none_found.map(|none| view! { <p>{none}</p> })}
                <ul class="plain">{sites.into_iter().map(site).collect_view()}</ul>
            </div>
        </div>
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

/// The similar municipalities; nothing where there are none.
#[component]
fn Similar(code: MunicipalityCode) -> impl IntoView {
    let similar = similar_to(code);
    let is_some = Memo::new(move |_| similar.with(|similar| !similar.is_empty()));
    let heading = use_app().text.compare.similar;
    view! {
        <Show when=move || is_some.get()>
            <h3>{heading}</h3>
            <SimilarList similar />
        </Show>
    }
}

/// The collaborations that the municipality is a member of.
#[component]
fn Collaborations(list: Vec<CollaborationFact>) -> impl IntoView {
    let none = use_app().text.detail.no_collaboration;
    let is_none = list.is_empty();
    let rows = list.into_iter().map(|fact| {
        view! {
            <li>
                <LinkedText words=fact.name address=fact.source />
            </li>
        }
    });
    view! {
        {is_none.then(|| view! { <p>{none}</p> })}
        <ul class="plain">{rows.collect_view()}</ul>
    }
}
