//! Share pictures: what others show of a page where somebody shares its address. One PNG a page, and the tags that name it.
//!
//! The tags need whole addresses: without a known host there are none, and no pictures.

mod colours;
mod picture;
mod png;
mod words;

use crate::layer::{profile_address, start_address};
use crate::place::Place;
use crate::reading::Around;
use crate::site::Site;
use anyhow::{Context, Result};
use colours::Colours;
use larkartan::ui::{Frame, Still};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::text::Lang;
use maud::{Markup, html};
use picture::{HEIGHT, Picture, WIDTH};
use std::thread;
use words::Font;

/// Where the picture of a page stands, seen from the map's folder: of the start page, or of the page of a municipality.
pub fn address(lang: Lang, code: Option<MunicipalityCode>) -> String {
    let code = code.map_or_else(String::new, |code| format!("{code}."));
    format!("share/{code}{}.png", lang.code())
}

/// What tells others how to show a page where its address is shared; nothing if the host is not known.
pub fn tags(place: &Place, lang: Lang, code: Option<MunicipalityCode>, still: &Still) -> Markup {
    let own = match code {
        Some(code) => profile_address(lang, code),
        None => start_address(lang),
    };
    let addresses = place.whole(&own).zip(place.whole(&address(lang, code)));
    let words = lang.still();
    html! {
        @if let Some((page, picture)) = addresses {
            meta property="og:type" content="website";
            meta property="og:site_name" content=(lang.text().app_name);
            meta property="og:locale" content=(words.locale);
            meta property="og:title" content=(still.title);
            meta property="og:description" content=(still.description);
            meta property="og:url" content=(page);
            meta property="og:image" content=(picture);
            meta property="og:image:type" content="image/png";
            meta property="og:image:width" content=(WIDTH);
            meta property="og:image:height" content=(HEIGHT);
            meta property="og:image:alt" content=((words.picture)(&still.title));
            meta name="twitter:card" content="summary_large_image";
        }
    }
}

/// Writes the pictures of all pages, if the host is known. `tokens` is the style sheet with the colours.
pub fn write(site: &Site, frame: &Frame, tokens: &str, around: &Around) -> Result<()> {
    if around.place.whole("").is_none() {
        return Ok(());
    }
    let all = pictures(frame, around.today)?;
    let (font, colours) = (Font::new(), Colours::read(tokens));
    // Drawing takes the most time of all that writes pages, and each picture stands alone.
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let drawn = |share: &[(String, Picture)]| -> Result<Vec<(String, Vec<u8>)>> {
        let drawn = share.iter().map(|(name, picture)| {
            let svg = picture.svg(frame, &font, &colours)?.into_string();
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
            site.write_plain(&name, &bytes)?;
        }
    }
    Ok(())
}

/// What is in the picture of each page, with the picture's address.
fn pictures(frame: &Frame, today: &str) -> Result<Vec<(String, Picture)>> {
    let codes = frame.atlas.municipalities().iter().map(|place| place.code);
    let pages: Vec<_> = [None].into_iter().chain(codes.map(Some)).collect();
    let mut all = Vec::new();
    for lang in Lang::ALL {
        for code in &pages {
            let still = match code {
                Some(code) => frame.profile(lang, *code, today),
                None => Some(frame.still(lang, false)),
            };
            let headline = still.context("a municipality")?.title;
            let code = *code;
            all.push((
                address(lang, code),
                Picture {
                    lang,
                    code,
                    headline,
                },
            ));
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;
    use crate::layer;
    use clap::Parser;
    use std::collections::BTreeSet;
    use std::path::Path;

    const TOKENS: &str = include_str!("../../../style/tokens.css");

    fn frame() -> Frame {
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        layer::frame(&data::read(&data).unwrap()).unwrap()
    }

    fn still() -> Still {
        Still {
            title: "Jokkmokk & \"37\"".to_owned(),
            description: "Two sentences.".to_owned(),
            markup: String::new(),
        }
    }

    const JOKKMOKK: MunicipalityCode = MunicipalityCode(2510);

    fn picture(frame: &Frame, lang: Lang, code: Option<MunicipalityCode>) -> Picture {
        let all = pictures(frame, "2026-11-22").unwrap();
        let wanted = address(lang, code);
        all.into_iter().find(|(name, _)| *name == wanted).unwrap().1
    }

    #[test]
    fn without_a_host_no_page_grows() {
        for options in [&[][..], &["--base", "/karta/"]] {
            let tags = tags(&place(options), Lang::Sv, Some(JOKKMOKK), &still());
            assert_eq!(tags.into_string(), "");
        }
    }

    #[test]
    fn with_a_host_a_page_names_itself_and_its_picture() {
        let place = place(&["--base", "/karta/", "--origin", "https://a.se"]);
        let page = tags(&place, Lang::En, Some(JOKKMOKK), &still()).into_string();
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
        let start = tags(&place, Lang::Sv, None, &still()).into_string();
        assert!(start.contains(r#"content="https://a.se/karta/share/sv.png""#));
        assert!(start.contains(r#"<meta property="og:url" content="https://a.se/karta/">"#));
    }

    #[test]
    fn every_page_has_a_picture_whose_words_fit() {
        let frame = frame();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let all = pictures(&frame, "2026-11-22").unwrap();
        let names: BTreeSet<&String> = all.iter().map(|(name, _)| name).collect();
        let pages = Lang::ALL.len() * (frame.atlas.municipalities().len() + 1);
        assert_eq!(names.len(), pages);
        for (name, picture) in &all {
            let svg = picture.svg(&frame, &font, &colours);
            let svg = svg.unwrap_or_else(|error| panic!("{name}: {error:#}"));
            // What is too long would be left out without a word.
            assert!(svg.into_string().contains("SCB 2020"), "{name}");
        }
    }

    #[test]
    fn a_picture_says_the_headline_and_shows_the_municipality() {
        let frame = frame();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let picture = picture(&frame, Lang::Sv, Some(JOKKMOKK));
        assert!(picture.headline.starts_with("Jokkmokk"));
        let svg = picture.svg(&frame, &font, &colours).unwrap().into_string();
        assert!(svg.contains(">Jokkmokk") && svg.contains(">Lärkartan<"));
        let here = &frame.drawing().region(JOKKMOKK).unwrap().path;
        let filled = format!(
            r#"<path d="{here}" fill="{}""#,
            colours.get("accent").unwrap()
        );
        assert!(svg.contains(&filled));
    }

    #[test]
    fn a_picture_is_a_small_png_of_the_size_that_is_told() {
        let frame = frame();
        let (font, colours) = (Font::new(), Colours::read(TOKENS));
        let svg = picture(&frame, Lang::En, None).svg(&frame, &font, &colours);
        let svg = svg.unwrap().into_string();
        let bytes = png::drawn(&svg, &font).unwrap();
        assert_eq!(
            bytes,
            png::drawn(&svg, &font).unwrap(),
            "not the same twice"
        );
        assert!(bytes.len() <= 40_000, "{}", bytes.len());
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (WIDTH, HEIGHT));
    }

    #[derive(Parser)]
    struct Options {
        #[command(flatten)]
        place: Place,
    }

    fn place(options: &[&str]) -> Place {
        Options::parse_from([&["build"], options].concat()).place
    }
}
