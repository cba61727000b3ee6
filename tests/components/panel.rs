//! What stands beside the map, as HTML.

use larkartan::prerender::Prerenderer;
use larkartan_core::domain::{Atlas, MunicipalityCode, Programmes};
use larkartan_core::geojson::{FILE_NAMES, Files, LATER_FILE_NAMES, decode, programmes};
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use std::sync::LazyLock;

fn read(name: &str) -> String {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    std::fs::read_to_string(data.join(name)).expect(name)
}

fn atlas() -> Atlas {
    let texts = FILE_NAMES.map(read);
    decode(&Files::from_texts(&texts)).expect("the shipped files decode")
}

/// The shipped programmes.
pub static PROGRAMMES: LazyLock<Programmes> = LazyLock::new(|| {
    let [offers, ..] = LATER_FILE_NAMES.map(read);
    programmes(&offers, &atlas()).expect("the shipped programmes decode")
});

/// The shipped graph of roads.
pub static ROADS: LazyLock<String> = LazyLock::new(|| read("source/roads/road_graph.json"));

pub static PRERENDERER: LazyLock<Prerenderer> =
    LazyLock::new(|| Prerenderer::new(atlas(), PROGRAMMES.clone(), &ROADS));

/// The day that the pages are made.
pub const TODAY: &str = "2026-11-21";

/// A page as HTML.
pub fn html(page: StaticPage) -> String {
    PRERENDERER.page(page, TODAY).html
}

/// The page of Dorotea.
pub fn dorotea(lang: Lang) -> StaticPage {
    StaticPage::of_municipality(lang, MunicipalityCode(2425))
}

/// The first element of a page with that tag and class, an element a line, without the marks of the renderer.
#[track_caller]
pub fn part(page: StaticPage, tag: &str, class: &str) -> String {
    element(&html(page), tag, class)
}

/// The first element of some HTML with that tag and class, as `part` gives it.
#[track_caller]
pub fn element(html: &str, tag: &str, class: &str) -> String {
    let class = format!("class=\"{class}\"");
    let start = format!("<{tag}");
    let mut starts = html.match_indices(&start).map(|(at, _)| at);
    let has_class = |at: &usize| {
        let end = html[*at..].find('>').unwrap_or_default();
        html[*at..*at + end].contains(&class)
    };
    let from = starts.find(has_class);
    let html = &html[from.unwrap_or_else(|| panic!("no {tag} of {class}"))..];
    let mut depth = 0;
    let mut to = html.len();
    let (opens, closes) = (format!("<{tag}"), format!("</{tag}>"));
    for (at, _) in html.match_indices('<') {
        let rest = &html[at..];
        if rest.starts_with(&opens) {
            depth += 1;
        } else if rest.starts_with(&closes) {
            depth -= 1;
            if depth == 0 {
                to = at + closes.len();
                break;
            }
        }
    }
    html[..to]
        .replace("<!>", "")
        .replace("<!--<() />-->", "")
        .replace("><", ">\n<")
}

#[test]
fn header_in_both_languages() {
    for lang in Lang::ALL {
        let name = format!("header_{}", lang.code());
        insta::assert_snapshot!(name, part(StaticPage::start(lang), "header", "top"));
    }
}

#[test]
fn tabs_are_links() {
    insta::assert_snapshot!(part(StaticPage::start(Lang::En), "nav", "tabs"));
}

#[test]
fn search_is_closed() {
    insta::assert_snapshot!(part(StaticPage::start(Lang::Sv), "div", "choice search"));
}

#[test]
fn legend_of_the_first_view() {
    insta::assert_snapshot!(part(StaticPage::start(Lang::Sv), "div", "legend"));
}

#[test]
fn every_municipality_is_a_dot_on_the_map() {
    let html = part(StaticPage::start(Lang::Sv), "div", "key");
    assert_eq!(html.matches("<circle data-code=").count(), 54);
    // One dot is like another.
    let lines = html.lines().filter(|line| {
        let is_dot = line.starts_with("<circle data-code=");
        !line.starts_with("</circle>") && (!is_dot || line.contains("\"2425\""))
    });
    insta::assert_snapshot!(lines.collect::<Vec<_>>().join("\n"));
}

#[test]
fn facts_about_dorotea() {
    for lang in Lang::ALL {
        let name = format!("dorotea_{}", lang.code());
        insta::assert_snapshot!(name, part(dorotea(lang), "section", "detail"));
    }
}

#[test]
fn nothing_is_chosen() {
    insta::assert_snapshot!(part(StaticPage::start(Lang::Sv), "section", "detail"));
}

#[test]
fn foot_of_the_panel() {
    insta::assert_snapshot!(part(dorotea(Lang::En), "footer", "foot quiet"));
}

#[test]
fn only_a_frame_leads_to_the_whole_map() {
    let class = "credit quiet";
    let frame = part(StaticPage::embed(Lang::Sv), "footer", class);
    assert!(frame.contains("target=\"_blank\""), "{frame}");
    insta::assert_snapshot!(part(StaticPage::start(Lang::Sv), "footer", class));
}

/// The policy forbids style attributes.
#[test]
fn no_page_has_style_attributes() {
    for lang in Lang::ALL {
        for page in [
            StaticPage::start(lang),
            StaticPage::embed(lang),
            dorotea(lang),
        ] {
            let html = html(page);
            assert!(html.contains("class=\"panel\""));
            assert!(!html.contains(" style="), "{}", page.path());
        }
    }
}
