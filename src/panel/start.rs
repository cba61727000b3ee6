//! What stands in the place of the facts while nothing is chosen: the question that the page answers, and where to begin.

use crate::components::PlaceLink;
use crate::context::use_app;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// A few places to begin with, from three counties: Vilhelmina, Pajala, Härjedalen.
const EXAMPLES: [MunicipalityCode; 3] = [
    MunicipalityCode(2462),
    MunicipalityCode(2521),
    MunicipalityCode(2361),
];

/// The question, how to answer it, and a few places.
#[component]
pub fn Start(
    /// Whether a link names what the map does not have.
    is_astray: bool,
) -> impl IntoView {
    let app = use_app();
    let words = &app.text.detail;
    let data = app.data();
    let places = EXAMPLES
        .into_iter()
        .filter_map(|code| data.atlas.municipality(code));
    let examples = places.map(|place| {
        let target = Selection::Municipality(place.code);
        view! {
            <li>
                <PlaceLink target name=place.name.clone() />
            </li>
        }
    });
    view! {
        {is_astray.then(|| view! { <p class="astray">{words.not_on_map}</p> })}
        <div class="nothing">
            <h2>{words.start_heading}</h2>
            <p class="quiet">{words.nothing_chosen}</p>
            <p class="quiet interactive">{words.for_example}</p>
            <ul class="examples">{examples.collect_view()}</ul>
        </div>
    }
}
