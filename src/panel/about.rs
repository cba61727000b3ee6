//! The way to what stands about the figures.

use crate::components::Chunk;
use crate::context::use_app;
use crate::facts::{Part, facts};
use leptos::prelude::*;

/// What stands about the figures of the chosen measure: drawn when it is opened.
#[component]
pub fn AboutFigures() -> impl IntoView {
    let app = use_app();
    let is_asked = RwSignal::new(false);
    let load = move || async move {
        let text = app.later.fetch().await?;
        facts(Part::About, text).await
    };
    view! {
        <details class="about-figures interactive" on:toggle=move |_| is_asked.set(true)>
            <summary>{app.text.about_figures}</summary>
            <Show when=move || is_asked.get()>
                <Chunk load />
            </Show>
        </details>
    }
}
