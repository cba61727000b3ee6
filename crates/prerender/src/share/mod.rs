//! Share pictures: what others show of a page where somebody shares its address. One PNG a page, and the tags that name it.
//!
//! The tags need whole addresses: without a known host there are none, and no pictures.

mod colours;
mod picture;
mod png;
mod words;

use crate::address::Address;
use crate::output::Output;
use anyhow::{Context, Result};
use colours::Colours;
use larkartan::prerender::{Prerendered, Prerenderer};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use maud::{Markup, html};
use picture::{HEIGHT, Picture, WIDTH};
use std::thread;
use words::Font;

/// The path of the picture of a page: of a municipality, or of the whole map.
fn path(lang: Lang, code: Option<MunicipalityCode>) -> String {
    let code = code.map_or_else(String::new, |code| format!("{code}."));
    format!("share/{code}{}.png", lang.code())
}

/// The tags that say how a page is shown where its address is shared; none if the origin is not known.
pub fn tags(address: &Address, page: StaticPage, content: &Prerendered) -> Markup {
    let picture = path(page.lang, page.municipality);
    let addresses = address
        .absolute(&page.path())
        .zip(address.absolute(&picture));
    let words = page.lang.prerendered();
    html! {
        @if let Some((own, picture)) = addresses {
            meta property="og:type" content="website";
            meta property="og:site_name" content=(page.lang.text().app_name);
            meta property="og:locale" content=(words.locale);
            meta property="og:title" content=(content.title);
            meta property="og:description" content=(content.description);
            meta property="og:url" content=(own);
            meta property="og:image" content=(picture);
            meta property="og:image:type" content="image/png";
            meta property="og:image:width" content=(WIDTH);
            meta property="og:image:height" content=(HEIGHT);
            meta property="og:image:alt" content=((words.picture)(&content.title));
            meta name="twitter:card" content="summary_large_image";
        }
    }
}

/// Writes the pictures of all pages, if the origin is known. `tokens` is the style sheet with the colours.
pub fn write(
    output: &Output,
    prerenderer: &Prerenderer,
    tokens: &str,
    address: &Address,
    today: &str,
) -> Result<()> {
    if address.absolute("").is_none() {
        return Ok(());
    }
    let all = pictures(prerenderer, today);
    let (font, colours) = (Font::new(), Colours::read(tokens));
    // Drawing takes the most time of all that writes pages, and each picture stands alone.
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let drawn = |share: &[(String, Picture)]| -> Result<Vec<(String, Vec<u8>)>> {
        let drawn = share.iter().map(|(name, picture)| {
            let svg = picture
                .svg(prerenderer.atlas(), prerenderer.drawing(), &font, &colours)?
                .into_string();
            let bytes = png::drawn(&svg, &font).with_context(|| name.clone())?;
            Ok((name.clone(), bytes))
        });
        drawn.collect()
    };
    let shares = thread::scope(|scope| {
        let shares = all.chunks(all.len().div_ceil(workers));
        let started: Vec<_> = shares.map(|share| scope.spawn(|| drawn(share))).collect();
        let ended = started.into_iter().map(|thread| thread.join());
        ended.collect::<Vec<_>>()
    });
    for share in shares {
        let share =
            share.map_err(|_| anyhow::anyhow!("a thread that draws pictures has failed"))?;
        for (name, bytes) in share? {
            output.write(&name, &bytes)?;
        }
    }
    Ok(())
}

/// The picture of each page, with its path.
fn pictures(prerenderer: &Prerenderer, today: &str) -> Vec<(String, Picture)> {
    let codes = prerenderer.atlas().municipalities().iter();
    let codes: Vec<_> = codes.map(|place| place.code).collect();
    let mut all = Vec::new();
    for lang in Lang::ALL {
        let municipalities = codes.iter();
        let municipalities = municipalities.map(|code| StaticPage::of_municipality(lang, *code));
        for page in [StaticPage::start(lang)].into_iter().chain(municipalities) {
            let picture = Picture {
                lang,
                code: page.municipality,
                headline: prerenderer.page(page, today).title,
            };
            all.push((path(lang, page.municipality), picture));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle;
    use clap::Parser;
    use larkartan_core::domain::Programmes;
    use std::collections::BTreeSet;
    use std::path::Path;

    const TOKENS: &str = include_str!("../../../../style/tokens.css");

    fn prerenderer() -> Prerenderer {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let atlas = bundle::atlas(&bundle::read(&data).unwrap()).unwrap();
        Prerenderer::new(atlas, Programmes::default(), "")
    }

    fn content() -> Prerendered {
        Prerendered {
            title: "Jokkmokk & \"37\"".to_owned(),
            description: "Two sentences.".to_owned(),
            html: String::new(),
        }
    }

    const JOKKMOKK: MunicipalityCode = MunicipalityCode(2510);

    fn picture(prerenderer: &Prerenderer, lang: Lang, code: Option<MunicipalityCode>) -> Picture {
        let all = pictures(prerenderer, "2026-11-22");
        let wanted = path(lang, code);
        all.into_iter().find(|(name, _)| *name == wanted).unwrap().1
    }

    #[test]
    fn without_a_host_no_page_grows() {
        for options in [&[][..], &["--base", "/karta/"]] {
            let tags = tags(
                &address(options),
                StaticPage::of_municipality(Lang::Sv, JOKKMOKK),
                &content(),
            );
            assert_eq!(tags.into_string(), "");
        }
    }

    #[test]
    fn with_a_host_a_page_names_itself_and_its_picture() {
        let address = address(&["--base", "/karta/", "--origin", "https://a.se"]);
        let page = tags(
            &address,
            StaticPage::of_municipality(Lang::En, JOKKMOKK),
            &content(),
        )
        .into_string();
        let wanted = [
            ("og:type", "website"),
            ("og:locale", "en_GB"),
            ("og:title", "Jokkmokk &amp; &quot;37&quot;"),
            ("og:description", "Two sentences."),
            ("og:url", "https://a.se/karta/en/kommun/2510/"),
            ("og:image", "https://a.se/karta/share/2510.en.png"),
            ("og:image:width", "1200"),
            ("og:image:height", "630"),
        ];
        for (name, value) in wanted {
            let tag = format!(r#"<meta property="{name}" content="{value}">"#);
            assert!(page.contains(&tag), "{tag} in\n{page}");
        }
        assert!(page.contains(r#"<meta name="twitter:card" content="summary_large_image">"#));
        let start = tags(&address, StaticPage::start(Lang::Sv), &content()).into_string();
        assert!(start.contains(r#"content="https://a.se/karta/share/sv.png""#));
        assert!(start.contains(r#"<meta property="og:url" content="https://a.se/karta/">"#));
    }

    #[test]
    fn every_page_has_a_picture_whose_words_fit() {
        let prerenderer = prerenderer();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let all = pictures(&prerenderer, "2026-11-22");
        let names: BTreeSet<&String> = all.iter().map(|(name, _)| name).collect();
        let pages = Lang::ALL.len() * (prerenderer.atlas().municipalities().len() + 1);
        assert_eq!(names.len(), pages);
        for (name, picture) in &all {
            let svg = picture.svg(prerenderer.atlas(), prerenderer.drawing(), &font, &colours);
            let svg = svg.unwrap_or_else(|error| panic!("{name}: {error:#}"));
            // What is too long would be left out without a word.
            assert!(svg.into_string().contains("SCB 2020"), "{name}");
        }
    }

    #[test]
    fn a_picture_says_the_headline_and_shows_the_municipality() {
        let prerenderer = prerenderer();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let picture = picture(&prerenderer, Lang::Sv, Some(JOKKMOKK));
        assert!(picture.headline.starts_with("Jokkmokk"));
        let svg = picture
            .svg(prerenderer.atlas(), prerenderer.drawing(), &font, &colours)
            .unwrap()
            .into_string();
        assert!(svg.contains(">Jokkmokk") && svg.contains(">Lärkartan<"));
        let here = &prerenderer.drawing().region(JOKKMOKK).unwrap().path;
        let filled = format!(
            r#"<path d="{here}" fill="{}""#,
            colours.get("accent").unwrap()
        );
        assert!(svg.contains(&filled));
    }

    #[test]
    fn a_picture_is_a_small_png_of_the_size_that_is_told() {
        let prerenderer = prerenderer();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let svg = picture(&prerenderer, Lang::En, None).svg(
            prerenderer.atlas(),
            prerenderer.drawing(),
            &font,
            &colours,
        );
        let svg = svg.unwrap().into_string();
        let bytes = png::drawn(&svg, &font).unwrap();
        assert_eq!(
            bytes,
            png::drawn(&svg, &font).unwrap(),
            "not the same twice"
        );
        assert!(bytes.len() <= 44_000, "{}", bytes.len());
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (WIDTH, HEIGHT));
    }

    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        address: Address,
    }

    fn address(options: &[&str]) -> Address {
        Options::parse_from([&["build"], options].concat()).address
    }
}
