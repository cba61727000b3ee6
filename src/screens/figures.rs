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
            // What is laid out as cards is no table to every browser, unless it says so.
            <table class="figures" role="table">
                <caption>{words.figures} ". " {words.empty}</caption>
                <thead>
                    <tr role="row">{heads(words.columns)}</tr>
                </thead>
                <tbody>{figures.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

fn row(figure: Figure) -> impl IntoView {
    let text = use_app().text;
    let mean = text.charts.mean;
    let [_, here, rank, county, sweden] = text.profile.columns;
    // On a phone a row is a card, and each value stands beside the name of its column.
    let cell = |name: &'static str, value: String, is_mean: bool| {
        let value = if value.is_empty() {
            DASH.to_owned()
        } else {
            value
        };
        let mean = is_mean.then(|| view! { <span class="quiet">" " {mean}</span> });
        view! {
            <td data-column=name role="cell">
                <span>{value} {mean}</span>
            </td>
        }
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                {figure.what}
                " "
                <span class="quiet">{figure.about}</span>
            </th>
            <td data-column=here role="cell">
                <strong>{figure.here}</strong>
            </td>
            {cell(rank, figure.rank, false)}
            {cell(county, figure.county, figure.is_county_mean)}
            {cell(sweden, figure.sweden, false)}
        </tr>
    }
}
