//! How long decoding, drawing and the scenes take without a browser, over the shipped data. Nothing is asserted.

use divan::Bencher;
use larkartan_core::domain::{Atlas, Class, CollaborationId, DRAWING_HEIGHT, Measure, Ranks};
use larkartan_core::geo::{LonLat, PathData, Precision, Screen, stream};
use larkartan_core::geojson::{FILE_NAMES, Files, decode};
use larkartan_core::roads::RoadGraph;
use larkartan_core::scene::{
    Covering, Drawing, Legend, Naming, RegionCard, SearchIndex, Summary, Transform, Viewport,
    Window, card_among, class_of, legend, names, summary, symbols,
};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::Selection;
use std::sync::LazyLock;

/// What is measured by default: each of the values of the map is read by the same rules.
const MEASURE: Measure = Measure::PostSecondary;
const VIEWPORT: Viewport = Viewport {
    width: 800.0,
    height: 900.0,
};
const QUERIES: [&str; 4] = ["a", "asele", "sunds", "campus umea"];

static SAMPLE: LazyLock<Sample> = LazyLock::new(load);

/// The texts and what is made of them.
struct Sample {
    texts: Vec<String>,
    atlas: Atlas,
    drawing: Drawing,
    index: SearchIndex,
}

fn main() {
    LazyLock::force(&SAMPLE);
    LazyLock::force(&ROADS);
    divan::main();
}

fn load() -> Sample {
    let read = |name| {
        let path = format!("{}/../data/{name}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    let texts: Vec<String> = FILE_NAMES.into_iter().map(read).collect();
    let atlas = decode(&Files::from_texts(&texts))
        .unwrap_or_else(|errors| panic!("data/ does not decode: {} errors", errors.len()));
    Sample {
        drawing: Drawing::new(&atlas),
        index: SearchIndex::new(&atlas),
        texts,
        atlas,
    }
}

fn text() -> &'static Text {
    Lang::default().text()
}

/// The six texts as JSON and no more: the floor under `decode`.
#[divan::bench]
fn json() -> Vec<Option<serde_json::Value>> {
    let texts = SAMPLE.texts.iter();
    texts.map(|text| serde_json::from_str(text).ok()).collect()
}

/// Texts to atlas: parsed, checked, joined, distances and access worked out.
#[divan::bench]
fn decoding() -> Option<Atlas> {
    decode(&Files::from_texts(&SAMPLE.texts)).ok()
}

/// The path of every municipality.
#[divan::bench]
fn paths() -> Vec<String> {
    let atlas = &SAMPLE.atlas;
    let paths = atlas.municipalities().iter().map(|place| {
        let mut path = PathData::new(Precision::Zoom);
        stream(&place.shape, atlas.projection(), &mut path);
        path.into_string()
    });
    paths.collect()
}

/// The whole drawing: paths, bounds and outlines of everything, symbols.
#[divan::bench]
fn drawing() -> Drawing {
    Drawing::new(&SAMPLE.atlas)
}

/// The class that colours each municipality.
#[divan::bench]
fn classes() -> Vec<Option<Class>> {
    let atlas = &SAMPLE.atlas;
    let places = atlas.municipalities().iter();
    places
        .map(|place| class_of(atlas, MEASURE, place.code))
        .collect()
}

/// The legend and the sentences.
#[divan::bench]
fn legend_and_summary() -> (Legend, Summary) {
    let atlas = &SAMPLE.atlas;
    let chosen = Some(CollaborationId::default());
    (
        legend(atlas, text(), MEASURE),
        summary(atlas, text(), MEASURE, chosen, &Selection::None),
    )
}

/// Name, value and rank of every municipality, as a screen reader says them after a change of measure.
#[divan::bench]
fn cards() -> Vec<Option<RegionCard>> {
    let atlas = &SAMPLE.atlas;
    let (ranks, places) = (Ranks::new(atlas, MEASURE), atlas.municipalities().iter());
    places
        .map(|place| card_among(&ranks, text(), place.code))
        .collect()
}

fn labels_at(bencher: Bencher<'_, '_>, zoom: f64) {
    let Sample { atlas, drawing, .. } = &*SAMPLE;
    let middle = Screen {
        x: atlas.width() / 2.0,
        y: DRAWING_HEIGHT / 2.0,
    };
    let transform = Transform::onto(atlas, middle, zoom);
    let window = Window::new(atlas, VIEWPORT, transform, &Covering::default());
    let signs = symbols(drawing, window.unit, zoom);
    let chosen = Some(CollaborationId::default());
    let none = Selection::None;
    let naming = Naming::of(atlas, drawing, text(), MEASURE, &none, &[], chosen);
    bencher.bench(|| names(atlas, drawing, &window, &signs, &naming));
}

/// The names that fit on the whole map.
#[divan::bench]
fn labels(bencher: Bencher<'_, '_>) {
    labels_at(bencher, 1.0);
}

/// The names that fit when zoomed in eight times.
#[divan::bench]
fn labels_zoomed(bencher: Bencher<'_, '_>) {
    labels_at(bencher, 8.0);
}

static ROADS: LazyLock<RoadGraph> = LazyLock::new(|| {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../data/source/roads/road_graph.json"
    );
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"));
    RoadGraph::from_json(&text).unwrap_or_else(|error| panic!("{error}"))
});

/// One new place to study: how it joins the roads, and the ways to all localities. At most 2 ms.
#[divan::bench]
fn roads_to_all_localities() -> f64 {
    let at = LonLat {
        lon: 17.3,
        lat: 64.6,
    };
    let graph = &*ROADS;
    let joint = graph.join(at);
    let ways = graph.ways_from(&joint);
    let km = (0..graph.localities()).filter_map(|nth| ways.to_locality(nth));
    km.map(|way| way.km().0).sum()
}

/// The index of the search.
#[divan::bench]
fn search_index() -> SearchIndex {
    SearchIndex::new(&SAMPLE.atlas)
}

/// Four searches.
#[divan::bench]
fn search_find() -> usize {
    let index = &SAMPLE.index;
    QUERIES
        .iter()
        .map(|query| index.find(text(), query).all)
        .sum()
}
