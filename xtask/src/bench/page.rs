//! The pages in a real browser: starts `browser/main.mjs` and reads what it found.

use super::report::Time;
use crate::machine::{chromium, node, npm_packages};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Stdio};

/// What the browser told. The keys are those of `main.mjs`.
#[derive(Deserialize)]
pub struct Found {
    /// The browser's version.
    pub browser: String,
    /// How often each page was loaded.
    pub runs: usize,
    /// How many times slower a loop is at 4x.
    pub slowdown: f64,
    pub network: Network,
    /// By size, page, and what was measured under which conditions.
    sizes: HashMap<usize, HashMap<String, HashMap<String, Tree>>>,
}

/// What the slow network did to a file.
#[derive(Deserialize)]
pub struct Network {
    pub bytes: f64,
    pub took: f64,
    pub least: f64,
}

/// Times by name, or such by name.
#[derive(Deserialize)]
#[serde(untagged)]
enum Tree {
    Time(Time),
    Branch(HashMap<String, Tree>),
}

impl Found {
    /// Adds what was found at other sizes.
    pub fn add(&mut self, other: Self) {
        self.sizes.extend(other.sizes);
    }

    /// The time at the end of a path such as `acts 1x/hover/script`; none if that was not measured.
    pub fn time(&self, size: usize, page: &str, path: &str) -> Option<Time> {
        let (what, rest) = path.split_once('/')?;
        let mut tree = self.sizes.get(&size)?.get(page)?.get(what)?;
        for name in rest.split('/') {
            let Tree::Branch(branches) = tree else {
                return None;
            };
            tree = branches.get(name)?;
        }
        match tree {
            Tree::Time(time) => Some(*time),
            Tree::Branch(_) => None,
        }
    }
}

/// Measures the pages of one size below `pages`, each so often.
pub fn run(root: &Path, pages: &Path, size: usize, runs: usize) -> Result<Found> {
    node()?;
    npm_packages(&root.join("tests/e2e"))?;
    let mut command = Command::new("node");
    command.arg(root.join("xtask/src/bench/browser/main.mjs"));
    command
        .arg(pages)
        .arg(runs.to_string())
        .arg(size.to_string());
    command
        .env("CHROMIUM", chromium()?)
        .stderr(Stdio::inherit());
    let output = command.output().context("node")?;
    if !output.status.success() {
        bail!("measuring the pages failed");
    }
    // Kept, for questions that the tables do not answer, and for `kept`.
    std::fs::write(pages.join(found_at(size)), &output.stdout)?;
    serde_json::from_slice(&output.stdout).context("what main.mjs printed")
}

/// What was found at a size since dist/ was built; none if that was not measured.
pub fn kept(root: &Path, pages: &Path, size: usize) -> Result<Option<Found>> {
    let file = pages.join(found_at(size));
    if !file.exists() {
        return Ok(None);
    }
    let changed = |file: &Path| -> Result<_> {
        let about = std::fs::metadata(file).with_context(|| file.display().to_string())?;
        Ok(about.modified()?)
    };
    if changed(&file)? < changed(&root.join("dist/sw.js"))? {
        return Ok(None);
    }
    let found = serde_json::from_slice(&std::fs::read(&file)?);
    found.with_context(|| file.display().to_string())
}

fn found_at(size: usize) -> String {
    format!("found-{size}.json")
}
