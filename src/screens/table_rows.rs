//! The rows of the table of municipalities. They keep their elements when the order or the measure changes.

use super::charts::{BarLane, PairLane};
use super::tables::MUNICIPALITIES;
use crate::browser::{focus, page};
use crate::components::{PlaceLink, palette_key};
use crate::context::{is_static, use_app};
use crate::selecting::row_id;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::{Cell, Column, Drawn, Group, Row, Table};
use larkartan_core::url::Selection;
use leptos::prelude::*;

/// The table of municipalities, or that there are none.
#[component]
pub fn MunicipalityTable(
    /// What the table holds.
    table: Memo<Table>,
) -> impl IntoView {
    let app = use_app();
    let words = &app.text.table;
    // At once: an effect of the usual kind may run after the rows are moved.
    ImmediateEffect::new_scoped(move || {
        app.store.measure.track();
        app.store.order.track();
        focus::keep_through_move();
    });
    let is_empty = Memo::new(move |_| {
        table.with(|table| table.groups.iter().all(|group| group.rows.is_empty()))
    });
    let caption = move || table.with(|table| [&table.caption, ". "].concat());
    let count = move || table.with(|table| table.count.clone());
    let columns = move || {
        let columns = |table: &Table| table.columns.iter().map(|head| head.column).collect();
        table.with::<Vec<Column>>(columns)
    };
    let headings = move || {
        let headings = |table: &Table| {
            let groups = table.groups.iter();
            groups.map(|group| group.heading.clone()).collect()
        };
        table.with::<Vec<Option<String>>>(headings)
    };
    view! {
        <Show when=move || !is_empty.get() fallback=move || view! { <p>{words.empty}</p> }>
            <table
                class="figures"
                data-palette=move || table.with(|table| palette_key(table.palette))
            >
                // The heading of the page says to those who see it what the table shows.
                <caption>
                    <span class="unseen">{caption}</span>
                    {count}
                </caption>
                <thead>
                    <tr>
                        <For each=columns key=|column| column.key() let:column>
                            <ColumnHead table column />
                        </For>
                    </tr>
                </thead>
                <For each=headings key=Clone::clone let:heading>
                    <GroupRows table heading />
                </For>
            </table>
        </Show>
    }
}

/// The head of a column: a button that orders the rows by it.
#[component]
fn ColumnHead(table: Memo<Table>, column: Column) -> impl IntoView {
    let store = use_app().store;
    let head = Memo::new(move |_| {
        let is_it = |table: &Table| {
            let mut heads = table.columns.iter();
            heads.find(|head| head.column == column).cloned()
        };
        table.with(is_it)
    });
    let name = move || head.get().map(|head| head.name);
    let unit = move || {
        let unit = head.get().map(|head| head.unit).unwrap_or_default();
        (!unit.is_empty()).then(|| view! { <span class="unit">", " {unit}</span> })
    };
    let on_click = move |_| {
        store.sort(column);
        if column == Column::County {
            // Its head goes: the county stands over the rows.
            focus::move_when_drawn(|| page::element(MUNICIPALITIES));
        }
    };
    let content = if is_static() {
        view! { <span class="link">{name} {unit}</span> }.into_any()
    } else {
        view! {
            <button
                class="link"
                type="button"
                data-sort=column.key()
                on:click=on_click
            >
                {name}
                {unit}
            </button>
        }
        .into_any()
    };
    view! {
        <th scope="col" aria-sort=move || head.get().map(|head| head.sorted)>
            {content}
        </th>
    }
}

/// The rows of one county, or of all where the rows are not grouped.
#[component]
fn GroupRows(table: Memo<Table>, heading: Option<String>) -> impl IntoView {
    let title = heading.clone().map(|heading| {
        let columns = move || table.with(|table| table.columns.len());
        view! {
            <tr class="group">
                <th colspan=columns scope="rowgroup">
                    {heading}
                </th>
            </tr>
        }
    });
    let places = Memo::new(move |_| {
        let named = |group: &Group| -> Vec<(MunicipalityCode, String)> {
            let rows = group.rows.iter();
            rows.map(|row| (row.code, row.name.clone())).collect()
        };
        let found = |table: &Table| {
            let mut groups = table.groups.iter();
            groups.find(|group| group.heading == heading).map(named)
        };
        table.with(found).unwrap_or_default()
    });
    view! {
        <tbody>
            {title}
            <For
                each=move || places.get()
                key=|place: &(MunicipalityCode, String)| place.0
                let:((code, name))
            >
                <MunicipalityRow table code name />
            </For>
        </tbody>
    }
}

/// A municipality: its name as a link, and its cells.
#[component]
fn MunicipalityRow(table: Memo<Table>, code: MunicipalityCode, name: String) -> impl IntoView {
    let store = use_app().store;
    let target = Selection::Municipality(code);
    let id = row_id(&target);
    let is_chosen = {
        let target = target.clone();
        move || store.selection.with(|chosen| *chosen == target)
    };
    let row = Memo::new(move |_| {
        let found = |table: &Table| {
            let mut rows = table.groups.iter().flat_map(|group| &group.rows);
            rows.find(|row| row.code == code).cloned()
        };
        table.with(found)
    });
    let class = move || {
        let class = row.with(|row| row.as_ref().and_then(|row| row.palette_index));
        class.map_or_else(|| "none".to_owned(), |class| class.to_string())
    };
    let cells = move || {
        let cells = |row: Row| row.cells.into_iter().map(cell).collect_view();
        row.get().map(cells)
    };
    view! {
        <tr aria-current=move || is_chosen().then_some("true")>
            <th scope="row">
                <span class="swatch" data-class=class></span>
                <PlaceLink target name id />
            </th>
            {cells}
        </tr>
    }
}

/// A cell: what it shows, drawn and in figures, and to those who hear it that a distance is estimated.
fn cell(cell: Cell) -> impl IntoView {
    let is_estimated = cell.note.is_some();
    let note = cell
        .note
        .map(|note| view! { <span class="unseen">" " {note}</span> });
    let words = view! {
        {cell.shown}
        {note}
    };
    match cell.drawn {
        None => view! { <td data-number=cell.is_number>{words}</td> }.into_any(),
        Some(drawn) => {
            let (kind, drawn) = match drawn {
                Drawn::Bar(bar) => ("bar", view! { <BarLane bar is_estimated /> }.into_any()),
                Drawn::Pair(pair) => ("pair", view! { <PairLane pair /> }.into_any()),
            };
            view! {
                <td data-number="" data-drawn=kind>
                    <div class="drawn">{drawn} <span>{words}</span></div>
                </td>
            }
            .into_any()
        }
    }
}
