//! The npm packages of `web/`: esbuild, wasm-opt and the linters.

use crate::prerequisites::{node, npm_packages, run, step};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The packages, installed.
pub struct Tools {
    web: PathBuf,
}

impl Tools {
    /// Installs what the lock file in `web/` names.
    pub fn install(root: &Path) -> Result<Self> {
        node()?;
        let web = root.join("web");
        npm_packages(&web)?;
        Ok(Self { web })
    }

    /// A program of a package.
    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.web.join("node_modules/.bin").join(name));
        command.current_dir(&self.web);
        command
    }

    /// wasm-opt, of the package binaryen.
    pub fn wasm_opt(&self) -> Command {
        self.program("wasm-opt")
    }

    /// A script of `web/` with all that it imports, as one module or, without imports, as a plain script. What it imports as
    /// `bindings` is the file at that path.
    pub fn script(&self, name: &str, bindings: Option<&Path>, is_minified: bool) -> Result<String> {
        let mut command = self.program("esbuild");
        command.arg(format!("./{name}"));
        if let Some(path) = bindings {
            command.args(["--bundle", "--format=esm"]);
            // wasm-bindgen names the loader once for each chunk that it loads.
            command.arg("--log-override:duplicate-object-key=silent");
            command.arg(format!("--alias:bindings={}", path.display()));
        }
        output(&mut command, is_minified, "")
    }

    /// A style sheet.
    pub fn style(&self, text: &str, is_minified: bool) -> Result<String> {
        output(
            self.program("esbuild").arg("--loader=css"),
            is_minified,
            text,
        )
    }
}

/// What esbuild writes for a text or for the file that it is given.
fn output(command: &mut Command, is_minified: bool, text: &str) -> Result<String> {
    command.args(["--charset=utf8", "--log-level=warning"]);
    if is_minified {
        command.arg("--minify");
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().context("esbuild")?;
    // Dropped at once, so that the text ends.
    let mut stdin = child.stdin.take().context("esbuild")?;
    stdin.write_all(text.as_bytes())?;
    drop(stdin);
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("esbuild failed");
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// `cargo xtask lint`: the rules of `web/eslint.config.js` and `web/stylelint.config.js`.
pub fn lint(root: &Path) -> Result<()> {
    let tools = Tools::install(root)?;
    step("linting scripts and styles");
    run(tools.program("eslint").args(["--max-warnings=0", "."]))?;
    run(tools
        .program("stylelint")
        .args(["--max-warnings=0", "../style/*.css"]))
}
