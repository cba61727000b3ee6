//! The distance programmes of all of Sweden, fetched when they are asked for; words and field narrow them as they do the list.

use super::programme_choices::FacetChoice;
use super::programme_list::ProgrammeList;
use crate::components::Chunk;
use crate::context::{is_static, use_app};
use larkartan_core::domain::Offer;
use larkartan_core::scene::{OfferFilter, distance_programmes};
use leptos::prelude::*;

/// The id of the section.
pub const DISTANCE: &str = "distans";

/// What it is, and a button that shows it.
#[component]
pub fn DistanceSection() -> impl IntoView {
    let app = use_app();
    let words = &app.text.supply;
    let is_asked = RwSignal::new(false);
    let load = move || async move {
        let distance = app.distance().await?;
        Ok(view! { <DistanceProgrammes distance /> }.into_any())
    };
    // A static page has no data to show.
    let shown = (!is_static()).then(|| {
        let button = move || {
            view! {
                <button class="button" type="button" on:click=move |_| is_asked.set(true)>
                    {words.distance_show}
                </button>
            }
        };
        view! {
            <Show when=move || is_asked.get() fallback=button>
                <Chunk load />
            </Show>
        }
    });
    view! {
        <section id=DISTANCE tabindex="-1" aria-labelledby="distans-rubrik">
            <h2 id="distans-rubrik">{words.distance}</h2>
            <p>{words.distance_about}</p>
            {shown}
        </section>
    }
}

/// The distance programmes that have the words and the field that are asked for.
#[component]
fn DistanceProgrammes(distance: Vec<Offer>) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let distance = StoredValue::new(distance);
    let found = Memo::new(move |_| {
        let (data, programmes) = (app.data(), app.later.programmes());
        let filter = store.offers.get();
        distance
            .with_value(|all| distance_programmes(&data.atlas, &programmes, all, app.text, &filter))
    });
    let chosen = move || {
        store
            .offers
            .with(|now| now.field.clone().unwrap_or_default())
    };
    let on_choose = move |word: String| {
        let field = Some(word).filter(|word| !word.is_empty());
        store.ask_for_offers(|now| OfferFilter { field, ..now });
    };
    view! {
        <div class="table-choices">
            <FacetChoice
                label=words.field_label
                none=words.all
                facets=Signal::derive(move || found.with(|found| found.fields.clone()))
                chosen=Signal::derive(chosen)
                on_choose=on_choose
            />
        </div>
        <div id="distansutbildningar">
            <ProgrammeList
                entries=Signal::derive(move || found.with(|found| found.entries.clone()))
                count=Signal::derive(move || found.with(|found| found.count.clone()))
            />
        </div>
    }
}
