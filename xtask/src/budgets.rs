//! What each file that a reader loads may weigh: checked on `dist/` after every build that `cargo xtask test` makes.

use crate::assets::manifest_path;
use anyhow::{Context, Result, bail};
use larkartan_dist::Manifest;
use std::path::Path;

/// A file, or several together, and the most bytes that it may have.
struct Budget {
    what: String,
    bytes: u64,
    limit: u64,
}

impl Budget {
    fn is_met(&self) -> bool {
        self.bytes <= self.limit
    }

    fn row(&self) -> String {
        let mark = if self.is_met() { "" } else { "  TOO MUCH" };
        let (what, bytes, limit) = (&self.what, self.bytes, self.limit);
        format!("{what:<44} {bytes:>8} {limit:>8}{mark}")
    }
}

/// Prints a table of the bytes, and fails if a file has too many.
pub fn check(root: &Path) -> Result<()> {
    let manifest = std::fs::read_to_string(manifest_path()).context("the manifest")?;
    let budgets = budgets(&root.join("dist"), &serde_json::from_str(&manifest)?)?;
    println!(
        "{:<44} {:>8} {:>8}",
        "bytes, brotli unless said", "is", "at most"
    );
    for budget in &budgets {
        println!("{}", budget.row());
    }
    let missed = budgets.iter().filter(|budget| !budget.is_met()).count();
    match missed {
        0 => Ok(()),
        _ => bail!("{missed} of the budgets are exceeded"),
    }
}

fn budgets(dist: &Path, manifest: &Manifest) -> Result<Vec<Budget>> {
    let plain = |name: &str| -> Result<u64> {
        let metadata = std::fs::metadata(dist.join(name)).with_context(|| name.to_owned())?;
        Ok(metadata.len())
    };
    let brotli = |name: &str| plain(&format!("{name}.br"));
    let budget = |what: &str, bytes, limit| Budget {
        what: what.to_owned(),
        bytes,
        limit,
    };
    // Two are above what was asked, 100,000 and 215,000: docs/decisions/0057-two-budgets-are-missed.md and 0075.
    let mut all = vec![
        budget("start page with its style", brotli("index.html")?, 28_000),
        budget("start page, unpacked", plain("index.html")?, 150_000),
        budget("first wasm", brotli(&manifest.wasm)?, 434_000),
        budget(
            "script in all",
            brotli(&manifest.script)? + brotli(&manifest.embed_script)?,
            12_000,
        ),
        budget(
            "data for the first view",
            brotli(&data(dist, "map")?)?,
            45_000,
        ),
        budget(
            "programmes, later",
            brotli(&data(dist, "programmes")?)?,
            25_000,
        ),
        budget(
            "distance programmes, on request",
            brotli(&data(dist, "distance")?)?,
            20_000,
        ),
        budget(
            "roads and lakes, later",
            brotli(&data(dist, "context-layers")?)?,
            20_000,
        ),
        budget(
            "graph of roads, on request",
            brotli(&data(dist, "roads")?)?,
            20_000,
        ),
    ];
    let fonts = manifest
        .fonts
        .iter()
        .map(|font| plain(font))
        .sum::<Result<u64>>()?;
    all.push(budget("fonts, after the first paint", fonts, 30_000));
    for chunk in &manifest.chunks {
        all.push(budget(chunk, brotli(chunk)?, 60_000));
    }
    Ok(all)
}

/// The path of a file of data, whatever its hash.
fn data(dist: &Path, stem: &str) -> Result<String> {
    for entry in std::fs::read_dir(dist.join("assets"))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_data = name.ends_with(".geojson") || name.ends_with(".json");
        if name.starts_with(&format!("{stem}-")) && is_data {
            return Ok(["assets/", &name].concat());
        }
    }
    bail!("dist/assets has no data of {stem}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_too_many_bytes_is_named() {
        let budget = |bytes| Budget {
            what: "wasm".to_owned(),
            bytes,
            limit: 10,
        };
        assert!(budget(10).is_met() && !budget(10).row().contains("TOO MUCH"));
        assert!(!budget(11).is_met() && budget(11).row().contains("TOO MUCH"));
    }
}
