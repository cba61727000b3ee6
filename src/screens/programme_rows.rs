//! The rows of the table of programmes and courses.

use super::heads;
use crate::components::{PlaceLink, Sources};
use crate::context::{is_static, use_app};
use crate::selecting::row_id;
use larkartan_core::scene::{OfferRow, Supply};
use leptos::prelude::*;
use std::collections::{HashMap, HashSet};

/// So many rows are shown at first, and with each press of the button.
const STEP: usize = 100;

/// The table of programmes and courses, the first of them and more on request; or that there are none.
#[component]
pub fn ProgrammeTable(
    /// What is found.
    found: Memo<Supply>,
) -> impl IntoView {
    let words = &use_app().text.supply;
    let most = RwSignal::new(STEP);
    let is_empty = Memo::new(move |_| found.with(|found| found.rows.is_empty()));
    let has_more = Memo::new(move |_| found.with(|found| found.rows.len() > most.get()));
    let caption = move || {
        let count = found.with(|found| found.count.clone());
        match has_more.get() {
            true => [&count, " ", &(words.first)(most.get())].concat(),
            false => count,
        }
    };
    let shown = move || {
        found.with(|found| {
            let shown = found.rows.len().min(most.get());
            keyed(&found.rows[..shown])
        })
    };
    let more = move |_| most.update(|most| *most += STEP);
    view! {
        <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.empty}</p> }>
            <table class="figures">
                <caption>{caption}</caption>
                <thead>
                    <tr>{heads(words.columns)}</tr>
                </thead>
                <tbody>
                    <For each=shown key=|row: &KeyedRow| row.key.clone() let:row>
                        <Programme row=row.row id=row.key.id />
                    </For>
                </tbody>
            </table>
        </Show>
        <Show when=move || has_more.get() && !is_static()>
            <button class="button" type="button" on:click=more>
                {words.more}
            </button>
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
    /// The id of its first link: only the first row of a place has it, since an id stands once on a page.
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
        let id = row.places.first().map(|(target, _)| row_id(target));
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
    let mut id = id;
    let places = row.places.into_iter().map(|(target, name)| {
        let link = match id.take() {
            Some(id) => view! { <PlaceLink target name id /> }.into_any(),
            None => view! { <PlaceLink target name /> }.into_any(),
        };
        view! { <li>{link}</li> }
    });
    let places = places.collect_view();
    let elsewhere = row.elsewhere.join(", ");
    let elsewhere = (!elsewhere.is_empty()).then(|| view! { <li lang="sv">{elsewhere}</li> });
    let quiet =
        |words: String| (!words.is_empty()).then(|| view! { <span class="quiet">{words}</span> });
    view! {
        <tr>
            <th scope="row">
                <span lang=row.lang>{row.name}</span>
                " "
                {quiet(row.field)}
            </th>
            <td>{row.place_count.map(quiet)} <ul class="plain">{places} {elsewhere}</ul></td>
            <td>{row.provider}</td>
            <td>{row.kind} " " {quiet(row.extent)}</td>
            <td>{row.form}</td>
            <td>{row.start}</td>
            <td>{row.status}</td>
            <td>
                <Sources sources=row.sources />
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
            field: String::new(),
            form: String::new(),
            extent: String::new(),
            start: String::new(),
            place_count: None,
            places: vec![(Selection::from_param("2425"), "Dorotea".to_owned())],
            elsewhere: Vec::new(),
            status: String::new(),
            sources: Vec::new(),
        };
        let found = keyed(&[row.clone(), row.clone(), row]);
        let keys: HashSet<RowKey> = found.iter().map(|row| row.key.clone()).collect();
        assert_eq!(keys.len(), 3);
        let ids: Vec<bool> = found.iter().map(|row| row.key.id.is_some()).collect();
        assert_eq!(ids, [true, false, false]);
    }
}
