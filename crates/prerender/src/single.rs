//! `dist/larkartan.html`: all of the map in one file that opens by double click, without a server and without a request.
//!
//! The app is the same: it fetches what the page's head lists, and here the head lists addresses that hold the bytes.
//! Not in it: the accessibility statement, which is a page of its own; the link to it is hidden.

use crate::headers::hash;
use crate::page::{self, HEAD_MARK, OFFLINE_MARK, POLICY_MARK, ROOT_MARK};
use anyhow::{Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use larkartan::ui::Still;
use larkartan_core::text::Lang;
use maud::{PreEscaped, html};

/// The most that the file may weigh: what mail and content systems still take, and a page that opens at once.
pub const LIMIT: usize = 1_200_000;
/// How the script finds the wasm in the page.
pub const WASM_ADDRESS: &str = r#"document.querySelector("link[data-wasm]").href"#;

/// What is put into the file.
pub struct Parts<'a> {
    pub style: &'a str,
    pub script: &'a str,
    pub icon: &'a [u8],
    pub wasm: &'a [u8],
    /// The data, as one.
    pub data: &'a [u8],
    /// What stands there before the app has started.
    pub still: &'a Still,
}

/// The file, made of the same `shell` as the start page.
pub fn file(shell: &str, parts: &Parts) -> Result<String> {
    let style = [parts.style, &hidden()].concat();
    if style.contains("</") || parts.script.contains("</script") || parts.script.contains("<!--") {
        bail!("the script or the style would end before its end in a page");
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; connect-src data:; \
         base-uri 'none'; form-action 'none'",
        hash(parts.script),
        hash(&style),
    );
    let policy = html! { meta http-equiv="Content-Security-Policy" content=(policy); };
    let head = html! {
        style { (PreEscaped(&style)) }
        link data-wasm href=(address("application/wasm", parts.wasm));
        link data-map href=(address("application/geo+json", parts.data));
        script type="module" { (PreEscaped(parts.script)) }
    };
    let icon = PreEscaped(address("image/svg+xml", parts.icon));
    let icon_mark = [ROOT_MARK, "icon.svg"].concat();
    let marks = [
        (POLICY_MARK, policy),
        (&icon_mark, icon),
        (HEAD_MARK, head),
        // It is a copy itself.
        (OFFLINE_MARK, html! {}),
    ];
    let still = page::still_marks(Lang::default(), parts.still);
    let file = page::fill(shell, &[&marks[..], &still].concat())?;
    if file.len() > LIMIT {
        bail!(
            "the single file is {} bytes, {} too many",
            file.len(),
            file.len() - LIMIT
        );
    }
    Ok(file)
}

/// An address that holds the bytes themselves.
fn address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// Links that would lead nowhere are not shown.
fn hidden() -> String {
    let links = Lang::ALL.map(|lang| format!("a[href=\"{}\"]", crate::statement::address(lang)));
    // The files to save and the pages of the municipalities lie beside the map.
    format!("{},.files,.pages{{display:none}}", links.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    const SHELL: &str = include_str!("../../index.html");

    fn with(script: &str, wasm: usize) -> Result<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
        let files = crate::data::read(&folder).unwrap();
        let data = crate::wire::sequence(&files).unwrap();
        let wasm = vec![0; wasm];
        file(
            SHELL,
            &Parts {
                style: "p{color:red}",
                script,
                icon: b"<svg/>",
                wasm: &wasm,
                data: data.as_bytes(),
                still: &Still {
                    title: "t".to_owned(),
                    description: "d".to_owned(),
                    markup: "<a href=\"?vy=tabell\">T</a>".to_owned(),
                },
            },
        )
    }

    #[test]
    fn nothing_in_it_is_asked_for_elsewhere() {
        let file = with("start()", 10).unwrap();
        for name in [" href=\"", " src=\""] {
            for rest in file.split(name).skip(1) {
                // What begins with one of these, or is empty, is the file itself.
                assert!(
                    rest.starts_with("data:") || rest.starts_with(['?', '#', '"']),
                    "{}",
                    &rest[..60]
                );
            }
        }
        assert!(
            !file.contains("build:") && !file.contains("'self'") && !file.contains("unsafe-inline")
        );
        assert!(file.contains(&hash("start()")));
    }

    #[test]
    fn a_script_that_would_end_the_page_is_refused() {
        assert!(with("'</script>'", 10).is_err());
    }

    #[test]
    fn the_shipped_data_leave_room_for_the_app() {
        // Of the wasm, 1.2 MB takes 430 kB beside the data, script and style; it was 380 kB on 2026-11-22.
        let rest = 50_000;
        assert!(with("start()", 430_000).is_ok_and(|file| file.len() + rest <= LIMIT));
        assert!(with("start()", LIMIT).is_err());
    }
}
