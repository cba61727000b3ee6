//! `cargo xtask`: builds, serves, tests and measures the map, and makes its data.

mod compress;
mod data;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    about = "Builds, serves, tests and measures the map, and makes its data."
)]
struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make data/*.geojson from data/source/.
    Data {
        /// Write nothing; check the tables, the files and their shapes, and list all that is wrong.
        #[arg(long)]
        check: bool,
        /// GeoJSON files to check in place of those of the same name in data/.
        #[arg(requires = "check")]
        files: Vec<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Options::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        // Said plainly: a backtrace helps nobody who edits a spreadsheet.
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    match command {
        Command::Data { check: true, files } => data::check::run(&root, &files),
        Command::Data { check: false, .. } => data::write(&root),
    }
}
