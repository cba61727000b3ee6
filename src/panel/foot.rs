//! What the page is, and where its figures come from.

use crate::components::Sources;
use crate::context::use_app;
use larkartan_core::scene::source_links;
use leptos::prelude::*;

/// Sources of borders, roads and lakes, whatever colours the map.
const OF_THE_MAP: [&str; 2] = ["scb-granser", "natural-earth"];

/// The foot of the panel.
#[component]
pub fn Foot() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.foot);
    let sources = move || {
        let ids = store.measure.get().sources().iter().copied();
        let ids: Vec<&str> = ids.chain(OF_THE_MAP).collect();
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
        let data = app.data();
        let ids = store.measure.get().sources().iter();
        let sources = ids.filter_map(|id| data.atlas.source(id));
        let sources = sources.map(|source| [&source.publisher, " ", &source.year].concat());
        let sources = sources.collect::<Vec<_>>().join(", ");
        [words.sources, ": ", &sources].concat()
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
