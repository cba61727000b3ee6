//! `cargo xtask data`: makes `data/*.geojson` from `data/source/`, or checks them.

use anyhow::Result;
use clap::Parser;
use larkartan_core::text::Lang;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Makes data/*.geojson from data/source/.
#[derive(Parser)]
#[command(name = "cargo xtask data")]
struct Options {
    /// Write nothing; check the tables, the files and their shapes, and list all that is wrong.
    #[arg(long)]
    check: bool,
    /// Write nothing; say what the tables change, compared with the data of a commit or with a file of figures.
    #[arg(long, value_name = "COMMIT OR FILE.json", num_args = 0..=1, default_missing_value = "HEAD", conflicts_with = "check")]
    diff: Option<String>,
    /// Put what --diff says into data/CHANGES.md.
    #[arg(long, requires = "diff")]
    write: bool,
    /// Write nothing; print the figures that the tables make, for a later --diff.
    #[arg(long, conflicts_with_all = ["check", "diff"])]
    figures: bool,
    /// The language of messages: sv or en.
    #[arg(long, default_value = "en", value_parser = lang)]
    lang: Lang,
    /// GeoJSON files to check in place of those of the same name in data/.
    #[arg(requires = "check")]
    files: Vec<PathBuf>,
}

fn lang(code: &str) -> Result<Lang, &'static str> {
    Lang::from_code(code).ok_or("sv or en")
}

fn main() -> ExitCode {
    let options = Options::parse();
    match run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        // Without a backtrace: it helps nobody who edits a spreadsheet.
        Err(error) => {
            match options.lang {
                Lang::Sv => eprintln!("{error:#}"),
                Lang::En => eprintln!("error: {error:#}"),
            }
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    if let Some(before) = &options.diff {
        return larkartan_data::diff::run(&root, before, options.write, options.lang);
    }
    if options.figures {
        return larkartan_data::diff::print_figures(&root, options.lang);
    }
    match options.check {
        true => larkartan_data::check::run(&root, &options.files, options.lang),
        false => larkartan_data::write(&root, options.lang),
    }
}
