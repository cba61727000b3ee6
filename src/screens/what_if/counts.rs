//! How many live beyond the threshold in each county, in each collaboration and in the chosen municipality.

use super::experiment::use_experiment;
use crate::context::use_app;
use crate::screens::heads;
use larkartan_core::domain::scenario::Scope;
use larkartan_core::scene::ScopeCount;
use larkartan_core::text::Lang;
use larkartan_core::text::number::{share, whole};
use leptos::prelude::*;

/// A row a scope: today and in the experiment.
#[component]
pub fn Counts() -> impl IntoView {
    let (app, experiment) = (use_app(), use_experiment());
    let words = app.text.lang.experiment();
    let counts = Memo::new(move |_| {
        let chosen = app.store.municipality();
        experiment.said(|found| found.scopes(chosen))
    });
    let rows = move || {
        let rows = counts.get().into_iter();
        rows.map(|count| row(app.text.lang, count)).collect_view()
    };
    let caption = move || (words.counts)(app.store.threshold.get(), experiment.destination.get());
    view! {
        <section aria-labelledby="counts-heading">
            <h2 id="counts-heading">{words.counts_heading}</h2>
            <div class="counts-room">
            <table class="counts">
                <caption class="quiet">{caption}</caption>
                <thead>
                    <tr>{heads(words.count_columns)}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            </div>
        </section>
    }
}

fn row(lang: Lang, count: ScopeCount) -> impl IntoView {
    let people = |people: u32| whole(lang, people);
    let share = count.after.share_beyond().map(|value| share(lang, value));
    let is_chosen = matches!(count.scope, Scope::Municipality(_));
    let outside = (lang.experiment().count_outside)(count.after.outside_localities);
    view! {
        <tr aria-current=is_chosen.then_some("true")>
            <th scope="row">{count.name} " " <span class="quiet">{outside}</span></th>
            <td>{people(count.before.beyond)}</td>
            <td>{people(count.after.beyond)}</td>
            <td>{share}</td>
        </tr>
    }
}
