//! Which programmes are asked for: from where, with which words, of which kind, how far away. Each choice says how many
//! programmes it leaves.

use super::asked::AreaChoice;
use crate::context::use_app;
use larkartan_core::scene::{
    FORMS, Facet, Facets, KINDS, OfferFilter, Supply, from_word, places_from, to_word,
};
use larkartan_core::url::Selection;
use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use web_sys::HtmlSelectElement;

/// All choices; those that are made less often stand behind a press.
#[component]
pub fn ProgrammeChoices(
    /// What is listed.
    found: Memo<Supply>,
) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let is_narrow = Memo::new(move |_| {
        let now = store.offers.get();
        now != OfferFilter::default() || store.area.get() != Default::default()
    });
    let has_more = store
        .offers
        .with_untracked(|now| now.field.is_some() || now.form.is_some() || now.provider.is_some());
    let facets = move |of: fn(&Facets) -> &Vec<Facet>| {
        Signal::derive(move || found.with(|found| of(&found.facets).clone()))
    };
    let offers =
        move |of: fn(&OfferFilter) -> String| Signal::derive(move || store.offers.with(of));
    let ask = move |change: fn(OfferFilter, String) -> OfferFilter| {
        move |word: String| store.ask_for_offers(|now| change(now, word))
    };
    view! {
        <div class="table-choices">
            <FromChoice />
            <WordsChoice />
            <FacetChoice
                label=words.kind_label
                none=words.all
                facets=facets(|facets| &facets.kinds)
                chosen=offers(|now| to_word(&KINDS, now.kind).to_owned())
                on_choose=ask(|now, word| OfferFilter { kind: from_word(&KINDS, &word), ..now })
            />
            <WithinChoice found />
            <HereButton found />
        </div>
        <details class="more-choices interactive" open=has_more>
            <summary>{words.more_choices}</summary>
            <div class="table-choices">
                <FacetChoice
                    label=words.field_label
                    none=words.all
                    facets=facets(|facets| &facets.fields)
                    chosen=offers(|now| now.field.clone().unwrap_or_default())
                    on_choose=ask(|now, word| OfferFilter { field: named(word), ..now })
                />
                <FacetChoice
                    label=words.form_label
                    none=words.all
                    facets=facets(|facets| &facets.forms)
                    chosen=offers(|now| to_word(&FORMS, now.form).to_owned())
                    on_choose=ask(|now, word| OfferFilter { form: from_word(&FORMS, &word), ..now })
                />
                <FacetChoice
                    label=words.provider_label
                    none=words.all
                    facets=facets(|facets| &facets.providers)
                    chosen=offers(|now| now.provider.clone().unwrap_or_default())
                    on_choose=ask(|now, word| OfferFilter { provider: named(word), ..now })
                />
                <AreaChoice />
            </div>
        </details>
        <Show when=move || is_narrow.get()>
            <button class="link" type="button" on:click=move |_| store.ask_for_all_offers()>
                {words.clear}
            </button>
        </Show>
    }
}

/// What a word of a choice names; none for all.
fn named(word: String) -> Option<String> {
    Some(word).filter(|word| !word.is_empty())
}

/// A choice whose options change with the others.
#[component]
pub fn FacetChoice(
    /// What is chosen.
    label: &'static str,
    /// The choice of all.
    none: &'static str,
    /// What can be chosen.
    #[prop(into)]
    facets: Signal<Vec<Facet>>,
    /// The word of what is chosen; empty for all.
    #[prop(into)]
    chosen: Signal<String>,
    /// Takes the word that the reader has chosen.
    #[prop(into)]
    on_choose: Callback<String>,
) -> impl IntoView {
    // Each option says whether it is the chosen one: the value of the field would be lost with the options before.
    let option = |word: String, name: String, is_chosen: bool| {
        view! {
            <option value=word selected=is_chosen prop:selected=is_chosen>
                {name}
            </option>
        }
    };
    let options = move || {
        let now = chosen.get();
        let all = option(String::new(), none.to_owned(), now.is_empty());
        let facets = facets.get().into_iter();
        let facets = facets.map(|facet| {
            let is_chosen = facet.word == now;
            option(facet.word, facet.name, is_chosen)
        });
        std::iter::once(all).chain(facets).collect_view()
    };
    let on_change = move |event: Targeted<Event, HtmlSelectElement>| {
        on_choose.run(event.target().value());
        // Where the choice was refused, the field says what is so.
        event.target().set_value(&chosen.get_untracked());
    };
    view! {
        <label class="choice">
            <span>{label}</span>
            <select class="field" on:change:target=on_change>
                {options}
            </select>
        </label>
    }
}

/// The place that distances are counted from: it is the chosen place.
#[component]
fn FromChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let facets = Signal::derive(move || {
        let (data, programmes) = (app.data(), app.later.programmes());
        let places = places_from(&data.atlas, &programmes, &store.selection.get());
        let places = places.into_iter();
        places.map(|(word, name)| Facet { word, name }).collect()
    });
    let chosen = Signal::derive(move || store.selection.get().to_param());
    let on_choose = move |word: String| store.select(Selection::from_param(&word));
    view! {
        <FacetChoice
            label=words.from_label
            none=words.from_nowhere
            facets=facets
            chosen=chosen
            on_choose=on_choose
        />
    }
}

/// The words that programmes must have.
#[component]
fn WordsChoice() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let typed = Memo::new(move |_| store.offers.with(|now| now.words.clone()));
    view! {
        <label class="choice words">
            <span>{app.text.supply.words_label}</span>
            <input
                class="field"
                type="search"
                autocomplete="off"
                prop:value=typed
                on:input:target=move |event| store.ask_for_words(&event.target().value())
            />
        </label>
    }
}

/// How far away at most, while there is a place to count from.
#[component]
fn WithinChoice(found: Memo<Supply>) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let has_place = Memo::new(move |_| found.with(|found| found.from.is_some()));
    let facets = Signal::derive(move || found.with(|found| found.facets.within.clone()));
    let chosen = move || {
        let within = store.offers.with(|now| now.within);
        within.map_or_else(String::new, |km| km.to_string())
    };
    let chosen = Signal::derive(chosen);
    let on_choose = move |word: String| {
        let within = word.parse().ok();
        store.ask_for_offers(|now| OfferFilter {
            within,
            is_here: false,
            ..now
        });
    };
    view! {
        <Show when=move || has_place.get()>
            <FacetChoice
                label=words.within_label
                none=words.within_any
                facets=facets
                chosen=chosen
                on_choose=on_choose
            />
        </Show>
    }
}

/// A button that stays pressed while only what is given in the chosen place is listed.
#[component]
fn HereButton(found: Memo<Supply>) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let is_pressed = move || store.offers.with(|now| now.is_here);
    let name = Memo::new(move |_| {
        found.with(|found| {
            let (name, _) = found.from.as_ref()?;
            Some((words.only_here)(name, found.facets.here))
        })
    });
    let on_press = move |_| {
        store.ask_for_offers(|now| OfferFilter {
            is_here: !now.is_here,
            within: None,
            ..now
        });
    };
    view! {
        <Show when=move || name.get().is_some()>
            <button
                class="button"
                type="button"
                aria-pressed=move || is_pressed().to_string()
                on:click=on_press
            >
                {name}
            </button>
        </Show>
    }
}

/// A button that stays pressed while the past is shown, with how many more there are of it.
#[component]
pub fn PastButton(
    /// What is listed.
    found: Memo<Supply>,
) -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let is_pressed = move || store.offers.with(|filter| filter.with_past).to_string();
    let past = Memo::new(move |_| found.with(|found| found.facets.past));
    let on_press = move |_| {
        store.ask_for_offers(|now| OfferFilter {
            with_past: !now.with_past,
            ..now
        });
    };
    view! {
        <Show when=move || past.get() != 0>
            <button class="button" type="button" aria-pressed=is_pressed on:click=on_press>
                {move || (words.facet)(words.with_past, past.get())}
            </button>
        </Show>
    }
}
