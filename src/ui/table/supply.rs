//! What can be studied: the programmes and courses that our sources know.

use super::Wanted;
use crate::ui::Field;
use crate::ui::app::Page;
use crate::ui::panel::follow;
use crate::ui::parts::{
    View, choice, element, fixed, flag, hears, linked, live, reading, still, to_place, with,
};
use larkartan_core::domain::{OfferForm, OfferKind};
use larkartan_core::scene::{
    FORMS, KINDS, OfferFilter, OfferRow, Tab, from_word, providers, supply as known, to_word,
};
use larkartan_core::text::Text;
use maud::{Markup, html};
use web_sys::{Event, MouseEvent};

/// The programmes and courses with their choices.
pub fn supply(page: &Page) -> View {
    let (text, store, atlas) = (page.text, page.store, page.atlas);
    let words = &text.supply;
    let wanted = Wanted {
        page: *page,
        words: Field::new(String::new()),
    };
    let is_shown = move || store.tab.get() == Tab::Supply;
    let typed = wanted.words;
    let rows = move || match is_shown() {
        true => {
            let found = known(atlas, text, &wanted.asked(), &store.offers.get());
            written(text, &found.rows, &found.count).into_string()
        }
        false => String::new(),
    };
    let choices = vec![
        super::area_choice(page),
        kind_choice(page),
        form_choice(page),
        provider_choice(page),
        super::words_field(words.words_label, typed),
        past_choice(page),
    ];
    let names = [
        ("class", "rows"),
        ("id", "utbildningar"),
        ("role", "region"),
        ("tabindex", "0"),
        ("aria-label", words.tab),
    ];
    let children = vec![
        still("h2", Vec::new(), words.tab),
        still("p", Vec::new(), words.about),
        element("div", fixed(&[("class", "table-choices")]), choices),
        reading("div", fixed(&names), Box::new(rows)),
        still("p", fixed(&[("class", "quiet")]), words.add),
    ];
    let shown = live("data-shown", Box::new(move || flag(is_shown()).to_owned()));
    let press = hears("click", move |event: MouseEvent| follow(store, &event));
    element(
        "section",
        with(&[("class", "table"), ("id", "utbud")], [shown, press]),
        children,
    )
}

fn kind_choice(page: &Page) -> View {
    let (store, words) = (page.store, &page.text.supply);
    let options = move || options(words.all, &KINDS, words.kind);
    let chosen = move || to_word(&KINDS, store.offers.get().kind).to_owned();
    let choose = move |word: String| {
        let kind = from_word::<OfferKind>(&KINDS, &word);
        store.ask_for_offers(|now| OfferFilter { kind, ..now });
    };
    choice(
        "choice",
        words.kind_label,
        Box::new(options),
        Box::new(chosen),
        Box::new(choose),
    )
}

fn form_choice(page: &Page) -> View {
    let (store, words) = (page.store, &page.text.supply);
    let options = move || options(words.all, &FORMS, words.form);
    let chosen = move || to_word(&FORMS, store.offers.get().form).to_owned();
    let choose = move |word: String| {
        let form = from_word::<OfferForm>(&FORMS, &word);
        store.ask_for_offers(|now| OfferFilter { form, ..now });
    };
    choice(
        "choice",
        words.form_label,
        Box::new(options),
        Box::new(chosen),
        Box::new(choose),
    )
}

fn provider_choice(page: &Page) -> View {
    let (store, words) = (page.store, &page.text.supply);
    let known = providers(page.atlas);
    let options = move || {
        html! {
            option value="" { (words.all) }
            @for (slug, name) in &known { option value=(slug) { (name) } }
        }
        .into_string()
    };
    let choose = move |slug: String| {
        let provider = Some(slug).filter(|slug| !slug.is_empty());
        store.ask_for_offers(|now| OfferFilter { provider, ..now });
    };
    choice(
        "choice",
        words.provider_label,
        Box::new(options),
        Box::new(move || store.offers.get().provider.unwrap_or_default()),
        Box::new(choose),
    )
}

fn options<T: Copy + PartialEq>(
    all: &str,
    words: &[(&'static str, T)],
    name: fn(T) -> &'static str,
) -> String {
    html! {
        option value="" { (all) }
        @for (word, value) in words { option value=(word) { (name(*value)) } }
    }
    .into_string()
}

/// A button that stays pressed while the past is shown.
fn past_choice(page: &Page) -> View {
    let (store, words) = (page.store, &page.text.supply);
    let pressed = live(
        "aria-pressed",
        Box::new(move || flag(store.offers.get().with_past).to_owned()),
    );
    let press = hears("click", move |_: Event| {
        store.ask_for_offers(|now| OfferFilter {
            with_past: !now.with_past,
            ..now
        });
    });
    let names = [("class", "button"), ("type", "button")];
    still("button", with(&names, [pressed, press]), words.with_past)
}

fn written(text: &Text, rows: &[OfferRow], count: &str) -> Markup {
    let words = &text.supply;
    html! {
        @if rows.is_empty() {
            p { (words.empty) }
        } @else {
            table.figures {
                caption { (count) }
                thead {
                    tr { @for name in words.columns { th scope="col" { (name) } } }
                }
                tbody { @for row in rows { (offer(row)) } }
            }
        }
    }
}

fn offer(row: &OfferRow) -> Markup {
    html! {
        tr {
            th scope="row" lang=[row.lang] { (row.name) }
            td {
                @if let Some((target, name)) = &row.place { (to_place(target, name)) }
            }
            td { (row.provider) }
            td { (row.kind) }
            td { (row.form) }
            td { (row.start) }
            td { (row.recency) }
            td { (sources(row)) }
        }
    }
}

/// The pages that an offer rests on, as links named by their dates.
pub fn sources(row: &OfferRow) -> Markup {
    html! {
        @for (date, address) in &row.sources { (linked(date, address)) " " }
    }
}
