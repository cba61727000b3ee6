//! Search: a labelled combobox after the ARIA Authoring Practices (list autocomplete, manual selection), its hits in groups.

mod combobox;

use crate::context::use_app;
use crate::map::use_map;
use combobox::Combobox;
use larkartan_core::scene::{Hit, HitGroup};
use leptos::prelude::*;

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
                on:focus=move |_| combobox.bring_programmes()
                on:input=move |event| combobox.type_in(event_target_value(&event), true)
                on:compositionstart=move |_| combobox.is_composing.set_value(true)
                on:compositionend=move |_| combobox.is_composing.set_value(false)
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
    let groups = move || {
        let hits = combobox.hits.get().shown.into_iter();
        let hits: Vec<(usize, Hit)> = hits.enumerate().collect();
        let groups = hits.chunk_by(|(_, one), (_, other)| one.group == other.group);
        groups
            .map(|hits| view! { <Group combobox hits=hits.to_vec() /> })
            .collect_view()
    };
    view! {
        // Before the field loses its focus and closes the list.
        <div
            id=LIST
            role="listbox"
            aria-label=combobox.app.text.search_label
            data-open=move || combobox.is_expanded().to_string()
            on:pointerdown=|event| event.prevent_default()
        >
            {groups}
        </div>
    }
}

/// The hits of one group, with their places among all.
#[component]
fn Group(combobox: Combobox, hits: Vec<(usize, Hit)>) -> impl IntoView {
    let group = hits.first().map(|(_, hit)| hit.group);
    let name = group.map_or("", |group: HitGroup| {
        (combobox.app.text.search.group)(group)
    });
    let option = move |(nth, hit): (usize, Hit)| {
        let is_active = move || combobox.active.get() == Some(nth);
        let what = (!hit.what.is_empty()).then(|| view! { <span class="quiet">{hit.what}</span> });
        view! {
            <li
                role="option"
                id=hit_id(nth)
                data-hit=nth.to_string()
                aria-selected=move || is_active().to_string()
                on:click=move |_| combobox.choose(Some(nth))
            >
                <strong>{hit.name}</strong>
                {what}
            </li>
        }
    };
    view! {
        <ul role="group" aria-label=name>
            <li role="presentation" class="hit-group" aria-hidden="true">
                {name}
            </li>
            {hits.into_iter().map(option).collect_view()}
        </ul>
    }
}

/// How many hits there are, said politely; where no place is found, it is seen too.
#[component]
fn HitCount(combobox: Combobox) -> impl IntoView {
    let count = move || {
        let words = combobox.hits.with(|hits| hits.said(combobox.app.text));
        combobox.is_expanded().then_some(words)
    };
    let is_none = move || combobox.hits.with(|hits| hits.is_empty());
    view! {
        <p class="hits-said" role="status" data-none=move || is_none().to_string()>
            {count}
        </p>
    }
}

fn hit_id(nth: usize) -> String {
    format!("hit-{nth}")
}
