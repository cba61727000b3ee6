//! The folder `dist/`, as the prerenderer writes it.

use anyhow::{Context, Result};
use larkartan_dist::{files, hashed_name, sha256_base64};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What the offline copy holds beside the pages.
const OFFLINE: [&str; 3] = ["assets/", "data/", "icon.svg"];
/// The page of a folder.
const PAGE: &str = "index.html";

/// The folder.
pub struct Output {
    dist: PathBuf,
}

impl Output {
    /// The folder at this path, where the assets are.
    pub fn new(dist: &Path) -> Self {
        Self {
            dist: dist.to_owned(),
        }
    }

    /// Writes a file.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.dist.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())
    }

    /// Writes a file under a name with its hash, and gives the name.
    pub fn write_hashed(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let name = hashed_name(stem, extension, bytes);
        self.write(&name, bytes)?;
        Ok(name)
    }

    /// Reads a file.
    pub fn read(&self, name: &str) -> Result<Vec<u8>> {
        std::fs::read(self.dist.join(name)).with_context(|| name.to_owned())
    }

    /// The files of the offline copy: the address as links have it, and the SHA-256 of what is there.
    pub fn offline_files(&self) -> Result<BTreeMap<String, String>> {
        let mut files = BTreeMap::new();
        for name in self.names()? {
            if let Some(address) = offline_address(&name) {
                files.insert(address.to_owned(), sha256_base64(&self.read(&name)?));
            }
        }
        Ok(files)
    }

    /// How many bytes the files of the offline copy have.
    pub fn size(&self) -> Result<usize> {
        let mut size = 0;
        for name in self.names()? {
            if offline_address(&name).is_some() {
                size += self.read(&name)?.len();
            }
        }
        Ok(size)
    }

    /// The names of all files.
    fn names(&self) -> Result<Vec<String>> {
        let name = |path: &PathBuf| {
            let name = path.strip_prefix(&self.dist)?.to_string_lossy();
            Ok(name.replace('\\', "/"))
        };
        files(&self.dist)?.iter().map(name).collect()
    }
}

/// The address of a file in the offline copy; none if it is not in it. A page goes by the address of its folder, as in links.
fn offline_address(name: &str) -> Option<&str> {
    let folder = name.strip_suffix(PAGE);
    let page = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
    let is_kept = OFFLINE.iter().any(|start| name.starts_with(start)) && !name.ends_with(".br");
    page.or_else(|| is_kept.then_some(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offline_copy_is_the_pages_by_their_folders_and_what_they_load() {
        for (name, address) in [
            ("index.html", Some("")),
            ("en/index.html", Some("en/")),
            ("kommun/2425/index.html", Some("kommun/2425/")),
            ("assets/a-0.wasm", Some("assets/a-0.wasm")),
            ("data/b-0.geojson", Some("data/b-0.geojson")),
            ("icon.svg", Some("icon.svg")),
            ("assets/a-0.wasm.br", None),
            ("index.html.br", None),
            ("_headers", None),
            ("share/sv.png", None),
            ("404.html", None),
            ("xindex.html", None),
        ] {
            assert_eq!(offline_address(name), address, "{name}");
        }
    }
}
