//! The facts about a municipality.

use super::place::SiteCard;
use crate::domain::Atlas;
use crate::scene::{
    AccessFacts, CollaborationFact, EducationRow, LocalityRow, MunicipalityDetail, Sparkline,
    region_card,
};
use crate::text::Text;
use crate::ui::Store;
use crate::ui::parts::{Facts, Sources};
use leptos::prelude::*;
use std::sync::Arc;

/// Value on the map, access, education, sites, localities, collaborations, sources.
#[component]
pub fn MunicipalityFacts(text: &'static Text, facts: MunicipalityDetail) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let words = &text.detail;
    let code = facts.code;
    let on_the_map = move || {
        let card = region_card(&atlas, text, store.measure.get(), code)?;
        Some(view! {
            <p class="now">
                <span class="quiet">{(text.measure)(store.measure.get())}</span>
                <strong>{card.value}</strong>
                {card.rank.map(|rank| view! { <span class="quiet">{rank}</span> })}
            </p>
        })
    };
    let sites = facts
        .sites
        .into_iter()
        .map(|site| view! { <SiteCard text=text site=site /> });
    view! {
        {on_the_map}
        <h3>{words.access}</h3>
        {facts.access.map(|access| view! { <Access text=text access=access /> })}
        {facts.nearest.map(|nearest| view! { <h4>{nearest.heading}</h4> <Facts facts=nearest.facts /> })}
        <details>
            <summary>{words.rule_heading}</summary>
            <p>{words.rule}</p>
            <p>{words.estimate}</p>
            <p>{words.beyond_border}</p>
        </details>
        <Localities text=text rows=facts.localities />
        <h3>{words.sites}</h3>
        {facts.none_found.map(|none| view! { <p class="none-found">{none}</p> })}
        {sites.collect_view()}
        <h3>{words.education}</h3>
        <Education text=text columns=facts.education_columns rows=facts.education />
        <p class="quiet">{facts.unknown}</p>
        <Series series=facts.series />
        <h3>{words.collaborations}</h3>
        <Collaborations text=text list=facts.collaborations />
        <h3>{words.sources}</h3>
        <Sources sources=facts.sources />
    }
}

#[component]
fn Access(text: &'static Text, access: AccessFacts) -> impl IntoView {
    let words = &text.detail;
    let shares = access
        .shares
        .into_iter()
        .map(|share| view! { <li>{share}</li> });
    view! {
        <p class="level">
            <span class="swatch" data-palette="five" data-tone=access.tone.to_string()></span>
            <span>
                <strong>{access.level}</strong>
                " "
                <span class="quiet">{words.median}</span>
            </span>
        </p>
        <ul class="shares">{shares.collect_view()}</ul>
        <Facts facts=access.distances />
        <p class="quiet">{access.in_localities}</p>
    }
}

#[component]
fn Localities(text: &'static Text, rows: Vec<LocalityRow>) -> impl IntoView {
    let store = expect_context::<Store>();
    let words = &text.detail;
    let heading = (words.localities)(rows.len());
    let rows = rows.into_iter().map(|row| {
        let target = row.target;
        view! {
            <tr>
                <th scope="row">
                    <button type="button" class="link" on:click=move |_| store.select(target.clone())>
                        {row.name}
                    </button>
                </th>
                <td>{row.people}</td>
                <td>{row.centre}</td>
                <td>{row.campus}</td>
            </tr>
        }
    });
    view! {
        <details>
            <summary>{heading}</summary>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{words.locality}</th>
                        <th scope="col">{words.inhabitants}</th>
                        <th scope="col">{words.to_centre}</th>
                        <th scope="col">{words.to_campus}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <p class="quiet">{words.estimate}</p>
        </details>
    }
}

#[component]
fn Education(text: &'static Text, columns: [String; 3], rows: Vec<EducationRow>) -> impl IntoView {
    let words = &text.detail;
    let columns = columns
        .into_iter()
        .map(|name| view! { <th scope="col">{name}</th> });
    let rows = rows.into_iter().map(|row| {
        let shares = row
            .shares
            .into_iter()
            .map(|share| view! { <td>{share}</td> });
        view! { <tr><th scope="row">{row.who}</th>{shares.collect_view()}</tr> }
    });
    view! {
        <table class="figures">
            <caption>{words.education_caption}</caption>
            <thead><tr><td></td>{columns.collect_view()}</tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Series(series: Sparkline) -> impl IntoView {
    let view_box = format!("0 0 {} {}", Sparkline::WIDTH, Sparkline::HEIGHT);
    view! {
        <p class="series">
            <svg viewBox=view_box aria-hidden="true"><polyline points=series.points /></svg>
            <span>{series.words}</span>
        </p>
        <p class="quiet">{series.note}</p>
    }
}

#[component]
fn Collaborations(text: &'static Text, list: Vec<CollaborationFact>) -> impl IntoView {
    let words = &text.detail;
    if list.is_empty() {
        return view! { <p class="quiet">{words.no_collaboration}</p> }.into_any();
    }
    let rows = list.into_iter().map(|fact| {
        view! {
            <li>
                <a href=fact.source rel="noopener">{fact.name}</a>
                " "
                <span class="quiet">{fact.about}</span>
            </li>
        }
    });
    view! { <ul class="plain">{rows.collect_view()}</ul> }.into_any()
}
