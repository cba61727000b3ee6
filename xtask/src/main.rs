//! `cargo xtask`: builds, serves, tests and measures the map, and makes its data.

mod build;
mod coarse;
mod compress;
mod data;
mod empty;
mod engines;
mod ground;
mod headers;
mod layer;
#[cfg(test)]
mod licences;
mod machine;
mod minify;
mod offline;
mod page;
mod place;
mod reading;
mod serve;
mod share;
mod single;
mod site;
mod slim;
mod statement;
mod test;
mod wire;

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
    /// Build the app and serve it on loopback.
    Serve {
        /// The port; 0 takes any that is free.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Build anew when a source changes.
        #[arg(long)]
        watch: bool,
        /// Serve dist/ as it is.
        #[arg(long, conflicts_with = "watch")]
        no_build: bool,
    },
    /// Build dist/, ready for any static host.
    Build(build::Options),
    /// Run every test, installing what they need.
    Test {
        /// Run the smoke suite in Firefox and WebKit instead.
        #[arg(long)]
        engines: bool,
    },
    /// Damage the data files in random ways for a while: decoding must name the fault or give an atlas.
    Fuzz {
        /// For how long.
        #[arg(long, default_value_t = 600)]
        seconds: u64,
    },
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
        Command::Serve {
            port,
            no_build: true,
            ..
        } => serve::serve(&root.join("dist"), port),
        Command::Serve { port, watch, .. } => serve::run(&root, port, watch),
        Command::Build(options) => build::run_build(&root, &options).map(|_| ()),
        Command::Fuzz { seconds } => test::fuzz(&root, seconds),
        Command::Test { engines: true } => engines::run_smoke(&root),
        Command::Test { engines: false } => test::run_all(&root),
        Command::Data { check: true, files } => data::check::run(&root, &files),
        Command::Data { check: false, .. } => data::write(&root),
    }
}
