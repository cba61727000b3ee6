//! Script and style without what only readers of the source need, through the npm package esbuild. What it wins is in
//! docs/DECISIONS.md. Without Node they stay as they are, which works as well.

use crate::machine::{has, npm_packages};
use anyhow::{Context, Result, bail};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// What makes of a text a smaller one: the packages installed, if Node is.
pub struct Minifier<'a> {
    tools: Option<&'a Path>,
}

impl<'a> Minifier<'a> {
    /// With the packages that the lock file in `tools` names.
    pub fn new(tools: &'a Path) -> Result<Self> {
        if !(has("node") && has("npm")) {
            return Ok(Self { tools: None });
        }
        npm_packages(tools)?;
        Ok(Self { tools: Some(tools) })
    }

    /// The script that lies in `folder` under `name`, without what nobody calls.
    pub fn script(&self, folder: &Path, name: &str) -> Result<String> {
        // Nobody imports from the script, so its exports are nothing to keep. The bindings of what `slim` has taken out
        // of the wasm go too, if making them is said to do nothing.
        let entry = format!("import './{name}'");
        let options = [
            "--bundle",
            "--format=esm",
            "--define:Symbol.dispose=undefined",
            "--pure:FinalizationRegistry",
        ];
        match self.run(folder, &options, &entry)? {
            Some(script) => Ok(script),
            None => std::fs::read_to_string(folder.join(name)).context("the script"),
        }
    }

    /// A style sheet.
    pub fn style(&self, text: String) -> Result<String> {
        let folder = std::env::temp_dir();
        Ok(self.run(&folder, &["--loader=css"], &text)?.unwrap_or(text))
    }

    fn run(&self, folder: &Path, options: &[&str], text: &str) -> Result<Option<String>> {
        let Some(tools) = self.tools else {
            return Ok(None);
        };
        // Its installation may put the program itself in the place of the script that calls it: not to be run by Node.
        let mut command = Command::new(tools.join("node_modules/.bin/esbuild"));
        command
            .args(["--minify", "--charset=utf8", "--log-level=warning"])
            .args(options);
        command
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn().context("esbuild")?;
        // Dropped at once, so that the text ends; it is read before anything is written.
        child
            .stdin
            .take()
            .context("esbuild")?
            .write_all(text.as_bytes())?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("esbuild failed");
        }
        Ok(Some(String::from_utf8(output.stdout)?))
    }
}
