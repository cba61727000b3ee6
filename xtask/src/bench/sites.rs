//! What is measured against what: for each size our map, the limit and the Leaflet page, each a folder as a host would get it, with
//! brotli beside every file and the same headers.

use super::limit;
use crate::data::{self, Built};
use crate::headers::{self, Headers};
use crate::layer;
use crate::machine::npm_packages;
use crate::page::Start;
use crate::place::Place;
use crate::site::Site;
use crate::wire;
use anyhow::{Context, Result};
use larkartan::ui::Frame;
use larkartan_core::text::Lang;
use std::path::Path;

/// What all folders are made of.
struct Parts<'a> {
    root: &'a Path,
    /// The text of `_headers` as our build wrote it.
    headers: String,
}

/// Writes the folders below `out`, with the files below `data`. Our app is the one in `dist/`.
pub fn write(root: &Path, data: &Path, out: &Path, sizes: &[usize]) -> Result<()> {
    npm_packages(&root.join("xtask/src/bench/leaflet"))?;
    let headers = std::fs::read_to_string(root.join("dist").join(headers::FILE));
    let headers = headers.context("dist/ is not built")?;
    let parts = Parts { root, headers };
    for size in sizes {
        let files = data::read(&data.join(size.to_string()))?;
        let frame = layer::frame(&files)?;
        let folder = |name: &str| Site::new(&out.join(name).join(size.to_string()));
        parts.ours(&folder("ours")?, &frame, &files)?;
        parts.limit(&folder("limit")?, &frame)?;
        parts.leaflet(&folder("leaflet")?, &files)?;
    }
    Ok(())
}

impl Parts<'_> {
    /// The built app with another start page and other data.
    fn ours(&self, site: &Site, frame: &Frame, files: &Built) -> Result<()> {
        let assets = std::fs::read_dir(self.root.join("dist/assets"))?;
        let mut names = Vec::new();
        for entry in assets {
            let entry = entry?;
            let name = format!("assets/{}", entry.file_name().to_string_lossy());
            // Other data come in the place of those.
            if !name.contains(".geojson") {
                site.write_plain(&name, &std::fs::read(entry.path())?)?;
                names.push(name);
            }
        }
        let named = |start: &str, end: &str| {
            let mut named = names.iter();
            let found = named.find(|name| name.starts_with(start) && name.ends_with(end));
            found.map(String::as_str).context("dist/ is not built")
        };
        let headers = Headers::parse(&self.headers)?;
        let built = std::fs::read_to_string(self.root.join("dist/index.html"))?;
        let start = Start {
            policy: headers.policy()?,
            style: inside(&built, "style")?,
            absent: inside(&built, "script")?,
            style_name: named("assets/larkartan", ".css")?,
            script: named("assets/larkartan", ".js")?,
            wasm: named("assets/larkartan", ".wasm")?,
            embed: named("assets/embed", ".js")?,
            embed_style: named("assets/embed", ".css")?,
            data: &site.hashed("assets/map", "geojson", wire::sequence(files)?.as_bytes())?,
        };
        let (lang, place) = (Lang::default(), Place::default());
        let still = layer::start(frame, lang, &place)?;
        let shell = std::fs::read_to_string(self.root.join("index.html")).context("index.html")?;
        let page = start.page(&shell, &place, lang, &still)?;
        self.finish(site, &page, &self.headers)
    }

    fn limit(&self, site: &Site, frame: &Frame) -> Result<()> {
        let still = layer::start(frame, Lang::default(), &Place::default())?;
        self.finish(
            site,
            &limit::page(self.root, frame.atlas, &still)?,
            &self.lenient(),
        )
    }

    fn leaflet(&self, site: &Site, files: &Built) -> Result<()> {
        let own = self.root.join("xtask/src/bench/leaflet");
        let library = own.join("node_modules/leaflet/dist");
        let read =
            |path: &Path| std::fs::read_to_string(path).with_context(|| path.display().to_string());
        let mut script = include_str!("leaflet/map.js").to_owned();
        for (name, address) in data_files(site, files)? {
            let stem = name.trim_end_matches(".geojson");
            script = script.replace(&format!("\"bench:{stem}\""), &format!("\"{address}\""));
        }
        let tokens = read(&self.root.join("style/tokens.css"))?;
        let style = tokens + include_str!("leaflet/map.css");
        let mut page = include_str!("leaflet/index.html").to_owned();
        for (name, text) in [
            ("leaflet.css", read(&library.join("leaflet.css"))?),
            ("leaflet.js", read(&library.join("leaflet.js"))?),
            ("map.css", style),
            ("map.js", script),
        ] {
            let (stem, extension) = name.split_once('.').unwrap_or((name, ""));
            let address = site.hashed(&format!("assets/{stem}"), extension, text.as_bytes())?;
            page = page.replace(&format!("bench:{name}"), &address);
        }
        self.finish(site, &page, &self.lenient())
    }

    /// What all three have: the page, the icon and the headers.
    fn finish(&self, site: &Site, page: &str, headers: &str) -> Result<()> {
        site.write(
            "icon.svg",
            &std::fs::read(self.root.join("public/icon.svg"))?,
        )?;
        site.write_plain(headers::FILE, headers.as_bytes())?;
        site.write("index.html", page.as_bytes())
    }

    /// The headers without the policy: styles and scripts that stand in a page are all right.
    fn lenient(&self) -> String {
        let lines = self.headers.lines();
        let kept: Vec<&str> = lines
            .filter(|line| !line.contains("Content-Security-Policy"))
            .collect();
        kept.join("\n")
    }
}

/// What stands in a page in the first element of that name.
fn inside<'a>(page: &'a str, name: &str) -> Result<&'a str> {
    let rest = page.split_once(&format!("<{name}>"));
    let found = rest.and_then(|(_, rest)| rest.split_once(&format!("</{name}>")));
    Ok(found
        .with_context(|| format!("dist/index.html has no {name}"))?
        .0)
}

/// Writes the data files; the name of each and its address.
fn data_files(site: &Site, files: &Built) -> Result<Vec<(&'static str, String)>> {
    let files = files.iter().map(|(file, text)| {
        let stem = file.trim_end_matches(".geojson");
        let address = site.hashed(&format!("data/{stem}"), "geojson", text.as_bytes())?;
        Ok((*file, address))
    });
    files.collect()
}
