//! The start page: `index.html` with the build's own lines in its head, whose addresses are right for where it will stand.
//!
//! The order is that of need. Style stands in the start page itself, so that nothing holds up the first picture; the script is
//! small and starts the wasm, and what is fetched ahead comes beside it.

use crate::layer;
use crate::offline;
use crate::place::Place;
use crate::reading::languages;
use crate::share;
use anyhow::{Result, bail};
use larkartan::ui::Still;
use larkartan_core::text::Lang;
use maud::{Markup, PreEscaped, html};

/// What `index.html` holds where the policy belongs: before anything that could break it.
pub const POLICY_MARK: &str = "<!-- build:policy -->";
/// What it holds where the build's own lines belong.
pub const HEAD_MARK: &str = "<!-- build:head -->";
/// What it holds where the button for a copy belongs.
pub const OFFLINE_MARK: &str = "<!-- build:offline -->";
/// What it holds for the way to the map's folder.
pub const ROOT_MARK: &str = "build:root/";

/// What the page names, as addresses seen from the map's folder.
pub struct Start<'a> {
    pub policy: &'a str,
    /// The style sheet itself, for the page that shall be seen first.
    pub style: &'a str,
    /// Its address.
    pub style_name: &'a str,
    /// The script that says so where the next one does not come; it stands in the page itself.
    pub absent: &'a str,
    pub script: &'a str,
    pub wasm: &'a str,
    /// The script of the page for frames.
    pub embed: &'a str,
    /// Its own style sheet, beside that of all pages.
    pub embed_style: &'a str,
    /// The data, as one.
    pub data: &'a str,
}

impl Start<'_> {
    /// The page, made of `shell`.
    pub fn page(&self, shell: &str, place: &Place, lang: Lang, still: &Still) -> Result<String> {
        let root = place.root(&layer::start_address(lang));
        // One address for all views: a link's parameters make no new page.
        let first = html! {
            (languages(place, lang, &layer::start_address))
            (share::tags(place, lang, None, still))
            style { (PreEscaped(self.style)) }
        };
        self.filled(shell, root, [first, offline::place()], lang, still)
    }

    /// The page for frames, made of the same `shell`.
    pub fn embed(&self, shell: &str, place: &Place, lang: Lang, still: &Still) -> Result<String> {
        let root = place.root(&layer::embed_address(lang));
        let head = html! {
            // Who searches is led to the whole map.
            meta name="robots" content="noindex";
            // Before the first picture: it decides what is in it.
            script src={ (root) (self.embed) } {}
            // Files, for a browser that shows many frames or comes again.
            link rel="stylesheet" href={ (root) (self.style_name) };
            link rel="stylesheet" href={ (root) (self.embed_style) };
        };
        let page = self.filled(shell, root, [head, html! {}], lang, still)?;
        let marks = [
            ("<html ", PreEscaped("<html data-embed ".to_owned())),
            ("\"light dark\"", PreEscaped("\"light\"".to_owned())),
        ];
        fill(&page, &marks)
    }

    /// The `shell` with all that it lacks, `first` before the rest of the head and `last` at the foot.
    fn filled(
        &self,
        shell: &str,
        root: String,
        [first, last]: [Markup; 2],
        lang: Lang,
        still: &Still,
    ) -> Result<String> {
        let policy = html! { meta http-equiv="Content-Security-Policy" content=(self.policy); };
        let head = html! { (first) (self.head(&root)) };
        let marks = [
            (POLICY_MARK, policy),
            (HEAD_MARK, head),
            (OFFLINE_MARK, last),
            (ROOT_MARK, PreEscaped(root)),
        ];
        fill(shell, &[&marks, &still_marks(lang, still)[..]].concat())
    }

    fn head(&self, root: &str) -> Markup {
        html! {
            script { (PreEscaped(self.absent)) }
            script type="module" src={ (root) (self.script) } fetchpriority="high" {}
            link rel="preload" href={ (root) (self.wasm) } as="fetch" type="application/wasm" crossorigin fetchpriority="low";
            link rel="preload" href={ (root) (self.data) } as="fetch" crossorigin fetchpriority="low" data-map;
        }
    }
}

/// What the shell holds for the page that stands still, and what belongs there.
pub fn still_marks(lang: Lang, still: &Still) -> [(&'static str, Markup); 5] {
    let title = [&still.title, " – ", lang.text().app_name].concat();
    [
        ("build:lang", html! { (lang.code()) }),
        ("build:title", html! { (title) }),
        ("build:description", html! { (still.description) }),
        ("<!-- build:fault -->", layer::fault(lang)),
        ("<!-- build:still -->", PreEscaped(still.markup.clone())),
    ]
}

/// `shell` with each mark replaced. A mark that is not there is a mistake: something would silently be left out.
pub fn fill(shell: &str, marks: &[(&str, Markup)]) -> Result<String> {
    let mut page = shell.to_owned();
    for (mark, content) in marks {
        if !page.contains(mark) {
            bail!("index.html has no `{mark}`");
        }
        page = page.replace(mark, &content.0);
    }
    Ok(page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Around;
    use clap::Parser;

    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        place: Place,
    }

    /// Every page that a build writes, for these options.
    fn pages(options: &[&str]) -> Vec<String> {
        let place = Options::parse_from([&["build"], options].concat()).place;
        let start = Start {
            policy: "default-src 'none'",
            style: "a{}",
            style_name: "assets/a.css",
            absent: "b()",
            script: "assets/a.js",
            wasm: "assets/a.wasm",
            embed: "assets/embed.js",
            embed_style: "assets/embed.css",
            data: "assets/map-0.geojson",
        };
        let shell = include_str!("../../index.html");
        let still = Still {
            title: "13 & 44".to_owned(),
            description: "d".to_owned(),
            markup: "<p>still</p>".to_owned(),
        };
        let page = start.page(shell, &place, Lang::Sv, &still).unwrap();
        let told = offline::Copy::default().told_in(vec![(String::new(), page)]);
        let mut pages: Vec<String> = told.into_iter().map(|(_, page)| page).collect();
        assert!(pages[0].contains("<title>13 &amp; 44 – Lärkartan</title>"));
        let around = Around {
            style: start.style_name,
            policy: start.policy,
            place: &place,
            today: "2026-11-22",
        };
        pages.extend(Lang::ALL.map(|lang| crate::statement::page(lang, &around)));
        pages.extend(Lang::ALL.map(|lang| start.embed(shell, &place, lang, &still).unwrap()));
        pages
    }

    /// The addresses in a page, without those of other sites, which say so, and without those of the page itself.
    fn addresses(page: &str) -> Vec<&str> {
        let named = [r#" href=""#, r#" src=""#].map(|name| page.split(name).skip(1));
        let tags = named
            .into_iter()
            .flatten()
            .map(|rest| rest.split('>').next().unwrap());
        let own = tags.filter(|tag| !tag.contains(r#"rel="noopener""#));
        let found = own.map(|tag| tag.split('"').next().unwrap());
        found
            .filter(|address| !address.is_empty() && !address.starts_with('#'))
            .collect()
    }

    #[test]
    fn without_options_every_address_is_relative() {
        for page in pages(&[]) {
            let all = addresses(&page);
            assert!(all.len() > 3, "{page}");
            for address in all {
                assert!(
                    !address.starts_with('/') && !address.contains(':'),
                    "{address} in\n{page}"
                );
            }
            assert!(!page.contains("build:"), "{page}");
        }
    }

    #[test]
    fn with_a_base_every_address_begins_with_it() {
        for page in pages(&["--base", "/karta/"]) {
            for address in addresses(&page) {
                assert!(address.starts_with("/karta/"), "{address} in\n{page}");
            }
        }
    }

    #[test]
    fn with_an_origin_pages_name_themselves() {
        let all = pages(&["--base", "/karta/", "--origin", "https://a.se"]);
        let wanted = [
            "https://a.se/karta/",
            "https://a.se/karta/tillganglighet/",
            "https://a.se/karta/en/accessibility/",
        ];
        for (page, address) in all.iter().zip(wanted) {
            assert!(
                page.contains(&format!(r#"<link rel="canonical" href="{address}">"#)),
                "{page}"
            );
        }
        assert!(all[1].contains(r#"hreflang="en" href="https://a.se/karta/en/accessibility/""#));
    }

    #[test]
    fn the_page_for_frames_is_found_by_no_search_and_decides_its_looks_first() {
        let all = pages(&["--origin", "https://a.se"]);
        let [.., sv, en] = &all[..] else {
            panic!("no pages for frames")
        };
        for (page, script) in [(sv, "../assets/embed.js"), (en, "../../assets/embed.js")] {
            assert!(page.contains("<html data-embed lang="), "{page}");
            assert!(
                page.contains("noindex") && !page.contains("canonical"),
                "{page}"
            );
            let first = page.find(&format!("<script src=\"{script}\">")).unwrap();
            assert!(page.find("stylesheet").is_some_and(|style| first < style));
        }
        assert!(!all[0].contains("data-embed") && !all[0].contains("noindex"));
    }

    #[test]
    fn every_page_says_its_policy_before_it_names_a_file() {
        for (nth, page) in pages(&[]).into_iter().enumerate() {
            let policy = page.find("Content-Security-Policy").unwrap();
            assert!(
                page.find("href=").is_some_and(|first| policy < first),
                "{page}"
            );
            // The one style and the one script in a page are those of the policy's hashes.
            assert_eq!(
                page.matches("<style>a{}</style>").count(),
                usize::from(nth == 0)
            );
            assert_eq!(page.matches("<style").count(), usize::from(nth == 0));
            assert!(!page.contains(" style="), "{page}");
            let scripts = page.matches("<script>").count();
            assert_eq!(page.matches("<script>b()</script>").count(), scripts);
            assert!(!page.contains(" onerror="), "{page}");
        }
    }

    #[test]
    fn a_mark_that_is_gone_is_noticed() {
        assert!(fill("<html>", &[(HEAD_MARK, html! {})]).is_err());
    }
}
