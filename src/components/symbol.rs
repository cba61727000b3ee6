//! The symbols of places to study.

use larkartan_core::domain::SiteKind;
use leptos::prelude::*;

/// The name of a kind of site in style sheets.
pub fn kind_key(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::LearningCentre => "centre",
        SiteKind::Campus => "campus",
        SiteKind::University => "university",
        SiteKind::AdultEducation => "adult",
    }
}

/// The shape of a kind of site, around the origin, in pixels; stands inside an SVG element.
#[component]
pub fn Shape(
    /// The kind.
    kind: SiteKind,
) -> impl IntoView {
    let path = match kind {
        SiteKind::LearningCentre => return view! { <circle r="5" /> }.into_any(),
        SiteKind::Campus => "M-5-5h10v10h-10z",
        SiteKind::University => "M-6.5-6.5h13v13h-13z",
        SiteKind::AdultEducation => "M0-5.5l5 9.5h-10z",
    };
    view! { <path d=path /> }.into_any()
}

/// The symbol as a picture of its own, beside words that say the same.
#[component]
pub fn Symbol(
    /// The kind of site.
    kind: SiteKind,
    /// Whether the site is in use.
    is_active: bool,
) -> impl IntoView {
    view! {
        <svg
            class="symbol-key"
            viewBox="-9 -9 18 18"
            aria-hidden="true"
            data-kind=kind_key(kind)
            data-active=is_active.to_string()
        >
            <Shape kind />
        </svg>
    }
}
