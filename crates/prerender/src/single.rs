//! `dist/larkartan.html`: all of the map in one file that opens by double click, without a server and without a request.
//!
//! The script is the same: where it names the wasm beside it, it holds the bytes as `data:` addresses instead, packed with gzip. Not in it: the
//! accessibility statement and the pages of the municipalities, which are files of their own; links to them are hidden, or
//! taken over by the app.

use crate::output::Output;
use crate::page::{self, HEAD_MARK, OFFLINE_MARK, POLICY_MARK, Pages, ROOT_MARK};
use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use larkartan::prerender::Prerendered;
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use larkartan_dist::policy_hash;
use maud::{PreEscaped, html};
use std::io::Write;

/// The name of the file.
pub const FILE: &str = "larkartan.html";
/// Unpacks what the file holds.
const UNPACK: &str = include_str!("../../../web/single-file.js");
/// The most that the file may weigh: what mail and content systems still take, and a page that opens at once.
pub const LIMIT: usize = 1_800_000;

/// What is put into the file.
pub struct Parts {
    /// The style sheet of the start page.
    pub style: String,
    /// The script, with the wasm in it.
    pub script: String,
    /// The icon.
    pub icon: Vec<u8>,
    /// The data under the ids of the links that name them: the bundle, and what comes later.
    pub data: [(&'static str, Vec<u8>); 5],
    /// The start page.
    pub content: Prerendered,
}

impl Parts {
    /// Reads the parts out of `dist/`.
    pub fn read(output: &Output, pages: &Pages, content: Prerendered) -> Result<Self> {
        let manifest = pages.manifest;
        let mut script = String::from_utf8(output.read(&manifest.script)?)?;
        for name in [&manifest.wasm].into_iter().chain(&manifest.chunks) {
            let file = name.rsplit('/').next().unwrap_or(name);
            let beside = format!("\"./{file}\"");
            if !script.contains(&beside) {
                bail!("the script does not name {file}");
            }
            let bytes = output.read(name)?;
            let held = format!("\"{}\"", packed("application/wasm", &bytes)?);
            script = script.replace(&beside, &held);
        }
        let script = [UNPACK, &script].concat();
        let mut later = String::from_utf8(output.read(&manifest.later_style)?)?;
        for name in &manifest.fonts {
            let beside = format!("./{}", name.rsplit('/').next().unwrap_or(name));
            later = later.replace(&beside, &address("font/woff2", &output.read(name)?));
        }
        Ok(Self {
            style: [manifest.inline_style.clone(), later].concat(),
            script,
            icon: output.read("icon.svg").context("the icon")?,
            data: [
                ("data", output.read(&pages.data.map)?),
                ("programmes", output.read(&pages.data.programmes)?),
                ("distance", output.read(&pages.data.distance)?),
                ("context-layers", output.read(&pages.data.context_layers)?),
                ("roads", output.read(&pages.data.roads)?),
            ],
            content,
        })
    }
}

/// The file, made of `index.html` as the start page is.
pub fn file(shell: &str, parts: &Parts) -> Result<String> {
    let style = [&parts.style, hidden().as_str()].concat();
    if style.contains("</") || parts.script.contains("</script") || parts.script.contains("<!--") {
        bail!("the script or the style would end before its end in a page");
    }
    let policy = format!(
        "default-src 'none'; script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; font-src data:; connect-src data:; \
         base-uri 'none'; form-action 'none'",
        policy_hash(&parts.script),
        policy_hash(&style),
    );
    let policy = html! { meta http-equiv="Content-Security-Policy" content=(policy); };
    let mut data = Vec::new();
    for (id, bytes) in &parts.data {
        data.push((id, packed("application/json", bytes)?));
    }
    let head = html! {
        style { (PreEscaped(&style)) }
        @for (id, address) in data {
            link id=(id) href=(address);
        }
        script type="module" { (PreEscaped(&parts.script)) }
    };
    let icon = PreEscaped(address("image/svg+xml", &parts.icon));
    let icon_mark = [ROOT_MARK, "icon.svg"].concat();
    let marks = [
        (POLICY_MARK, policy),
        (&icon_mark, icon),
        (HEAD_MARK, head),
        // It is a copy itself.
        (OFFLINE_MARK, html! {}),
    ];
    let content = page::content_marks(StaticPage::default(), &parts.content, "");
    let file = page::fill(shell, &[&marks[..], &content].concat())?;
    if file.len() > LIMIT {
        bail!(
            "the single file is {} bytes, {} too many",
            file.len(),
            file.len() - LIMIT
        );
    }
    Ok(file)
}

/// An address that holds the bytes themselves, packed. A host would compress them; a file has to hold them so.
fn packed(kind: &str, bytes: &[u8]) -> Result<String> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    Ok(address(&[kind, "+gzip"].concat(), &packer.finish()?))
}

/// An address that holds the bytes themselves.
fn address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

/// Hides links that would lead nowhere: to files and pages that lie beside the map.
fn hidden() -> String {
    let links = Lang::ALL.map(|lang| format!("a[href=\"{}\"]", crate::statement::path(lang)));
    let links = links.join(",");
    format!("{links},.files,.pages,[data-prerendered] .tabs{{display:none}}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle;
    use std::path::Path;

    const SHELL: &str = include_str!("../../../index.html");

    fn with(script: &str) -> Result<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let files = bundle::read(&folder).unwrap();
        let data = bundle::bundle(&files).unwrap();
        let [programmes, distance, context_layers, roads] = bundle::later(&files).unwrap();
        let parts = Parts {
            style: "p{color:red}".to_owned(),
            script: script.to_owned(),
            icon: b"<svg/>".to_vec(),
            data: [
                ("data", data.into_bytes()),
                ("programmes", programmes.as_bytes().to_vec()),
                ("distance", distance.as_bytes().to_vec()),
                ("context-layers", context_layers.as_bytes().to_vec()),
                ("roads", roads.as_bytes().to_vec()),
            ],
            content: Prerendered {
                title: "t".to_owned(),
                description: "d".to_owned(),
                html: "<a href=\"tabell/\">T</a>".to_owned(),
            },
        };
        file(SHELL, &parts)
    }

    #[test]
    fn nothing_in_it_is_asked_for_elsewhere() {
        let file = with("start()").unwrap();
        assert!(!file.contains(" src=\""));
        for tag in file.split("<link ").skip(1) {
            let tag = tag.split('>').next().unwrap();
            assert!(tag.contains(" href=\"data:"), "{}", &tag[..60]);
        }
        assert!(
            !file.contains("build:") && !file.contains("'self'") && !file.contains("unsafe-inline")
        );
        assert!(file.contains(&policy_hash("start()")));
    }

    #[test]
    fn a_script_that_would_end_the_page_is_refused() {
        assert!(with("'</script>'").is_err());
    }

    #[test]
    fn a_file_that_is_too_large_is_refused() {
        // 500 kB for the data, the style and the page: the script with the wasm has the rest.
        assert!(with(&" ".repeat(LIMIT - 500_000)).is_ok());
        assert!(with(&" ".repeat(LIMIT)).is_err());
    }
}
