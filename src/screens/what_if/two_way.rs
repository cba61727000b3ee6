//! Distance beside level of education: first those with a long way and a low level, then all in a table of three by three, then
//! the same as dots. Folded, so that the experiment comes first.

use super::experiment::use_experiment;
use super::scatter::ScatterPlot;
use crate::components::PlaceLink;
use crate::context::use_app;
use crate::selecting::row_id;
use larkartan_core::domain::scenario::Destination;
use larkartan_core::domain::{MunicipalityCode, TwoWay};
use larkartan_core::scene::{TwoWayCell, TwoWayRow, scatter, two_way_scene};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// The municipalities of those whose people are counted.
#[component]
pub fn BothFigures() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.two_way();
    let found = Memo::new(move |_| {
        let (data, scope) = (app.data(), experiment.scope());
        let is_campus = experiment.destination.get() == Destination::Campus;
        let places = data.atlas.municipalities().iter();
        let places = places.filter(|it| scope.holds(&data.atlas, it.code));
        TwoWay::of(&data.atlas, is_campus, places)
    });
    let told = move || {
        let scene = found.with(|found| two_way_scene(&app.data().atlas, app.text, found));
        let first = scene.cells.first().cloned().map(listed);
        view! {
            {first}
            {table([scene.ways, scene.educations], scene.cells)}
            {scene.limits.map(|words| view! { <p class="quiet">{words}</p> })}
        }
    };
    let chart = Memo::new(move |_| {
        let (data, chosen) = (app.data(), app.store.municipality());
        found.with(|found| scatter(&data.atlas, app.text, found, chosen))
    });
    view! {
        <details class="two-way">
            <summary>{words.heading}</summary>
            <p class="quiet">{words.no_cause} " " {words.today}</p>
            {told}
            {move || chart.get().map(|chart| view! { <ScatterPlot chart /> })}
        </details>
    }
}

/// The municipalities of a cell, each with both figures.
fn listed(cell: TwoWayCell) -> impl IntoView {
    let rows = cell.places.into_iter().map(|row| {
        let target = Selection::Municipality(row.municipality);
        view! {
            <li aria-current=is_chosen(row.municipality)>
                <PlaceLink target name=row.name />
                " "
                <span class="quiet">{row.figures}</span>
            </li>
        }
    });
    view! {
        <p>
            <strong>{cell.name}</strong>
            ": "
            {cell.count}
        </p>
        <ul class="plain">{rows.collect_view()}</ul>
    }
}

/// All cells: ways down, levels across.
fn table([ways, educations]: [[String; 3]; 2], cells: Vec<TwoWayCell>) -> impl IntoView {
    let words = use_app().text.lang.two_way();
    let rows = ways.into_iter().zip(cells.chunks(educations.len()));
    let rows = rows.map(|(head, cells)| {
        let cells = cells.iter().cloned().map(cell);
        view! {
            <tbody>
                <tr>
                    <th scope="rowgroup" colspan="3">
                        {head}
                    </th>
                </tr>
                <tr>{cells.collect_view()}</tr>
            </tbody>
        }
    });
    let columns = educations.map(|head| view! { <th scope="col">{head}</th> });
    view! {
        <table class="three-by-three">
            <caption class="quiet">{words.table}</caption>
            <thead>
                <tr>
                    <th scope="colgroup" colspan="3">
                        {words.columns}
                    </th>
                </tr>
                <tr>{columns}</tr>
            </thead>
            {rows.collect_view()}
        </table>
    }
}

fn cell(cell: TwoWayCell) -> impl IntoView {
    let link = |row: TwoWayRow| {
        let target = Selection::Municipality(row.municipality);
        let id = row_id(&target);
        view! {
            <li aria-current=is_chosen(row.municipality)>
                <PlaceLink target name=row.name id />
            </li>
        }
    };
    let links = cell.places.into_iter().map(link);
    view! {
        <td>
            <span class="quiet">{cell.count}</span>
            <ul class="plain">{links.collect_view()}</ul>
        </td>
    }
}

/// Marks the chosen municipality.
fn is_chosen(code: MunicipalityCode) -> impl Fn() -> Option<&'static str> + Copy + Send + Sync {
    let store = use_app().store;
    move || (store.municipality() == Some(code)).then_some("true")
}
