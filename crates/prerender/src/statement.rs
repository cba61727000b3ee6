//! The accessibility statement as pages of their own, without a script: markup for the sentences in
//! `larkartan_core::text::statement`.
//!
//! Why here and not in the app: few read it, once, and it must be there for those for whom the app does not start.

use crate::head::languages;
use crate::page::Pages;
use larkartan_core::text::Lang;
use larkartan_core::text::statement::{Part, Section, StatementText};
use larkartan_core::url::StaticPage;
use maud::{DOCTYPE, Markup, html};

/// The path of the statement in a language.
pub fn path(lang: Lang) -> &'static str {
    lang.text().foot.statement_address
}

/// The page in one language.
pub fn page(lang: Lang, pages: &Pages) -> String {
    let (text, statement) = (lang.text(), lang.statement());
    let root = pages.address.root(path(lang));
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(pages.policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="description" content=(statement.about);
                title { (statement.title) " – " (text.app_name) }
                link rel="icon" href={ (root) "icon.svg" } type="image/svg+xml";
                (languages(pages.address, lang, &|lang| path(lang).to_owned()))
                link rel="stylesheet" href={ (root) (pages.manifest.style) };
            }
            body.statement {
                (header(lang, &root))
                (content(statement))
            }
        }
    };
    page.into_string()
}

/// The ways to the map and to the other language.
fn header(lang: Lang, root: &str) -> Markup {
    let (text, other) = (lang.text(), lang.other());
    let start = [root, &StaticPage::start(lang).path()].concat();
    html! {
        header {
            nav aria-label=(text.app_name) {
                a.name href=(start) { (text.app_name) }
                a href={ (root) (path(other)) } hreflang=(other.code()) lang=(other.code()) {
                    (text.other_language)
                }
            }
        }
    }
}

fn content(statement: &StatementText) -> Markup {
    html! {
        main {
            div.lead {
                h1 { (statement.title) }
                @for part in statement.lead { (piece(part)) }
            }
            @for section in statement.sections() { (section_of(section)) }
        }
    }
}

fn section_of(section: &Section) -> Markup {
    html! {
        section {
            h2 { (section.heading) }
            @for part in section.parts { (piece(part)) }
        }
    }
}

fn piece(part: &Part) -> Markup {
    html! {
        @match *part {
            Part::Heading(words) => h3 { (words) },
            Part::Says(words) => p { (words) },
            Part::List(all) => ul { @for words in all { li { (words) } } },
            Part::Link(words, address) => p { a href=(address) rel="noopener" { (words) } },
            Part::ToCopy(all) => div.to-copy { @for words in all { p { (words) } } },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Address;
    use crate::page::DataPaths;
    use larkartan_dist::Manifest;

    #[track_caller]
    fn check(lang: Lang, wanted: &[&str]) {
        let manifest = Manifest {
            style: "style.css".to_owned(),
            ..Manifest::default()
        };
        let pages = Pages {
            shell: "",
            policy: "default-src 'none'",
            manifest: &manifest,
            data: &DataPaths::default(),
            address: &Address::default(),
        };
        let page = page(lang, &pages);
        for part in wanted {
            assert!(page.contains(part), "{part} is not in\n{page}");
        }
        assert!(!page.contains("<script"), "a page that is read needs none");
    }

    #[test]
    fn each_page_leads_to_the_map_and_to_the_other_without_a_base_path() {
        check(
            Lang::Sv,
            &[
                r#"<html lang="sv">"#,
                r#"href="../style.css""#,
                r#"<a class="name" href="../">"#,
                r#"<a href="../en/accessibility/" hreflang="en" lang="en">"#,
            ],
        );
        check(
            Lang::En,
            &[
                r#"<html lang="en">"#,
                r#"href="../../style.css""#,
                r#"<a class="name" href="../../en/">"#,
                r#"<a href="../../tillganglighet/" hreflang="sv" lang="sv">"#,
            ],
        );
    }
}
