//! Measures the built map in a browser, beside an older build and beside two other pages, and the core without a browser.
//! The program that drives the browser is `bench/browser/main.mjs`; what it finds becomes the table in `docs/PERFORMANCE.md`.

mod limit;
mod report;

use anyhow::{Context, Result, bail};
use clap::{Parser, ValueEnum};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[derive(Parser)]
#[command(about = "Measures the map. Build it first: cargo xtask build")]
struct Options {
    /// The built map that is measured.
    #[arg(long, default_value = "dist")]
    dist: PathBuf,
    /// An older build to compare it with, in turns.
    #[arg(long)]
    against: Option<PathBuf>,
    /// How often each page is loaded and used; a table that is kept needs 7 or more.
    #[arg(long, default_value_t = 7)]
    runs: usize,
    /// Measure one part only.
    #[arg(long)]
    only: Option<Part>,
    /// Leave out the limit and the Leaflet page.
    #[arg(long)]
    alone: bool,
    /// Put the table into docs/PERFORMANCE.md.
    #[arg(long)]
    write: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// The core, without a browser.
    Native,
    /// The pages, in a browser.
    Page,
}

fn main() -> Result<()> {
    let options = Options::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("the package stands in no workspace")?;
    if options.only != Some(Part::Page) {
        run(Command::new("cargo")
            .args(["bench", "--package", "larkartan-bench"])
            .current_dir(root))?;
    }
    if options.only != Some(Part::Native) {
        let found = pages(root, &options)?;
        let table = report::table(&serde_json::from_slice(&found)?);
        println!("{table}");
        if options.write {
            report::write(&root.join("docs/PERFORMANCE.md"), &table)?;
        }
    }
    Ok(())
}

/// Starts the browser with the pages that the options name; what it found, as JSON.
fn pages(root: &Path, options: &Options) -> Result<Vec<u8>> {
    let bench = root.join("bench");
    if !bench.join("node_modules").exists() {
        run(Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .current_dir(&bench))?;
    }
    let limit = root.join("target/bench/limit");
    if !options.alone {
        std::fs::create_dir_all(&limit)?;
        let page = limit::page(root, &options.dist)?;
        std::fs::write(limit.join("index.html"), page)?;
    }
    let pages = serde_json::json!({
        "dist": options.dist,
        "against": options.against,
        "limit": (!options.alone).then_some(limit),
        "data": root.join("data"),
    });
    let mut node = Command::new("node");
    node.arg(bench.join("browser/main.mjs"))
        .arg(chromium()?)
        .arg(options.runs.to_string())
        .arg(pages.to_string());
    let output = node.stderr(Stdio::inherit()).output().context("node")?;
    if !output.status.success() {
        bail!("measuring the pages failed");
    }
    Ok(output.stdout)
}

/// The Chromium that `CHROMIUM` names, or one on the search path.
fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome"];
    std::env::split_paths(&path)
        .flat_map(|folder| names.map(|name| folder.join(name)))
        .find(|program| program.is_file())
        .context("no Chromium found: name yours in the variable CHROMIUM")
}

fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("cannot start {command:?}"))?;
    if !status.success() {
        bail!("{command:?} failed");
    }
    Ok(())
}
