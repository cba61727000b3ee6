//! The landscape, held against the roads themselves: from random points on land and on roads, and under changes of the places.

use crate::roads::source;
use crate::shipped::ATLAS;
use larkartan_core::domain::DRAWING_HEIGHT;
use larkartan_core::geo::{Km, LonLat, Outline, Screen};
use larkartan_core::landscape::{ColourTable, Isoline, IsolineLabel, Isolines, Rgba};
use larkartan_core::landscape::{Landscape, SiteLegs};
use larkartan_core::roads::{Joint, NEAR_A_ROAD, RoadGraph, estimated};
use std::sync::LazyLock;

static GRAPH: LazyLock<RoadGraph> =
    LazyLock::new(|| RoadGraph::from_json(&source("road_graph.json")).expect("a graph"));

/// The landscape of the shipped data.
pub static LANDSCAPE: LazyLock<Landscape> = LazyLock::new(|| Landscape::new(&ATLAS, &GRAPH));

/// Numbers that look random and are the same each time (a linear congruential generator, Knuth's MMIX).
struct Random(u64);

impl Random {
    /// A number from 0 up to 1.
    fn share(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// So many random points on the land of the counties.
pub fn points_on_land(count: usize, seed: u64) -> Vec<LonLat> {
    let projection = ATLAS.projection();
    let counties = ATLAS.counties().iter();
    let counties: Vec<Outline> = counties
        .map(|county| Outline::new(&county.shape, projection))
        .collect();
    let mut random = Random(seed);
    let mut points = Vec::new();
    while points.len() < count {
        let at = Screen {
            x: random.share() * ATLAS.width(),
            y: random.share() * DRAWING_HEIGHT,
        };
        if counties.iter().any(|county| county.holds_point(at)) {
            points.push(projection.lonlat_from_screen(at));
        }
    }
    points
}

/// The places to study of today, by their localities.
fn sites_of_today() -> Vec<usize> {
    let sites = ATLAS.sites().iter();
    let sites = sites.filter(|site| site.counts_as_campus() || site.counts_as_centre());
    let codes = sites.filter_map(|site| site.locality.as_ref());
    let localities = ATLAS.localities();
    let mut nths: Vec<usize> = codes
        .filter_map(|code| localities.iter().position(|it| it.code == *code))
        .collect();
    nths.sort_unstable();
    nths.dedup();
    nths
}

fn legs(landscape: &Landscape, nths: &[usize]) -> Vec<SiteLegs> {
    nths.iter().map(|nth| landscape.locality(*nth)).collect()
}

/// Our kilometres less those of the roads, from each point to the nearest of the localities.
fn errors(landscape: &mut Landscape, points: &[LonLat], nths: &[usize]) -> Vec<f64> {
    let joints: Vec<Joint> = nths.iter().map(|nth| GRAPH.locality(*nth)).collect();
    let ways: Vec<_> = joints.iter().map(|joint| GRAPH.ways_from(joint)).collect();
    let sites = legs(landscape, nths);
    let surface = landscape.surface(&sites);
    let errors = points.iter().map(|point| {
        let joint = GRAPH.join(*point);
        let exact = ways.iter().filter_map(|ways| ways.to(&joint));
        let exact = exact.map(|way| way.km().0).fold(f64::INFINITY, f64::min);
        surface.at(*point).expect("land").0 - exact
    });
    errors.collect()
}

/// Mean and median of how large errors are.
fn mean_and_median(errors: &[f64]) -> (f64, f64) {
    let mut sizes: Vec<f64> = errors.iter().map(|error| error.abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let mean = sizes.iter().sum::<f64>() / sizes.len() as f64;
    (mean, sizes[sizes.len() / 2])
}

#[test]
fn random_points_on_land_are_about_as_far_as_by_the_roads() {
    let mut landscape = LANDSCAPE.clone();
    let points = points_on_land(2_000, 1);
    let errors = errors(&mut landscape, &points, &sites_of_today());
    let (mean, median) = mean_and_median(&errors);
    let bias = errors.iter().sum::<f64>() / errors.len() as f64;
    println!("on land: mean {mean:.2} km, median {median:.2} km, on the whole {bias:+.2} km");
    assert!(mean <= 5.0 && median <= 1.5, "{mean} {median}");
    assert!(bias.abs() <= 1.0, "{bias}");
}

/// The points of the main roads that lie on land of the counties.
fn points_on_roads(count: usize) -> Vec<LonLat> {
    let counties = ATLAS.counties().iter();
    let counties: Vec<Outline> = counties
        .map(|county| Outline::new(&county.shape, ATLAS.projection()))
        .collect();
    let all: Vec<LonLat> = GRAPH.main_roads().flatten().copied().collect();
    let mut random = Random(7);
    let mut points = Vec::new();
    while points.len() < count {
        let at = all[(random.share() * all.len() as f64) as usize];
        let drawn = ATLAS.projection().screen_from_lonlat(at);
        if counties.iter().any(|county| county.holds_point(drawn)) {
            points.push(at);
        }
    }
    points
}

#[test]
fn points_on_main_roads_are_nearly_as_far_as_by_the_roads() {
    let mut landscape = LANDSCAPE.clone();
    let errors = errors(&mut landscape, &points_on_roads(1_000), &sites_of_today());
    let (mean, median) = mean_and_median(&errors);
    println!("on roads: mean {mean:.2} km, median {median:.2} km");
    assert!(mean <= 1.4 && median <= 0.6, "{mean} {median}");
}

/// Some places of today, and some anywhere on land.
fn some_sites(landscape: &Landscape, seed: u64) -> Vec<SiteLegs> {
    let mut random = Random(seed);
    let mut sites = legs(landscape, &sites_of_today());
    sites.retain(|_| random.share() < 0.3);
    for point in points_on_land(4, seed) {
        let mut site = SiteLegs::default();
        landscape.join(point, &mut site);
        sites.push(site);
    }
    sites
}

#[test]
fn one_more_place_makes_no_point_farther_and_without_it_all_is_as_before() {
    let mut landscape = LANDSCAPE.clone();
    for seed in 0..12 {
        let mut sites = some_sites(&landscape, seed);
        let more = landscape.surface(&sites).clone();
        let taken = sites.remove(seed as usize % sites.len());
        let fewer = landscape.surface(&sites).clone();
        let mut farther = 0;
        for (more, fewer) in more.km().zip(fewer.km()) {
            let (more, fewer) = (more.expect("a way"), fewer.expect("a way"));
            assert!(more <= fewer, "{more:?} {fewer:?}");
            farther += usize::from(more < fewer);
        }
        assert!(farther > 0);
        sites.insert(seed as usize % (sites.len() + 1), taken);
        assert!(landscape.surface(&sites).km().eq(more.km()));
    }
}

#[test]
fn no_position_of_a_place_stops_the_step() {
    let mut landscape = LANDSCAPE.clone();
    let mut site = SiteLegs::default();
    for lon in [
        -180.0,
        -11.9,
        11.9,
        15.0,
        20.548,
        24.2,
        180.0,
        f64::NAN,
        f64::INFINITY,
    ] {
        for lat in [
            -90.0,
            0.0,
            59.9,
            60.2,
            64.3,
            69.06,
            69.5,
            90.0,
            f64::NAN,
            f64::NEG_INFINITY,
        ] {
            let at = LonLat { lon, lat };
            landscape.join(at, &mut site);
            landscape.surface(std::slice::from_ref(&site));
            landscape.outside(at, &mut site);
            let surface = landscape.surface(std::slice::from_ref(&site));
            let _ = surface.at(at);
        }
    }
}

#[test]
fn without_a_place_no_point_has_an_answer() {
    let mut landscape = LANDSCAPE.clone();
    let surface = landscape.surface(&[]);
    assert!(surface.km().all(|km| km.is_none()));
    assert!(
        points_on_land(50, 3)
            .iter()
            .all(|point| surface.at(*point).is_none())
    );
}

/// From a cell to the next it is never farther than a way off the road and what the discount may change: no seam.
#[test]
fn the_surface_has_no_seam_on_land() {
    let mut landscape = LANDSCAPE.clone();
    let grid = *landscape.grid();
    let middle = |column: usize, row: usize| {
        let at = |nth: usize| (nth as f64 + 0.5) * grid.unit;
        let (x, y) = (at(column), at(row));
        ATLAS.projection().lonlat_from_screen(Screen { x, y })
    };
    let cells = (0..grid.rows).flat_map(|row| (0..grid.columns).map(move |column| (column, row)));
    let middles: Vec<LonLat> = cells.map(|(column, row)| middle(column, row)).collect();
    let most = 5.0 * grid.km;
    for seed in 0..4 {
        let sites = some_sites(&landscape, seed);
        let surface = landscape.surface(&sites);
        let km: Vec<Option<f64>> = middles.iter().map(|at| Some(surface.at(*at)?.0)).collect();
        let right = km.iter().zip(&km[1..]);
        let down = km.iter().zip(&km[grid.columns..]);
        let (mut pairs, mut seams, mut worst) = (0, 0, 0.0_f64);
        for (here, there) in right.chain(down) {
            if let (Some(here), Some(there)) = (here, there) {
                let step = (here - there).abs();
                pairs += 1;
                seams += usize::from(step > most + 0.1);
                worst = worst.max(step);
            }
        }
        println!("{seams} of {pairs} steps above {most:.1} km, the largest {worst:.1} km");
        // What is left lies behind bays that two sweeps do not get around.
        assert!(
            pairs > 300_000 && seams <= 20 && worst <= 15.0,
            "{seams} {worst}"
        );
    }
}

#[test]
fn isolines_run_where_the_surface_has_their_distance_and_carry_labels() {
    let mut landscape = LANDSCAPE.clone();
    let sites = legs(&landscape, &sites_of_today());
    let surface = landscape.surface(&sites);
    let levels = [Km(40.0), Km(80.0), Km(120.0)];
    let mut isolines = Isolines::default();
    // Twice, since the memory is kept.
    for _ in 0..2 {
        isolines.trace(surface, &levels);
    }
    for level in levels {
        let lines: Vec<Isoline<'_>> = isolines.iter().filter(|it| it.level == level).collect();
        let points = lines.iter().flat_map(|line| line.points);
        let off = points.filter_map(|&at| {
            let at = ATLAS.projection().lonlat_from_screen(at);
            Some((surface.at(at)?.0 - level.0).abs())
        });
        let mut off: Vec<f64> = off.collect();
        off.sort_by(f64::total_cmp);
        let (median, last) = (off[off.len() / 2], off[off.len() * 98 / 100]);
        println!(
            "{} km: {} lines, {} points, off by {median:.2} km, 98 % within {last:.2} km",
            level.0,
            lines.len(),
            off.len()
        );
        assert!(median < 0.3 && last < 4.0, "{median} {last}");
        let labels: Vec<IsolineLabel> =
            lines.iter().flat_map(|line| line.labels).copied().collect();
        assert!(labels.len() >= 3, "{labels:?}");
        for label in labels {
            let at = ATLAS.projection().lonlat_from_screen(label.at);
            let km = surface.at(at).expect("a label on land").0;
            assert!(
                (km - level.0).abs() < 6.0 && label.angle.abs() <= 90.0,
                "{label:?}: {km}"
            );
        }
    }
}

#[test]
fn the_picture_has_the_class_of_each_cell_and_nothing_beside_the_land() {
    const COLOURS: [Rgba; 3] = [[1, 1, 1, 255], [2, 2, 2, 255], [3, 3, 3, 255]];
    let mut landscape = LANDSCAPE.clone();
    let sites = legs(&landscape, &sites_of_today());
    let land = landscape.land_cells();
    let surface = landscape.surface(&sites);
    let table = ColourTable::of_classes(&[40.0, 80.0], &COLOURS, [9; 4]);
    let mut pixels = Vec::new();
    surface.paint(&table, &mut pixels);
    let grid = surface.grid();
    assert!(grid.columns >= 500 && grid.rows >= 800);
    assert_eq!(pixels.len(), 4 * grid.columns * grid.rows);
    let pixels: Vec<&[u8]> = pixels.chunks_exact(4).collect();
    let drawn: Vec<&[u8]> = pixels.iter().copied().filter(|it| it[3] != 0).collect();
    // The land, and a cell around it: no more than a few in a hundred.
    assert!(
        land <= drawn.len() && drawn.len() <= land * 106 / 100,
        "{}",
        drawn.len()
    );
    for (pixel, km) in drawn.iter().zip(surface.km()) {
        let km = km.expect("a way").0;
        let class = usize::from(km >= 40.0) + usize::from(km >= 80.0);
        // A colour stands for 320 metres.
        let is_at_limit = (km - 40.0).abs() < 0.2 || (km - 80.0).abs() < 0.2;
        assert!(**pixel == COLOURS[class] || is_at_limit, "{km}: {pixel:?}");
    }
    let middle = ATLAS
        .projection()
        .screen_from_lonlat(GRAPH.locality_at(0).expect("a point"));
    let (column, row) = (
        (middle.x / grid.unit) as usize,
        (middle.y / grid.unit) as usize,
    );
    assert_ne!(pixels[row * grid.columns + column][3], 0);
}

#[test]
fn a_dragged_place_makes_nothing_jump() {
    let mut landscape = LANDSCAPE.clone();
    let points = points_on_land(300, 5);
    let mut site = SiteLegs::default();
    let mut last: Option<Vec<f64>> = None;
    let (mut changes, mut jumps) = (0, 0);
    for frame in 0..100 {
        // About 500 metres a frame, from road to road through the forest.
        let lon = 17.0 + 0.01 * f64::from(frame);
        landscape.join(LonLat { lon, lat: 64.9 }, &mut site);
        let surface = landscape.surface(std::slice::from_ref(&site));
        let km = points.iter().map(|at| surface.at(*at).expect("a way").0);
        let km: Vec<f64> = km.collect();
        if let Some(last) = &last {
            let mut apart: Vec<f64> = km.iter().zip(last).map(|(a, b)| (a - b).abs()).collect();
            apart.sort_by(f64::total_cmp);
            assert!(apart[apart.len() / 2] <= 2.0, "{frame}: {apart:?}");
            changes += apart.len();
            jumps += apart.iter().filter(|km| **km > 5.0).count();
        }
        last = Some(km);
    }
    println!("{jumps} of {changes} changes above 5 km");
    // A point beyond water may come within reach of the straight leg.
    assert!(1_000 * jumps <= changes, "{jumps} of {changes}");
}

#[test]
fn a_campus_beyond_the_roads_is_estimated_and_one_on_them_is_not() {
    let mut landscape = LANDSCAPE.clone();
    let mut site = SiteLegs::default();
    let from = LonLat {
        lon: 17.14,
        lat: 60.67,
    };
    for campus in ATLAS.outside() {
        landscape.outside(campus.at, &mut site);
        let surface = landscape.surface(std::slice::from_ref(&site));
        let km = surface.at(from).expect("a way").0;
        let joint = GRAPH.join(campus.at);
        let is_near = joint.to_road.is_some_and(|km| km <= NEAR_A_ROAD);
        let ways = GRAPH.ways_from(&joint);
        let expected = match is_near {
            true => ways.to(&GRAPH.join(from)).expect("a way").km().0,
            false => estimated(from, campus.at).km().0,
        };
        println!("{}: {km:.1}, {expected:.1}, {is_near}", campus.name);
        assert!(
            (km / expected - 1.0).abs() < 0.03,
            "{}: {km} {expected}",
            campus.name
        );
    }
}
