//! Municipalities side by side.

use crate::browser::focus;
use crate::components::CloseButton;
use crate::context::{AppContext, use_app};
use crate::selecting::{current_tab, element};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Comparison as Compared, LETTERS, comparison};
use leptos::html;
use leptos::prelude::*;

/// The buttons that take municipalities away, for the focus to move between.
type RemoveButtons = StoredValue<Vec<(MunicipalityCode, NodeRef<html::Button>)>>;

/// The compared municipalities, the same rows for all.
#[component]
pub fn Comparison() -> impl IntoView {
    let app = use_app();
    let (store, words) = (app.store, &app.text.compare);
    let found = Memo::new(move |_| {
        store
            .compared
            .with(|codes| comparison(&app.data().atlas, app.text, codes))
    });
    let buttons = RemoveButtons::new(Vec::new());
    let places = move || found.with(|found| found.places.clone());
    let rows = move || found.get().rows.into_iter().map(row).collect_view();
    view! {
        <h2>{words.heading}</h2>
        <p class="quiet">{words.most}</p>
        <div class="rows" tabindex="0" role="region" aria-label=words.heading>
            <table class="figures">
                <thead>
                    <tr>
                        <th scope="col">{words.what}</th>
                        <For each=places key=|place| place.0 let:((code, name))>
                            <PlaceHead found buttons code name />
                        </For>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// A compared municipality: its letter on the map, its name, and the button that takes it away.
#[component]
fn PlaceHead(
    found: Memo<Compared>,
    buttons: RemoveButtons,
    code: MunicipalityCode,
    name: String,
) -> impl IntoView {
    let app = use_app();
    let button = NodeRef::new();
    buttons.update_value(|all| all.push((code, button)));
    on_cleanup(move || {
        // All of the comparison may be gone already.
        buttons.try_update_value(|all| all.retain(|(other, _)| *other != code));
    });
    let letter = move || {
        let nth = found.with(|found| place_of(found, code))?;
        LETTERS.get(nth).copied()
    };
    view! {
        <th scope="col">
            <span class="letter">{letter}</span>
            " "
            {name.clone()}
            " "
            <CloseButton
                name=(app.text.compare.remove)(&name)
                on_press=move |()| remove(app, found, buttons, code)
                node_ref=button
            />
        </th>
    }
}

/// Takes a municipality away. Its button goes with it: the focus moves to the button of the next one, or of the last, or to
/// the open tab where none is left.
fn remove(app: AppContext, found: Memo<Compared>, buttons: RemoveButtons, code: MunicipalityCode) {
    let next = found.with_untracked(|found| {
        let nth = place_of(found, code)?;
        let before = || found.places.get(nth.checked_sub(1)?);
        let next = found.places.get(nth + 1).or_else(before);
        next.map(|(code, _)| *code)
    });
    let next = buttons.with_value(|all| {
        let found = all.iter().find(|(code, _)| Some(*code) == next);
        found.map(|(_, button)| *button)
    });
    app.store.compare(code);
    focus::move_when_drawn(move || {
        let next = next.and_then(|button| element(button.get_untracked()));
        next.or_else(|| current_tab(app))
    });
}

/// The place of a municipality among the compared.
fn place_of(found: &Compared, code: MunicipalityCode) -> Option<usize> {
    found.places.iter().position(|(other, _)| *other == code)
}

/// What is compared, and one value for each municipality.
fn row((what, values): (String, Vec<String>)) -> impl IntoView {
    let values = values.into_iter();
    let values = values.map(|value| view! { <td data-number="true">{value}</td> });
    view! {
        <tr>
            <th scope="row">{what}</th>
            {values.collect_view()}
        </tr>
    }
}
