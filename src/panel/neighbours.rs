//! The municipalities around the chosen one, and those that are similar.

use crate::components::PlaceLink;
use crate::context::use_app;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Neighbour, compass, similar};
use leptos::prelude::*;

/// The municipalities around, with direction, value and whether it is better there. Only the values follow the measure: what
/// is open stays open.
#[component]
pub fn Neighbours(
    /// The municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.compass);
    let neighbours = Memo::new(move |_| {
        let (data, measure) = (app.data(), store.measure.get());
        compass(&data.atlas, &data.drawing, app.text, measure, code)
    });
    let row = |(nth, neighbour): (usize, Neighbour)| {
        let value = move || {
            neighbours.with(|all| {
                let now = all.get(nth)?;
                Some([", ", &now.value, ", ", now.verdict].concat())
            })
        };
        view! {
            <li>
                <span class="quiet">{words.directions[neighbour.toward]} ": "</span>
                <PlaceLink target=neighbour.target name=neighbour.name />
                {value}
            </li>
        }
    };
    // Who lies around does not depend on the measure.
    let around = neighbours.get_untracked();
    // None where a link names a municipality that is not there.
    (!around.is_empty()).then(|| {
        let rows = around.into_iter().enumerate().map(row);
        view! {
            <details>
                <summary>{words.heading}</summary>
                <ul class="plain">{rows.collect_view()}</ul>
            </details>
        }
    })
}

/// The municipalities outside of the chosen collaboration that are most like this member of it.
#[component]
pub fn Similar(
    /// The municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.compare);
    let similar = Memo::new(move |_| {
        let (data, chosen) = (app.data(), store.collaboration.get());
        similar(&data.atlas, &data.drawing, chosen, code)
    });
    let is_some = Memo::new(move |_| similar.with(|similar| !similar.is_empty()));
    let rows = move || {
        let similar = similar.get().into_iter();
        let row = |(target, name)| {
            view! {
                <li>
                    <PlaceLink target name />
                </li>
            }
        };
        similar.map(row).collect_view()
    };
    view! {
        <Show when=move || is_some.get()>
            <details>
                <summary>{words.similar}</summary>
                <ul class="plain">{rows}</ul>
                <p class="quiet">{words.similar_about}</p>
            </details>
        </Show>
    }
}
