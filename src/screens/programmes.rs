//! What can be studied: the programmes and courses that our sources know, and which of them are asked for.

use super::asked::{AreaChoice, Rows, TypedWords, WordsField, asked};
use super::distance_programmes::DistanceSection;
use super::programme_rows::ProgrammeTable;
use super::save::SaveProgrammes;
use crate::components::Choice;
use crate::context::use_app;
use larkartan_core::scene::{
    FORMS, KINDS, OfferFilter, from_word, providers, supply as found_offers, to_word,
};
use leptos::prelude::*;

/// The programmes and courses with their choices.
#[component]
pub fn Programmes() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let words = &text.supply;
    let typed = expect_context::<TypedWords>().programmes;
    let found = Memo::new(move |_| {
        let asked = asked(store, typed);
        let programmes = app.later.programmes();
        store
            .offers
            .with(|filter| found_offers(&app.data().atlas, &programmes, text, &asked, filter))
    });
    view! {
        <section class="table" id="utbud" data-shown="true">
            <h2>{words.tab}</h2>
            <p>{words.about}</p>
            <div class="table-choices">
                <AreaChoice />
                <KindChoice />
                <FormChoice />
                <ProviderChoice />
                <WordsField label=words.words_label words=typed />
                <PastButton />
            </div>
            <Rows id="utbildningar" label=words.tab>
                <ProgrammeTable found />
            </Rows>
            <SaveProgrammes words=typed />
            <p class="quiet">{words.add}</p>
            <DistanceSection />
        </section>
    }
}

/// Which kind of education.
#[component]
fn KindChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let chosen = move || to_word(&KINDS, store.offers.with(|filter| filter.kind)).to_owned();
    let on_choose = move |word: String| {
        let kind = from_word(&KINDS, &word);
        store.ask_for_offers(|now| OfferFilter { kind, ..now });
    };
    view! {
        <Choice label=words.kind_label chosen=Signal::derive(chosen) on_choose>
            {options(words.all, &KINDS, words.kind)}
        </Choice>
    }
}

/// How the education is followed.
#[component]
fn FormChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let chosen = move || to_word(&FORMS, store.offers.with(|filter| filter.form)).to_owned();
    let on_choose = move |word: String| {
        let form = from_word(&FORMS, &word);
        store.ask_for_offers(|now| OfferFilter { form, ..now });
    };
    view! {
        <Choice label=words.form_label chosen=Signal::derive(chosen) on_choose>
            {options(words.all, &FORMS, |form| (words.form)(form, false))}
        </Choice>
    }
}

/// Who gives the education.
#[component]
fn ProviderChoice() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.supply);
    let providers = providers(&app.later.programmes()).into_iter();
    let providers = providers.map(|(slug, name)| view! { <option value=slug>{name}</option> });
    let chosen = move || store.offers.get().provider.unwrap_or_default();
    let on_choose = move |slug: String| {
        let provider = Some(slug).filter(|slug| !slug.is_empty());
        store.ask_for_offers(|now| OfferFilter { provider, ..now });
    };
    view! {
        <Choice label=words.provider_label chosen=Signal::derive(chosen) on_choose>
            <option value="">{words.all}</option>
            {providers.collect_view()}
        </Choice>
    }
}

/// All, and each value under its word in links.
fn options<T: Copy>(
    all: &'static str,
    values: &[(&'static str, T)],
    name: impl Fn(T) -> &'static str,
) -> impl IntoView {
    let values = values.iter();
    let values = values.map(|(word, value)| view! { <option value=*word>{name(*value)}</option> });
    let values = values.collect_view();
    view! {
        <option value="">{all}</option>
        {values}
    }
}

/// A button that stays pressed while the past is shown.
#[component]
fn PastButton() -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let is_pressed = move || store.offers.with(|filter| filter.with_past).to_string();
    let on_press = move |_| {
        store.ask_for_offers(|now| OfferFilter {
            with_past: !now.with_past,
            ..now
        });
    };
    view! {
        <button class="button" type="button" aria-pressed=is_pressed on:click=on_press>
            {app.text.supply.with_past}
        </button>
    }
}
