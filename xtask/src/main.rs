//! `cargo xtask`: builds, serves and tests the map, and starts the programs that make its data and measure it.
//!
//! Depends on neither the app nor the core: where they do not compile, the tools still run.

mod assets;
mod budgets;
mod build;
mod compile;
mod compress;
mod engines;
#[cfg(test)]
mod licences;
mod npm;
mod prerequisites;
mod serve;
mod test;

use anyhow::Result;
use clap::{Parser, Subcommand};
use prerequisites::run_package;
use std::path::Path;
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
        /// Build for development, and again when a source changes.
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
    /// Lint the scripts and style sheets.
    Lint,
    /// Damage the data files in random ways for a while: decoding must name the fault or give an atlas.
    Fuzz {
        /// For how long.
        #[arg(long, default_value_t = 600)]
        seconds: u64,
    },
    /// Measure decoding, drawing and the page, for docs/PERFORMANCE.md: starts larkartan-bench.
    #[command(disable_help_flag = true)]
    Bench {
        /// Its options.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Make data/*.geojson from data/source/, or check them: starts larkartan-data.
    #[command(disable_help_flag = true)]
    Data {
        /// Its options.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
}

fn main() -> ExitCode {
    match run(Options::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
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
        } => serve::serve(&root.join("dist"), port, false),
        Command::Serve { port, watch, .. } => serve::run(&root, port, watch),
        Command::Build(options) => build::run(&root, &options).map(|_| ()),
        Command::Test { engines: true } => engines::run_smoke(&root),
        Command::Test { engines: false } => test::run_all(&root),
        Command::Lint => npm::lint(&root),
        Command::Fuzz { seconds } => test::fuzz(&root, seconds),
        Command::Bench { arguments } => {
            run_package(&root, "larkartan-bench", &["--release"], &arguments)
        }
        Command::Data { arguments } => run_package(&root, "larkartan-data", &[], &arguments),
    }
}
