//! The rows of the table of places to study.

use super::heads;
use crate::components::{LinkedText, PlaceLink, Symbol};
use crate::context::use_app;
use crate::selecting::row_id;
use larkartan_core::scene::SiteRow;
use leptos::prelude::*;

/// The table of places to study, or that there are none.
#[component]
pub fn SiteTable(
    /// The places.
    rows: Memo<Vec<SiteRow>>,
) -> impl IntoView {
    let words = &use_app().text.table;
    let is_empty = Memo::new(move |_| rows.with(Vec::is_empty));
    view! {
        <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.empty}</p> }>
            <table class="figures">
                <caption>{words.sites_caption}</caption>
                <thead>
                    <tr>{heads(words.site_columns)}</tr>
                </thead>
                <tbody>
                    <For
                        each=move || rows.get()
                        key=|row: &SiteRow| row.target.to_param()
                        let:row
                    >
                        <Site row />
                    </For>
                </tbody>
            </table>
        </Show>
    }
}

/// A place to study.
#[component]
fn Site(row: SiteRow) -> impl IntoView {
    let store = use_app().store;
    let id = row_id(&row.target);
    let is_chosen = {
        let target = row.target.clone();
        move || store.selection.with(|chosen| *chosen == target)
    };
    let comma = !row.contact.is_empty() && !row.website.is_empty();
    view! {
        <tr aria-current=move || is_chosen().then_some("true")>
            <th scope="row">
                <PlaceLink target=row.target name=row.name id />
            </th>
            <td>
                <Symbol kind=row.kind is_active=row.active />
                " "
                {row.kind_name}
            </td>
            <td>{row.municipality}</td>
            <td>{row.address}</td>
            <td>{row.offers}</td>
            <td>
                {row.contact}
                {comma.then_some(", ")}
                <LinkedText words=row.host address=row.website />
            </td>
            <td>{row.status}</td>
        </tr>
    }
}
