//! The chosen municipality against another one, its county, members or Sweden: the answer in words, then pairs of bars.

use super::VERSUS;
use crate::components::Choice;
use crate::context::{is_static, use_app};
use larkartan_core::domain::{Against, CollaborationId, MunicipalityCode};
use larkartan_core::scene::{self, ComparedBar, ComparedPair, by_name, ready_choices};
use leptos::prelude::*;

/// What it can be compared with, and the comparison. A page that the build writes has neither: the reader chooses what to
/// compare with.
#[component]
pub fn Versus(
    /// The chosen municipality.
    code: MunicipalityCode,
) -> impl IntoView {
    let app = use_app();
    let data = app.data();
    let is_shown = !is_static() || app.store.against.get_untracked().is_some();
    let place = data.atlas.municipality(code).filter(|_| is_shown)?;
    Some(view! {
        <section class="versus" id=VERSUS tabindex="-1" node_ref=app.focus.versus>
            <h3>{(app.text.lang.against().heading)(&place.name)}</h3>
            <ReadyChoices code />
            <AnyMunicipality code />
            <Result code />
        </section>
    })
}

/// Umeå, the county, the members, Sweden: a button each, pressed while it is what is compared with.
#[component]
fn ReadyChoices(code: MunicipalityCode) -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let button = move |(against, name): (Against, String)| {
        let is_pressed = move || store.against.get() == Some(against);
        let press = move |_| store.compare_with(Some(against).filter(|_| !is_pressed()));
        view! {
            <button
                class="button"
                type="button"
                aria-pressed=move || is_pressed().to_string()
                on:click=press
            >
                {name}
            </button>
        }
    };
    let buttons = move || {
        let members = Some(CollaborationId::compared(store.collaboration.get()));
        let choices = ready_choices(&app.data().atlas, app.text, code, members).into_iter();
        choices.map(button).collect_view()
    };
    view! { <div class="ready">{buttons}</div> }
}

/// The choice of any other municipality, in groups by county.
#[component]
fn AnyMunicipality(code: MunicipalityCode) -> impl IntoView {
    let app = use_app();
    let (store, words, data) = (app.store, app.text.lang.against(), app.data());
    let chosen = move || match store.against.get() {
        Some(Against::Municipality(code)) => code.to_string(),
        _ => String::new(),
    };
    let on_choose = move |chosen: String| {
        store.compare_with(MunicipalityCode::parse(&chosen).map(Against::Municipality));
    };
    // From the north, as on the map.
    let counties = data.atlas.counties().iter().rev();
    let groups = counties.map(|county| {
        let places = by_name(&data.atlas, county.code).into_iter();
        let others = places.filter(|place| place.code != code);
        let options = others.map(|place| {
            view! { <option value=place.code.to_string()>{place.name.clone()}</option> }
        });
        view! { <optgroup label=county.name.clone()>{options.collect_view()}</optgroup> }
    });
    let groups = groups.collect_view();
    view! {
        <Choice label=words.choose_label chosen=Signal::derive(chosen) on_choose>
            <option value="">{words.choose}</option>
            {groups}
        </Choice>
    }
}

/// The comparison, once something is chosen for it.
#[component]
fn Result(code: MunicipalityCode) -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let found = move || {
        let members = Some(CollaborationId::compared(store.collaboration.get()));
        scene::versus(
            &app.data().atlas,
            app.text,
            store.measure.get(),
            code,
            store.against.get()?,
            members,
        )
    };
    move || {
        let found = found()?;
        let sentences = found
            .sentences
            .into_iter()
            .map(|words| view! { <p>{words}</p> });
        let pairs = found.pairs.into_iter().map(|pair| view! { <Bars pair /> });
        Some(view! {
            <div class="answer">{sentences.collect_view()}</div>
            {pairs.collect_view()}
            {found.note.map(|words| view! { <p class="quiet">{words}</p> })}
        })
    }
}

/// A measure of both as bars, with a mark for Sweden. The values stand in words beside them.
#[component]
fn Bars(pair: ComparedPair) -> impl IntoView {
    let words = use_app().text.lang.against();
    let mark = pair.sweden.as_ref().map(|sweden| sweden.length);
    let sweden = pair.sweden.map(|sweden| {
        view! {
            <span class="mark">{(words.sweden)(&sweden.words)}</span>
            " · "
        }
    });
    view! {
        <h4>{pair.what}</h4>
        <ul class="plain bars">
            <BarRow bar=pair.own is_own=true mark />
            <BarRow bar=pair.other is_own=false mark />
        </ul>
        <p class="quiet">{sweden} {pair.scale}</p>
    }
}

/// A value: whose it is, its bar, its words.
#[component]
fn BarRow(bar: ComparedBar, is_own: bool, mark: Option<f64>) -> impl IntoView {
    let percent = |length: f64| format!("{length:.1}%");
    let mark = mark.map(|at| {
        view! {
            <line class="edge" x1=percent(at) x2=percent(at) y1="0" y2="100%" />
            <line x1=percent(at) x2=percent(at) y1="0" y2="100%" />
        }
    });
    view! {
        <li>
            <span>{bar.name}</span>
            " "
            <svg data-own=is_own.to_string() aria-hidden="true">
                <rect width=percent(bar.length) y="20%" height="60%" />
                {mark}
            </svg>
            <strong>{bar.words}</strong>
        </li>
    }
}
