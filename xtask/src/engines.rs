//! `cargo xtask test --engines`: the smoke suite in Firefox and WebKit, each driven by its own WebDriver.

use crate::build::{self, Options};
use crate::prerequisites::{debian_packages, located, node, npm_packages, run, step};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What drives Firefox. Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";
/// Larger than any window that the suite opens.
const SCREEN: &str = "-screen 0 1600x1200x24";

/// A program that the suite needs: the names it goes by, and the package of Debian's that has it.
struct Needed {
    names: &'static [&'static str],
    package: &'static str,
}

const FIREFOX: Needed = Needed {
    names: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};
/// With WebKit's own small browser, which it starts.
const WEBKIT_DRIVER: Needed = Needed {
    names: &["WebKitWebDriver"],
    package: "webkit2gtk-driver",
};
/// A screen that is not there: WebKit opens no window without one.
const SCREEN_MAKER: Needed = Needed {
    names: &["xvfb-run"],
    package: "xvfb",
};

/// Installs what is missing, builds the app, and runs the suite in both engines.
pub fn run_smoke(root: &Path) -> Result<()> {
    node()?;
    let firefox = FIREFOX.place()?;
    let webkit_driver = WEBKIT_DRIVER.place()?;
    let screen_maker = SCREEN_MAKER.place()?;
    let geckodriver = geckodriver(root)?;
    let tests = root.join("tests/e2e");
    npm_packages(&tests)?;
    let options = Options {
        single_file: true,
        ..Options::default()
    };
    build::run(root, &options)?;
    step("smoke tests in Firefox and WebKit");
    let mut suite = Command::new(screen_maker);
    suite
        .current_dir(&tests)
        .args(["--auto-servernum", "--server-args", SCREEN])
        .args(["node", "--test", "--test-concurrency=1"])
        .args(["--test-reporter=spec", "engines/smoke.mjs"])
        .env("FIREFOX", firefox)
        .env("GECKODRIVER", geckodriver)
        .env("WEBKIT_DRIVER", webkit_driver);
    run(&mut suite)
}

impl Needed {
    /// Where it is, installed now if it is missing.
    fn place(&self) -> Result<PathBuf> {
        if let Some(place) = located(self.names) {
            return Ok(place);
        }
        debian_packages(&[self.package])?;
        located(self.names).with_context(|| {
            format!(
                "no {} found: install it, on Debian the package {}",
                self.names[0], self.package
            )
        })
    }
}

/// The driver of Firefox, made now unless it is there; its folder names the version.
fn geckodriver(root: &Path) -> Result<PathBuf> {
    let home = root
        .join("target")
        .join(format!("geckodriver-{GECKODRIVER}"));
    let program = home.join("bin/geckodriver");
    if !program.is_file() {
        step("geckodriver, which takes some minutes the first time");
        let mut cargo = Command::new("cargo");
        cargo
            .args(["install", "--quiet", "--locked", "geckodriver"])
            .args(["--version", GECKODRIVER, "--root"])
            .arg(&home);
        run(&mut cargo)?;
    }
    Ok(program)
}
