//! Where one more learning centre would help most, and how sure that is. Many ways are worked out for it, so it waits until it is
//! asked for.

use super::experiment::{Experiment, use_experiment};
use crate::browser::task;
use crate::context::{AppContext, is_static, use_app};
use larkartan_core::domain::scenario::{CandidateSearch, Candidates, Scope};
use larkartan_core::scene::{Help, HelpRow};
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
                <h3 id="help-heading">{words.help_heading}</h3>
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
            move || list(experiment, help.get())
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

fn list(experiment: Experiment, help: Help) -> impl IntoView {
    let try_it = use_app().text.lang.what_if().help.try_it;
    let row = |row: HelpRow| {
        let opens = row.opens;
        let button = opens.map(|opened| {
            view! {
                <button
                    type="button"
                    class="button"
                    aria-label=[try_it, ": ", &row.name].concat()
                    on:click=move |_| experiment.open(opened)
                >
                    {try_it}
                </button>
            }
        });
        view! {
            <li>
                <p>
                    <strong>{row.name}</strong>
                    " "
                    <span class="quiet">{row.municipality}</span>
                    <br />
                    {row.words}
                    {row.elsewhere.map(|words| view! { " " <span class="quiet">{words}</span> })}
                </p>
                {button}
            </li>
        }
    };
    let together = help.together.into_iter().skip(1);
    let together = together.map(|words| view! { <li>{words}</li> });
    view! {
        <h4>{help.heading}</h4>
        {help.nobody.map(|words| view! { <p>{words}</p> })}
        <ol class="best">{help.rows.into_iter().map(row).collect_view()}</ol>
        <p class="quiet">{help.alone}</p>
        <ul class="plain">{together.collect_view()}</ul>
        <p class="quiet">{help.greedy} " " {help.abroad}</p>
    }
}
