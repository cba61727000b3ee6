//! How the thought experiment is worked out, and what it leaves out.

use crate::context::use_app;
use leptos::prelude::*;

/// The method, folded.
#[component]
pub fn Method() -> impl IntoView {
    let words = use_app().text.lang.experiment();
    let paragraphs = words.method.iter().map(|words| view! { <p>{*words}</p> });
    view! {
        <details>
            <summary>{words.method_heading}</summary>
            {paragraphs.collect_view()}
        </details>
    }
}
