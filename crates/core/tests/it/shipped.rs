//! The shipped files, decoded once for all tests.

use larkartan_core::domain::Atlas;
use larkartan_core::geojson::{FILE_NAMES, Files, decode};
use std::sync::LazyLock;

/// The texts of the shipped files, in the order of `FILE_NAMES`.
pub static TEXTS: LazyLock<[String; 6]> = LazyLock::new(|| {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    FILE_NAMES.map(|name| std::fs::read_to_string(data.join(name)).expect(name))
});

/// The shipped atlas.
pub static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    decode(&Files::from_texts(TEXTS.as_slice())).expect("the shipped files decode")
});
