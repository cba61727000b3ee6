//! `cargo xtask bench`: what decoding, drawing and the page cost at three sizes, as tables in `docs/PERFORMANCE.md`.

mod files;
mod native;
mod page;
mod places;
mod report;
mod split;

use crate::build::{Options, run_build};
use crate::machine::step;
use anyhow::Result;
use files::SIZES;
use std::path::Path;

/// Writes the files, runs the benches and the browser, prints the tables and puts them into the document.
pub fn run(root: &Path, no_build: bool) -> Result<()> {
    let data = root.join("target/bench");
    step("making the files for all sizes");
    files::write(root, &data)?;
    if !no_build {
        run_build(root, &Options::default())?;
    }
    step("benches without a browser");
    let native = native::run(root)?;
    step("the page in a real browser");
    let page = page::run(root, &data, &SIZES)?;
    let tables = report::tables(&SIZES, &native, &page);
    println!("{tables}");
    report::write(&root.join("docs/PERFORMANCE.md"), &tables)
}
