//! The page in a real browser: starts `page.mjs` and reads what it found.

use super::report::Time;
use crate::machine::{chromium, node, npm_packages};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the browser told. The keys are those of `page.mjs`.
#[derive(Deserialize)]
pub struct Timings {
    /// The browser's version.
    pub browser: String,
    /// By size, then by what was done.
    pub sizes: HashMap<usize, HashMap<String, Cost>>,
}

/// What something costs the page's main thread.
#[derive(Deserialize, Clone, Copy)]
pub struct Cost {
    /// All of it; for loading, the time until the map is drawn.
    pub total: Time,
    /// Scripts, wasm included.
    pub script: Option<Time>,
    /// Style and layout.
    pub style: Option<Time>,
}

/// Measures the app in `dist/` with the files below `data`.
pub fn run(root: &Path, data: &Path, sizes: &[usize]) -> Result<Timings> {
    node()?;
    npm_packages(&root.join("tests/e2e"))?;
    let mut command = Command::new("node");
    command.arg(root.join("xtask/src/bench/page.mjs"));
    command
        .arg(root.join("dist"))
        .arg(data)
        .args(sizes.iter().map(usize::to_string));
    command
        .env("CHROMIUM", chromium()?)
        .stderr(Stdio::inherit());
    let output = command.output().context("node")?;
    if !output.status.success() {
        bail!("measuring the page failed");
    }
    serde_json::from_slice(&output.stdout).context("what page.mjs printed")
}
