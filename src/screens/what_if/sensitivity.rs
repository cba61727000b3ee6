//! How sure the best places are: the same search on other distances. It takes seconds, so it waits until it is asked for, and what it
//! found goes when something else is asked.

use super::experiment::{Experiment, use_experiment};
use crate::browser::task;
use crate::context::{AppContext, use_app};
use larkartan_core::domain::scenario::{Scenario, Scope, SensitivitySearch, Threshold};
use larkartan_core::scene::{MOST_HELPING, sensitivity_sentences};
use leptos::prelude::*;

/// So many localities are routed before the browser can paint and answer again.
const LOCALITIES_AT_ONCE: usize = 4;

/// What the best places are asked for.
#[derive(Debug, Clone, PartialEq)]
struct Asked {
    scenario: Scenario,
    scope: Scope,
    threshold: Threshold,
}

/// The button that asks, and the answer.
#[component]
pub fn Sure() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let now = Memo::new(move |_| Asked {
        scenario: experiment.scenario.get(),
        scope: experiment.scope(),
        threshold: app.store.threshold.get(),
    });
    let asked = RwSignal::new(None::<Asked>);
    let is_open = Memo::new(move |_| asked.with(|asked| asked.as_ref() == Some(&*now.read())));
    let on_press = move |_| {
        let next = (!is_open.get_untracked()).then(|| now.get_untracked());
        asked.set(next);
    };
    let answer = move || {
        let sentences = LocalResource::new(move || searched(app, experiment, now));
        let told = move || {
            Suspend::new(async move {
                let sentences = sentences.await.into_iter();
                sentences
                    .map(|words| view! { <p>{words}</p> })
                    .collect_view()
            })
        };
        view! {
            <Suspense fallback=move || view! { <p>{words.working}</p> }>{told}</Suspense>
        }
    };
    view! {
        <button
            type="button"
            class="button"
            aria-expanded=move || is_open.get().to_string()
            on:click=on_press
        >
            {app.text.lang.what_if().help.sure}
        </button>
        <div class="sure" role="status">
            <Show when=move || is_open.get()>{answer()}</Show>
        </div>
    }
}

/// The sentences, worked out some localities at a time; none where something else is asked meanwhile.
async fn searched(app: AppContext, experiment: Experiment, now: Memo<Asked>) -> Vec<String> {
    let (data, routes) = (app.data(), experiment.routes());
    let asked = now.get_untracked();
    let (scope, threshold) = (asked.scope, asked.threshold);
    let mut search = SensitivitySearch::new(
        &data.atlas,
        routes.graph(),
        &asked.scenario,
        scope,
        threshold,
        MOST_HELPING,
    );
    let mut nth = 0;
    while search.step() {
        nth += 1;
        if nth % LOCALITIES_AT_ONCE == 0 {
            task::next().await;
            // None where the screen is gone.
            let is_current = now.try_with_untracked(|now| *now == asked);
            if is_current != Some(true) {
                return Vec::new();
            }
        }
    }
    sensitivity_sentences(&data.atlas, app.text.lang, &search.finish())
}
