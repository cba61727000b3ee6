//! Makes the files in `data/` from `data/source/`, and checks both: `cargo xtask data`.

mod addresses;
pub mod areas;
pub mod boundaries;
pub mod changes;
pub mod check;
mod columns;
mod damage;
mod decoded;
mod degrees;
pub mod diff;
pub mod fault;
pub mod features;
pub mod figures;
mod given;
mod plausible;
mod problem;
mod reading;
mod records;
mod repeats;
mod spelling;
mod suspects;
mod table;
pub mod text;
pub mod told;

use anyhow::{Context, Result, bail};
use fault::Faults;
use larkartan_core::geojson::{FILE_NAMES, LATER_FILE_NAMES};
use larkartan_core::roads;
use larkartan_core::text::Lang;
use std::path::Path;

/// The files of the map, by name: those of the atlas in the order of `FILE_NAMES`, those that come later, the graph of roads.
pub type Built = Vec<(&'static str, String)>;

/// Their names.
pub fn names() -> impl Iterator<Item = &'static str> {
    let graph = std::iter::once(roads::FILE_NAME);
    FILE_NAMES.into_iter().chain(LATER_FILE_NAMES).chain(graph)
}

/// Reads the files in a folder.
pub fn read(folder: &Path) -> Result<Built> {
    let texts = names().map(|name| {
        let text = std::fs::read_to_string(folder.join(name));
        Ok((name, text.with_context(|| format!("data/{name}"))?))
    });
    texts.collect()
}

/// Makes the files from the tables and boundaries in `source`, and notes all that is wrong in them. Deterministic: same source,
/// same bytes.
pub fn make(source: &Path, faults: &mut Faults) -> Result<Built> {
    let counties = features::counties(source, faults)?;
    let municipalities = features::municipalities(source, faults)?;
    let nearby = features::nearby(source, faults)?;
    let sites = features::sites(source, &nearby, faults)?;
    let localities = features::localities(source, &nearby, faults)?;
    let context = features::context(source, faults)?;
    let offers = features::offers(source, &nearby, faults)?;
    let distance = features::distance(source, faults)?;
    let context_layers = features::context_layers(source, faults)?;
    let road_graph = features::road_graph_text(source);
    plausible::doubts(source, faults)?;
    let texts = [
        sites,
        localities,
        municipalities,
        counties,
        context,
        offers,
        distance,
        context_layers,
        road_graph,
    ];
    let built: Built = names().zip(texts).collect();
    if faults.is_empty() {
        check::made(&built, faults);
    }
    Ok(built)
}

/// Makes the files.
///
/// # Errors
/// Something is wrong in the source.
pub fn build(source: &Path) -> Result<Built> {
    let mut faults = Faults::new();
    let built = make(source, &mut faults)?;
    if faults.is_empty() {
        return Ok(built);
    }
    let (lines, count) = told::lines(Lang::En, &faults.into_vec());
    let found = (text::of(Lang::En).faults)(count);
    bail!("{found}:\n  {}", lines.join("\n  "))
}

/// Makes the files and writes those that have changed; none if anything is wrong with any of them.
pub fn write(root: &Path, lang: Lang) -> Result<()> {
    let text = text::of(lang);
    let mut faults = Faults::new();
    let built = make(&root.join("data/source"), &mut faults)?;
    told::print_warnings(lang, faults.warnings());
    if !faults.is_empty() {
        let count = told::print(lang, &faults.into_vec());
        bail!((text.nothing_written)(count));
    }
    for (name, made) in built {
        let path = root.join("data").join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == made) {
            println!("  {}", (text.unchanged)(name));
            continue;
        }
        std::fs::write(&path, &made).with_context(|| format!("{}", path.display()))?;
        println!("  {}", (text.written)(name, made.len()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::path::PathBuf;

    /// How many bytes a host sends of a text.
    fn compressed(text: &str) -> usize {
        let mut writer = brotlic::CompressorWriter::new(Vec::new());
        writer.write_all(text.as_bytes()).unwrap();
        writer.into_inner().unwrap().len()
    }

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    #[test]
    fn the_files_are_in_step_with_their_source() {
        for (name, text) in build(&root().join("data/source")).expect("the source builds") {
            let shipped = std::fs::read_to_string(root().join("data").join(name)).expect(name);
            assert!(
                shipped == text,
                "data/{name} is out of step: run `cargo xtask data`"
            );
        }
    }

    #[test]
    fn what_comes_later_stays_within_its_own_budget() {
        for (name, text) in build(&root().join("data/source")).expect("the source builds") {
            let bytes = compressed(&text);
            println!("{name}: {bytes} bytes of brotli");
            // The others travel as one bundle, which the build holds against its budget.
            match name {
                "offers.geojson" => assert!(bytes <= 25_000, "{name}: {bytes} bytes"),
                "distance.geojson" | "context-layers.geojson" | roads::FILE_NAME => {
                    assert!(bytes <= 20_000, "{name}: {bytes} bytes")
                }
                _ => {}
            }
        }
    }

    #[test]
    fn coordinates_have_at_most_five_decimals() {
        let built = build(&root().join("data/source")).expect("the source builds");
        // The graph counts in steps, and is no GeoJSON.
        let built = built
            .into_iter()
            .filter(|(name, _)| *name != roads::FILE_NAME);
        for (name, text) in built {
            let collection: geojson::FeatureCollection = text.parse().expect(name);
            for feature in collection.features {
                let geometry = serde_json::to_string(&feature.geometry).expect("geometry");
                let long = geometry
                    .split(['[', ']', ','])
                    .filter_map(|number| number.split_once('.'))
                    .find(|(_, decimals)| decimals.len() > 5);
                assert_eq!(long, None, "{name}");
            }
        }
    }
}
