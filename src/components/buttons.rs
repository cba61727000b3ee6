//! Buttons that several parts of the page have.

use crate::context::use_app;
use larkartan_core::domain::MunicipalityCode;
use leptos::html;
use leptos::prelude::*;

/// A button with a cross: closes or takes away what it stands beside.
#[component]
pub fn CloseButton(
    /// What the button does, in words.
    #[prop(into)]
    name: String,
    /// Closes or takes away.
    #[prop(into)]
    on_press: Callback<()>,
    /// Holds the button, where something else gives it the focus.
    #[prop(optional)]
    node_ref: NodeRef<html::Button>,
) -> impl IntoView {
    view! {
        <button
            class="button close"
            type="button"
            aria-label=name.clone()
            title=name
            node_ref=node_ref
            on:click=move |_| on_press.run(())
        >
            <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M5 5l10 10M15 5L5 15" />
            </svg>
        </button>
    }
}

/// The button that adds a municipality to the comparison, or takes it away again.
#[component]
pub fn CompareButton(
    /// The municipality.
    code: MunicipalityCode,
    /// Its name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let app = use_app();
    let store = app.store;
    let is_compared = move || store.compared.with(|codes| codes.contains(&code));
    view! {
        <button
            class="button"
            type="button"
            aria-pressed=move || is_compared().to_string()
            on:click=move |_| store.compare(code)
        >
            {(app.text.compare.add)(&name)}
        </button>
    }
}
