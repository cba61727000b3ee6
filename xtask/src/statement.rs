//! The accessibility statement as pages of their own: markup for the sentences in `larkartan::text`, without a script.
//!
//! Why here and not in the app: it is read once by few, and must be there for those for whom the app does not start.

use crate::place::Place;
use larkartan::text::Lang;
use larkartan::text::statement::{Part, Section};
use maud::{DOCTYPE, Markup, html};

/// Where the statement stands, seen from the map.
pub fn address(lang: Lang) -> &'static str {
    lang.text().foot.statement_address
}

/// The page in one language, under `policy`; `style` is the address of the style sheet seen from the map.
pub fn page(lang: Lang, style: &str, policy: &str, place: &Place) -> String {
    let (words, text) = (lang.statement(), lang.text());
    let (other, root) = (lang.other(), place.root(address(lang)));
    let other_address = [root.as_str(), address(other)].concat();
    let map_address = match lang == Lang::default() {
        true => root.clone(),
        false => format!("{root}?lang={}", lang.code()),
    };
    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="description" content=(words.about);
                title { (words.title) " – " (text.app_name) }
                link rel="icon" href={ (root) "icon.svg" } type="image/svg+xml";
                @match place.whole("") {
                    None => { link rel="alternate" hreflang=(other.code()) href=(other_address); }
                    Some(map) => {
                        link rel="canonical" href={ (map) (address(lang)) };
                        @for lang in Lang::ALL {
                            link rel="alternate" hreflang=(lang.code()) href={ (map) (address(lang)) };
                        }
                    }
                }
                link rel="stylesheet" href={ (root) (style) };
            }
            body.statement {
                header {
                    nav aria-label=(text.app_name) {
                        a href=(map_address) { (words.to_map) }
                        a href=(other_address) hreflang=(other.code()) lang=(other.code()) {
                            (text.other_language)
                        }
                    }
                }
                main {
                    div.lead {
                        h1 { (words.title) }
                        @for part in words.lead { (piece(part)) }
                    }
                    @for section in words.sections() { (written(section)) }
                }
            }
        }
    };
    page.into_string()
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

    #[track_caller]
    fn check(lang: Lang, wanted: &[&str]) {
        let page = page(lang, "style.css", "default-src 'none'", &Place::default());
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
                r#"<a href="../">"#,
                r#"<a href="../en/accessibility/" hreflang="en" lang="en">"#,
            ],
        );
        check(
            Lang::En,
            &[
                r#"<html lang="en">"#,
                r#"href="../../style.css""#,
                r#"<a href="../../?lang=en">"#,
                r#"<a href="../../tillganglighet/" hreflang="sv" lang="sv">"#,
            ],
        );
    }
}
