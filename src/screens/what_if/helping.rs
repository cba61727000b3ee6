//! Where one more learning centre would help most, and how sure that is. Many ways are worked out for it, so it waits until it is
//! asked for.

use super::experiment::{Experiment, use_experiment};
use super::sensitivity::Sure;
use crate::browser::{focus, task};
use crate::context::{AppContext, is_static, use_app};
use crate::selecting::element;
use larkartan_core::domain::scenario::{CandidateSearch, Candidates, Scope};
use larkartan_core::scene::{Help, HelpRow};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// So many localities are routed before the browser can paint and answer again.
const LOCALITIES_AT_ONCE: usize = 4;

/// The best places for those whose people are counted.
#[component]
pub fn Helping() -> impl IntoView {
    let words = use_app().text.lang.experiment();
    let is_open = RwSignal::new(false);
    // The page without a script has nothing to press.
    (!is_static()).then(|| {
        view! {
            <section aria-labelledby="help-heading">
                <h2 id="help-heading">{words.help_heading}</h2>
                <p class="quiet">{words.help_about}</p>
                <button
                    type="button"
                    class="button"
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|it| *it = !*it)
                >
                    {words.help_open}
                </button>
                <Show when=move || is_open.get()>
                    <Best />
                </Show>
            </section>
        }
    })
}

#[component]
fn Best() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let scope = Memo::new(move |_| experiment.scope());
    let candidates = LocalResource::new(move || searched(app, experiment, scope.get()));
    let found = move || {
        Suspend::new(async move {
            let candidates = candidates.await;
            let help = Memo::new(move |_| experiment.said(|found| found.help(&candidates)));
            view! { <Found help /> }
        })
    };
    view! {
        <Suspense fallback=move || view! { <p role="status">{words.working}</p> }>{found}</Suspense>
    }
}

/// The ways of all localities of a scope, some at a time.
async fn searched(app: AppContext, experiment: Experiment, scope: Scope) -> Arc<Candidates> {
    let (data, routes) = (app.data(), experiment.routes());
    let mut search = CandidateSearch::new(&data.atlas, scope);
    let mut nth = 0;
    while search.step(&routes) {
        nth += 1;
        if nth % LOCALITIES_AT_ONCE == 0 {
            task::next().await;
        }
    }
    Arc::new(search.finish(&routes))
}

/// The list. A row keeps its elements when another place comes to stand in it, so that the button that was pressed keeps the focus.
#[component]
fn Found(help: Memo<Help>) -> impl IntoView {
    let heading = NodeRef::<html::H4>::new();
    let numbers = move || help.with(|help| 0..help.rows.len());
    let together = move || {
        let told = help.with(|help| help.together.clone()).into_iter().skip(1);
        told.map(|words| view! { <li>{words}</li> }).collect_view()
    };
    let is_any = Memo::new(move |_| help.with(|help| !help.rows.is_empty()));
    view! {
        <h4 tabindex="-1" node_ref=heading>
            {move || help.with(|help| help.heading.clone())}
        </h4>
        {move || help.with(|help| help.nobody.clone()).map(|words| view! { <p>{words}</p> })}
        <ol class="best">
            <For each=numbers key=|nth| *nth let:nth>
                <Row help nth heading />
            </For>
        </ol>
        <p class="quiet">{move || help.with(|help| help.alone.clone())}</p>
        <ul class="plain">{together}</ul>
        <p class="quiet">
            {move || help.with(|help| help.greedy)} " " {move || help.with(|help| help.abroad)}
        </p>
        <Show when=move || is_any.get()>
            <Sure />
        </Show>
    }
}

/// A place, and the button that puts it on the map.
#[component]
fn Row(
    /// All that is found.
    help: Memo<Help>,
    /// Which row it is, from 0.
    nth: usize,
    /// What takes the focus where the row is gone after the button is pressed.
    heading: NodeRef<html::H4>,
) -> impl IntoView {
    let experiment = use_experiment();
    let try_it = use_app().text.lang.what_if().help.try_it;
    let row = Memo::new(move |_| help.with(|help| help.rows.get(nth).cloned()));
    let part = move |part: fn(HelpRow) -> Option<String>| move || row.get().and_then(part);
    let opens = Memo::new(move |_| row.with(|row| row.as_ref()?.opens));
    let on_press = move |_| {
        if let Some(opened) = opens.get_untracked() {
            experiment.open(opened);
            focus::restore_when_drawn(move || element(heading.get_untracked()));
        }
    };
    let name = part(|row| Some(row.name));
    view! {
        <li>
            <p>
                <strong>{name}</strong>
                " "
                <span class="quiet">{part(|row| Some(row.municipality))}</span>
                <br />
                {part(|row| Some(row.words))}
                " "
                <span class="quiet">{part(|row| row.elsewhere)}</span>
            </p>
            <Show when=move || opens.with(Option::is_some)>
                <button
                    type="button"
                    class="button"
                    aria-label=move || [try_it, ": ", &name().unwrap_or_default()].concat()
                    on:click=on_press
                >
                    {try_it}
                </button>
            </Show>
        </li>
    }
}
