//! The shipped files, decoded once for all tests.

use larkartan_core::domain::{Atlas, ContextLayers, Offer, Programmes};
use larkartan_core::geojson::{FILE_NAMES, Files, LATER_FILE_NAMES};
use larkartan_core::geojson::{context_layers, decode, distance, programmes};
use std::sync::LazyLock;

fn read(name: &str) -> String {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    std::fs::read_to_string(data.join(name)).expect(name)
}

/// The texts of the files of the atlas, in the order of `FILE_NAMES`.
pub static TEXTS: LazyLock<[String; 5]> = LazyLock::new(|| FILE_NAMES.map(read));

/// The texts of the files that come later, in the order of `LATER_FILE_NAMES`.
pub static LATER_TEXTS: LazyLock<[String; 3]> = LazyLock::new(|| LATER_FILE_NAMES.map(read));

/// The shipped atlas.
pub static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    decode(&Files::from_texts(TEXTS.as_slice())).expect("the shipped files decode")
});

/// The shipped programmes.
pub static PROGRAMMES: LazyLock<Programmes> =
    LazyLock::new(|| programmes(&LATER_TEXTS[0], &ATLAS).expect("the programmes decode"));

/// Distance programmes in all of Sweden.
pub static DISTANCE: LazyLock<Vec<Offer>> =
    LazyLock::new(|| distance(&LATER_TEXTS[1], &ATLAS).expect("the distance programmes decode"));

/// Main roads and lakes.
pub static CONTEXT_LAYERS: LazyLock<ContextLayers> =
    LazyLock::new(|| context_layers(&LATER_TEXTS[2]).expect("roads and lakes decode"));
