//! The rows of the table of programmes and courses.

use super::heads;
use crate::components::{OfferSources, PlaceLink};
use crate::context::use_app;
use crate::selecting::row_id;
use larkartan_core::scene::{OfferRow, Supply};
use leptos::prelude::*;
use std::collections::{HashMap, HashSet};

/// The table of programmes and courses, or that there are none.
#[component]
pub fn ProgrammeTable(
    /// What is found.
    found: Memo<Supply>,
) -> impl IntoView {
    let words = &use_app().text.supply;
    let is_empty = Memo::new(move |_| found.with(|found| found.rows.is_empty()));
    view! {
        <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.empty}</p> }>
            <table class="figures">
                <caption>{move || found.with(|found| found.count.clone())}</caption>
                <thead>
                    <tr>{heads(words.columns)}</tr>
                </thead>
                <tbody>
                    <For
                        each=move || found.with(|found| keyed(&found.rows))
                        key=|row: &KeyedRow| row.key.clone()
                        let:row
                    >
                        <Programme row=row.row id=row.key.id />
                    </For>
                </tbody>
            </table>
        </Show>
    }
}

/// What tells a row from all others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct RowKey {
    /// All that the row says.
    words: String,
    /// How many rows before it say the same.
    before: usize,
    /// The id of its link: only the first row of a place has it, since an id stands once on a page.
    id: Option<String>,
}

/// A row with its key.
#[derive(Debug, Clone)]
struct KeyedRow {
    key: RowKey,
    row: OfferRow,
}

/// Gives each row its key.
fn keyed(rows: &[OfferRow]) -> Vec<KeyedRow> {
    let (mut counts, mut ids) = (HashMap::<String, usize>::new(), HashSet::new());
    let rows = rows.iter().map(|row| {
        let words = format!("{row:?}");
        let count = counts.entry(words.clone()).or_default();
        let before = *count;
        *count += 1;
        let id = row.place.as_ref().map(|(target, _)| row_id(target));
        let id = id.filter(|id| ids.insert(id.clone()));
        KeyedRow {
            key: RowKey { words, before, id },
            row: row.clone(),
        }
    });
    rows.collect()
}

/// A programme or course.
#[component]
fn Programme(row: OfferRow, id: Option<String>) -> impl IntoView {
    let place = row.place.clone();
    let place = place.map(|(target, name)| match id {
        Some(id) => view! { <PlaceLink target name id /> }.into_any(),
        None => view! { <PlaceLink target name /> }.into_any(),
    });
    view! {
        <tr>
            <th scope="row" lang=row.lang>
                {row.name.clone()}
            </th>
            <td>{place}</td>
            <td>{row.provider.clone()}</td>
            <td>{row.kind}</td>
            <td>{row.form}</td>
            <td>{row.start.clone()}</td>
            <td>{row.recency}</td>
            <td>
                <OfferSources row />
            </td>
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use larkartan_core::url::Selection;

    #[test]
    fn equal_rows_have_keys_of_their_own_and_a_place_one_id() {
        let row = OfferRow {
            name: "Sjuksköterska".to_owned(),
            lang: None,
            provider: String::new(),
            kind: "",
            form: "",
            start: String::new(),
            place: Some((Selection::from_param("2425"), "Dorotea".to_owned())),
            recency: "",
            sources: Vec::new(),
        };
        let found = keyed(&[row.clone(), row.clone(), row]);
        let keys: HashSet<RowKey> = found.iter().map(|row| row.key.clone()).collect();
        assert_eq!(keys.len(), 3);
        let ids: Vec<bool> = found.iter().map(|row| row.key.id.is_some()).collect();
        assert_eq!(ids, [true, false, false]);
    }
}
