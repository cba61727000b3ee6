//! `cargo xtask test`: everything, on a fresh machine.

use crate::build::{Options, run_build};
use crate::machine::{chromium, node, npm_packages, run, step};
use anyhow::Result;
use std::path::Path;
use std::process::Command;

/// Runs the native tests, builds the app, and runs the tests in a real browser.
pub fn run_all(root: &Path) -> Result<()> {
    step("native tests");
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args(["test", "--workspace"]);
    run(&mut cargo)?;
    node()?;
    run_build(
        root,
        &Options {
            single_file: true,
            ..Options::default()
        },
    )?;
    let tests = root.join("tests/e2e");
    npm_packages(&tests)?;
    let browser = chromium()?;
    step("tests in a real browser");
    let mut browser_tests = Command::new("node");
    browser_tests
        .current_dir(&tests)
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .env("CHROMIUM", browser);
    run(&mut browser_tests)
}

/// Damages the data files in random ways for that long, and checks that decoding names the fault or gives an atlas.
pub fn fuzz(root: &Path, seconds: u64) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root).args([
        "test",
        "--package",
        "larkartan-core",
        "--test",
        "it",
        "long::",
    ]);
    cargo.args(["--", "--ignored", "--nocapture"]);
    run(cargo.env("FUZZ_SECONDS", seconds.to_string()))
}
