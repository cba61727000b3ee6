//! What is on the map: names that can be read, arrow keys that lead everywhere, counties that are found again.

use crate::shipped::ATLAS;
use larkartan_core::domain::{CollaborationId, MunicipalityCode};
use larkartan_core::geo::{Bounds, Screen};
use larkartan_core::scene::{
    Camera, CompassPoint, Drawing, Label, Transform, Viewport, county_labels, members_of,
    neighbour, region_labels,
};
use std::collections::BTreeSet;

/// A name's letters on the page are about half as wide as they are high. The map reserves a little more.
const WIDTH_OF_LETTER: f64 = 0.5;

/// The room that a name takes, in the drawing's units, worked out apart from the code that places it.
fn room(label: &Label, letters_px: f64, view: Viewport, zoom: f64) -> Bounds {
    let unit = view.units_per_px(&ATLAS) / zoom;
    let width = label.name.chars().count() as f64 * WIDTH_OF_LETTER * letters_px * unit;
    Bounds::around(label.at, width, letters_px * unit)
}

fn overlapping(labels: &[Label], letters_px: f64, view: Viewport, zoom: f64) -> Vec<String> {
    let rooms: Vec<Bounds> = labels
        .iter()
        .map(|l| room(l, letters_px, view, zoom))
        .collect();
    let mut wrong = Vec::new();
    for (index, one) in rooms.iter().enumerate() {
        for other in index + 1..rooms.len() {
            if one.overlaps(&rooms[other]) {
                wrong.push(format!("{} / {}", labels[index].name, labels[other].name));
            }
        }
    }
    wrong
}

/// At this size and zoom at least so many names stand on the map, each once, none on another.
#[track_caller]
fn check_names(width: f64, height: f64, zoom: f64, letters_px: f64, at_least: usize) {
    let view = Viewport { width, height };
    let drawing = Drawing::new(&ATLAS);
    let members = members_of(&ATLAS, Some(CollaborationId::Kkig));
    let labels = region_labels(&ATLAS, &drawing, members, view, zoom);
    assert!(labels.len() >= at_least, "only {} names", labels.len());
    let names: BTreeSet<&str> = labels.iter().map(|label| label.name.as_str()).collect();
    assert_eq!(names.len(), labels.len(), "a name stands twice");
    assert_eq!(overlapping(&labels, letters_px, view, zoom), [""; 0]);
    for label in &labels {
        let place = ATLAS.municipalities().iter().find(|m| m.name == label.name);
        let is_member = members.contains(&place.expect("a municipality").code);
        assert_eq!(label.strong, is_member, "{}", label.name);
    }
}

#[test]
fn names_on_a_laptop() {
    check_names(900.0, 800.0, 1.0, 12.0, 20);
}

#[test]
fn names_on_a_phone() {
    check_names(390.0, 600.0, 1.0, 12.0, 10);
}

#[test]
fn names_on_a_wide_screen_are_larger() {
    check_names(2400.0, 1400.0, 1.0, 20.0, 25);
}

#[test]
fn names_while_zooming_in() {
    check_names(900.0, 800.0, 2.0, 12.0, 35);
    check_names(900.0, 800.0, 4.0, 12.0, 45);
}

#[test]
fn every_name_fits_when_zoomed_in() {
    check_names(900.0, 800.0, 8.0, 12.0, 54);
}

/// The names on the whole map at this size.
fn names(width: f64, height: f64) -> Vec<Label> {
    let view = Viewport { width, height };
    let members = members_of(&ATLAS, Some(CollaborationId::Kkig));
    region_labels(&ATLAS, &Drawing::new(&ATLAS), members, view, 1.0)
}

#[test]
fn the_large_towns_of_the_coast_are_named() {
    for (width, height) in [(800.0, 745.0), (900.0, 800.0), (1345.0, 1080.0)] {
        let labels = names(width, height);
        let missing = ["Luleå", "Skellefteå", "Umeå", "Sundsvall", "Gävle"]
            .into_iter()
            .filter(|town| labels.iter().all(|label| label.name != *town));
        assert_eq!(missing.collect::<Vec<_>>(), [""; 0], "{width} × {height}");
    }
}

#[test]
fn a_name_outside_stands_beside_its_own_land() {
    let drawing = Drawing::new(&ATLAS);
    for (width, height) in [(360.0, 480.0), (800.0, 745.0), (1345.0, 1080.0)] {
        let mut outside = 0;
        for label in names(width, height) {
            let own = drawing.regions.iter().find(|r| r.name == label.name);
            let own = own.expect("a municipality");
            let (x, y) = (label.at.x, label.at.y);
            // All of the land at that height that lies between.
            let nearest = |(west, east): (f64, f64)| if x > east { east } else { west };
            let Some(shore) = own.outline.extent(y).map(nearest) else {
                panic!("{} stands above or below its land", label.name);
            };
            if own.outline.extent(y).is_some_and(|(w, e)| w <= x && x <= e) {
                continue;
            }
            outside += 1;
            let middle = Screen {
                x: (shore + x) / 2.0,
                y,
            };
            let way = Bounds::around(middle, (x - shore).abs() - 0.1, 0.1);
            let other = drawing
                .regions
                .iter()
                .find(|r| r.code != own.code && r.outline.touches(&way));
            assert_eq!(other.map(|r| &r.name), None, "beyond it: {}", label.name);
        }
        assert!(outside >= 5, "only {outside} names stand outside");
    }
}

#[test]
fn no_name_on_a_phone_is_cut_or_lies_under_the_buttons() {
    let view = Viewport {
        width: 360.0,
        height: 480.0,
    };
    let px = view.units_per_px(&ATLAS);
    let (left, right) = (
        (ATLAS.width() - 360.0 * px) / 2.0,
        (ATLAS.width() + 360.0 * px) / 2.0,
    );
    let buttons = Bounds {
        min: Screen {
            x: right - 57.0 * px,
            y: 0.0,
        },
        max: Screen {
            x: right,
            y: 207.0 * px,
        },
    };
    for label in names(360.0, 480.0) {
        let room = room(&label, 12.0, view, 1.0);
        assert!(
            left <= room.min.x && room.max.x <= right,
            "{} is cut",
            label.name
        );
        assert!(!room.overlaps(&buttons), "{} is covered", label.name);
    }
}

#[test]
fn every_county_is_named_beside_the_land_where_there_is_room() {
    let view = Viewport {
        width: 1200.0,
        height: 800.0,
    };
    let drawing = Drawing::new(&ATLAS);
    let labels = county_labels(&ATLAS, &drawing, view);
    let names: BTreeSet<&str> = labels.iter().map(|label| label.name.as_str()).collect();
    assert_eq!(names.len(), 5, "{names:?}");
    assert_eq!(overlapping(&labels, 12.0, view, 1.0), [""; 0]);
    for label in &labels {
        let room = room(label, 12.0, view, 1.0);
        let under = drawing
            .regions
            .iter()
            .find(|region| region.outline.touches(&room));
        assert_eq!(
            under.map(|region| &region.name),
            None,
            "under {}",
            label.name
        );
    }
}

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
