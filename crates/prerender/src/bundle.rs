//! The data: the files in `data/`, the atlas that they make, the bundle of them that the browser loads, and what comes later.

use anyhow::{Context, Result, anyhow};
use larkartan_core::domain::{Atlas, Programmes};
use larkartan_core::geo::simplified;
use larkartan_core::geojson::{self, DecodeError, FILE_NAMES, Files, LATER_FILE_NAMES};
use larkartan_core::roads;
use std::path::Path;

/// The files by name, in the order of `FILE_NAMES`; then those that come later, the graph of roads last.
pub type DataFiles = Vec<(&'static str, String)>;

/// How far the line of the land may move on a static page, in metres: two thirds of a pixel where the map is 1,000 px high.
const LAND_METRES: f64 = 1_000.0;

/// Reads the files in a folder.
pub fn read(folder: &Path) -> Result<DataFiles> {
    let names = FILE_NAMES.into_iter().chain(LATER_FILE_NAMES);
    let names = names.chain([roads::FILE_NAME]);
    let texts = names.map(|name| {
        let text = std::fs::read_to_string(folder.join(name));
        Ok((name, text.with_context(|| format!("data/{name}"))?))
    });
    texts.collect()
}

/// The atlas for static pages: what the files say, and land with few points, since nobody zooms there.
pub fn atlas(files: &DataFiles) -> Result<Atlas> {
    let parsed = geojson::parse(&Files::from_texts(&texts(files))).map_err(first)?;
    let mut parts = parsed.places().joined().map_err(first)?;
    for land in &mut parts.land {
        land.shape = simplified(&land.shape, LAND_METRES);
    }
    Ok(Atlas::new(parts))
}

/// The programmes for static pages.
pub fn programmes(files: &DataFiles, atlas: &Atlas) -> Result<Programmes> {
    let [offers, ..] = later(files)?;
    geojson::programmes(offers, atlas).map_err(first)
}

/// The texts of the files that come later than the bundle, in the order of `LATER_FILE_NAMES`; then the graph of roads.
pub fn later(files: &DataFiles) -> Result<[&str; 4]> {
    let texts = files.iter().skip(FILE_NAMES.len());
    let texts: Vec<&str> = texts.map(|(_, text)| text.as_str()).collect();
    texts.try_into().ok().context("no later data")
}

/// The bundle.
pub fn bundle(files: &DataFiles) -> Result<String> {
    geojson::bundle(&Files::from_texts(&texts(files))).map_err(first)
}

fn texts(files: &DataFiles) -> Vec<&str> {
    files.iter().map(|(_, text)| text.as_str()).collect()
}

/// The first of the errors: `cargo xtask data --check` lists all.
fn first(errors: Vec<DecodeError>) -> anyhow::Error {
    let error = errors.first().map(ToString::to_string);
    anyhow!("data: {}", error.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundle_holds_what_the_files_hold() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let files = read(&folder).unwrap();
        let bundle = bundle(&files).unwrap();
        let bundled = geojson::decode(&Files::from_sequence(&bundle)).unwrap();
        let atlas = atlas(&files).unwrap();
        assert_eq!(bundled.counties(), atlas.counties());
        assert_eq!(bundled.municipalities(), atlas.municipalities());
        assert_eq!(bundled.sites(), atlas.sites());
        assert_eq!(bundled.localities(), atlas.localities());
        let [offers, ..] = later(&files).unwrap();
        let decoded = geojson::programmes(offers, &bundled).unwrap();
        assert_eq!(decoded, programmes(&files, &atlas).unwrap());
        let [.., graph] = later(&files).unwrap();
        let graph = roads::RoadGraph::from_json(graph).unwrap();
        assert_eq!(graph.localities(), bundled.localities().len());
    }
}
