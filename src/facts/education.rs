//! Education in a municipality: shares beside the county's and Sweden's, and the series.

use crate::components::PlaceLink;
use crate::context::use_app;
use larkartan_core::scene::{EducationRow, SmallMultiple, Sparkline};
use leptos::prelude::*;

/// The shares beside those of the county and of Sweden.
#[component]
pub fn Education(
    /// The headings: the municipality, the county, Sweden.
    columns: [String; 3],
    /// The rows.
    rows: Vec<EducationRow>,
) -> impl IntoView {
    let caption = use_app().text.detail.education_caption;
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    let rows = rows.into_iter().map(|row| {
        let shares = row.shares.map(|share| view! { <td>{share}</td> });
        view! {
            <tr>
                <th scope="row">{row.who}</th>
                {shares.into_iter().collect_view()}
            </tr>
        }
    });
    view! {
        <table class="figures">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <td></td>
                    {columns.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// The series as a small line and in figures, and the lines of the county's other municipalities.
#[component]
pub fn Series(
    /// The series.
    series: Sparkline,
    /// The others'.
    multiples: Vec<SmallMultiple>,
) -> impl IntoView {
    let words = &use_app().text.detail;
    let years = series.years.into_iter().map(|(year, share)| {
        view! {
            <li>
                <span class="quiet">{year}</span>
                " "
                {share}
            </li>
        }
    });
    let others = multiples.into_iter().map(|other| {
        view! {
            <li>
                <PlaceLink target=other.target name=other.name />
                <Line points=other.line.points />
                <span class="quiet">{other.line.words}</span>
            </li>
        }
    });
    view! {
        <div class="series">
            <Line points=series.points />
            <ul class="plain">{years.collect_view()}</ul>
        </div>
        <p class="quiet">{words.series_note}</p>
        <details>
            <summary>{words.series_around}</summary>
            <ul class="plain multiples">{others.collect_view()}</ul>
        </details>
    }
}

/// A small line beside words that say the same.
#[component]
fn Line(points: String) -> impl IntoView {
    view! {
        <svg viewBox=Sparkline::VIEW_BOX aria-hidden="true">
            <polyline points=points />
        </svg>
    }
}
