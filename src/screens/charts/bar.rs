//! Drawings in the cells of tables: bars, and pairs of women and men. What they show stands in words beside them.

use super::percent;
use crate::components::{PlaceLink, palette_key};
use crate::context::use_app;
use larkartan_core::domain::Palette;
use larkartan_core::scene::{Bar, BarRow, Pair};
use leptos::prelude::*;

/// A bar on the axis of its column.
#[component]
pub fn BarLane(
    /// The bar.
    bar: Bar,
    /// Whether its value is estimated.
    #[prop(optional)]
    is_estimated: bool,
) -> impl IntoView {
    view! {
        <svg class="bar-lane" aria-hidden="true">
            <rect
                x=percent(bar.from)
                width=percent(bar.length)
                data-class=bar.palette_index.map(|class| class.to_string())
                data-estimated=is_estimated.then_some("")
            />
        </svg>
    }
}

/// Men and women on their common axis.
#[component]
pub fn PairLane(
    /// The two.
    pair: Pair,
) -> impl IntoView {
    let (men, women) = (percent(pair.men), percent(pair.women));
    // How high the parts are is the style sheet's: there is one of them in every row.
    view! {
        <svg class="pair" aria-hidden="true">
            <rect
                x=percent(pair.men.min(pair.women))
                width=percent((pair.women - pair.men).abs())
                data-class=pair.palette_index.map(|class| class.to_string())
            />
            <circle class="men" cx=men />
            <circle cx=women />
        </svg>
    }
}

/// A municipality and its neighbours, each with its bar.
#[component]
pub fn NeighbourBars(
    /// The municipalities.
    rows: Vec<BarRow>,
    /// The colours of the classes.
    palette: Palette,
    /// What the values are.
    caption: String,
) -> impl IntoView {
    let here = use_app().text.charts.here;
    let row = |row: BarRow| {
        let name = match row.is_here {
            true => view! { <strong>{row.name} " (" {here} ")"</strong> }.into_any(),
            false => view! { <PlaceLink target=row.target name=row.name /> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{row.bar.map(|bar| view! { <BarLane bar /> })}</td>
                <td>{row.value}</td>
            </tr>
        }
    };
    view! {
        <table class="figures bars" data-palette=palette_key(palette)>
            <caption>{caption}</caption>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
}
