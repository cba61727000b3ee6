//! The pages that stand still: the app's own parts as HTML, changed to what works without a script. Buttons that choose a
//! municipality become links to its page, other buttons words, and the map a picture.

use crate::coarse::{PICTURE, coarse};
use crate::data::Built;
use crate::ground::{CONTEXT, COUNTIES, ground};
use crate::place::Place;
use crate::reading::{Around, Reading};
use crate::share;
use anyhow::{Context, Result, anyhow};
use larkartan::ui::{Frame, Still};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geojson::{Files, decode};
use larkartan_core::text::Lang;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use maud::{Markup, PreEscaped, html};

/// Where the start page in a language stands, seen from the map's folder.
pub fn start_address(lang: Lang) -> String {
    match lang == Lang::default() {
        true => String::new(),
        false => format!("{}/", lang.code()),
    }
}

/// Where the page for frames in a language stands, seen from the map's folder.
pub fn embed_address(lang: Lang) -> String {
    start_address(lang) + "embed/"
}

/// Where the page of a municipality stands, seen from the map's folder.
pub fn profile_address(lang: Lang, code: MunicipalityCode) -> String {
    format!("{}kommun/{code}/", start_address(lang))
}

/// The atlas that the app will make of the data files, on its ground, for the pages that stand still.
pub fn frame(files: &Built) -> Result<Frame> {
    let texts: Vec<&str> = files.iter().map(|(_, text)| text.as_str()).collect();
    let found = decode(&Files::from_texts(&texts));
    let atlas = found.map_err(|errors| anyhow!("data: {}", errors[0]))?;
    let text = |name| {
        files
            .iter()
            .find(|(file, _)| *file == name)
            .map_or("", |(_, text)| text)
    };
    let ground = ground(&atlas, text(CONTEXT), text(COUNTIES))?;
    Ok(Frame::new(atlas, ground))
}

/// The default view in a language, for a page that stands at `start_address`.
pub fn start(frame: &Frame, lang: Lang, place: &Place) -> Result<Still> {
    let found = frame.still(lang, false);
    let root = place.root(&start_address(lang));
    Ok(Still {
        markup: stilled(&found.markup, lang, &root)?,
        ..found
    })
}

/// The same for the page for frames. What leads away from it opens beside the page around it.
pub fn embed(frame: &Frame, lang: Lang, place: &Place) -> Result<Still> {
    let found = frame.still(lang, true);
    let away = element!("a:not([href^=\"#\"]):not(.tab)", |link| {
        link.set_attribute("target", "_blank")?;
        Ok(link.set_attribute("rel", "noopener")?)
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(away);
    let root = place.root(&embed_address(lang));
    let markup = rewrite_str(&stilled(&found.markup, lang, &root)?, settings)?;
    Ok(Still { markup, ..found })
}

/// The default view for a file that stands alone: no page lies beside it.
pub fn start_alone(frame: &Frame, lang: Lang) -> Result<Still> {
    let found = frame.still(lang, false);
    let without = element!("a[href^=\"kommun/\"]", |link| {
        link.set_tag_name("span")?;
        link.remove_attribute("href");
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(without);
    let markup = rewrite_str(&stilled(&found.markup, lang, "")?, settings)?;
    Ok(Still { markup, ..found })
}

/// What the still page says where no app comes.
pub fn fault(lang: Lang) -> Markup {
    let words = lang.still();
    html! {
        // Seen while the app is on its way to another view than this; what follows lies over it.
        p.waiting hidden { (words.waiting) }
        div #fault.fault role="alert" data-failed=(words.failed) data-slow=(words.slow) data-stopped=(words.stopped) data-retry=(words.retry) {}
        // Seen only if nothing has taken the page's place in time: the style sheet counts, for there may be no script.
        // Hidden where the style sheet does not come: it would not be true there.
        p.late hidden { (words.late) " " a href="#tabell" { (words.to_table) } " " a href="" { (words.retry) } }
        // Seen when that view does not come.
        p.elsewhere hidden { (words.elsewhere) " " span.pages { (words.has_pages) } }
        p.missing hidden { (words.no_scripts) " " span.pages { (words.has_pages) } }
    }
}

/// The page of one municipality, complete.
pub fn profile_page(
    frame: &Frame,
    lang: Lang,
    code: MunicipalityCode,
    around: &Around,
) -> Result<String> {
    let (text, words) = (lang.text(), lang.still());
    let found = frame.profile(lang, code, around.today);
    let found = found.context("a municipality")?;
    let name = &frame
        .atlas
        .municipality(code)
        .context("a municipality")?
        .name;
    let root = around.place.root(&profile_address(lang, code));
    let map = format!("{root}{}?kommun={code}", start_address(lang));
    let said = html! {
        p.now { strong { (capital(&found.title, name)) } }
        p { a.link href=(map) { ((words.to_map)(name)) } }
    };
    let sheet = headed(&stilled(&found.markup, lang, &root)?, &said)?;
    let content = html! {
        main.profile {
            div.sheet { (PreEscaped(sheet)) }
        }
        footer {
            p { (text.foot.about) }
            p { a href={ (root) (text.foot.statement_address) } { (text.foot.statement) } }
        }
    };
    let reading = Reading {
        lang,
        title: &found.title,
        description: &found.description,
        address: &|lang| profile_address(lang, code),
        shared: share::tags(around.place, lang, Some(code), &found),
        content,
    };
    Ok(reading.page(around))
}

/// What the app's headline says of a municipality, without its name, which is the heading here.
fn capital(headline: &str, name: &str) -> String {
    let said = headline.trim_start_matches(name).trim_start_matches(": ");
    let mut letters = said.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// The sheet of a municipality as a page of its own, whose heading is the name; `said` follows it.
fn headed(sheet: &str, said: &Markup) -> Result<String> {
    let handlers = [
        element!(".sheet-head", |head| {
            head.after(&said.0, ContentType::Html);
            Ok(())
        }),
        element!(".sheet-head h2", |heading| {
            heading.remove_attribute("tabindex");
            Ok(heading.set_tag_name("h1")?)
        }),
        element!(
            "h3",
            |heading| Ok(heading.set_attribute("aria-level", "2")?)
        ),
    ];
    let settings = handlers.into_iter().fold(
        RewriteStrSettings::new(),
        RewriteStrSettings::append_element_content_handler,
    );
    Ok(rewrite_str(sheet, settings)?)
}

/// Markup of the app as what works without a script; `root` is the way to the map's folder.
fn stilled(markup: &str, lang: Lang, root: &str) -> Result<String> {
    let statement = format!("a[href$=\"{}\"]", lang.text().foot.statement_address);
    let other = [root, &start_address(lang.other())].concat();
    let other = if other.is_empty() { "./" } else { &other };
    let handlers = [
        // The table is shown only where nothing can be chosen or saved; nothing here follows keys or a finger, and so
        // there is no stop for the Tab key to skip. What lies on the map moves nothing when it comes.
        element!(
            ".table-choices, .save, button[data-print], .gestures, .skip, .zoom, .county, .tip-place",
            |part| {
                part.remove();
                Ok(())
            }
        ),
        element!(".map", |map| {
            map.remove_attribute("aria-describedby");
            Ok(())
        }),
        element!("button[data-go^=\"kommun=\"]", |button| {
            let code = button.get_attribute("data-go").unwrap_or_default();
            let code = code
                .trim_start_matches("kommun=")
                .parse()
                .unwrap_or_default();
            button.set_tag_name("a")?;
            let address = profile_address(lang, MunicipalityCode(code));
            button.set_attribute("href", &[root, &address].concat())?;
            plain(button);
            Ok(())
        }),
        element!(".rows button, .classes button, .sheet button", |button| {
            if button.tag_name() == "button" {
                button.set_tag_name("span")?;
                plain(button);
            }
            Ok(())
        }),
        element!(
            ".regions path, .region-borders, .under, .members, .chosen",
            |path| {
                let fine = path.get_attribute("d").unwrap_or_default();
                Ok(path.set_attribute("d", &coarse(&fine, PICTURE)?)?)
            }
        ),
        // What a click would choose.
        element!(".site, .regions path, .dots [data-code]", |place| {
            place.remove_attribute("data-site");
            place.remove_attribute("data-code");
            Ok(())
        }),
        element!(".regions path", |path| {
            for name in ["role", "tabindex", "aria-current"] {
                path.remove_attribute(name);
            }
            Ok(())
        }),
        element!("a.tab[href*=\"vy=tabell\"]", |tab| {
            let address = tab.get_attribute("href").unwrap_or_default();
            tab.set_attribute("href", &[&address, "#tabell"].concat())?;
            Ok(())
        }),
        element!("a.language", |link| Ok(link.set_attribute("href", other)?)),
        element!(&statement, |link| {
            let address = lang.text().foot.statement_address;
            Ok(link.set_attribute("href", &[root, address].concat())?)
        }),
    ];
    let settings = handlers.into_iter().fold(
        RewriteStrSettings::new(),
        RewriteStrSettings::append_element_content_handler,
    );
    let markup = rewrite_str(markup, settings)?;
    // Elements of a drawing may end where they begin.
    Ok(markup.replace("></path>", "/>").replace("></circle>", "/>"))
}

/// Takes away what made it a button.
fn plain(element: &mut Element) {
    for name in [
        "type",
        "aria-pressed",
        "data-go",
        "data-class",
        "data-sort",
        "data-compare",
    ] {
        element.remove_attribute(name);
    }
}
