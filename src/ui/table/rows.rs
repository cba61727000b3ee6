//! The rows of both tables as markup.

use crate::ui::parts::{linked, symbol, to_place};
use larkartan_core::scene::{Head, Row, SiteRow, Table};
use larkartan_core::text::Text;
use larkartan_core::url::Selection;
use maud::{Markup, html};

/// The table of municipalities.
pub fn municipalities(text: &Text, table: &Table, chosen: &Selection) -> Markup {
    html! {
        @if let Some(class) = &table.class {
            p {
                (text.table.class) ": " (class) " "
                button.button type="button" data-all="" { (text.table.show_all) }
            }
        }
        @if table.groups.iter().all(|group| group.rows.is_empty()) {
            p { (text.table.empty) }
        } @else {
            table.figures {
                caption { (table.caption) ". " (table.count) }
                thead {
                    tr { @for head in &table.columns { (column(head)) } }
                }
                @for group in &table.groups {
                    tbody {
                        @if let Some(heading) = &group.heading {
                            tr.group { th colspan=(table.columns.len()) scope="rowgroup" { (heading) } }
                        }
                        @for row in &group.rows { (municipality(row, chosen)) }
                    }
                }
            }
        }
    }
}

fn column(head: &Head) -> Markup {
    html! {
        th scope="col" aria-sort=(head.sorted) {
            button.link type="button" data-sort=(head.column.key()) { (head.name) }
        }
    }
}

fn municipality(row: &Row, chosen: &Selection) -> Markup {
    let target = Selection::Municipality(row.code);
    html! {
        tr aria-current=[(target == *chosen).then_some("true")] {
            th scope="row" { (to_place(&target, &row.name)) }
            @for cell in &row.cells {
                td data-number[cell.is_number] { (cell.words) }
            }
        }
    }
}

/// The table of places to study.
pub fn sites(text: &Text, rows: &[SiteRow], chosen: &Selection) -> Markup {
    html! {
        @if rows.is_empty() {
            p { (text.table.empty) }
        } @else {
            table.figures {
                caption { (text.table.sites_caption) }
                thead {
                    tr { @for name in text.table.site_columns { th scope="col" { (name) } } }
                }
                tbody { @for row in rows { (site(row, chosen)) } }
            }
        }
    }
}

fn site(row: &SiteRow, chosen: &Selection) -> Markup {
    html! {
        tr aria-current=[(row.target == *chosen).then_some("true")] {
            th scope="row" { (to_place(&row.target, &row.name)) }
            td { (symbol(row.kind, row.active)) " " (row.kind_name) }
            td { (row.municipality) }
            td { (row.address) }
            td { (row.offers) }
            td {
                (row.contact)
                @if !row.website.is_empty() {
                    @if !row.contact.is_empty() { ", " }
                    (linked(&row.website, &row.website))
                }
            }
            td { (row.status) }
        }
    }
}
