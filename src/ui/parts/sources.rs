//! A list of sources.

use crate::scene::SourceLink;
use leptos::prelude::*;

/// Sources, with links where they have an address.
#[component]
pub fn Sources(sources: Vec<SourceLink>) -> impl IntoView {
    let rows = sources.into_iter().map(|source| {
        let words = if source.url.is_empty() {
            source.words.into_any()
        } else {
            view! { <a href=source.url rel="noopener">{source.words}</a> }.into_any()
        };
        view! { <li>{words}</li> }
    });
    view! { <ul class="sources">{rows.collect_view()}</ul> }
}
