//! The app as WebAssembly: compiled, split into the first wasm and the chunks that come later, bound to JavaScript, optimised.
//!
//! Why wasm-bindgen is called here and not through `xtask_wasm::Dist`: that builds the library as a cdylib, for which
//! Cargo gives up link-time optimisation when the library is also an rlib; our app is a binary.

use crate::npm::Tools;
use crate::prerequisites::{self, step, wasm_target};
use anyhow::{Context, Result, anyhow};
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

const APP: &str = "larkartan";
/// The wasm that comes first, with the name that wasm-bindgen gives.
pub const FIRST: &str = "larkartan_bg.wasm";
/// The wasm as it is compiled, and what is left of it when it is split.
const WHOLE: &str = "larkartan.wasm";
/// The bindings, which `web/start.js` imports.
pub const BINDINGS: &str = "larkartan.js";
/// What loads the chunks; the bindings import it.
const LOADER: &str = "./split.js";
/// The profile of a build for development.
const DEV_PROFILE: &str = "browser-dev";
/// What rustc assumes every engine to have.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The compiled app.
pub struct Wasm {
    /// The folder with the bindings, the loader and every wasm.
    pub folder: PathBuf,
    /// The names of the chunks.
    pub chunks: Vec<String>,
}

/// Compiles, splits, binds and, unless it is for development, optimises the app.
pub fn run(root: &Path, tools: &Tools, is_dev: bool) -> Result<Wasm> {
    wasm_target()?;
    let profile = if is_dev { DEV_PROFILE } else { "release" };
    step("compiling the app to WebAssembly");
    let mut cargo = Command::new("cargo");
    cargo
        .current_dir(root)
        .args(["build", "--profile", profile, "--bin", APP])
        .args(["--features", "csr", "--target", "wasm32-unknown-unknown"]);
    if let Some(option) = without_home().filter(|_| !is_dev) {
        cargo.args(["--config", &option]);
    }
    prerequisites::run(&mut cargo)?;
    let target = target_folder();
    let compiled = target.join("wasm32-unknown-unknown").join(profile);
    let compiled = compiled.join(WHOLE);
    let folder = target.join("web").join(profile);
    if !is_dev || !is_bound(&compiled, &folder) {
        bind(&compiled, &folder)?;
    }
    let chunks = chunks(&folder)?;
    if !is_dev {
        step("wasm-opt");
        for name in [FIRST].into_iter().chain(chunks.iter().map(String::as_str)) {
            optimise(tools, &folder.join(name))?;
        }
    }
    Ok(Wasm { folder, chunks })
}

/// Where Cargo puts what it makes.
pub fn target_folder() -> &'static Path {
    xtask_wasm::metadata().target_directory.as_std_path()
}

/// Whether the folder holds what this program makes of a wasm: the bindings, which are written last, are newer than both.
fn is_bound(compiled: &Path, folder: &Path) -> bool {
    let modified = |path: &Path| path.metadata().and_then(|found| found.modified()).ok();
    let newest = std::env::current_exe()
        .ok()
        .and_then(|program| modified(&program).max(modified(compiled)));
    modified(&folder.join(BINDINGS)) > newest
}

/// The names of the chunks in a folder. A chunk whose code is all in the first wasm is empty, and has no file.
fn chunks(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".wasm") && name != FIRST && name != WHOLE {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// An option of Cargo's, so that messages of panics do not name the folders of who builds, and all machines build the same.
fn without_home() -> Option<String> {
    let home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => Path::new(&std::env::var_os("HOME")?).join(".cargo"),
    };
    let flag = format!("--remap-path-prefix={}=cargo", home.display());
    Some(format!(
        "target.wasm32-unknown-unknown.rustflags=[{flag:?}]"
    ))
}

/// Splits a wasm and binds it to JavaScript, in an empty `folder`.
fn bind(compiled: &Path, folder: &Path) -> Result<()> {
    step("splitting it and binding it to JavaScript");
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    let bytes = std::fs::read(compiled).with_context(|| compiled.display().to_string())?;
    let main = folder.join(WHOLE);
    let main_module = format!("./{BINDINGS}");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.main_module = &main_module;
    options.link_name = LOADER;
    wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:?}"))?;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&main)
        .out_name(APP)
        .typescript(false)
        .omit_default_module_path(true)
        // The chunks import functions of the first wasm by the names that the linker gave.
        .keep_lld_exports(true)
        .demangle(false);
    bindgen.web(true)?.generate_output()?.emit(folder)
}

/// Makes a wasm smaller.
fn optimise(tools: &Tools, wasm: &Path) -> Result<()> {
    let mut command = tools.wasm_opt();
    command.arg("-Oz").args(FEATURES);
    prerequisites::run(command.arg(wasm).arg("-o").arg(wasm))
}
