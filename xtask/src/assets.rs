//! The assets in `dist/assets/`: wasm, scripts and style sheets, each under a name with its hash; and the manifest of them.

use crate::compile::{BINDINGS, FIRST, Wasm, target_folder};
use crate::npm::Tools;
use anyhow::{Context, Result, bail};
use larkartan_dist::{Manifest, hashed_name};
use std::path::{Path, PathBuf};

/// The folder of the assets.
const FOLDER: &str = "assets/";
/// The script of every page with the app.
const START: &str = "start.js";
/// The script of the embed pages, which runs before their first paint.
const EMBED: &str = "embed.js";
/// The script that stands in every page.
const LOAD_ERROR: &str = "load-error.js";
/// How `web/start.js` names the style sheet.
const STYLE_NAME: &str = "larkartan.css";
/// The style sheets of the first view, which stand in the start page. `layers` says which of all wins.
const FIRST_STYLES: [&str; 12] = [
    "layers",
    "tokens",
    "base",
    "layout",
    "panel",
    "parts",
    "map",
    "legend",
    "ink",
    "patterns",
    "prerendered",
    "forced",
];
/// Those of what comes later: fonts, screens, full screen, print.
const LATER_STYLES: [&str; 9] = [
    "fonts", "answers", "table", "supply", "charts", "profile", "what-if", "screen", "print",
];
/// The fonts in `style/fonts/`, which the style sheets name beside themselves.
const FONTS: [&str; 2] = ["instrument-sans", "instrument-sans-sami"];
/// The style sheet of the statement pages.
const STATEMENT_STYLE: &str = "statement";
/// Those of the embed pages alone, with the order of the layers.
const EMBED_STYLES: [&str; 2] = ["layers", "embed"];

/// Where the manifest is.
pub fn manifest_path() -> PathBuf {
    target_folder().join("web/manifest.json")
}

/// Writes assets.
pub struct Assets<'a> {
    /// The folder of the project.
    pub root: &'a Path,
    /// The folder that is written.
    pub dist: &'a Path,
    /// What bundles and minifies.
    pub tools: &'a Tools,
    /// Whether the build is for development: names have no hash, so that pages need not change with them.
    pub is_dev: bool,
}

impl Assets<'_> {
    /// Writes all assets and gives their manifest.
    pub fn write(&self, wasm: &Wasm) -> Result<Manifest> {
        let fonts = self.fonts()?;
        let first_style = self.styles(&FIRST_STYLES)?;
        let later_style = with_fonts(self.styles(&LATER_STYLES)?, &fonts)?;
        let style = [&FIRST_STYLES[..], &LATER_STYLES, &[STATEMENT_STYLE]].concat();
        let style = with_fonts(self.styles(&style)?, &fonts)?;
        let style = self.asset("larkartan", "css", style.as_bytes())?;
        let mut named = vec![(STYLE_NAME, style.clone())];
        for name in &wasm.chunks {
            named.push((name, self.wasm(wasm, name)?));
        }
        let first = self.wasm(wasm, FIRST)?;
        named.push((FIRST, first.clone()));
        let bindings = wasm.folder.join(BINDINGS);
        let script = self.tools.script(START, Some(&bindings), !self.is_dev)?;
        let script = with_names(script, &named)?;
        let embed_script = self.tools.script(EMBED, None, !self.is_dev)?;
        let embed_style = self.styles(&EMBED_STYLES)?;
        let inline_script = self.tools.script(LOAD_ERROR, None, true)?;
        Ok(Manifest {
            script: self.asset("larkartan", "js", script.as_bytes())?,
            wasm: first,
            chunks: named
                .iter()
                .filter(|(name, _)| wasm.chunks.iter().any(|chunk| chunk == name))
                .map(|(_, path)| path.clone())
                .collect(),
            style,
            embed_script: self.asset("embed", "js", embed_script.as_bytes())?,
            embed_style: self.asset("embed", "css", embed_style.as_bytes())?,
            inline_style: first_style.trim_end().to_owned(),
            later_style: self.asset("later", "css", later_style.as_bytes())?,
            inline_script: inline_script.trim_end().to_owned(),
            fonts,
        })
    }

    fn fonts(&self) -> Result<Vec<String>> {
        let write = |stem: &&str| {
            let path = self.root.join("style/fonts").join(font_file(stem));
            let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
            self.asset(stem, "woff2", &bytes)
        };
        FONTS.iter().map(write).collect()
    }

    fn wasm(&self, wasm: &Wasm, name: &str) -> Result<String> {
        let bytes = std::fs::read(wasm.folder.join(name)).with_context(|| name.to_owned())?;
        let stem = name.trim_end_matches(".wasm").trim_end_matches("_bg");
        self.asset(stem, "wasm", &bytes)
    }

    /// Writes an asset and gives its path in `dist/`.
    fn asset(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let name = match self.is_dev {
            true => format!("{stem}.{extension}"),
            false => hashed_name(stem, extension, bytes),
        };
        let path = [FOLDER, &name].concat();
        std::fs::create_dir_all(self.dist.join(FOLDER))?;
        std::fs::write(self.dist.join(&path), bytes).with_context(|| path.clone())?;
        Ok(path)
    }

    /// Style sheets as one.
    fn styles(&self, names: &[&str]) -> Result<String> {
        let mut all = String::new();
        for name in names {
            let path = self.root.join("style").join(name).with_extension("css");
            let text =
                std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            all.push_str(&text);
        }
        self.tools.style(&all, !self.is_dev)
    }
}

/// The name of a font in `style/fonts/`, and in the style sheets.
fn font_file(stem: &str) -> String {
    [stem, ".woff2"].concat()
}

/// The style sheet with the names that its fonts have in `dist/`.
fn with_fonts(mut style: String, fonts: &[String]) -> Result<String> {
    for (stem, path) in FONTS.iter().zip(fonts) {
        let name = format!("./{}", font_file(stem));
        if !style.contains(&name) {
            bail!("the style does not name {name}");
        }
        let named = path.replacen(FOLDER, "./", 1);
        style = style.replace(&name, &named);
    }
    Ok(style)
}

/// The script with the names that its files have in `dist/`: `"./split_facts.wasm"` becomes `"./split_facts-0123.wasm"`.
fn with_names(mut script: String, named: &[(&str, String)]) -> Result<String> {
    for (name, path) in named {
        let beside = |name: &str| format!("\"./{name}\"");
        if !script.contains(&beside(name)) {
            bail!("the script does not name {name}");
        }
        script = script.replace(&beside(name), &beside(path.trim_start_matches(FOLDER)));
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_names_files_by_their_hash() {
        let script = r#"fetch(new URL("./a.wasm", import.meta.url))"#.to_owned();
        let named = [("a.wasm", "assets/a-0.wasm".to_owned())];
        let found = with_names(script, &named).unwrap();
        assert_eq!(found, r#"fetch(new URL("./a-0.wasm", import.meta.url))"#);
        assert!(with_names(String::new(), &named).is_err());
    }
}
