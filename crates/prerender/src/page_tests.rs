//! What the heads of all kinds of pages hold.

use super::*;
use crate::statement;
use clap::Parser;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::text::Lang;

#[derive(Parser)]
struct Options {
    #[command(flatten)]
    address: Address,
}

const DOROTEA: MunicipalityCode = MunicipalityCode(2425);

/// The pages of the tests: start, table, municipality and frame in each language, then the statements.
fn pages(options: &[&str]) -> Vec<String> {
    let address = Options::parse_from([&["prerender"], options].concat()).address;
    let manifest = Manifest {
        script: "assets/a.js".into(),
        wasm: "assets/a.wasm".into(),
        chunks: vec!["assets/b.wasm".into()],
        style: "assets/a.css".into(),
        embed_script: "assets/embed.js".into(),
        embed_style: "assets/embed.css".into(),
        fonts: Vec::new(),
        later_style: "assets/later.css".into(),
        inline_style: "a{}".into(),
        inline_script: "b()".into(),
    };
    let data = DataPaths {
        map: "assets/map-0.geojson".into(),
        programmes: "assets/programmes-0.geojson".into(),
        distance: "assets/distance-0.geojson".into(),
        context_layers: "assets/context-layers-0.geojson".into(),
    };
    let pages = Pages {
        shell: include_str!("../../../index.html"),
        policy: "default-src 'none'",
        manifest: &manifest,
        data: &data,
        address: &address,
    };
    let content = Prerendered {
        title: "13 & 44".to_owned(),
        description: "d".to_owned(),
        html: "<p>prerendered</p>".to_owned(),
    };
    let kinds = |lang| {
        [
            StaticPage::start(lang),
            StaticPage::of_tab(lang, Tab::Table),
            StaticPage::of_municipality(lang, DOROTEA),
            StaticPage::embed(lang),
        ]
    };
    let app = Lang::ALL.into_iter().flat_map(kinds);
    let app = app.map(|page| offline::with_size(&pages.page(page, &content).unwrap(), 1));
    let statements = Lang::ALL.map(|lang| statement::page(lang, &pages));
    app.chain(statements).collect()
}

/// The addresses in a page, without those of other sites, which are marked, and without those of the page itself.
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
    for (nth, path) in [
        (0, ""),
        (1, "tabell/"),
        (2, "kommun/2425/"),
        (4, "en/"),
        (6, "en/kommun/2425/"),
        (8, "tillganglighet/"),
        (9, "en/accessibility/"),
    ] {
        let own = format!(r#"<link rel="canonical" href="https://a.se/karta/{path}">"#);
        assert!(all[nth].contains(&own), "{own} in\n{}", all[nth]);
    }
    assert!(all[8].contains(r#"hreflang="en" href="https://a.se/karta/en/accessibility/""#));
    assert!(all[6].contains(r#"hreflang="sv" href="https://a.se/karta/kommun/2425/""#));
}

#[test]
fn a_page_names_itself_and_the_data_for_the_app() {
    let all = pages(&[]);
    let start = &all[0];
    assert!(start.contains("<title>13 &amp; 44 – Lärkartan</title>"));
    assert!(
        start.contains(r#"<html lang="sv" data-page="">"#),
        "{start}"
    );
    assert!(start.contains(r#"<main id="app" data-prerendered>"#));
    let municipality = &all[6];
    assert!(
        municipality.contains(r#"<html lang="en" data-page="en/kommun/2425/" data-wide data-own>"#)
    );
    let data = r#"<link id="data" rel="preload" href="../../../assets/map-0.geojson" as="fetch" crossorigin"#;
    assert!(municipality.contains(data), "{municipality}");
    // Named, and not fetched before the first view.
    for name in ["programmes", "distance", "context-layers"] {
        let later = format!(
            r#"<link id="{name}" rel="alternate" type="application/geo+json" href="../../../assets/{name}-0.geojson""#
        );
        assert!(municipality.contains(&later), "{municipality}");
    }
}

#[test]
fn an_embed_page_is_found_by_no_search_and_decides_its_looks_first() {
    let all = pages(&["--origin", "https://a.se"]);
    for (page, script) in [
        (&all[3], "../assets/embed.js"),
        (&all[7], "../../assets/embed.js"),
    ] {
        assert!(page.contains(" data-embed=\"delar tema las rubrik\">"));
        assert!(
            page.contains("noindex") && !page.contains("canonical"),
            "{page}"
        );
        assert!(page.contains(r#"content="light">"#), "{page}");
        let first = page.find(&format!("<script src=\"{script}\">")).unwrap();
        assert!(page.find("stylesheet").is_some_and(|style| first < style));
    }
    assert!(!all[0].contains("data-embed") && !all[0].contains("noindex"));
}

#[test]
fn every_page_has_its_policy_before_it_names_a_file() {
    for (nth, page) in pages(&[]).into_iter().enumerate() {
        let policy = page.find("Content-Security-Policy").unwrap();
        assert!(
            page.find("href=").is_some_and(|first| policy < first),
            "{page}"
        );
        // The one style and the one script in a page are those of the policy's hashes.
        let styles = usize::from(nth == 0 || nth == 4);
        assert_eq!(page.matches("<style>a{}</style>").count(), styles);
        assert_eq!(page.matches("<style").count(), styles);
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
