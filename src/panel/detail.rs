//! The chosen place: its name, its value now, who lies around it, access. The rest of the facts is a later chunk's.

use super::neighbours::{Neighbours, Similar};
use super::start::Start;
use crate::browser::task;
use crate::components::{
    Access, Chunk, ChunkError, CloseButton, CompareButton, Facts, KeyFigure, Nearest, WayDown,
};
use crate::context::{AppContext, is_static, use_app};
use crate::facts::{Part, VERSUS, facts};
use crate::map::use_map;
use crate::selecting::{close, go_to_comparison};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Heading, ShortFacts, heading, key_figure, short_facts};
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
    let other_names = heading.other_names.into_iter().map(|(name, lang)| {
        view! { <span class="other-name" lang=lang>{name}</span> }
    });
    view! {
        <div class="sheet-head">
            <div class="named">
                <h2>{heading.name}</h2>
                {other_names.collect_view()}
            </div>
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
                <AddToComparison code />
                <Neighbours code />
                <Similar code />
                <MunicipalityStart short />
            };
            let value = view! {
                <ValueNow code />
                <p class="interactive">
                    <WayDown
                        to=VERSUS
                        words=app.text.detail.compare_with.to_owned()
                        go=go_to_comparison
                    />
                </p>
            };
            (Some(value), rest.into_any())
        }
        _ => (None, view! { <PlaceStart short /> }.into_any()),
    };
    let answers = {
        let place = place.clone();
        move || later(app, Part::Answers(place.clone()))
    };
    view! {
        {value}
        <div class="answers"><Chunk load=answers /></div>
        <div class="more">{rest} <Chunk load=move || later(app, Part::Facts(place.clone())) /></div>
    }
}

/// A part of the facts, once the answer to a choice is painted.
async fn later(app: AppContext, part: Part) -> Result<AnyView, ChunkError> {
    if !is_static() {
        // The browser has one thread.
        SendWrapper::new(task::painted()).await;
    }
    let text = app.later.fetch().await?;
    facts(part, text).await
}

/// The key figure of a municipality: its value on the map now.
#[component]
fn ValueNow(code: MunicipalityCode) -> impl IntoView {
    let app = use_app();
    let figure = Memo::new(move |_| {
        let measure = app.store.measure.get();
        key_figure(&app.data().atlas, app.text, measure, code)
    });
    move || figure.get().map(|figure| view! { <KeyFigure figure /> })
}

/// The button that puts a municipality beside others, all measures in a table.
#[component]
fn AddToComparison(code: MunicipalityCode) -> impl IntoView {
    let data = use_app().data();
    let place = data.atlas.municipality(code)?;
    Some(view! { <CompareButton code name=place.name.clone() /> })
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
