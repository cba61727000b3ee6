//! Women and men as dumbbells: the chart is a table whose cells are drawn in.

use super::PairLane;
use crate::components::palette_key;
use crate::context::use_app;
use crate::screens::heads;
use larkartan_core::domain::Measure;
use larkartan_core::scene::{Dumbbell, Dumbbells, PairKind};
use leptos::prelude::*;

/// The dumbbells, one row a place.
#[component]
pub fn Pairs(
    /// What is shown.
    chart: Dumbbells,
) -> impl IntoView {
    let words = &use_app().text.charts;
    let palette = palette_key(Measure::WomenLessMen.scale().palette);
    view! {
        <table class="figures pairs" data-palette=palette>
            <caption>{chart.caption}</caption>
            <thead>
                <tr>{heads(words.women_men_columns)}</tr>
            </thead>
            <tbody>{chart.rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}

fn row(row: Dumbbell) -> impl IntoView {
    let [men, women] = row.shares;
    let is_chosen = row.kind == PairKind::Chosen;
    let is_reference = row.kind == PairKind::Reference;
    view! {
        <tr
            aria-current=is_chosen.then_some("true")
            class=is_reference.then_some("reference")
        >
            <th scope="row">{row.name}</th>
            <td>{men}</td>
            <td>
                <PairLane pair=row.pair />
                <span class="unseen">{row.gap}</span>
            </td>
            <td>{women}</td>
        </tr>
    }
}
