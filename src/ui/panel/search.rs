//! Search: a labelled combobox after the ARIA Authoring Practices (list autocomplete, manual selection).

use crate::domain::{Atlas, DRAWING_HEIGHT};
use crate::geo::{Bounds, LonLat};
use crate::scene::{Drawing, Hit, SearchIndex, Selection};
use crate::text::Text;
use crate::ui::Store;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::KeyboardEvent;

/// A found locality or site is shown in a square of so large a part of the map's height.
const SHOWN_PART: f64 = 0.16;

/// The field, its hits, and how many there are, said politely.
#[component]
pub fn Search(
    text: &'static Text,
    index: Arc<SearchIndex>,
    drawing: Arc<Drawing>,
) -> impl IntoView {
    let store = expect_context::<Store>();
    let atlas = expect_context::<Arc<Atlas>>();
    // What no link carries: the words being typed, whether the list is open, which hit the keys are on.
    let words = RwSignal::new(String::new());
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let hits = Memo::new(move |_| index.find(text, &words.read()));

    let choose = move |hit: &Hit| {
        open.set(false);
        active.set(None);
        words.set(hit.name.clone());
        if let Some(bounds) = bounds_of(&atlas, &drawing, &hit.target) {
            store.find(&atlas, hit.target.clone(), &bounds);
        }
    };
    let on_input = move |event| {
        words.set(event_target_value(&event));
        open.set(true);
        active.set(None);
    };
    let on_key = {
        let choose = choose.clone();
        move |event: KeyboardEvent| {
            let count = hits.with(Vec::len);
            match event.key().as_str() {
                "ArrowDown" if count > 0 => {
                    open.set(true);
                    active.update(|a| *a = Some(a.map_or(0, |a| (a + 1) % count)));
                }
                "ArrowUp" if count > 0 => {
                    open.set(true);
                    active.update(|a| *a = Some(a.map_or(count - 1, |a| (a + count - 1) % count)));
                }
                "Enter" => {
                    // Without a hit under the keys, Enter takes the likeliest one.
                    let hit = hits.with(|hits| hits.get(active.get().unwrap_or(0)).cloned());
                    if let Some(hit) = hit {
                        choose(&hit);
                    }
                }
                "Escape" if open.get() => open.set(false),
                "Escape" => words.set(String::new()),
                _ => return,
            }
            event.prevent_default();
        }
    };
    let is_open = move || open.get() && !words.with(|w| w.trim().is_empty());
    let list = move || {
        let rows = hits.get().into_iter().enumerate().map(|(nth, hit)| {
            let (name, what) = (hit.name.clone(), hit.what.clone());
            let choose = choose.clone();
            view! {
                <li
                    role="option"
                    id=format!("hit-{nth}")
                    aria-selected=move || (active.get() == Some(nth)).to_string()
                    // Before the field loses its focus and closes the list.
                    on:pointerdown=|event| event.prevent_default()
                    on:click=move |_| choose(&hit)
                >
                    <strong>{name}</strong>
                    <span class="quiet">{what}</span>
                </li>
            }
        });
        rows.collect_view()
    };
    view! {
        <div class="choice search" on:focusout=move |_| open.set(false)>
            <label for="search">{text.search_label}</label>
            <input
                id="search"
                class="field"
                type="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                aria-autocomplete="list"
                aria-controls="hits"
                aria-expanded=move || is_open().to_string()
                aria-activedescendant=move || active.get().map(|nth| format!("hit-{nth}"))
                placeholder=text.search_example
                prop:value=move || words.get()
                on:input=on_input
                on:keydown=on_key
            />
            <ul id="hits" role="listbox" aria-label=text.search_label class:open=is_open>
                {list}
            </ul>
            <p class="hits-said" class:none=move || hits.with(Vec::is_empty) role="status">
                {move || is_open().then(|| (text.search_hits)(hits.with(Vec::len)))}
            </p>
        </div>
    }
}

fn bounds_of(atlas: &Atlas, drawing: &Drawing, target: &Selection) -> Option<Bounds> {
    let around = |at: LonLat| {
        let side = DRAWING_HEIGHT * SHOWN_PART;
        Bounds::around(atlas.projection().screen_from_lonlat(at), side, side)
    };
    match target {
        Selection::None => None,
        Selection::Municipality(code) => drawing.region(*code).map(|region| region.bounds),
        Selection::Site(id) => atlas.site(id).map(|site| around(site.at)),
        Selection::Locality(code) => atlas.locality(code).map(|(l, _)| around(l.at)),
    }
}
