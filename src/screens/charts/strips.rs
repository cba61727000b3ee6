//! Strips: one axis, a dot a municipality, and marks for here, the county and Sweden.

use super::percent;
use crate::context::use_app;
use larkartan_core::scene::{Side, Strip, StripMark};
use leptos::prelude::*;

/// The strips of a municipality, each beside its value.
#[component]
pub fn Strips(
    /// The strips.
    strips: Vec<Strip>,
) -> impl IntoView {
    let row = |strip: Strip| {
        view! {
            <li>
                <p>
                    <span class="quiet">{strip.what}</span>
                    " "
                    <strong>{strip.value.clone()}</strong>
                    " "
                    <span class="quiet">{strip.rank.clone()}</span>
                </p>
                <StripChart strip />
            </li>
        }
    };
    view! { <ul class="strips">{strips.into_iter().map(row).collect_view()}</ul> }
}

/// A strip: its axis lies at two thirds of its height.
#[component]
fn StripChart(strip: Strip) -> impl IntoView {
    let dots = strip.path();
    let word = use_app().text.charts.here;
    let here = strip.here.map(|along| {
        let x = percent(along);
        view! {
            <line class="here" x1=x.clone() x2=x.clone() y1="17%" y2="66%" />
            <circle cx=x.clone() cy="63%" r="6" />
            <text class="here" x=x y="12%">
                {word}
            </text>
        }
    });
    let [low, high] = strip.ends;
    view! {
        <svg class="strip" role="img" aria-label=strip.label>
            <svg y="20%" height="46%" viewBox=Strip::VIEW_BOX preserveAspectRatio="none">
                <path d=dots />
            </svg>
            <line class="axis" x2="100%" y1="66%" y2="66%" />
            {strip.marks.into_iter().map(mark).collect_view()}
            {here}
            <text class="low" y="98%">
                {low}
            </text>
            <text class="high" x="100%" y="98%">
                {high}
            </text>
        </svg>
    }
}

/// A value that the dots are held against.
fn mark(mark: StripMark) -> impl IntoView {
    let x = percent(mark.along);
    let side = match mark.side {
        Side::Before => "before",
        Side::Middle => "middle",
        Side::After => "after",
    };
    view! {
        <line class="mark" x1=x.clone() x2=x.clone() y1="54%" y2="70%" />
        <text data-side=side x=x y="82%">
            {mark.name}
        </text>
    }
}
