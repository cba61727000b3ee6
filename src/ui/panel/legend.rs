//! The legend: colours with ranges and counts, symbols, the members' outline.

use crate::domain::Atlas;
use crate::scene::{KINDS_IN_LEGEND, LegendClass, legend};
use crate::text::Text;
use crate::ui::Store;
use crate::ui::map::palette_key;
use crate::ui::parts::Symbol;
use leptos::prelude::*;
use std::sync::Arc;

/// The legend of what the map shows.
#[component]
pub fn Legend(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    let classes = {
        let atlas = Arc::clone(&atlas);
        move || {
            let legend = legend(&atlas, text, store.measure.get());
            let rows = legend
                .classes
                .into_iter()
                .map(|class| class_row(text, class));
            let no_data = (legend.no_data > 0).then(|| {
                row(
                    "none".to_owned(),
                    text.no_data.into_any(),
                    (text.municipalities)(legend.no_data),
                )
            });
            let rows: Vec<AnyView> = rows.chain(no_data).collect();
            view! {
                <p class="quiet">{legend.about}</p>
                <ol class="classes" data-palette=palette_key(legend.palette)>
                    {rows}
                </ol>
                <p class="quiet">{legend.unit}</p>
                {legend.sweden_none.map(|words| view! { <p class="quiet">{words}</p> })}
            }
        }
    };
    let symbols = KINDS_IN_LEGEND.map(|kind| {
        view! {
            <li>
                <Symbol kind=kind />
                <span>{(text.site_kind_plural)(kind)}</span>
            </li>
        }
    });
    let member = move || {
        let chosen = atlas.collaboration(store.collaboration.get()?)?;
        Some(view! {
            <li>
                <span class="member-key" aria-hidden="true"></span>
                <span>{(text.member_mark)(&chosen.short_name)}</span>
            </li>
        })
    };
    view! {
        <section class="legend" aria-labelledby="legend">
            <h2 id="legend">{text.legend}</h2>
            {classes}
            <ul class="symbols">{symbols.into_iter().collect_view()} {member}</ul>
        </section>
    }
}

fn class_row(text: &Text, class: LegendClass) -> AnyView {
    let words = view! {
        {class.range}
        {class.sweden.map(|words| view! { <span class="sweden">{words}</span> })}
    };
    row(
        class.tone.to_string(),
        words.into_any(),
        (text.municipalities)(class.count),
    )
}

fn row(tone: String, words: AnyView, count: String) -> AnyView {
    view! {
        <li>
            <span class="swatch" data-tone=tone></span>
            <span>{words}</span>
            <span class="count">{count}</span>
        </li>
    }
    .into_any()
}
