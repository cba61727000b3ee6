//! What if: access as a landscape, and learning centres that open or close. All is worked out in the browser, from the graph of
//! roads.

mod card;
mod changes;
mod counts;
mod experiment;
mod handles;
mod helping;
mod key;
mod method;
mod palette;
mod pen;
mod picture;
mod placing;
mod pointed;
mod scatter;
mod sensitivity;
mod swipe;
mod terrain;
mod threshold;
mod two_way;

use crate::browser::task;
use crate::components::{Chunk, ChunkError};
use crate::context::{AppContext, is_static, use_app};
use crate::map::use_map;
use card::Card;
use changes::Changes;
use counts::Counts;
use experiment::Experiment;
use handles::{Crosses, Handles};
use helping::Helping;
use key::{Key, Mark};
use larkartan_core::domain::scenario::{RouteSearch, Routes};
use larkartan_core::roads::RoadGraph;
use leptos::portal::Portal;
use leptos::prelude::*;
use method::Method;
use picture::Picture;
use placing::Placing;
use pointed::Pointed;
use send_wrapper::SendWrapper;
use swipe::Swipe;
use threshold::{DestinationChoice, ScopeChoice, ThresholdChoice};
use two_way::BothFigures;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// So many places are routed before the browser can paint and answer again.
const PLACES_AT_ONCE: usize = 4;

/// The screen. It is drawn when the ways are known; until then it says that they are being worked out.
#[component]
pub fn WhatIf(
    /// The roads.
    graph: RoadGraph,
) -> impl IntoView {
    let app = use_app();
    let words = app.text.lang.experiment();
    let body = match is_static() {
        true => {
            let routes = Routes::new(graph, &app.data().atlas);
            view! { <Body routes /> }.into_any()
        }
        false => {
            let routed = SendWrapper::new(routed(app, graph));
            let body = async move {
                view! { <Body routes=routed.await /> }
            };
            view! {
                <Suspense fallback=move || view! { <p role="status">{words.working}</p> }>
                    {Suspend::new(body)}
                </Suspense>
            }
            .into_any()
        }
    };
    view! {
        <section class="what-if" id="tank-om" data-shown="true" aria-label=app.text.what_if_tab>
            {body}
        </section>
    }
}

/// Works out the ways, some places at a time.
async fn routed(app: AppContext, graph: RoadGraph) -> Routes {
    let mut search = RouteSearch::new(graph, &app.data().atlas);
    let mut nth = 0;
    while search.step() {
        nth += 1;
        if nth % PLACES_AT_ONCE == 0 {
            task::next().await;
        }
    }
    search.finish()
}

/// What the screen says and offers, and what it lays on the map.
#[component]
fn Body(
    /// The ways from every place to study.
    routes: Routes,
) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    provide_context(Experiment::new(app, routes));
    let on_map = move || {
        let under: Element = map.under.get()?.unchecked_into();
        let over: Element = map.over.get()?.unchecked_into();
        Some(view! {
            <Portal mount=under>
                <Chunk load=picture />
            </Portal>
            <Portal mount=over>
                <div class="thought-places">
                    <Placing />
                    <Crosses />
                    <Handles />
                    <Pointed />
                </div>
                <Mark />
                <Key />
            </Portal>
        })
    };
    view! {
        <p>{app.text.lang.experiment().about}</p>
        <ThresholdChoice />
        <Card />
        <Swipe />
        <DestinationChoice />
        <ScopeChoice />
        <Changes />
        <Chunk load=more />
        {on_map}
    }
}

/// Draws the landscape: a chunk of its own, so that the card answers before it comes.
///
/// # Errors
/// The chunk did not come.
#[leptos::wasm_split::wasm_split(what_if_picture, wasm_split_path = ::leptos::wasm_split, fallible)]
fn picture() -> Result<AnyView, ChunkError> {
    Ok(view! { <Picture /> }.into_any())
}

/// What stands below the card and the changes: where it would help most, the counts, distance beside level of education, the method.
///
/// # Errors
/// The chunk did not come.
#[leptos::wasm_split::wasm_split(what_if_more, wasm_split_path = ::leptos::wasm_split, fallible)]
fn more() -> Result<AnyView, ChunkError> {
    Ok(view! {
        <Helping />
        <Counts />
        <BothFigures />
        <Method />
    }
    .into_any())
}
