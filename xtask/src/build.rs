//! `cargo xtask build`: `dist/`, ready for any static host.
//!
//! Why wasm-bindgen is called here and not through `xtask_wasm::Dist`: that builds the library as a cdylib, for which
//! Cargo gives up link-time optimisation when the library is also an rlib; our app is a binary.

use crate::compress;
use crate::machine::{has, npm_packages, run, step};
use anyhow::{Context, Result};
use larkartan::input::FILE_NAMES;
use larkartan::text::Lang;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const APP: &str = "larkartan";
/// The style sheets in the order of their layers.
const STYLES: [&str; 13] = [
    "layers",
    "tokens",
    "base",
    "layout",
    "panel",
    "parts",
    "map",
    "patterns",
    "table",
    "profile",
    "statement",
    "forced",
    "print",
];
/// What `index.html` holds where the build's own lines belong.
const HEAD_MARK: &str = "<!-- build:head -->";
/// What makes the wasm smaller, in this order; what each wins is in docs/DECISIONS.md.
const WASM_OPT: [&str; 22] = [
    // Rust never reads or writes the first kilobyte: the stack ends there.
    "--low-memory-unused",
    "--strip-producers",
    "--strip-target-features",
    "--flatten",
    "--rereloop",
    "--simplify-locals-nonesting",
    // A function with one caller stays a function unless it is tiny: brotli likes small functions.
    "-ocimfs",
    "20",
    "-Oz",
    "-Oz",
    // Many segments of data cost more than the zeros between them.
    "--skip-pass",
    "memory-packing",
    // What is said twice, brotli says once; a local variable instead costs.
    "--skip-pass",
    "local-cse",
    // Functions with like names stand together, which brotli likes too.
    "--reorder-functions-by-name",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds `dist/` in `root` and gives its path.
pub fn run_build(root: &Path) -> Result<PathBuf> {
    crate::machine::wasm_target()?;
    step("compiling the app to WebAssembly");
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args([
        "build",
        "--release",
        "--bin",
        APP,
        "--features",
        "csr",
        "--target",
        "wasm32-unknown-unknown",
    ]);
    run(&mut cargo)?;

    let target = xtask_wasm::metadata().target_directory.as_std_path();
    let wasm = target
        .join("wasm32-unknown-unknown/release")
        .join(APP)
        .with_extension("wasm");
    let out = target.join("web");
    step("binding it to JavaScript");
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.input_path(wasm).out_name(APP).typescript(false);
    bindgen.web(true)?.generate_output()?.emit(&out)?;
    let wasm = out.join(format!("{APP}_bg.wasm"));
    crate::slim::slim(&wasm, &out.join(format!("{APP}.js")))?;
    optimise(root, &wasm)?;

    step("writing dist");
    let dist = root.join("dist");
    if dist.exists() {
        std::fs::remove_dir_all(&dist).with_context(|| dist.display().to_string())?;
    }
    let mut site = Site {
        dist: dist.clone(),
        head: String::new(),
    };
    site.copy_public(&root.join("public"))?;
    let styles = styles(&root.join("style"))?;
    let name = site.hashed(APP, "css", styles.as_bytes())?;
    site.line(&format!(r#"<link rel="stylesheet" href="{name}">"#));
    for lang in Lang::ALL {
        let path = format!("{}index.html", crate::statement::address(lang));
        site.write(&path, crate::statement::page(lang, &name).as_bytes())?;
    }
    let wasm_name = site.hashed(APP, "wasm", &read(&wasm)?)?;
    let script = script(&out.join(format!("{APP}.js")), &wasm_name)?;
    let script_name = site.hashed(APP, "js", script.as_bytes())?;
    site.line(&format!(
        r#"<link rel="preload" href="{wasm_name}" as="fetch" type="application/wasm" crossorigin>"#
    ));
    for file in FILE_NAMES {
        let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
        let bytes = read(&root.join("data").join(file))?;
        let name = site.hashed(&format!("data/{stem}"), extension, &bytes)?;
        site.line(&format!(
            r#"<link rel="preload" href="{name}" as="fetch" crossorigin data-file="{file}">"#
        ));
    }
    site.line(&format!(
        r#"<script type="module" src="{script_name}"></script>"#
    ));
    let shell = std::fs::read_to_string(root.join("index.html")).context("index.html")?;
    let page = shell.replace(HEAD_MARK, site.head.trim());
    site.write("index.html", page.as_bytes())?;
    step(&format!("dist is ready: {}", dist.display()));
    Ok(dist)
}

/// Makes the wasm smaller with the npm package binaryen; without Node it stays as it is, and that is said.
fn optimise(root: &Path, wasm: &Path) -> Result<()> {
    if !(has("node") && has("npm")) {
        step(
            "skipped wasm-opt: Node.js is not installed; the app works, but is about a fifth larger",
        );
        return Ok(());
    }
    let tools = root.join("xtask");
    npm_packages(&tools)?;
    step("wasm-opt");
    let mut command = Command::new("node");
    command.arg(tools.join("node_modules/binaryen/bin/wasm-opt"));
    command.args(WASM_OPT).arg(wasm).arg("-o").arg(wasm);
    run(&mut command)
}

/// The style sheets as one, without what is there for those who read them here.
fn styles(directory: &Path) -> Result<String> {
    let mut all = String::new();
    for name in STYLES {
        let path = directory.join(name).with_extension("css");
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        all.push_str(&without_comments(&text));
    }
    Ok(all)
}

/// A style sheet without its comments. None of ours has a string that looks like one.
fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |bare, part| {
        bare + part.split_once("*/").map_or("", |(_, rest)| rest)
    })
}

/// The bindings, told the wasm's hashed name, with the start appended.
fn script(bindings: &Path, wasm: &str) -> Result<String> {
    let bindings = std::fs::read_to_string(bindings).context("the bindings")?;
    let start = include_str!("start.js").replace(&format!("{APP}.wasm"), wasm);
    Ok(format!("{bindings}\n{start}"))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| path.display().to_string())
}

/// The folder being written, and the lines for the page's head.
struct Site {
    dist: PathBuf,
    head: String,
}

impl Site {
    fn line(&mut self, line: &str) {
        self.head.push_str("    ");
        self.head.push_str(line);
        self.head.push('\n');
    }

    /// Writes a file under a name that changes with its bytes, so that browsers may keep it for ever.
    fn hashed(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let name = format!("{stem}-{:016x}.{extension}", hasher.finish());
        self.write(&name, bytes)?;
        Ok(name)
    }

    /// Writes a file and its brotli form beside it.
    fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.dist.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        std::fs::write(format!("{}.br", path.display()), compress::brotli(bytes))?;
        Ok(())
    }

    fn copy_public(&self, public: &Path) -> Result<()> {
        for entry in std::fs::read_dir(public).context("public")? {
            let entry = entry?;
            let name = entry.file_name();
            // Files that configure a host are read by it, not by browsers.
            if name.to_string_lossy().starts_with('_') {
                std::fs::create_dir_all(&self.dist)?;
                std::fs::copy(entry.path(), self.dist.join(&name))?;
            } else {
                self.write(&name.to_string_lossy(), &read(&entry.path())?)?;
            }
        }
        Ok(())
    }
}
