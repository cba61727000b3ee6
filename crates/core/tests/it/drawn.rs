//! What is on the map: arrow keys that lead everywhere, counties that are found again.

use crate::shipped::ATLAS;
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geo::Screen;
use larkartan_core::scene::{Camera, CompassPoint, Drawing, Transform, Viewport, neighbour};
use std::collections::BTreeSet;

const ALL: [CompassPoint; 4] = [
    CompassPoint::North,
    CompassPoint::East,
    CompassPoint::South,
    CompassPoint::West,
];

/// The municipalities that arrow keys lead to from one of them, over any number of steps.
fn reached(drawing: &Drawing, from: usize) -> BTreeSet<u16> {
    let mut reached = BTreeSet::new();
    let mut ahead = vec![drawing.regions[from].code];
    while let Some(code) = ahead.pop() {
        if reached.insert(code.0) {
            ahead.extend(ALL.iter().filter_map(|&way| neighbour(drawing, code, way)));
        }
    }
    reached
}

#[test]
fn arrow_keys_lead_from_everywhere_to_everywhere() {
    let drawing = Drawing::new(&ATLAS);
    let mut unreachable = BTreeSet::new();
    for from in 0..drawing.regions.len() {
        let reached = reached(&drawing, from);
        let missed = drawing
            .regions
            .iter()
            .filter(|region| !reached.contains(&region.code.0));
        for region in missed {
            unreachable.insert(region.name.clone());
        }
    }
    assert!(
        unreachable.is_empty(),
        "not reached from everywhere: {unreachable:?}"
    );
}

#[test]
fn no_arrow_key_leaps_across_the_map() {
    // The page promises "the neighbouring municipality"; the names of no two that share a border stand more than 207 km apart.
    let drawing = Drawing::new(&ATLAS);
    let label = |code| ATLAS.municipality(code).expect("known").label;
    let mut leaps = Vec::new();
    for from in &drawing.regions {
        for toward in ALL {
            let next = neighbour(&drawing, from.code, toward).and_then(|code| drawing.region(code));
            let Some(to) = next else { continue };
            let km = label(from.code).great_circle(label(to.code)).0;
            if km > 250.0 {
                leaps.push(format!("{} {toward:?} {}: {km:.0} km", from.name, to.name));
            }
        }
    }
    assert!(leaps.is_empty(), "{leaps:#?}");
}

/// An arrow key leads from one municipality to another.
#[track_caller]
fn check_arrow(from: u16, toward: CompassPoint, to: &str) {
    let drawing = Drawing::new(&ATLAS);
    let code = MunicipalityCode(from);
    let found = neighbour(&drawing, code, toward).and_then(|code| drawing.region(code));
    assert_eq!(found.map(|region| region.name.as_str()), Some(to));
}

#[test]
fn arrow_keys_lead_where_a_map_reader_expects() {
    check_arrow(2425, CompassPoint::North, "Vilhelmina");
    check_arrow(2425, CompassPoint::East, "Åsele");
    check_arrow(2425, CompassPoint::South, "Strömsund");
    check_arrow(2584, CompassPoint::South, "Gällivare");
    check_arrow(2480, CompassPoint::West, "Vännäs");
}

#[test]
fn nothing_lies_north_of_kiruna() {
    let drawing = Drawing::new(&ATLAS);
    assert_eq!(
        neighbour(&drawing, MunicipalityCode(2584), CompassPoint::North),
        None
    );
}

#[test]
fn a_link_shows_the_county_that_it_was_made_of_and_no_other() {
    let drawing = Drawing::new(&ATLAS);
    for (width, height) in [(360.0, 500.0), (900.0, 800.0), (1_500.0, 1_080.0)] {
        let view = Viewport { width, height };
        let shown: Vec<Transform> = drawing
            .counties
            .iter()
            .map(|county| Transform::fitting(&ATLAS, &county.bounds, view))
            .collect();
        for (nth, one) in shown.iter().enumerate() {
            let link = one.camera(&ATLAS).map(Camera::to_param).unwrap_or_default();
            let back = Transform::of(&ATLAS, Camera::parse(&link));
            let like: Vec<usize> = (0..shown.len())
                .filter(|&other| shown[other].is_like(back, &ATLAS))
                .collect();
            assert_eq!(like, [nth], "{link} at {width} x {height}");
            let moved = one.panned(&ATLAS, 2.0, 0.0);
            assert!(!one.is_like(moved, &ATLAS), "{link}: moved by hand");
            let zoomed = one.zoomed(&ATLAS, Screen { x: 0.0, y: 0.0 }, 1.02);
            assert!(!one.is_like(zoomed, &ATLAS), "{link}: zoomed by hand");
        }
    }
}
