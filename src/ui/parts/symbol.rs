//! The symbol of a site, the same on the map, in the legend and in lists.

use crate::domain::SiteKind;
use leptos::prelude::*;

/// The shape of a kind, around the origin, in pixels. To stand inside an SVG element.
pub fn shape(kind: SiteKind) -> AnyView {
    match kind {
        SiteKind::LearningCentre => view! { <circle r="5" /> }.into_any(),
        SiteKind::Campus => view! { <path d="M-5-5h10v10h-10z" /> }.into_any(),
        SiteKind::University => view! { <path d="M-6.5-6.5h13v13h-13z" /> }.into_any(),
        SiteKind::AdultEducation => view! { <path d="M0-5.5l5 9.5h-10z" /> }.into_any(),
    }
}

/// The name of a kind in style sheets.
pub fn key(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::LearningCentre => "centre",
        SiteKind::Campus => "campus",
        SiteKind::University => "university",
        SiteKind::AdultEducation => "adult",
    }
}

/// The symbol as a picture of its own, beside words that say the same.
#[component]
pub fn Symbol(kind: SiteKind, #[prop(default = true)] active: bool) -> impl IntoView {
    view! {
        <svg
            class="symbol-key"
            viewBox="-9 -9 18 18"
            aria-hidden="true"
            data-kind=key(kind)
            data-active=active.to_string()
        >
            {shape(kind)}
        </svg>
    }
}
