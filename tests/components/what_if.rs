//! The screen of the thought experiment, as HTML.

use super::map::html_of;
use super::panel::{element, html};
use larkartan_core::scene::Tab;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use std::collections::HashSet;

fn page(lang: Lang) -> String {
    html(StaticPage::of_tab(lang, Tab::WhatIf))
}

#[test]
fn both_figures_stand_in_a_list_a_table_of_three_by_three_and_a_plot() {
    for lang in Lang::ALL {
        let page = element(&page(lang), "details", "two-way");
        let table = element(&page, "table", "three-by-three");
        assert_eq!(table.matches("<td").count(), 9);
        assert_eq!(table.matches("scope=\"rowgroup\"").count(), 3);
        let ids = table.split(" id=\"row-").skip(1);
        let ids: Vec<&str> = ids.filter_map(|it| Some(it.split_once('"')?.0)).collect();
        assert_eq!(ids.len(), 54);
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 54);
        assert_eq!(page.matches("<circle").count(), 54);
        let before_the_table = &page[..page.find("<table").expect("a table")];
        assert!(before_the_table.contains("<li"), "no list first");
        assert!(!page.contains("aria-current"), "nothing is chosen");
        let plot = element(&page, "div", "scatter");
        let marks = plot
            .lines()
            .filter(|it| !it.contains("circle") && !it.contains("title"));
        let marks: Vec<&str> = marks.collect();
        insta::assert_snapshot!(format!("scatter_{}", lang.code()), marks.join("\n"));
        let (list, _) = before_the_table.split_once("</li>").expect("a list");
        insta::assert_snapshot!(format!("two_way_{}", lang.code()), list);
    }
}

#[test]
fn counts_have_a_row_a_scope_and_name_who_is_not_counted() {
    let table = element(&page(Lang::Sv), "table", "counts");
    let rows: Vec<&str> = table.split("<tr").skip(2).collect();
    assert_eq!(rows.len(), 2 + 5 + 5);
    for row in &rows {
        assert!(row.contains("utom "), "{row}");
        assert_eq!(row.matches("<td").count(), 3);
        assert!(
            row.contains("\u{a0}%</td>"),
            "a share without its sign: {row}"
        );
    }
    assert!(!table.contains("data-figure"), "these are the card's");
    insta::assert_snapshot!("counts", rows[..2].concat());
}

#[test]
fn the_chosen_municipality_is_marked_and_counted_first() {
    let html = html_of("?vy=tank-om&kommun=2583");
    let page = element(&html, "details", "two-way");
    let (before_the_table, table) = page.split_once("<table").expect("a table");
    let (table, plot) = table.split_once("</table>").expect("its end");
    // Haparanda has a long way and a low level of education: it is in the list too.
    for part in [before_the_table, table] {
        let mut marked = part.split("aria-current=\"true\"").skip(1);
        let marked_one = marked.next().expect("it is marked");
        let (marked_one, _) = marked_one.split_once("</li>").expect("an entry");
        assert!(marked_one.contains("Haparanda"), "{marked_one}");
        assert_eq!(marked.next(), None);
    }
    let dots = plot.lines().filter(|it| it.starts_with("<circle"));
    assert_eq!(dots.filter(|it| it.contains("class=\"chosen\"")).count(), 1);
    assert!(plot.contains("Haparanda\n</text>") || plot.contains("Haparanda</text>"));
    let table = element(&html, "table", "counts");
    let rows: Vec<&str> = table.split("<tr").skip(2).collect();
    assert_eq!(rows.len(), 1 + 2 + 5 + 5);
    assert!(rows[0].contains("aria-current=\"true\"") && rows[0].contains("Haparanda"));
    assert_eq!(table.matches("aria-current").count(), 1);
}
