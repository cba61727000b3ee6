//! Which rows are asked for: by area, and by words that are typed.

use crate::components::Choice;
use crate::context::use_app;
use crate::store::Store;
use larkartan_core::domain::Area;
use larkartan_core::scene::Asked;
use leptos::prelude::*;

/// The words that rows are narrowed by; no link carries them. They stay while another tab is open.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypedWords {
    /// Those over the tables.
    pub tables: RwSignal<String>,
}

/// What is asked for; tracks every choice.
pub fn asked(store: Store, words: RwSignal<String>) -> Asked {
    Asked {
        order: store.order.get(),
        words: words.get(),
        ..store.asked()
    }
}

/// Which municipalities: all, the four counties, one county, the members.
#[component]
pub fn AreaChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.table);
    let areas = [Area::All, Area::Focus, Area::Members];
    let areas =
        areas.map(|area| view! { <option value=area.to_param()>{(words.area)(area)}</option> });
    let data = app.data();
    // From the north, as on the map: the codes count from the south.
    let counties = data.atlas.counties().iter().rev();
    let counties = counties.map(|county| {
        let value = Area::County(county.code).to_param();
        view! { <option value=value>{county.name.clone()}</option> }
    });
    let counties = counties.collect_view();
    let on_choose = move |value: String| {
        store.ask_for(Area::from_param(&value).unwrap_or_default());
    };
    view! {
        <Choice
            label=words.area_label
            chosen=Signal::derive(move || store.area.get().to_param())
            on_choose
        >
            {areas.into_iter().collect_view()}
            {counties}
        </Choice>
    }
}

/// The field for words that narrow the rows.
#[component]
pub fn WordsField(
    /// What the words are looked for in.
    label: &'static str,
    /// The words.
    words: RwSignal<String>,
) -> impl IntoView {
    view! {
        <label class="choice">
            <span>{label}</span>
            <input
                class="field"
                type="search"
                autocomplete="off"
                prop:value=words
                on:input:target=move |event| words.set(event.target().value())
            />
        </label>
    }
}

/// A frame for rows, which may be wider than the page; the keyboard can scroll it.
#[component]
pub fn Rows(
    /// The id of the frame.
    id: &'static str,
    /// What the rows are.
    label: &'static str,
    /// The rows.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="rows" id=id role="region" tabindex="0" aria-label=label>
            {children()}
        </div>
    }
}
