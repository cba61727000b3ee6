//! The figures of one municipality beside those of its county and Sweden.

use super::heads;
use crate::context::use_app;
use larkartan_core::scene::Figure;
use leptos::prelude::*;

/// What stands in a cell without value.
const DASH: &str = "–";

/// The table of figures.
#[component]
pub fn Figures(
    /// The figures.
    figures: Vec<Figure>,
) -> impl IntoView {
    let words = &use_app().text.profile;
    view! {
        <div class="rows" tabindex="0" role="region" aria-label=words.figures>
            <table class="figures">
                <caption>{words.figures} ". " {words.empty}</caption>
                <thead>
                    <tr>{heads(words.columns)}</tr>
                </thead>
                <tbody>{figures.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(figure: Figure) -> impl IntoView {
    let mean = use_app().text.charts.mean;
    let cell = |value: String, is_mean: bool| {
        let value = if value.is_empty() {
            DASH.to_owned()
        } else {
            value
        };
        let mean = is_mean.then(|| view! { <span class="quiet">" " {mean}</span> });
        view! { <td>{value} {mean}</td> }
    };
    view! {
        <tr>
            <th scope="row">
                {figure.what}
                " "
                <span class="quiet">{figure.about}</span>
            </th>
            <td>
                <strong>{figure.here}</strong>
            </td>
            {cell(figure.rank, false)}
            {cell(figure.county, figure.is_county_mean)}
            {cell(figure.sweden, false)}
        </tr>
    }
}
