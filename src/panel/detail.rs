//! The chosen place: its name, its value now, who lies around it, access. The rest of the facts is a later chunk's.

use super::neighbours::{Neighbours, Similar};
use super::start::Start;
use crate::browser::task;
use crate::components::{Access, Chunk, CloseButton, CompareButton, Facts, Nearest};
use crate::context::{is_static, use_app};
use crate::facts::{Part, facts};
use crate::map::use_map;
use crate::selecting::close;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Heading, ShortFacts, heading, region_card, short_facts};
use larkartan_core::url::Selection;
use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// The id of the facts, for links that skip to them.
pub const FACTS: &str = "fakta";

/// The facts about what is chosen, or what to do.
#[component]
pub fn Detail() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let title = move || {
        let selection = store.selection.get();
        match heading(&app.data().atlas, app.text, &selection) {
            Some(heading) => view! { <Title heading /> }.into_any(),
            None => view! { <Start is_astray=selection != Selection::None /> }.into_any(),
        }
    };
    let chosen = move || {
        let selection = store.selection.get();
        let is_known = heading(&app.data().atlas, app.text, &selection).is_some();
        is_known.then_some(selection)
    };
    view! {
        <section
            class="detail"
            id=FACTS
            tabindex="-1"
            aria-label=app.text.detail.heading
            node_ref=app.focus.facts
        >
            {title}
            // Each place has elements of its own: what is opened is about one place.
            <For each=chosen key=Selection::to_param let:place>
                <PlaceFacts place />
            </For>
        </section>
    }
}

/// The name of the chosen place, and the button that closes it.
#[component]
fn Title(heading: Heading) -> impl IntoView {
    let (app, map) = (use_app(), use_map());
    view! {
        <div class="sheet-head">
            <h2>{heading.name}</h2>
            <CloseButton
                name=app.text.detail.close
                on_press=move |()| close(app, map)
                node_ref=app.focus.close
            />
        </div>
        <p class="quiet">{heading.line}</p>
    }
}

/// The facts about one place.
#[component]
fn PlaceFacts(place: Selection) -> impl IntoView {
    let app = use_app();
    let short = short_facts(&app.data().atlas, app.text, &place);
    let (value, rest) = match &place {
        Selection::Municipality(code) => {
            let code = *code;
            let rest = view! {
                <Neighbours code />
                <Similar code />
                <MunicipalityStart short />
            };
            (Some(view! { <ValueNow code /> }), rest.into_any())
        }
        _ => (None, view! { <PlaceStart short /> }.into_any()),
    };
    // The answer to a choice is painted before the long facts are drawn below it.
    let long_facts = move || {
        let part = Part::Facts(place.clone());
        async move {
            if !is_static() {
                // The browser has one thread.
                SendWrapper::new(task::painted()).await;
            }
            let text = app.later.fetch().await?;
            facts(part, text).await
        }
    };
    view! {
        {value}
        <div class="more">{rest} <Chunk load=long_facts /></div>
    }
}

/// The value of a municipality on the map now, and the button that compares it.
#[component]
fn ValueNow(code: MunicipalityCode) -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let card = Memo::new(move |_| {
        let (data, measure) = (app.data(), store.measure.get());
        region_card(&data.atlas, text, measure, code)
    });
    let quiet = |words: String| view! { <span class="quiet">{words}</span> };
    let rank = move || card.get().and_then(|card| card.rank).map(quiet);
    let note = move || {
        card.get()
            .and_then(|card| card.note)
            .map(|note| quiet(note.to_owned()))
    };
    let name = card
        .get_untracked()
        .map_or_else(String::new, |card| card.name);
    view! {
        <p class="now">
            <span class="quiet">{move || (text.measure)(store.measure.get())}</span>
            <strong>{move || card.get().map(|card| card.value)}</strong>
            {rank}
            {note}
        </p>
        <CompareButton code name />
    }
}

/// What the facts about a municipality begin with: access, and what it rests on.
#[component]
fn MunicipalityStart(short: ShortFacts) -> impl IntoView {
    let words = &use_app().text.detail;
    let nearest = short.nearest.map(|nearest| {
        view! {
            <h4>{nearest.heading}</h4>
            <Facts facts=nearest.facts />
        }
    });
    view! {
        <h3>{words.access}</h3>
        {short.access.map(|access| view! { <Access access /> })}
        {nearest}
        <p class="quiet">{words.beyond_border}</p>
        <details>
            <summary>{words.rule_heading}</summary>
            <p>{words.rule}</p>
            <p>{words.estimate}</p>
        </details>
    }
}

/// What the facts about a locality begin with; nothing for a site.
#[component]
fn PlaceStart(short: ShortFacts) -> impl IntoView {
    let words = &use_app().text.detail;
    let level = short.level.map(|level| {
        view! {
            <p class="level">
                <strong>{level}</strong>
            </p>
        }
    });
    let nearest = short.nearest.map(|nearest| {
        view! {
            <Nearest nearest />
            <p class="quiet">{words.estimate}</p>
            <p class="quiet">{words.beyond_border}</p>
        }
    });
    view! {
        {level}
        {nearest}
    }
}
