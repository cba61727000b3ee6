//! The accessibility statement as pages of their own: markup for the sentences in `larkartan_core::text`, without a script.
//!
//! Why here and not in the app: it is read once by few, and must be there for those for whom the app does not start.

use crate::reading::{Around, Reading};
use larkartan_core::text::Lang;
use larkartan_core::text::statement::{Part, Section};
use maud::{Markup, html};

/// Where the statement stands, seen from the map.
pub fn address(lang: Lang) -> &'static str {
    lang.text().foot.statement_address
}

/// The page in one language.
pub fn page(lang: Lang, around: &Around) -> String {
    let words = lang.statement();
    let content = html! {
        main {
            div.lead {
                h1 { (words.title) }
                @for part in words.lead { (piece(part)) }
            }
            @for section in words.sections() { (written(section)) }
        }
    };
    let reading = Reading {
        lang,
        title: words.title,
        description: words.about,
        address: &|lang| address(lang).to_owned(),
        shared: html! {},
        content,
    };
    reading.page(around)
}

fn written(section: &Section) -> Markup {
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
    use crate::place::Place;

    #[track_caller]
    fn check(lang: Lang, wanted: &[&str]) {
        let around = Around {
            style: "style.css",
            policy: "default-src 'none'",
            place: &Place::default(),
            today: "2026-11-22",
        };
        let page = page(lang, &around);
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
