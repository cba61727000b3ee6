//! The screens beside the map and the comparison, as HTML.

use super::map::html_of;
use super::panel::{dorotea, element, html, part};
use larkartan_core::scene::Tab;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use std::collections::HashSet;

/// So many municipalities are on the map.
const MUNICIPALITIES: usize = 54;

/// The static page of a tab as HTML.
fn page_of(tab: Tab, lang: Lang) -> String {
    html(StaticPage::of_tab(lang, tab))
}

/// The frame of rows with that id.
#[track_caller]
fn rows<'a>(html: &'a str, id: &str) -> &'a str {
    let at = html.find(&format!(" id=\"{id}\""));
    let at = at.unwrap_or_else(|| panic!("no rows of {id}"));
    let html = &html[html[..at].rfind('<').unwrap_or_default()..];
    let to = html.find("</table>").expect("a table");
    &html[..to]
}

/// Where the links that are heads of rows lead.
fn places(rows: &str) -> Vec<&str> {
    let heads = rows.split("<th scope=\"row\"").skip(1);
    let heads = heads.filter_map(|head| Some(&head[..head.find("</th>")?]));
    let addresses = heads.filter_map(|head| head.split_once("href=\"")?.1.split_once('"'));
    addresses.map(|(address, _)| address).collect()
}

/// The beginning of some HTML, an element a line, to the end of row number `count`.
fn first_rows(html: &str, count: usize) -> String {
    let html = element(html, "div", "rows");
    let ends = html.match_indices("</tr>").map(|(at, end)| at + end.len());
    let to = ends.take(count).last().unwrap_or(html.len());
    html[..to].to_owned()
}

/// A part of a page without what it is long by: options, and path data.
fn brief(html: &str) -> String {
    let lines = html.lines().filter(|line| !line.contains("option"));
    let lines = lines.map(|line| match line.split_once(" d=\"M") {
        Some((before, path)) => {
            let (_, after) = path.split_once('"').unwrap_or_default();
            format!("{before} d=\"M…\"{after}")
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn every_municipality_of_the_table_is_a_link_to_its_page() {
    for (lang, root) in [(Lang::Sv, "../kommun/"), (Lang::En, "../../en/kommun/")] {
        let html = page_of(Tab::Table, lang);
        let found = places(rows(&html, "kommuner"));
        assert_eq!(found.len(), MUNICIPALITIES);
        assert!(
            found.iter().all(|address| address.starts_with(root)),
            "{found:?}"
        );
        assert_eq!(found.iter().collect::<HashSet<_>>().len(), MUNICIPALITIES);
    }
}

#[test]
fn tables_begin_with_heads_and_the_northernmost_county() {
    let html = page_of(Tab::Table, Lang::Sv);
    insta::assert_snapshot!("municipalities", first_rows(&html, 4));
    insta::assert_snapshot!("sites", first_rows(rows(&html, "platser"), 3));
}

#[test]
fn choices_and_files_stand_beside_the_table() {
    let page = StaticPage::of_tab(Lang::En, Tab::Table);
    insta::assert_snapshot!("table_choices", part(page, "div", "table-choices"));
    insta::assert_snapshot!("save", part(page, "div", "save"));
}

#[test]
fn an_order_and_an_area_are_a_links() {
    let html = html_of("?vy=tabell&ordning=-varde&urval=24&klass=5&kommun=2425");
    let rows = rows(&html, "kommuner");
    assert_eq!(rows.matches("aria-sort=\"descending\"").count(), 1);
    assert_eq!(rows.matches("class=\"group\"").count(), 0);
    assert_eq!(rows.matches("aria-current=\"true\"").count(), 1);
    assert!(rows.contains("data-all"), "no way back to all");
    let found = places(rows);
    assert!(
        found.iter().all(|address| address.starts_with("kommun/24")),
        "{found:?}"
    );
    assert!(!found.is_empty());
}

#[test]
fn no_municipality_is_said() {
    // No municipality of Gävleborg lies so far from a campus.
    let html = html_of("?vy=tabell&urval=21&klass=5");
    let start = html.find("id=\"kommuner\"").expect("rows");
    assert!(html[start..].contains("<p>Ingen kommun passar"));
    assert!(!html[start..].contains("data-sort"));
}

/// The entries of the list of programmes, each as HTML.
fn programmes(html: &str) -> Vec<&str> {
    html.split("<li class=\"programme\"").skip(1).collect()
}

#[test]
fn programmes_are_text_without_a_script() {
    let html = page_of(Tab::Supply, Lang::Sv);
    // The first hundred; the app shows more on request.
    assert_eq!(programmes(&html).len(), 100);
    assert!(html.contains("262 av 569 kända utbildningar passar valen. De första 100 visas."));
    assert!(html.contains("262 kända utbildningar i bokstavsordning</h1>"));
    for way in ["antagning.se", "studera.nu", "yrkeshogskolan.se"] {
        assert!(html.contains(&format!("https://www.{way}/")), "{way}");
    }
    let list = element(&html, "ol", "programmes");
    let first: Vec<&str> = list.split("<li class=\"programme\">").take(3).collect();
    insta::assert_snapshot!("programmes", first.join("<li class=\"programme\">"));
    let page = StaticPage::of_tab(Lang::Sv, Tab::Supply);
    insta::assert_snapshot!(
        "programme_choices",
        brief(&part(page, "div", "table-choices"))
    );
}

#[test]
fn programmes_are_narrowed_by_a_link() {
    let html = html_of("?vy=utbud&typ=yh&aldre=ja").replace("<!>", "");
    assert!(html.contains("aria-pressed=\"true\""));
    let all = programmes(&html);
    assert!(!all.is_empty());
    let is_yh = |entry: &&str| entry.contains("<span>yrkeshögskola</span>");
    assert!(all.iter().all(is_yh));
}

#[test]
fn programmes_are_counted_from_the_chosen_place() {
    let html = html_of("?vy=utbud&kommun=2462").replace("<!>", "");
    assert!(html.contains("262 kända utbildningar, närmast Vilhelmina först</h1>"));
    let first = programmes(&html)[0];
    assert!(first.contains("<p class=\"away\">här</p>"), "{first}");
    assert!(first.contains("data-here=\"true\"") && first.contains("+ 10 till"));
    let html = html_of("?vy=utbud&kommun=2462&har=ja").replace("<!>", "");
    assert!(html.contains("Visa alla 262, även på andra platser"));
    assert!(
        programmes(&html)
            .iter()
            .all(|entry| entry.contains("data-here=\"true\""))
    );
}

#[test]
fn page_of_dorotea() {
    for lang in Lang::ALL {
        let name = format!("dorotea_{}", lang.code());
        let html = part(dorotea(lang), "section", "table profile");
        assert!(html.contains("selected"), "the choice names another");
        assert!(html.contains("2026-11-21"), "no day");
        insta::assert_snapshot!(name, brief(&html));
    }
}

/// A page that many phones load over a thin line: its charts and its map have limits, in bytes before compression.
#[test]
fn charts_are_a_small_part_of_the_page_of_a_municipality() {
    let html = html(dorotea(Lang::Sv));
    let charts = [
        ("ul", "strips", 9_000),
        ("div", "lines", 3_500),
        ("table", "figures pairs", 5_500),
        ("table", "figures bars", 2_000),
        ("svg", "small-map", 12_000),
    ];
    for (tag, class, limit) in charts {
        let bytes = element(&html, tag, class).len();
        assert!(bytes <= limit, "{class}: {bytes} bytes");
    }
}

#[test]
fn without_a_municipality_all_are_links() {
    let page = StaticPage::of_tab(Lang::Sv, Tab::Profile);
    let html = part(page, "section", "table profile");
    assert_eq!(html.matches("<option").count(), 1 + MUNICIPALITIES);
    let links: HashSet<&str> = html.split("href=\"").skip(1).collect();
    assert_eq!(links.len(), MUNICIPALITIES);
    let html = brief(&html);
    let (_, list) = html.split_once("</label>\n").expect("the choice");
    let list: Vec<&str> = list.lines().take(12).collect();
    insta::assert_snapshot!("all_municipalities", list.join("\n"));
}

#[test]
fn compared_municipalities_stand_side_by_side() {
    let html = html_of("?jamfor=2425,2480");
    insta::assert_snapshot!("comparison", element(&html, "div", "comparison"));
}

/// A link with a place that opens and one that closes.
const TRIED: &str = "?oppna=65.82:15.09,larcentrum&stang=larcentrum-asele&troskel=60";

/// What the figures of a thought experiment say, by their keys.
fn figures(html: &str) -> Vec<(&str, String)> {
    let parts = html.split("data-figure=\"").skip(1);
    let figures = parts.filter_map(|part| {
        let (key, rest) = part.split_once('"')?;
        let words = rest.split_once('>')?.1.split_once("</")?.0;
        Some((key, words.replace("<!>", "")))
    });
    figures.collect()
}

#[test]
fn today_is_said_without_a_script() {
    for lang in Lang::ALL {
        let html = page_of(Tab::WhatIf, lang);
        let found = figures(&html);
        let keys: Vec<&str> = found.iter().map(|(key, _)| *key).collect();
        assert_eq!(
            keys,
            ["beyond", "beyond-before", "gained", "lost", "longest"]
        );
        assert_eq!(found[0].1, found[1].1, "nothing is changed");
        assert_eq!([&found[2].1, &found[3].1], ["0", "0"]);
        assert!(!html.contains("thought-mark"), "today is no experiment");
        let name = format!("what_if_{}", lang.code());
        insta::assert_snapshot!(name, element(&html, "section", "thought-card"));
    }
}

#[test]
fn a_link_with_an_experiment_shows_it() {
    let html = html_of(TRIED).replace("<!>", "");
    let found = figures(&html);
    assert_eq!(found.len(), 5);
    assert_ne!(found[0].1, found[1].1, "as many as today");
    let card = element(&html, "section", "thought-card");
    assert!(card.contains("Tankeexperiment"), "{card}");
    let changes = element(&html, "ul", "changes");
    assert_eq!(changes.matches("<li").count(), 2, "{changes}");
    assert!(changes.contains("Lärcentrum Åsele"), "{changes}");
}

/// The policy forbids style attributes, and an id stands once on a page.
#[test]
fn no_screen_has_style_attributes_or_an_id_twice() {
    let tabs = Lang::ALL.into_iter().flat_map(|lang| {
        let tabs = [Tab::Table, Tab::Supply, Tab::Profile, Tab::WhatIf].into_iter();
        tabs.map(move |tab| page_of(tab, lang))
    });
    let towns = Lang::ALL.map(|lang| html(dorotea(lang)));
    let tried = [html_of(TRIED)];
    for html in tabs.chain(towns).chain(tried) {
        assert!(html.contains("data-shown=\"true\""));
        assert!(!html.contains(" style="));
        let ids = html.split(" id=\"").skip(1);
        let ids: Vec<&str> = ids
            .filter_map(|rest| Some(rest.split_once('"')?.0))
            .collect();
        let mut seen = HashSet::new();
        let twice: Vec<&&str> = ids.iter().filter(|id| !seen.insert(**id)).collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
