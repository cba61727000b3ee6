//! The folder being written: each file with its brotli form beside it, and what never changes under a hashed name.

use crate::compress;
use crate::offline::Copy;
use anyhow::{Context, Result};
use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// The folder being written.
pub struct Site {
    dist: PathBuf,
    /// What a reader may keep of it.
    pub copy: RefCell<Copy>,
}

impl Site {
    /// An empty folder in the place of what was there.
    pub fn new(dist: &Path) -> Result<Self> {
        if dist.exists() {
            std::fs::remove_dir_all(dist).with_context(|| dist.display().to_string())?;
        }
        std::fs::create_dir_all(dist).with_context(|| dist.display().to_string())?;
        Ok(Self {
            dist: dist.to_owned(),
            copy: RefCell::default(),
        })
    }

    /// Writes a file under a name that changes with its bytes, so that browsers may keep it for ever.
    pub fn hashed(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let name = format!("{stem}-{:016x}.{extension}", hasher.finish());
        self.write(&name, bytes)?;
        Ok(name)
    }

    /// Writes a file and its brotli form beside it.
    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.write_plain(name, bytes)?;
        self.copy.borrow_mut().add(name, bytes);
        self.write_plain(&format!("{name}.br"), &compress::brotli(bytes)?)
    }

    /// Writes a file that no browser asks for.
    pub fn write_plain(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.dist.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, bytes).with_context(|| path.display().to_string())
    }
}
