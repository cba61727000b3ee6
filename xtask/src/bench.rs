//! `cargo xtask bench`: what decoding, drawing and the page cost at three sizes, as tables in `docs/PERFORMANCE.md`. The page is
//! held against two others that are built here of the same data: the limit and a Leaflet page.

mod aims;
mod files;
mod limit;
mod native;
mod page;
mod places;
mod report;
mod sites;
mod split;

use crate::build::{self, run_build};
use crate::machine::step;
use anyhow::Result;
use clap::{Args, ValueEnum};
use files::SIZES;
use std::path::Path;

/// What a bench may be told.
#[derive(Args, Debug)]
pub struct Options {
    /// Measure dist/ as it is.
    #[arg(long)]
    no_build: bool,
    /// Measure and write one part only.
    #[arg(long)]
    only: Option<Part>,
    /// How often each page is loaded and used; tables that are kept need 7 or more.
    #[arg(long, default_value_t = 7)]
    runs: usize,
    /// The page at these sizes only; the tables are then printed and not kept.
    #[arg(long, value_delimiter = ',')]
    sizes: Vec<usize>,
    /// Take the sizes that this build has been measured at before, as often, and measure the others.
    #[arg(long)]
    resume: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Without a browser.
    Native,
    /// The pages in a browser.
    Page,
}

/// Writes the files, runs the benches and the browser, prints the tables and puts them into the document.
pub fn run(root: &Path, options: &Options) -> Result<()> {
    let data = root.join("target/bench");
    step("making the files for all sizes");
    files::write(root, &data)?;
    let is_asked = |part| options.only.is_none_or(|only| only == part);
    let document = root.join("docs/PERFORMANCE.md");
    if is_asked(Part::Native) {
        step("benches without a browser");
        let tables = report::native(&SIZES, &native::run(root)?);
        println!("{tables}");
        report::write(&document, "native", &tables)?;
    }
    if is_asked(Part::Page) {
        if !options.no_build {
            run_build(root, &build::Options::default())?;
        }
        let is_whole = options.sizes.is_empty();
        let sizes = if is_whole { &SIZES[..] } else { &options.sizes };
        step("writing the pages that are held against each other");
        let pages = data.join("pages");
        sites::write(root, &data, &pages, sizes)?;
        step("the pages in a real browser");
        let measured = |size| {
            let kept = match options.resume {
                true => page::kept(root, &pages, size)?,
                false => None,
            };
            match kept {
                Some(found) if found.runs == options.runs => Ok(found),
                _ => page::run(root, &pages, size, options.runs),
            }
        };
        let mut found = measured(sizes[0])?;
        for nth in 1..=sizes.len() {
            let tables = aims::tables(&sizes[..nth], &found);
            // Size by size: an hour's measuring is not lost when the next is broken off.
            if is_whole {
                report::write(&document, "page", &tables)?;
            }
            match sizes.get(nth) {
                Some(&size) => found.add(measured(size)?),
                None => println!("{tables}"),
            }
        }
    }
    Ok(())
}
