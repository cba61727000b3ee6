//! Brotli beside every file, with the strongest setting. The window is the one that every browser has.

use anyhow::{Context, Result, anyhow};
use brotlic::{BrotliEncoderOptions, CompressorWriter, Quality};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

/// What is not compressed: pictures are already, the headers are read by the host alone.
const PLAIN: [&str; 4] = ["png", "woff2", "br", ""];
/// The single file is opened or sent, not served.
const SINGLE_FILE: &str = "larkartan.html";

/// Compresses the files of a folder.
pub fn folder(dist: &Path) -> Result<()> {
    let files = files(dist)?;
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let shares = files.chunks(files.len().div_ceil(workers).max(1));
    thread::scope(|scope| {
        let started: Vec<_> = shares.map(|share| scope.spawn(|| all(share))).collect();
        for thread in started {
            thread
                .join()
                .map_err(|_| anyhow!("a thread that compresses has failed"))??;
        }
        Ok(())
    })
}

fn all(files: &[PathBuf]) -> Result<()> {
    for file in files {
        let bytes = std::fs::read(file)?;
        let mut name = file.clone().into_os_string();
        name.push(".br");
        let compressed = brotli(&bytes).with_context(|| file.display().to_string())?;
        std::fs::write(name, compressed)?;
    }
    Ok(())
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut options = BrotliEncoderOptions::new();
    options.quality(Quality::best());
    let mut writer = CompressorWriter::with_encoder(options.build()?, Vec::new());
    writer.write_all(bytes)?;
    Ok(writer.into_inner().map_err(|error| error.into_error())?)
}

/// The files of a folder that are compressed; large and small ones mixed, so that the workers share them evenly.
fn files(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut files = larkartan_dist::files(dist)?;
    files.retain(|path| {
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        let is_single = path.file_name().is_some_and(|name| name == SINGLE_FILE);
        !PLAIN.contains(&&*extension) && !is_single
    });
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_compressed_is_smaller() {
        assert!(brotli(&[b'x'; 1000]).unwrap().len() < 20);
    }
}
