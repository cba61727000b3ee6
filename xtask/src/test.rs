//! `cargo xtask test`: everything, on a fresh machine.

use crate::build::{self, Options};
use crate::prerequisites::{chromium, node, npm_packages, run, step};
use crate::{budgets, npm};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Runs the native tests, lints, builds the app, weighs it, and runs the tests in a real browser.
pub fn run_all(root: &Path) -> Result<()> {
    step("native tests");
    let mut cargo = Command::new("cargo");
    run(cargo.current_dir(root).args(["test", "--workspace"]))?;
    node()?;
    npm::lint(root)?;
    let options = Options {
        single_file: true,
        ..Options::default()
    };
    build::run(root, &options)?;
    budgets::check(root)?;
    let tests = root.join("tests/e2e");
    npm_packages(&tests)?;
    let browser = chromium()?;
    step("tests in a real browser");
    let mut playwright = Command::new(tests.join("node_modules/.bin/playwright"));
    playwright.current_dir(&tests).arg("test");
    run(playwright.env("CHROMIUM", browser))
}

/// Damages the data files in random ways for that long, and checks that decoding names the fault or gives an atlas.
pub fn fuzz(root: &Path, seconds: u64) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["test", "--package", "larkartan-core"])
        .args(["--test", "it", "long::", "--", "--ignored", "--nocapture"]);
    run(cargo.env("FUZZ_SECONDS", seconds.to_string()))
}
