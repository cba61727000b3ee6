//! The prerequisites: the wasm target, Node, npm packages, a browser. What is missing is installed where that can be done,
//! else the error names what to install. And how other programs are started.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Says what is being done, for steps that take a while.
pub fn step(what: &str) {
    eprintln!("▸ {what}");
}

/// Runs a command, letting it print, and fails with its name if it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let name = format!("{} {}", command.get_program().display(), arguments(command));
    let status = command
        .status()
        .with_context(|| format!("cannot start `{name}`"))?;
    if !status.success() {
        bail!("`{name}` failed");
    }
    Ok(())
}

/// Runs a program of the workspace; `profile` are options for Cargo. If it fails, it has said why, and nothing is added.
pub fn run_package(root: &Path, name: &str, profile: &[&str], arguments: &[String]) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["run", "--quiet", "--package", name])
        .args(profile)
        .arg("--")
        .args(arguments);
    let status = cargo
        .status()
        .with_context(|| format!("cannot start {name}"))?;
    if !status.success() {
        std::process::exit(status.code().unwrap_or(1));
    }
    Ok(())
}

fn arguments(command: &Command) -> String {
    let words: Vec<_> = command
        .get_args()
        .map(|a| a.to_string_lossy().into_owned())
        .collect();
    words.join(" ")
}

/// Whether a program answers to `--version`.
pub fn has(program: &str) -> bool {
    let mut command = Command::new(program);
    command
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Adds the wasm target where rustup manages the toolchain; elsewhere the build itself says what is missing.
pub fn wasm_target() -> Result<()> {
    if has("rustup") {
        let mut command = Command::new("rustup");
        command.args(["--quiet", "target", "add", "wasm32-unknown-unknown"]);
        run(command.stdout(Stdio::null()).stderr(Stdio::null()))?;
    }
    Ok(())
}

/// Installs the npm packages that the lock file in `directory` names, unless they are there.
pub fn npm_packages(directory: &Path) -> Result<()> {
    let (lock, installed) = (
        directory.join("package-lock.json"),
        directory.join("node_modules/.package-lock.json"),
    );
    let age = |path: &Path| std::fs::metadata(path).and_then(|m| m.modified()).ok();
    if age(&installed).is_some_and(|there| age(&lock).is_some_and(|wanted| there >= wanted)) {
        return Ok(());
    }
    step(&format!("npm packages in {}", directory.display()));
    let mut command = Command::new("npm");
    command
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(directory);
    run(&mut command)
}

/// A Chromium: the one that `CHROMIUM` names, one that is installed, or one installed now from Debian's packages.
pub fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = installed_chromium() {
        return Ok(found);
    }
    debian_packages(&["chromium"])?;
    installed_chromium()
        .context("no Chromium found: install one and name it in the variable CHROMIUM")
}

fn installed_chromium() -> Option<PathBuf> {
    located(&[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ])
}

/// The whole path of the first of these programs that is on the search path: what drives a browser takes no bare names.
pub fn located(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::split_paths(&std::env::var_os("PATH")?).collect();
    let places = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}

/// Node with npm, installed now if it is missing.
pub fn node() -> Result<()> {
    if has("node") && has("npm") {
        return Ok(());
    }
    debian_packages(&["nodejs", "npm"])?;
    if has("node") && has("npm") {
        return Ok(());
    }
    bail!("Node.js and npm are needed: install Node 20 or newer")
}

/// Installs packages on Debian and Ubuntu, as root or through `sudo`; elsewhere the caller says what is missing.
pub fn debian_packages(names: &[&str]) -> Result<()> {
    if !has("apt-get") {
        return Ok(());
    }
    step(&format!("installing {}", names.join(", ")));
    let as_root = |arguments: &[&str]| {
        let mut command = if has("sudo") {
            let mut command = Command::new("sudo");
            command.args(["-n", "apt-get"]);
            command
        } else {
            Command::new("apt-get")
        };
        command.args(arguments).stdout(Stdio::null());
        run(&mut command)
    };
    as_root(&["update", "-qq"])?;
    let install: Vec<&str> = ["install", "-y", "-qq"]
        .iter()
        .chain(names)
        .copied()
        .collect();
    as_root(&install)
}
