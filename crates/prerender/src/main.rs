//! Writes the static pages of the map into `dist/`, and what belongs to them: the data bundle, the headers, the share
//! pictures, the offline copy's worker, the single file.
//!
//! `cargo xtask build` starts it when the assets are there, and compresses what it has written.

mod address;
mod bundle;
mod head;
mod load_error;
mod not_found;
mod offline;
mod output;
mod page;
mod share;
mod single;
mod statement;

use address::Address;
use anyhow::{Context, Result};
use clap::Parser;
use larkartan::prerender::Prerenderer;
use larkartan_core::scene::{CHANGES, Tab};
use larkartan_core::text::Lang;
use larkartan_core::url::StaticPage;
use larkartan_dist::{Headers, Manifest, headers};
use output::Output;
use page::{DataPaths, Pages};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What xtask asks for.
#[derive(Parser)]
struct Options {
    /// The folder to write into. The assets are there.
    #[arg(long)]
    dist: PathBuf,
    /// The manifest of the assets, as JSON.
    #[arg(long)]
    manifest: PathBuf,
    #[command(flatten)]
    address: Address,
    /// Write larkartan.html too: the map in one file.
    #[arg(long)]
    single_file: bool,
    /// Write only what development needs: no pages of municipalities, no share pictures, no offline copy.
    #[arg(long)]
    dev: bool,
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    let manifest: Manifest = serde_json::from_str(&read(&options.manifest)?)?;
    let output = Output::new(&options.dist);
    let files = bundle::read(&root.join("data"))?;
    for (name, text) in &files {
        output.write(&format!("data/{name}"), text.as_bytes())?;
    }
    // The mark at its beginning tells browsers that it is UTF-8.
    let changes = read(&root.join("data/CHANGES.md"))?;
    output.write(CHANGES, ["\u{feff}", &changes].concat().as_bytes())?;
    let bundle = bundle::bundle(&files)?;
    let [programmes, distance, context_layers, roads] = bundle::later(&files)?;
    let hashed = |stem: &str, text: &str| output.write_hashed(stem, "geojson", text.as_bytes());
    let roads = output.write_hashed("assets/roads", "json", roads.as_bytes())?;
    let data = DataPaths {
        map: hashed("assets/map", &bundle)?,
        programmes: hashed("assets/programmes", programmes)?,
        distance: hashed("assets/distance", distance)?,
        context_layers: hashed("assets/context-layers", context_layers)?,
        roads,
    };
    let headers = Headers::parse(&read(&root.join("public").join(headers::FILE))?)?
        .allowing(&manifest.inline_style, &manifest.inline_script);
    output.write(
        headers::FILE,
        headers.to_text(options.address.base()).as_bytes(),
    )?;
    let shell = read(&root.join("index.html"))?;
    let pages = Pages {
        shell: &shell,
        policy: headers.policy()?,
        manifest: &manifest,
        data: &data,
        address: &options.address,
    };
    let atlas = bundle::atlas(&files)?;
    let programmes = bundle::programmes(&files, &atlas)?;
    let prerenderer = Prerenderer::new(atlas, programmes);
    let today = time::OffsetDateTime::now_utc().date().to_string();
    write_pages(options, &output, &pages, &prerenderer, &today)?;
    if options.single_file {
        let start = prerenderer.page(StaticPage::default(), &today);
        let file = single::file(&shell, &single::Parts::read(&output, &pages, start)?)?;
        output.write(single::FILE, file.as_bytes())?;
    }
    Ok(())
}

/// Writes every page, then what speaks of all of them.
fn write_pages(
    options: &Options,
    output: &Output,
    pages: &Pages,
    prerenderer: &Prerenderer,
    today: &str,
) -> Result<()> {
    let mut written = Vec::new();
    for page in static_pages(prerenderer, options.dev) {
        let content = prerenderer.page(page, today);
        written.push((page.path(), pages.page(page, &content)?));
    }
    for lang in Lang::ALL {
        let path = statement::path(lang).to_owned();
        written.push((path, statement::page(lang, pages)));
    }
    let size = output.size()? + written.iter().map(|(_, html)| html.len()).sum::<usize>();
    for (path, html) in &written {
        let html = offline::with_size(html, size);
        output.write(&format!("{path}index.html"), html.as_bytes())?;
    }
    output.write(not_found::FILE, not_found::page(pages).as_bytes())?;
    if !options.dev {
        let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style/tokens.css");
        share::write(
            output,
            prerenderer,
            &read(&tokens)?,
            &options.address,
            today,
        )?;
        let worker = offline::worker(&output.offline_files()?)?;
        output.write(offline::WORKER, worker.as_bytes())?;
    }
    Ok(())
}

/// The pages with the app, in both languages.
fn static_pages(prerenderer: &Prerenderer, is_dev: bool) -> Vec<StaticPage> {
    let mut pages = Vec::new();
    for lang in Lang::ALL {
        pages.extend(Tab::ALL.map(|tab| StaticPage::of_tab(lang, tab)));
        pages.push(StaticPage::embed(lang));
        if !is_dev {
            let codes = prerenderer.atlas().municipalities().iter();
            pages.extend(codes.map(|place| StaticPage::of_municipality(lang, place.code)));
        }
    }
    pages
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| path.display().to_string())
}
