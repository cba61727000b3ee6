//! What the page is, and where its figures come from.

use crate::components::Sources;
use crate::context::use_app;
use larkartan_core::domain::Measure;
use larkartan_core::scene::{credit, source_links};
use leptos::prelude::*;

/// Sources of borders, roads, lakes and towns, whatever colours the map.
const OF_THE_MAP: [&str; 3] = ["scb-granser", "natural-earth", "geonames"];
/// Those of them that must be named wherever the map is.
const ALWAYS_NAMED: [&str; 1] = ["geonames"];

/// The sources of a measure, and `others` that are not among them.
fn source_ids(measure: Measure, others: &[&'static str]) -> Vec<&'static str> {
    let own = measure.sources();
    let others = others.iter().filter(|id| !own.contains(id));
    own.iter().chain(others).copied().collect()
}

/// The foot of the panel.
#[component]
pub fn Foot() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.foot);
    let sources = move || {
        let ids = source_ids(store.measure.get(), &OF_THE_MAP);
        let sources = source_links(&app.data().atlas, app.text, &ids);
        view! { <Sources sources /> }
    };
    view! {
        <footer class="foot quiet">
            <h2>{words.sources}</h2>
            {sources}
            <p>{words.about}</p>
            <p>{words.privacy}</p>
            <p>
                <a class="link" href=[&store.root(), words.statement_address].concat()>
                    {words.statement}
                </a>
            </p>
        </footer>
    }
}

/// Publishers and years in one line, for frames and full screens, which have no foot; in a frame also the way to the
/// whole map. The style sheet shows it there only.
#[component]
pub fn Credit(
    /// Whether the page is one for frames.
    is_embed: bool,
) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.foot);
    let sources = move || {
        let ids = source_ids(store.measure.get(), &ALWAYS_NAMED);
        credit(&app.data().atlas, app.text, &ids)
    };
    let whole = move || {
        view! {
            <a target="_blank" rel="noopener" href=move || store.whole_href()>
                {words.whole}
            </a>
        }
    };
    view! {
        <footer class="credit quiet">
            <p>{sources}</p>
            {is_embed.then(whole)}
        </footer>
    }
}
