//! The page that hosts show where there is none: `404.html`, in both languages, with ways on.
//!
//! It answers at any address, so its links cannot be relative as those of other pages are: they begin with the base path, and with
//! `/` where the build was told none, since hosts take this file from the root of what they serve.

use crate::page::Pages;
use larkartan_core::scene::Tab;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use maud::{DOCTYPE, Markup, html};

/// The name that hosts look for.
pub const FILE: &str = "404.html";

/// The page.
pub fn page(pages: &Pages) -> String {
    let root = pages.address.base();
    let titles = Lang::ALL.map(|lang| lang.not_found().title);
    let name = Lang::default().text().app_name;
    let page = html! {
        (DOCTYPE)
        html lang=(Lang::default().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(pages.policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (titles.join(" – ")) " – " (name) }
                link rel="icon" href={ (root) "icon.svg" } type="image/svg+xml";
                link rel="stylesheet" href={ (root) (pages.manifest.style) };
            }
            body.statement {
                header { p.name { (name) } }
                main { @for lang in Lang::ALL { (section(lang, root)) } }
            }
        }
    };
    page.into_string()
}

fn section(lang: Lang, root: &str) -> Markup {
    let words = lang.not_found();
    let ways = [
        (words.to_map, Tab::Map),
        (words.to_table, Tab::Table),
        (words.to_programmes, Tab::Supply),
        (words.to_municipalities, Tab::Profile),
    ];
    html! {
        section lang=(lang.code()) {
            @if lang == Lang::default() { h1 { (words.title) } } @else { h2 { (words.title) } }
            p { (words.about) }
            ul {
                @for (name, tab) in ways {
                    li { a href={ (root) (StaticPage::of_tab(lang, tab).path()) } { (name) } }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::Address;
    use crate::page::DataPaths;
    use clap::Parser;
    use larkartan_dist::Manifest;

    #[derive(Parser)]
    struct Told {
        #[command(flatten)]
        address: Address,
    }

    #[track_caller]
    fn check(told: &[&str], base: &str) {
        let address = Told::parse_from([&["prerender"], told].concat()).address;
        let page = page(&Pages {
            shell: "",
            policy: "default-src 'none'",
            manifest: &Manifest::default(),
            data: &DataPaths::default(),
            address: &address,
        });
        for path in ["", "tabell/", "utbud/", "kommun/", "en/", "en/kommun/"] {
            let link = format!("<a href=\"{base}{path}\">");
            assert!(page.contains(&link), "{link} is not in\n{page}");
        }
        assert!(page.contains("<section lang=\"en\">") && page.contains("noindex"));
        assert!(!page.contains("<script") && !page.contains("://"), "{page}");
    }

    #[test]
    fn it_leads_on_from_any_depth_and_names_no_host() {
        check(&[], "/");
        check(&["--base", "/karta/"], "/karta/");
        check(
            &["--base", "/karta/", "--origin", "https://karta.example.se"],
            "/karta/",
        );
    }
}
