//! The municipalities around the chosen one, and those that are similar.

use crate::components::PlaceLink;
use crate::context::use_app;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Neighbour, compass, similar};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// The municipalities around one, with value and whether it is better there; none for a code that the map does not have.
fn neighbours_of(code: MunicipalityCode) -> Memo<Vec<Neighbour>> {
    let app = use_app();
    Memo::new(move |_| {
        let (data, measure) = (app.data(), app.store.measure.get());
        compass(&data.atlas, &data.drawing, app.text, measure, code)
    })
}

/// The municipalities outside of the chosen collaboration that are most like this member of it.
pub fn similar_to(code: MunicipalityCode) -> Memo<Vec<(Selection, String)>> {
    let app = use_app();
    Memo::new(move |_| {
        let (data, chosen) = (app.data(), app.store.collaboration.get());
        similar(&data.atlas, &data.drawing, chosen, code)
    })
}

/// The municipalities around, in the panel. Only the values follow the measure: what is open stays open.
#[component]
pub fn Neighbours(
    /// The municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let neighbours = neighbours_of(code);
    // Who lies around does not depend on the measure.
    let is_some = neighbours.with_untracked(|all| !all.is_empty());
    is_some.then(|| {
        view! {
            <details>
                <summary>{use_app().text.compass.heading}</summary>
                <NeighbourList neighbours with_directions=true />
            </details>
        }
    })
}

/// A list of neighbours, each with its value for the measure of the map.
#[component]
fn NeighbourList(
    /// The neighbours. Only what is said of them changes.
    neighbours: Memo<Vec<Neighbour>>,
    /// Whether the direction is said in which each lies.
    #[prop(optional)]
    with_directions: bool,
) -> impl IntoView {
    let (store, text) = (use_app().store, use_app().text);
    let words = &text.compass;
    let row = |(nth, neighbour): (usize, Neighbour)| {
        let value = move || {
            neighbours.with(|all| {
                let now = all.get(nth)?;
                Some([", ", &now.value, ", ", now.verdict].concat())
            })
        };
        let direction = with_directions.then(|| {
            view! { <span class="quiet">{words.directions[neighbour.toward]} ": "</span> }
        });
        view! {
            <li>
                {direction} <PlaceLink target=neighbour.target name=neighbour.name /> {value}
            </li>
        }
    };
    let rows = neighbours.get_untracked().into_iter().enumerate().map(row);
    view! {
        // The values are the neighbours' own: none is a way to them.
        <p class="quiet">{move || (text.measure)(store.measure.get())}</p>
        <ul class="plain">{rows.collect_view()}</ul>
    }
}

/// The similar municipalities, in the panel; nothing where there are none.
#[component]
pub fn Similar(
    /// The municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let similar = similar_to(code);
    let is_some = Memo::new(move |_| similar.with(|similar| !similar.is_empty()));
    let heading = use_app().text.compare.similar;
    view! {
        <Show when=move || is_some.get()>
            <details>
                <summary>{heading}</summary>
                <SimilarList similar />
            </details>
        </Show>
    }
}

/// A list of similar municipalities, and what they are similar in.
#[component]
pub fn SimilarList(
    /// The municipalities.
    similar: Memo<Vec<(Selection, String)>>,
) -> impl IntoView {
    let row = |(target, name)| {
        view! {
            <li>
                <PlaceLink target name />
            </li>
        }
    };
    let rows = move || similar.get().into_iter().map(row).collect_view();
    view! {
        <ul class="plain">{rows}</ul>
        <p class="quiet">{use_app().text.compare.similar_about}</p>
    }
}
