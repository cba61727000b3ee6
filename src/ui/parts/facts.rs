//! A list of labels and what they say.

use crate::scene::Fact;
use leptos::prelude::*;

/// Labels and values; addresses become links.
#[component]
pub fn Facts(facts: Vec<Fact>) -> impl IntoView {
    let rows = facts.into_iter().map(|fact| {
        let value = match fact.href {
            Some(href) => view! { <a href=href rel="noopener">{fact.value}</a> }.into_any(),
            None => fact.value.into_any(),
        };
        view! {
            <div>
                <dt>{fact.label}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    view! { <dl class="facts">{rows.collect_view()}</dl> }
}
