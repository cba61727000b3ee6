//! SHA-256 of files: in their names, in the content security policy, in the list of the offline copy.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Bytes of the hash in a name.
const NAME_BYTES: usize = 8;

/// The SHA-256 of the bytes, in base64.
pub fn sha256_base64(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

/// The source that a content security policy lists to allow an inline script or style.
pub fn policy_hash(text: &str) -> String {
    format!("sha256-{}", sha256_base64(text.as_bytes()))
}

/// A name that changes with the file's bytes, so that browsers may cache the file for ever: `map-0123456789abcdef.geojson`.
pub fn hashed_name(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let mut name = format!("{stem}-");
    for byte in &Sha256::digest(bytes)[..NAME_BYTES] {
        // Writing to a string cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name + "." + extension
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_bytes() {
        // As `printf x | sha256sum` has it.
        assert_eq!(hashed_name("a", "css", b"x"), "a-2d711642b726b044.css");
        assert_ne!(hashed_name("a", "css", b"y"), hashed_name("a", "css", b"x"));
    }
}
