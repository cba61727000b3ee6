//! The portrait of one municipality.

use super::charts::{Lines, NeighbourBars, Pairs, Strips};
use super::figures::Figures;
use super::locator::LocatorMap;
use crate::browser::page;
use crate::components::{Access, Chunk, KeyFigure, LinkedText, Sources};
use crate::context::{PrerenderedOn, use_app};
use crate::facts::{Part, facts as facts_part};
use crate::panel::{SimilarList, similar_to};
use larkartan_core::domain::{Measure, MunicipalityCode};
use larkartan_core::scene::{CollaborationFact, LineChart, MunicipalityDetail, profile};
use larkartan_core::url::{Selection, ViewState};
use leptos::prelude::*;

/// All that is known of a municipality; nothing for a code that the map does not have.
#[component]
pub fn Sheet(
    /// The municipality.
    code: MunicipalityCode,
    /// What its key figure, its map and its neighbours tell of.
    measure: Measure,
) -> impl IntoView {
    let app = use_app();
    let (text, data) = (app.text, app.data());
    let view = ViewState {
        selection: Selection::Municipality(code),
        measure,
        ..app.store.now()
    };
    let programmes = app.later.programmes();
    profile(&data.atlas, &programmes, &data.drawing, text, &view).map(|found| {
        let facts = found.facts.clone();
        let caption = (text.profile.neighbours)((text.measure)(measure));
        let palette = measure.scale().palette;
        view! {
            <div class="portrait">
                <div class="portrait-place">
                    <Head facts=facts.clone() />
                    {found.locator.map(|map| view! { <LocatorMap map /> })}
                    {found.key.map(|figure| view! { <KeyFigure figure /> })}
                    <PrintButton />
                    <section class="access">
                        <h2>{text.detail.access}</h2>
                        {facts.access.clone().map(|access| view! { <Access access /> })}
                    </section>
                    <section class="neighbours">
                        <h2>{text.compass.heading}</h2>
                        <NeighbourBars rows=found.neighbours palette caption />
                    </section>
                </div>
                <div class="portrait-study">
                    <Chunk load=move || facts_part(Part::Study(Selection::Municipality(code)), None) />
                </div>
                <div class="portrait-compared">
                    <section>
                        <h2>{found.headline}</h2>
                        <Strips strips=found.strips />
                        <p class="quiet">{text.charts.mean_about}</p>
                    </section>
                    <section class="women-men">
                        <h2>{text.charts.women_men_heading}</h2>
                        <Pairs chart=found.women_and_men />
                    </section>
                </div>
                <div class="portrait-more">
                    {found
                        .series
                        .map(|chart| view! { <Series chart about=found.series_about /> })}
                    <Together code list=facts.collaborations.clone() />
                </div>
            </div>
            <Figures figures=found.figures />
            <h2>{text.detail.sources}</h2>
            <p class="quiet">{text.detail.estimate} " " {text.detail.beyond_border}</p>
            <Sources sources=facts.sources />
            <p class="quiet">{(text.table.made)(&today())}</p>
        }
    })
}

/// The day that the page is made.
fn today() -> String {
    let prerendered = use_context::<PrerenderedOn>();
    prerendered.map_or_else(page::today, |PrerenderedOn(day)| day)
}

/// The name, also in a minority language, county and people.
#[component]
fn Head(facts: MunicipalityDetail) -> impl IntoView {
    let app = use_app();
    let other_name = facts.names.into_iter().next();
    let other_name = other_name.map(|found| {
        view! {
            <p class="other-name" lang=found.lang>
                {found.name}
            </p>
        }
    });
    view! {
        <h1 tabindex="-1" node_ref=app.focus.profile>
            {facts.name}
        </h1>
        {other_name}
        <p class="quiet">{facts.line}</p>
    }
}

/// The button that prints.
#[component]
fn PrintButton() -> impl IntoView {
    view! {
        <p>
            <button class="button" type="button" data-print="" on:click=|_| page::print()>
                {use_app().text.profile.print}
            </button>
        </p>
    }
}

/// The series among the others.
#[component]
fn Series(chart: LineChart, about: String) -> impl IntoView {
    view! {
        <section>
            <h2>{use_app().text.charts.lines_heading}</h2>
            <p class="quiet">{about}</p>
            <Lines chart />
        </section>
    }
}

/// The collaborations that the municipality is a member of, and those that are like it.
#[component]
fn Together(code: MunicipalityCode, list: Vec<CollaborationFact>) -> impl IntoView {
    let text = use_app().text;
    let is_none = list.is_empty();
    let rows = list.into_iter().map(|fact| {
        view! {
            <li>
                <LinkedText words=fact.name address=fact.source />
            </li>
        }
    });
    let similar = similar_to(code);
    let is_some = Memo::new(move |_| similar.with(|similar| !similar.is_empty()));
    view! {
        <section>
            <h2>{text.detail.collaborations}</h2>
            {is_none.then(|| view! { <p>{text.detail.no_collaboration}</p> })}
            <ul class="plain">{rows.collect_view()}</ul>
        </section>
        <Show when=move || is_some.get()>
            <section class="similar">
                <h2>{text.compare.similar}</h2>
                <SimilarList similar />
            </section>
        </Show>
    }
}
