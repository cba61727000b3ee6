//! Search: a labelled combobox after the ARIA Authoring Practices (list autocomplete, manual selection).

use crate::context::{AppContext, use_app};
use crate::map::{MapContext, use_map};
use larkartan_core::scene::{Hit, Hits};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

/// The id of the field.
const FIELD: &str = "search";
/// The id of the list of hits.
const LIST: &str = "hits";

/// The field, its hits, and how many there are, said politely.
#[component]
pub fn Search() -> impl IntoView {
    let combobox = Combobox::new(use_app(), use_map());
    let text = combobox.app.text;
    view! {
        <div class="choice search" on:focusout=move |_| combobox.close()>
            <label for=FIELD>{text.search_label}</label>
            <input
                id=FIELD
                class="field"
                type="search"
                role="combobox"
                autocomplete="off"
                spellcheck="false"
                placeholder=text.search_example
                aria-autocomplete="list"
                aria-controls=LIST
                aria-expanded=move || combobox.is_expanded().to_string()
                aria-activedescendant=move || combobox.active_shown().map(hit_id)
                prop:value=combobox.words
                on:input=move |event| combobox.type_in(event_target_value(&event), true)
                on:keydown=move |event| combobox.press(&event)
            />
            <HitList combobox />
            <HitCount combobox />
        </div>
    }
}

/// What is found, to choose from.
#[component]
fn HitList(combobox: Combobox) -> impl IntoView {
    let option = move |(nth, hit): (usize, Hit)| {
        let is_active = move || combobox.active.get() == Some(nth);
        view! {
            <li
                role="option"
                id=hit_id(nth)
                data-hit=nth.to_string()
                aria-selected=move || is_active().to_string()
                on:click=move |_| combobox.choose(nth)
            >
                <strong>{hit.name}</strong>
                <span class="quiet">{hit.what}</span>
            </li>
        }
    };
    let options = move || {
        let hits = combobox.hits.get().shown.into_iter();
        hits.enumerate().map(option).collect_view()
    };
    view! {
        // Before the field loses its focus and closes the list.
        <ul
            id=LIST
            role="listbox"
            aria-label=combobox.app.text.search_label
            data-open=move || combobox.is_expanded().to_string()
            on:pointerdown=|event| event.prevent_default()
        >
            {options}
        </ul>
    }
}

/// How many hits there are, said politely; where there are none, it is seen too.
#[component]
fn HitCount(combobox: Combobox) -> impl IntoView {
    let count = move || {
        let hits = combobox.hits.get();
        let words = (combobox.app.text.search_hits)(hits.shown.len(), hits.all);
        combobox.is_expanded().then_some(words)
    };
    let is_none = move || combobox.hits.with(|hits| hits.all == 0);
    view! {
        <p class="hits-said" role="status" data-none=move || is_none().to_string()>
            {count}
        </p>
    }
}

/// What no link carries: the words being typed and what they find.
#[derive(Debug, Clone, Copy)]
struct Combobox {
    app: AppContext,
    map: MapContext,
    words: RwSignal<String>,
    hits: Memo<Hits>,
    /// Whether the reader wants to see the hits.
    is_open: RwSignal<bool>,
    /// The hit that the keys are on.
    active: RwSignal<Option<usize>>,
}

impl Combobox {
    fn new(app: AppContext, map: MapContext) -> Self {
        let words = RwSignal::new(String::new());
        Self {
            app,
            map,
            words,
            hits: Memo::new(move |_| words.with(|words| app.data().index.find(app.text, words))),
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
        }
    }

    /// Whether the list is open.
    fn is_expanded(self) -> bool {
        self.is_open.get() && self.words.with(|words| !words.trim().is_empty())
    }

    /// The hit that the keys are on, while it can be seen.
    fn active_shown(self) -> Option<usize> {
        self.active.get().filter(|_| self.is_expanded())
    }

    fn type_in(self, words: String, is_open: bool) {
        self.words.set(words);
        self.is_open.set(is_open);
        self.active.set(None);
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    fn press(self, event: &KeyboardEvent) {
        // An input method's own Enter and arrows.
        if event.is_composing() {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" if self.step(true) => {}
            "ArrowUp" if self.step(false) => {}
            // Without a hit under the keys, Enter takes the likeliest one.
            "Enter" => self.choose(self.active.get_untracked().unwrap_or(0)),
            "Escape" if self.is_open.get_untracked() => self.close(),
            "Escape" => self.type_in(String::new(), false),
            _ => return,
        }
        event.prevent_default();
    }

    /// Moves the keys by one hit and opens the list; whether there is a hit to move to.
    fn step(self, is_down: bool) -> bool {
        let count = untrack(|| self.hits.with(|hits| hits.shown.len()));
        let next = next_hit(self.active.get_untracked(), is_down, count);
        if next.is_some() {
            self.is_open.set(true);
            self.active.set(next);
        }
        next.is_some()
    }

    /// Chooses a hit and moves the map to it.
    fn choose(self, nth: usize) {
        let hit = self.hits.get_untracked().shown.into_iter().nth(nth);
        let Some(hit) = hit else {
            return;
        };
        self.type_in(hit.name, false);
        self.map.select(hit.target);
    }
}

/// The hit after or before `active`, from the last to the first and back; none where there is none.
fn next_hit(active: Option<usize>, is_down: bool, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (active, is_down) {
        (None, true) => 0,
        (None, false) => last,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + last) % count,
    })
}

fn hit_id(nth: usize) -> String {
    format!("hit-{nth}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(active: Option<usize>, is_down: bool, count: usize, expected: Option<usize>) {
        assert_eq!(next_hit(active, is_down, count), expected);
    }

    #[test]
    fn the_keys_go_round_the_hits() {
        check(None, true, 3, Some(0));
        check(None, false, 3, Some(2));
        check(Some(2), true, 3, Some(0));
        check(Some(0), false, 3, Some(2));
        check(Some(1), true, 3, Some(2));
        check(Some(0), true, 1, Some(0));
        check(Some(0), false, 0, None);
    }
}
