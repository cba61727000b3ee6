//! How long decoding, drawing and the scenes take without a browser, at three sizes. `cargo xtask bench` writes the files
//! and runs this; nothing is asserted.

use divan::Bencher;
use larkartan_core::domain::{Atlas, Class, CollaborationId, Measure, Ranks};
use larkartan_core::geo::{PathData, stream};
use larkartan_core::geojson::{FILE_NAMES, Files, decode};
use larkartan_core::scene::{
    Drawing, Label, Legend, RegionCard, SearchIndex, Summary, Viewport, card_among, class_of,
    county_labels, legend, members_of, region_labels, summary,
};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::Selection;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::Duration;

/// Municipalities.
const SIZES: [usize; 3] = [54, 290, 2900];
/// What is measured by default: each of the values of the map is read by the same rules.
const MEASURE: Measure = Measure::PostSecondary;
const VIEWPORT: Viewport = Viewport {
    width: 800.0,
    height: 900.0,
};
const QUERIES: [&str; 4] = ["a", "asele", "sunds", "campus umea"];

static SAMPLES: OnceLock<Vec<Sample>> = OnceLock::new();

/// One size: the texts and what is made of them.
struct Sample {
    size: usize,
    texts: Vec<String>,
    atlas: Atlas,
    drawing: Drawing,
    index: SearchIndex,
}

fn main() -> ExitCode {
    match SIZES.into_iter().map(load).collect() {
        Ok(samples) => {
            let _ = SAMPLES.set(samples);
            let divan = divan::Divan::default().max_time(Duration::from_secs(2));
            divan.config_with_args().main();
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}\nRun `cargo xtask bench`: it writes the files that are measured.");
            // `cargo test --all-targets` starts this too, without the flag: nothing to measure is no fault there.
            let is_bench = std::env::args().any(|argument| argument == "--bench");
            if is_bench {
                ExitCode::FAILURE
            } else {
                ExitCode::SUCCESS
            }
        }
    }
}

fn load(size: usize) -> Result<Sample, String> {
    let folder = format!("{}/../../target/bench/{size}", env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    for name in FILE_NAMES {
        let path = format!("{folder}/{name}");
        texts.push(std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?);
    }
    let atlas = decode(&Files::from_texts(&texts))
        .map_err(|errors| format!("{folder}: {} errors", errors.len()))?;
    Ok(Sample {
        size,
        texts,
        drawing: Drawing::new(&atlas),
        index: SearchIndex::new(&atlas),
        atlas,
    })
}

fn sample(size: usize) -> &'static Sample {
    let mut samples = SAMPLES.get().into_iter().flatten();
    match samples.find(|sample| sample.size == size) {
        Some(sample) => sample,
        None => panic!("{size} is not loaded"),
    }
}

fn text() -> &'static Text {
    Lang::default().text()
}

/// The six texts as JSON and no more: the floor under `decode`.
#[divan::bench(args = SIZES)]
fn json(size: usize) -> Vec<Option<serde_json::Value>> {
    let texts = sample(size).texts.iter();
    texts.map(|text| serde_json::from_str(text).ok()).collect()
}

/// Texts to atlas: parsed, checked, joined, distances and access worked out.
#[divan::bench(args = SIZES)]
fn decoding(size: usize) -> Option<Atlas> {
    decode(&Files::from_texts(&sample(size).texts)).ok()
}

/// The path of every municipality.
#[divan::bench(args = SIZES)]
fn paths(size: usize) -> Vec<String> {
    let atlas = &sample(size).atlas;
    let paths = atlas.municipalities().iter().map(|place| {
        let mut path = PathData::default();
        stream(&place.shape, atlas.projection(), &mut path);
        path.into_string()
    });
    paths.collect()
}

/// The whole drawing: paths, bounds and outlines of everything, symbols.
#[divan::bench(args = SIZES)]
fn drawing(size: usize) -> Drawing {
    Drawing::new(&sample(size).atlas)
}

/// The class that colours each municipality.
#[divan::bench(args = SIZES)]
fn classes(size: usize) -> Vec<Option<Class>> {
    let atlas = &sample(size).atlas;
    let places = atlas.municipalities().iter();
    places
        .map(|place| class_of(atlas, MEASURE, place.code))
        .collect()
}

/// The legend and the sentences.
#[divan::bench(args = SIZES)]
fn legend_and_summary(size: usize) -> (Legend, Summary) {
    let atlas = &sample(size).atlas;
    let chosen = Some(CollaborationId::default());
    (
        legend(atlas, text(), MEASURE),
        summary(atlas, text(), MEASURE, chosen, &Selection::None),
    )
}

/// Name, value and rank of every municipality, as screen readers are told after a change of measure.
#[divan::bench(args = SIZES)]
fn cards(size: usize) -> Vec<Option<RegionCard>> {
    let atlas = &sample(size).atlas;
    let (ranks, places) = (Ranks::new(atlas, MEASURE), atlas.municipalities().iter());
    places
        .map(|place| card_among(&ranks, text(), place.code))
        .collect()
}

fn labels_at(bencher: Bencher<'_, '_>, size: usize, zoom: f64) {
    let Sample { atlas, drawing, .. } = sample(size);
    let members = members_of(atlas, Some(CollaborationId::default()));
    bencher.bench(|| region_labels(atlas, drawing, members, VIEWPORT, zoom));
}

/// The names that fit on the whole map.
#[divan::bench(args = SIZES)]
fn labels(bencher: Bencher<'_, '_>, size: usize) {
    labels_at(bencher, size, 1.0);
}

/// The names that fit when zoomed in eight times.
#[divan::bench(args = SIZES)]
fn labels_zoomed(bencher: Bencher<'_, '_>, size: usize) {
    labels_at(bencher, size, 8.0);
}

/// The names of the counties.
#[divan::bench(args = SIZES)]
fn county_names(size: usize) -> Vec<Label> {
    let Sample { atlas, drawing, .. } = sample(size);
    county_labels(atlas, drawing, VIEWPORT)
}

/// The index of the search.
#[divan::bench(args = SIZES)]
fn search_index(size: usize) -> SearchIndex {
    SearchIndex::new(&sample(size).atlas)
}

/// Four searches.
#[divan::bench(args = SIZES)]
fn search_find(size: usize) -> usize {
    let index = &sample(size).index;
    QUERIES
        .iter()
        .map(|query| index.find(text(), query).all)
        .sum()
}
