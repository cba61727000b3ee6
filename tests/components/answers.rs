//! What a chosen place answers, as HTML.

use super::map::html_of;
use super::panel::{dorotea, element, html, part};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::scene::Tab;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;

#[test]
fn what_can_be_studied_stands_in_the_page_of_a_municipality() {
    let vilhelmina = MunicipalityCode(2462);
    for lang in Lang::ALL {
        let name = format!("study_{}", lang.code());
        let page = StaticPage::of_municipality(lang, vilhelmina);
        insta::assert_snapshot!(name, part(page, "section", "study"));
    }
}

#[test]
fn a_comparison_begins_with_its_answer() {
    let html = element(&html_of("?kommun=2462&mot=2480"), "section", "versus");
    let options = html.lines().filter(|line| !line.contains("opt"));
    insta::assert_snapshot!(options.collect::<Vec<_>>().join("\n"));
    assert!(html.contains("aria-pressed=\"true\""));
    // A page that the build writes compares nothing.
    assert!(!super::panel::html(dorotea(Lang::Sv)).contains("class=\"versus\""));
}

#[test]
fn contacts_can_be_pressed_and_no_link_is_a_raw_address() {
    for lang in Lang::ALL {
        let table = html(StaticPage::of_tab(lang, Tab::Table));
        for href in ["tel:+4694214000", "mailto:info@dorotea.se"] {
            assert!(table.contains(&format!("href=\"{href}\"")), "{href}");
        }
        for code in [2425, 2462, 2480, 2523, 2180].map(MunicipalityCode) {
            let html = html(StaticPage::of_municipality(lang, code));
            assert!(!html.contains(">http"), "{code}");
        }
        assert!(!table.contains(">http"));
    }
}
