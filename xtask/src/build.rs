//! `cargo xtask build`: `dist/`, ready for any static host.
//!
//! Why wasm-bindgen is called here and not through `xtask_wasm::Dist`: that builds the library as a cdylib, for which
//! Cargo gives up link-time optimisation when the library is also an rlib; our app is a binary.

use crate::data;
use crate::headers::{self, Headers};
use crate::layer;
use crate::machine::{has, npm_packages, run, step};
use crate::minify::Minifier;
use crate::offline;
use crate::page::Start;
use crate::place::Place;
use crate::reading::Around;
use crate::share;
use crate::single;
use crate::site::Site;
use crate::statement;
use crate::wire;
use anyhow::{Context, Result};
use clap::Args;
use larkartan::ui::Frame;
use larkartan_core::text::Lang;
use larkartan_core::url::FRAME_PARAMETERS;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const APP: &str = "larkartan";
/// The names that wasm-bindgen gives.
const WASM: &str = "larkartan_bg.wasm";
const BINDINGS: &str = "larkartan.js";
/// What makes the page for frames look as its link says.
const EMBED: &str = "embed.js";
/// What says that the app does not come.
const ABSENT: &str = "absent.js";
/// The bindings and what starts them, as one script.
const STARTED: &str = "started.js";
/// The style sheets of the map's page. `layers` says which of them wins.
const STYLES: [&str; 14] = [
    "layers", "tokens", "base", "layout", "panel", "parts", "map", "patterns", "table", "profile",
    "still", "screen", "forced", "print",
];
/// What pages have beside it that are only read.
const READING_STYLE: &str = "statement";
/// Those of the page for frames alone, with the order of the layers.
const EMBED_STYLES: [&str; 2] = ["layers", "embed"];
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

/// What a build may be told.
#[derive(Args, Debug, Clone, Default)]
pub struct Options {
    #[command(flatten)]
    pub place: Place,
    /// Write dist/larkartan.html too: the map in one file that opens by double click.
    #[arg(long)]
    pub single_file: bool,
}

/// Builds `dist/` in `root` and gives its path.
pub fn run_build(root: &Path, options: &Options) -> Result<PathBuf> {
    let out = compile(root)?;
    step("writing dist");
    let (dist, place) = (root.join("dist"), &options.place);
    let site = Site::new(&dist)?;
    let tools = root.join("xtask");
    let minifier = Minifier::new(&tools)?;
    let style = minifier.style(styles(root, &STYLES)?)?;
    let all_style = [&STYLES[..], &[READING_STYLE]].concat();
    let all_style = minifier.style(styles(root, &all_style)?)?;
    let absent = with_frame(&minifier.script(&tools.join("src"), ABSENT)?);
    let headers = copy_public(&site, &root.join("public"), place, [&style, &absent])?;
    let policy = headers.policy()?;
    let style_name = site.hashed("assets/larkartan", "css", all_style.as_bytes())?;
    let wasm = read(&out.join(WASM))?;
    let wasm_name = site.hashed("assets/larkartan", "wasm", &wasm)?;
    write_script(&out, &beside(&wasm_name), &beside(&style_name))?;
    let script = minifier.script(&out, STARTED)?;
    let script_name = site.hashed("assets/larkartan", "js", script.as_bytes())?;
    let embed = minifier.script(&tools.join("src"), EMBED)?;
    let embed_name = site.hashed("assets/embed", "js", embed.as_bytes())?;
    let embed_style = minifier.style(styles(root, &EMBED_STYLES)?)?;
    let embed_style_name = site.hashed("assets/embed", "css", embed_style.as_bytes())?;
    let files = data::read(&root.join("data"))?;
    for (name, text) in &files {
        site.write(&["data/", name].concat(), text.as_bytes())?;
    }
    let sequence = wire::sequence(&files)?;
    let data_name = site.hashed("assets/map", "geojson", sequence.as_bytes())?;
    let shell = std::fs::read_to_string(root.join("index.html")).context("index.html")?;
    let frame = layer::frame(&files)?;
    let start = Start {
        policy,
        style: &style,
        style_name: &style_name,
        absent: &absent,
        script: &script_name,
        wasm: &wasm_name,
        embed: &embed_name,
        embed_style: &embed_style_name,
        data: &data_name,
    };
    let today = time::OffsetDateTime::now_utc().date().to_string();
    let around = Around {
        style: &style_name,
        policy,
        place,
        today: &today,
    };
    write_pages(&site, &shell, &frame, &start, &around)?;
    share::write(&site, &frame, &styles(root, &["tokens"])?, &around)?;
    let worker = site.copy.borrow().worker()?;
    site.write(offline::WORKER, worker.as_bytes())?;
    if options.single_file {
        write_script(&out, single::WASM_ADDRESS, "\"\"")?;
        let parts = single::Parts {
            style: &style,
            script: &minifier.script(&out, STARTED)?,
            icon: &read(&root.join("public/icon.svg"))?,
            wasm: &wasm,
            data: sequence.as_bytes(),
            still: &layer::start_alone(&frame, Lang::default())?,
        };
        // No brotli beside it: it is opened or sent, not served.
        site.write_plain("larkartan.html", single::file(&shell, &parts)?.as_bytes())?;
    }
    step(&format!("dist is ready: {}", dist.display()));
    Ok(dist)
}

/// Writes every page, in both languages.
fn write_pages(
    site: &Site,
    shell: &str,
    frame: &Frame,
    start: &Start,
    around: &Around,
) -> Result<()> {
    let write = |address: &str, page: String| {
        site.write(&[address, "index.html"].concat(), page.as_bytes())
    };
    let mut starts = Vec::new();
    for lang in Lang::ALL {
        write(statement::address(lang), statement::page(lang, around))?;
        let still = layer::start(frame, lang, around.place)?;
        let page = start.page(shell, around.place, lang, &still)?;
        starts.push((layer::start_address(lang), page));
        let still = layer::embed(frame, lang, around.place)?;
        let page = start.embed(shell, around.place, lang, &still)?;
        write(&layer::embed_address(lang), page)?;
        for code in frame.atlas.municipalities().iter().map(|m| m.code) {
            let page = layer::profile_page(frame, lang, code, around)?;
            write(&layer::profile_address(lang, code), page)?;
        }
    }
    // They say how much all pages are.
    let starts = site.copy.borrow().told_in(starts);
    starts
        .into_iter()
        .try_for_each(|(address, page)| write(&address, page))
}

/// Compiles the app and binds it to JavaScript; gives the folder with the wasm and the bindings.
fn compile(root: &Path) -> Result<PathBuf> {
    crate::machine::wasm_target()?;
    step("compiling the app to WebAssembly");
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["build", "--release", "--bin", APP, "--features", "csr"]);
    cargo.args(["--target", "wasm32-unknown-unknown"]);
    run(&mut cargo)?;

    let target = xtask_wasm::metadata().target_directory.as_std_path();
    let wasm = target
        .join("wasm32-unknown-unknown/release")
        .join(APP)
        .with_extension("wasm");
    let out = target.join("web");
    step("binding it to JavaScript");
    let emptied = target.join(APP).with_extension("wasm");
    crate::empty::empty(&wasm, &emptied)?;
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.input_path(emptied).out_name(APP).typescript(false);
    bindgen.web(true)?.generate_output()?.emit(&out)?;
    crate::slim::slim(&out.join(WASM), &out.join(BINDINGS))?;
    optimise(root, &out.join(WASM))?;
    Ok(out)
}

/// Copies what stands beside the app, and gives what is sent with each file. `style` and `script` stand in pages.
fn copy_public(
    site: &Site,
    public: &Path,
    place: &Place,
    [style, script]: [&str; 2],
) -> Result<Headers> {
    for entry in std::fs::read_dir(public).context("public")? {
        let entry = entry?;
        let name = entry.file_name();
        if name != headers::FILE {
            site.write(&name.to_string_lossy(), &read(&entry.path())?)?;
        }
    }
    let text = std::fs::read_to_string(public.join(headers::FILE)).context(headers::FILE)?;
    let headers = Headers::parse(&text)?.allowing(style, script);
    site.write_plain(headers::FILE, headers.written(place.base()).as_bytes())?;
    Ok(headers)
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

/// Style sheets as one.
fn styles(root: &Path, names: &[&str]) -> Result<String> {
    let mut all = String::new();
    for name in names {
        let path = root.join("style").join(name).with_extension("css");
        let text = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        all.push_str(&text);
    }
    Ok(all)
}

/// How the script names a file that lies beside it.
fn beside(name: &str) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    format!("new URL(\"{file}\", import.meta.url)")
}

/// A script in which the pattern `build:frame` finds what a link says of the frame and not of the view.
fn with_frame(script: &str) -> String {
    let pattern = format!("({})=[^&]*", FRAME_PARAMETERS.join("|"));
    script.replace("build:frame", &pattern)
}

/// Writes the bindings with the start and the full screen appended; `wasm` and `style` evaluate to the addresses of those
/// files.
fn write_script(out: &Path, wasm: &str, style: &str) -> Result<()> {
    let bindings = std::fs::read_to_string(out.join(BINDINGS)).context(BINDINGS)?;
    let start = include_str!("start.js").replace("\"build:wasm\"", wasm);
    let start = start.replace("\"build:style\"", style);
    let all = [
        &bindings,
        &start,
        &with_frame(include_str!("waits.js")),
        include_str!("offline.js"),
        include_str!("screen.js"),
    ]
    .join("\n");
    std::fs::write(out.join(STARTED), all).context(STARTED)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).with_context(|| path.display().to_string())
}
