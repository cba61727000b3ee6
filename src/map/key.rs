//! The legend on the map: what is coloured, and every municipality on its scale. Screen readers have the legend itself.

use super::dots::Dots;
use crate::components::Symbol;
use crate::context::use_app;
use larkartan_core::domain::SiteKind;
use leptos::prelude::*;

/// The symbols that are explained on the map; the legend has the others.
const KINDS: [SiteKind; 2] = [SiteKind::University, SiteKind::LearningCentre];

/// The measure, the dot plot over its classes, and the symbols.
#[component]
pub fn MapKey() -> impl IntoView {
    let app = use_app();
    let (store, text) = (app.store, app.text);
    let symbols = KINDS.map(|kind| {
        view! {
            <li>
                <Symbol kind is_active=true />
                {(text.site_kind)(kind)}
            </li>
        }
    });
    view! {
        <div
            class="key"
            aria-hidden="true"
            data-covers=""
            data-patterned=move || store.patterned.get().to_string()
        >
            <p>
                <strong>{move || (text.measure)(store.measure.get())}</strong>
                " "
                <span>{text.one_dot}</span>
            </p>
            <Dots />
            <ul class="symbols">{symbols.into_iter().collect_view()}</ul>
        </div>
    }
}
