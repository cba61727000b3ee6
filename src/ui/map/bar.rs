//! On small screens: the chosen place at the lower edge of the map, with the way to its facts below.

use crate::domain::Atlas;
use crate::scene::{Detail, Selection, detail, region_card};
use crate::text::Text;
use crate::ui::Store;
use leptos::prelude::*;
use std::sync::Arc;

/// Name, value and rank, never more than a part of the map; closed with one tap.
#[component]
pub fn Bar(text: &'static Text) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    move || {
        let (name, value, rank) = match detail(&atlas, text, &store.selection.get()) {
            Detail::Nothing => return None,
            Detail::Municipality(found) => {
                let card = region_card(&atlas, text, store.measure.get(), found.code)?;
                (card.name, card.value, card.rank)
            }
            Detail::Place(found) => (found.name, found.line, None),
        };
        let more = (text.detail.more)(&name);
        Some(view! {
            <div class="bar">
                <p>
                    <strong>{name}</strong>
                    <span>{value}</span>
                    {rank.map(|rank| view! { <span class="quiet">{rank}</span> })}
                </p>
                <button
                    type="button"
                    class="button close"
                    aria-label=text.detail.close
                    on:click=move |_| store.select(Selection::None)
                >
                    <svg viewBox="0 0 20 20" aria-hidden="true">
                        <path d="M5 5l10 10M15 5L5 15" />
                    </svg>
                </button>
                <a href="#fakta">{more}</a>
            </div>
        })
    }
}
