//! The chosen place: on a small screen a sheet from below, else at the top of the panel.

use super::municipality::MunicipalityFacts;
use super::place::PlaceFacts;
use crate::domain::Atlas;
use crate::platform::document;
use crate::scene::{Detail as Scene, Selection, detail};
use crate::text::Text;
use crate::ui::Store;
use leptos::prelude::*;
use std::sync::Arc;

/// The facts about what is chosen, or what to do.
#[component]
pub fn Detail(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let shown = move || match detail(&atlas, text, &store.selection.get()) {
        Scene::Nothing => {
            view! { <p class="nothing quiet">{text.detail.nothing_chosen}</p> }.into_any()
        }
        Scene::Municipality(found) => {
            let (name, line) = (found.name.clone(), found.line.clone());
            let back = format!("[data-code='{}']", found.code);
            let facts = view! { <MunicipalityFacts text=text facts=*found /> };
            sheet(text, store, name, line, back, facts.into_any())
        }
        Scene::Place(found) => {
            let (name, line) = (found.name.clone(), found.line.clone());
            let back = ".regions [tabindex='0']".to_owned();
            let facts = view! { <PlaceFacts text=text facts=*found /> };
            sheet(text, store, name, line, back, facts.into_any())
        }
    };
    view! { <div class="detail">{shown}</div> }
}

/// The frame of a place: name, line, a button that closes it and gives the focus back to the map.
fn sheet(
    text: &Text,
    store: Store,
    name: String,
    line: String,
    back: String,
    content: AnyView,
) -> AnyView {
    let close = move |_| {
        store.select(Selection::None);
        document::focus(&back);
    };
    view! {
        <section class="sheet" aria-labelledby="chosen">
            <div class="sheet-head">
                <h2 id="chosen">{name}</h2>
                <button
                    type="button"
                    class="button close"
                    aria-label=text.detail.close
                    title=text.detail.close
                    on:click=close
                >
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <path d="M5 5l10 10M15 5L5 15" />
                    </svg>
                </button>
            </div>
            <p class="quiet">{line}</p>
            {content}
        </section>
    }
    .into_any()
}
