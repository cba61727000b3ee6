//! `cargo xtask build`: `dist/`, ready for any static host. `cargo xtask serve --watch` builds a smaller one for development.

use crate::assets::{self, Assets};
use crate::compile::{self, target_folder};
use crate::compress;
use crate::npm::Tools;
use crate::prerequisites::{run_package, step};
use anyhow::{Context, Result};
use clap::Args;
use larkartan_dist::headers;
use std::path::{Path, PathBuf};

/// What a build may be asked for.
#[derive(Args, Debug, Clone, Default)]
pub struct Options {
    /// The path below which the map will be served, such as /karta/. Without it the folder works at any path.
    #[arg(long)]
    pub base: Option<String>,
    /// The host, such as `https://karta.example.se`: the pages then name their own addresses to search engines.
    #[arg(long)]
    pub origin: Option<String>,
    /// Write dist/larkartan.html too: the map in one file that opens by double click.
    #[arg(long)]
    pub single_file: bool,
    /// Build for development, into dist-dev of Cargo's target folder: no optimisation, no compression, no pages of municipalities.
    #[arg(long, conflicts_with_all = ["base", "origin", "single_file"])]
    pub dev: bool,
}

/// Builds and gives the folder.
pub fn run(root: &Path, options: &Options) -> Result<PathBuf> {
    let tools = Tools::install(root)?;
    let wasm = compile::run(root, &tools, options.dev)?;
    let dist = folder(root, options.dev);
    // A development server goes on serving the folder while it is written.
    if !options.dev && dist.exists() {
        std::fs::remove_dir_all(&dist).with_context(|| dist.display().to_string())?;
    }
    step("scripts and styles");
    let assets = Assets {
        root,
        dist: &dist,
        tools: &tools,
        is_dev: options.dev,
    };
    let manifest = assets.write(&wasm)?;
    copy_public(root, &dist)?;
    let manifest_file = assets::manifest_path();
    std::fs::write(&manifest_file, serde_json::to_string_pretty(&manifest)?)?;
    step("static pages, by a program that is compiled first");
    run_package(
        root,
        "larkartan-prerender",
        &[],
        &arguments(options, &dist, &manifest_file),
    )?;
    if !options.dev {
        step("compressing");
        compress::folder(&dist)?;
    }
    step(&format!("ready: {}", dist.display()));
    Ok(dist)
}

/// The folder that a build fills.
pub fn folder(root: &Path, is_dev: bool) -> PathBuf {
    match is_dev {
        true => target_folder().join("dist-dev"),
        false => root.join("dist"),
    }
}

/// The options that the prerenderer is started with.
fn arguments(options: &Options, dist: &Path, manifest: &Path) -> Vec<String> {
    let mut arguments = vec![
        "--dist".to_owned(),
        dist.display().to_string(),
        "--manifest".to_owned(),
        manifest.display().to_string(),
    ];
    for (name, value) in [("--base", &options.base), ("--origin", &options.origin)] {
        if let Some(value) = value {
            arguments.extend([name.to_owned(), value.clone()]);
        }
    }
    for (name, is_on) in [
        ("--single-file", options.single_file),
        ("--dev", options.dev),
    ] {
        if is_on {
            arguments.push(name.to_owned());
        }
    }
    arguments
}

/// Copies the files of `public/`, apart from the headers, which the prerenderer fills in.
fn copy_public(root: &Path, dist: &Path) -> Result<()> {
    for entry in std::fs::read_dir(root.join("public")).context("public")? {
        let entry = entry?;
        if entry.file_name() != headers::FILE {
            std::fs::copy(entry.path(), dist.join(entry.file_name()))?;
        }
    }
    Ok(())
}
