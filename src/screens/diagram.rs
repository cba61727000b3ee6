//! The chart over the table of municipalities, for measures that are seen better as one: change over time, women and men.

use super::asked::asked;
use super::charts::{Lines, Pairs};
use crate::context::{AppContext, use_app};
use larkartan_core::domain::Measure;
use larkartan_core::scene::{asked_places, dumbbells, line_chart, municipality_of};
use leptos::prelude::*;

/// What a measure is drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lines,
    Pairs,
}

impl Kind {
    /// None for a measure whose table has bars that say all.
    fn of(measure: Measure) -> Option<Self> {
        match measure {
            Measure::Series(_) | Measure::Change => Some(Self::Lines),
            Measure::WomenLessMen | Measure::PostSecondaryWomen | Measure::PostSecondaryMen => {
                Some(Self::Pairs)
            }
            _ => None,
        }
    }
}

/// The chart of the municipalities that are asked for; nothing for most measures.
#[component]
pub fn Diagram(
    /// The words that narrow the rows.
    words: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let kind = Memo::new(move |_| Kind::of(app.store.measure.get()));
    let text = &app.text.charts;
    let heading = move || match kind.get() {
        Some(Kind::Pairs) => text.women_men_heading,
        _ => text.lines_heading,
    };
    view! {
        <Show when=move || kind.get().is_some()>
            <details class="diagram" open="">
                <summary>{text.chart} ": " {heading}</summary>
                {move || kind.get().map(|kind| chart(app, kind, words))}
            </details>
        </Show>
    }
}

fn chart(app: AppContext, kind: Kind, words: RwSignal<String>) -> AnyView {
    let (data, text) = (app.data(), app.text);
    let atlas = &data.atlas;
    let places = asked_places(atlas, &asked(app.store, words));
    let chosen = app.store.selection.with(|it| municipality_of(atlas, it));
    match kind {
        Kind::Lines => {
            let chart = line_chart(atlas, text, &places, chosen);
            let chart = chart.map(|chart| chart.with_all_in_table(text));
            chart.map(|chart| view! { <Lines chart /> }).into_any()
        }
        Kind::Pairs => {
            let chart = dumbbells(atlas, text, &places, chosen);
            view! { <Pairs chart /> }.into_any()
        }
    }
}
