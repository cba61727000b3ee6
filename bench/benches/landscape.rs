//! How long the landscape takes without a browser: its preparation, a step, and how both grow with cells and places. Nothing is
//! asserted.

use divan::Bencher;
use larkartan_core::domain::Atlas;
use larkartan_core::domain::scenario::{Position, Routes};
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::geojson::{FILE_NAMES, Files, decode};
use larkartan_core::landscape::{ColourTable, Grid, Isolines, Landscape, Preparation, SiteLegs};
use larkartan_core::roads::{OpenRoads, RoadGraph, Way};
use std::ops::ControlFlow;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let texts: Vec<String> = FILE_NAMES.into_iter().map(read).collect();
    decode(&Files::from_texts(&texts))
        .unwrap_or_else(|errors| panic!("data/ does not decode: {} errors", errors.len()))
});

static ROADS: LazyLock<RoadGraph> = LazyLock::new(|| {
    RoadGraph::from_json(&read("source/roads/road_graph.json"))
        .unwrap_or_else(|error| panic!("{error}"))
});

static LANDSCAPE: LazyLock<Landscape> = LazyLock::new(|| Landscape::new(&ATLAS, &ROADS));

fn read(name: &str) -> String {
    let path = format!("{}/../data/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn main() {
    LazyLock::force(&LANDSCAPE);
    println!("{} cells of land", LANDSCAPE.land_cells());
    divan::main();
}

/// Places in every sixth locality, and in as many as asked for.
fn sites(landscape: &Landscape, count: usize) -> Vec<SiteLegs> {
    let apart = ROADS.localities() / count.max(1);
    (0..count)
        .map(|nth| landscape.locality(nth * apart))
        .collect()
}

/// A place that is dragged westwards, there in a given frame.
fn dragged(frame: usize) -> LonLat {
    LonLat {
        lon: 18.0 - (frame % 200) as f64 * 0.01,
        lat: 64.6,
    }
}

/// One frame of dragging: the place joins the roads anew, and the surface is worked out.
fn step(bencher: Bencher<'_, '_>, mut landscape: Landscape, count: usize) {
    let mut sites = sites(&landscape, count);
    sites.push(SiteLegs::default());
    let mut frame = 0;
    bencher.bench_local(move || {
        frame += 1;
        if let Some(last) = sites.last_mut() {
            landscape.join(dragged(frame), last);
        }
        let surface = landscape.surface(&sites);
        surface.at(dragged(frame))
    });
}

/// The whole preparation.
#[divan::bench]
fn preparation() -> Landscape {
    Landscape::new(&ATLAS, &ROADS)
}

/// A piece of it: so many roads are cut and rasterised.
#[divan::bench]
fn roads_of_the_preparation(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(|| Preparation::new(&ATLAS, &ROADS, Grid::new(&ATLAS)))
        .bench_local_values(Preparation::step);
}

/// The first piece, which rasterises the land.
#[divan::bench]
fn land() -> Preparation<'static> {
    Preparation::new(&ATLAS, &ROADS, Grid::new(&ATLAS))
}

/// A new place joins the roads.
#[divan::bench]
fn joining(bencher: Bencher<'_, '_>) {
    let mut site = SiteLegs::default();
    let mut frame = 0;
    bencher.bench_local(move || {
        frame += 1;
        LANDSCAPE.join(dragged(frame), &mut site);
    });
}

/// The same by the roads alone, for the count.
#[divan::bench]
fn joining_by_road(bencher: Bencher<'_, '_>) {
    let roads = OpenRoads::new(&ROADS);
    let mut frame = 0;
    bencher.bench_local(move || {
        frame += 1;
        roads.join(dragged(frame), &ROADS)
    });
}

/// The ways from a new place to all localities, joining included.
#[divan::bench]
fn ways_of_a_new_place(bencher: Bencher<'_, '_>) {
    let routes = Routes::new(ROADS.clone(), &ATLAS);
    let mut frame = 0;
    bencher.bench_local(move || -> Option<Vec<Way>> {
        frame += 1;
        Some(routes.ways_from(Position::of(dragged(frame))?))
    });
}

/// A step with so many places.
#[divan::bench(args = [15, 30, 61, 122, 244])]
fn step_by_places(bencher: Bencher<'_, '_>, places: usize) {
    step(bencher, LANDSCAPE.clone(), places);
}

/// A step with 61 places on so many times the cells.
#[divan::bench(args = [1, 2, 4])]
fn step_by_cells(bencher: Bencher<'_, '_>, times: usize) {
    let unit = LANDSCAPE.grid().unit / (times as f64).sqrt();
    let mut preparation = Preparation::new(&ATLAS, &ROADS, Grid::with_unit(&ATLAS, unit));
    loop {
        match preparation.step() {
            ControlFlow::Continue(next) => preparation = next,
            ControlFlow::Break(landscape) => return step(bencher, landscape, 61),
        }
    }
}

/// The surface of 61 places as a picture.
#[divan::bench]
fn colours(bencher: Bencher<'_, '_>) {
    let mut landscape = LANDSCAPE.clone();
    let sites = sites(&landscape, 61);
    let surface = landscape.surface(&sites);
    let greys: Vec<[u8; 4]> = (0..5)
        .map(|nth| [nth * 50, nth * 50, nth * 50, 255])
        .collect();
    let table = ColourTable::of_classes(&[40.0, 80.0, 120.0, 160.0], &greys, [0; 4]);
    let mut pixels = Vec::new();
    bencher.bench_local(move || surface.paint(&table, &mut pixels));
}

/// Four lines of equal distance, with their labels.
#[divan::bench]
fn isolines(bencher: Bencher<'_, '_>) {
    let mut landscape = LANDSCAPE.clone();
    let sites = sites(&landscape, 61);
    let surface = landscape.surface(&sites);
    let mut lines = Isolines::default();
    bencher.bench_local(move || {
        lines.trace(surface, &[Km(25.0), Km(40.0), Km(80.0), Km(120.0)]);
        lines.iter().count()
    });
}
