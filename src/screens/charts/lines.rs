//! Lines over the years, and the table behind them.

use super::percent;
use crate::context::use_app;
use crate::screens::heads;
use larkartan_core::scene::{ChartTable, LineChart, LineEnd, LineKind};
use leptos::prelude::*;

/// The kinds of lines, those in front last.
const KINDS: [LineKind; 4] = [
    LineKind::Other,
    LineKind::Extreme,
    LineKind::County,
    LineKind::Chosen,
];

/// The name of a kind of line in style sheets.
fn kind_key(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Other => "other",
        LineKind::Extreme => "extreme",
        LineKind::County => "county",
        LineKind::Chosen => "chosen",
    }
}

/// Lines over the years.
#[component]
pub fn Lines(
    /// The chart.
    chart: LineChart,
) -> impl IntoView {
    let paths = KINDS.map(|kind| view! { <path class=kind_key(kind) d=chart.path(kind) /> });
    let chosen = chart.ends.iter().find(|end| end.kind == LineKind::Chosen);
    let dot = chosen.and_then(|_| chart.lines.last()).map(|line| {
        let (_, top) = line.points[line.points.len() - 1];
        view! { <circle cx="100%" cy=percent(top) r="5" /> }
    });
    let [first, last] = chart.years;
    view! {
        <div class="lines">
            <svg role="img" aria-label=chart.label>
                <svg viewBox=LineChart::VIEW_BOX preserveAspectRatio="none">
                    {paths.into_iter().collect_view()}
                </svg>
                {dot}
                {chart.start.map(|start| end(start, "0%"))}
                {chart.ends.into_iter().map(|it| end(it, "100%")).collect_view()}
                <text class="first" y="100%">
                    {first}
                </text>
                <text class="last" x="100%" y="100%">
                    {last}
                </text>
            </svg>
        </div>
        <Behind table=chart.table />
    }
}

/// Words at an end of a line.
fn end(end: LineEnd, x: &'static str) -> impl IntoView {
    let side = if x == "0%" { "before" } else { "after" };
    view! {
        <text class=kind_key(end.kind) data-side=side x=x y=percent(end.top)>
            {end.words}
        </text>
    }
}

/// The table behind a chart.
#[component]
fn Behind(table: ChartTable) -> impl IntoView {
    let words = &use_app().text.charts;
    let columns = table.columns.into_iter();
    let columns = columns.map(|name| view! { <th scope="col">{name}</th> });
    let rows = table.rows.into_iter().map(|(name, cells)| {
        let cells = cells.into_iter().map(|cell| view! { <td>{cell}</td> });
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <details>
            <summary>{words.as_table}</summary>
            <div class="rows" role="region" tabindex="0" aria-label=words.lines_heading>
                <table class="figures">
                    <caption>{table.caption}</caption>
                    <thead>
                        <tr>{heads([words.place])} {columns.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </details>
    }
}
