//! The names on the map: none is cut, none lies on another, on a symbol, a way or a control; what matters is named.

use crate::shipped::ATLAS;
use larkartan_core::domain::{CollaborationId, Measure, MunicipalityCode};
use larkartan_core::geo::{Bounds, Screen, Segment};
use larkartan_core::scene::{
    Covering, Drawing, Label, Names, Naming, Symbol, Transform, Viewport, Weight, Window, framing,
    names, one_more, symbols,
};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;
use std::sync::LazyLock;

static DRAWING: LazyLock<Drawing> = LazyLock::new(|| Drawing::new(&ATLAS));

const VILHELMINA: MunicipalityCode = MunicipalityCode(2462);
const UMEA: MunicipalityCode = MunicipalityCode(2480);

/// Maps as they stand on screens 360 to 1920 pixels wide, in frames, on a stage and on paper.
const SIZES: [(f64, f64, f64); 9] = [
    (360.0, 400.0, 1.0),
    (320.0, 240.0, 1.0),
    (400.0, 560.0, 1.0),
    (600.0, 500.0, 1.0),
    (800.0, 745.0, 1.0),
    (1000.0, 400.0, 1.0),
    (880.0, 744.0, 1.0),
    (1400.0, 1000.0, 1.2),
    (1300.0, 1080.0, 1.65),
];
const ZOOMS: [f64; 5] = [1.0, 1.7, 3.0, 6.0, 12.0];

/// A map with all that is asked about it.
struct Sight {
    window: Window,
    signs: Vec<Symbol>,
    naming: Naming,
    names: Names,
}

fn sight(size: (f64, f64, f64), zoom: Option<f64>, measure: Measure, chosen: Selection) -> Sight {
    let (width, height, size) = size;
    let view = Viewport { width, height };
    // Buttons in a corner, a legend in another.
    let boxes = vec![
        room(width - 56.0, 8.0, width - 8.0, 150.0),
        room(8.0, 8.0, (width - 80.0).min(200.0), 48.0),
        room(width - 170.0, height - 130.0, width - 8.0, height - 8.0),
    ];
    let covering = Covering { boxes, size };
    let text = Lang::Sv.text();
    let transform = match zoom {
        Some(1.0) => Transform::HOME,
        Some(zoom) => {
            let at = DRAWING.region(VILHELMINA).expect("known").anchor;
            Transform::onto(&ATLAS, at, zoom)
        }
        None => framing(&ATLAS, &DRAWING, text, &chosen, view, &covering),
    };
    let window = Window::new(&ATLAS, view, transform, &covering);
    let signs = symbols(&DRAWING, window.unit, window.zoom);
    let compared: &[_] = match chosen {
        Selection::None => &[],
        _ => &[UMEA],
    };
    let of = Some(CollaborationId::Kkig);
    let naming = Naming::of(&ATLAS, &DRAWING, text, measure, &chosen, compared, of);
    let names = names(&ATLAS, &DRAWING, &window, &signs, &naming);
    Sight {
        window,
        signs,
        naming,
        names,
    }
}

fn room(left: f64, top: f64, right: f64, bottom: f64) -> Bounds {
    let (min, max) = ((left, top), (right, bottom));
    let at = |(x, y)| Screen { x, y };
    Bounds {
        min: at(min),
        max: at(max),
    }
}

/// The room of a word as browsers set it: letters are about half as wide as high.
fn seen_room(label: &Label, unit: f64) -> Bounds {
    let letters = match label.weight {
        Weight::Strong => 14.5,
        Weight::Plain => 12.5,
        Weight::County | Weight::Small => 11.0,
    };
    let width = label.name.chars().count() as f64 * 0.5 * letters;
    let width = width.min(label.room(unit).width() / unit);
    let middle = label.at.shifted(label.shift.0 * unit, label.shift.1 * unit);
    Bounds::around(middle, width * unit, letters * unit)
}

/// All that is wrong with the names.
fn faults(sight: &Sight) -> Vec<String> {
    let Sight {
        window,
        signs,
        naming,
        names,
    } = sight;
    let unit = window.unit;
    let labels: Vec<&Label> = names.regions.iter().chain(&names.counties).collect();
    let mut wrong = Vec::new();
    for (nth, label) in labels.iter().enumerate() {
        let (own, name) = (seen_room(label, unit), &label.name);
        if !window.seen.holds(&label.room(unit)) {
            wrong.push(format!("{name} is cut"));
        }
        if window.covered.iter().any(|room| room.overlaps(&own)) {
            wrong.push(format!("{name} is covered"));
        }
        if signs.iter().any(|sign| sign.room(unit).overlaps(&own)) {
            wrong.push(format!("{name} lies on a symbol"));
        }
        let mut pieces = naming.ways.iter().flat_map(|way| way.pieces());
        if pieces.any(|piece| piece.meets(&own)) {
            wrong.push(format!("{name} lies on the way"));
        }
        for other in &labels[nth + 1..] {
            if own.overlaps(&seen_room(other, unit)) {
                wrong.push(format!("{name} / {}", other.name));
            }
        }
        for other in &labels {
            if let Some(line) = line_of(other, unit)
                && line.meets(&own)
                && other.name != *name
            {
                wrong.push(format!("the line of {} crosses {name}", other.name));
            }
        }
        if let Some(line) = line_of(label, unit)
            && line.length() > 70.5 * unit
        {
            wrong.push(format!("the line of {name} is long"));
        }
    }
    wrong
}

fn line_of(label: &Label, unit: f64) -> Option<Segment> {
    let (x, y) = label.leader?;
    Some(Segment {
        from: label.at,
        to: label.at.shifted(x * unit, y * unit),
    })
}

fn is_named(names: &Names, code: MunicipalityCode) -> bool {
    names.regions.iter().any(|label| label.code == Some(code))
}

#[test]
fn no_name_is_cut_or_lies_on_anything_at_any_size_zoom_and_measure() {
    let mut wrong = Vec::new();
    let mut look = |measure, size, zoom, chosen: Selection| {
        let what = format!("{measure:?} {size:?} {zoom} {chosen:?}");
        let found = faults(&sight(size, Some(zoom), measure, chosen));
        wrong.extend(found.iter().map(|fault| format!("{what}: {fault}")));
    };
    let chosen = || Selection::Municipality(VILHELMINA);
    for size in SIZES {
        for measure in Measure::ALL {
            look(measure, size, 1.0, Selection::None);
        }
        for zoom in ZOOMS {
            look(Measure::default(), size, zoom, Selection::None);
            look(Measure::default(), size, zoom, chosen());
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );
}

#[test]
fn what_is_chosen_has_its_name_at_every_size() {
    let mut wrong = Vec::new();
    for region in &DRAWING.regions {
        for size in SIZES {
            let chosen = Selection::Municipality(region.code);
            let sight = sight(size, None, Measure::default(), chosen);
            if !is_named(&sight.names, region.code) {
                wrong.push(format!("{} at {size:?}", region.name));
            }
            let found = faults(&sight);
            wrong.extend(
                found
                    .iter()
                    .map(|it| format!("{} at {size:?}: {it}", region.name)),
            );
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(20)]
    );
}

#[test]
fn what_is_compared_or_an_extreme_has_its_name_on_a_large_map() {
    for measure in Measure::ALL {
        let chosen = Selection::Municipality(VILHELMINA);
        let sight = sight((880.0, 744.0, 1.0), Some(1.0), measure, chosen);
        assert!(is_named(&sight.names, UMEA), "{measure:?}");
        assert!(is_named(&sight.names, VILHELMINA), "{measure:?}");
        for code in &sight.naming.extremes {
            let name = DRAWING.region(*code).map(|region| &region.name);
            assert!(is_named(&sight.names, *code), "{measure:?}: {name:?}");
        }
    }
}

#[test]
fn what_is_pointed_at_has_its_name() {
    // On the smallest map there is no room for every long name; the card beside the municipality says it too.
    let with_room = SIZES.into_iter().filter(|(width, ..)| *width > 320.0);
    for size in with_room {
        let sight = sight(size, Some(1.0), Measure::default(), Selection::None);
        let Sight {
            window,
            signs,
            naming,
            names,
        } = &sight;
        for region in &DRAWING.regions {
            let more = one_more(&DRAWING, window, signs, naming, names, region.code);
            let has_name = is_named(names, region.code) || more.is_some();
            assert!(has_name, "{} at {size:?}", region.name);
        }
    }
}

fn count((width, height, size): (f64, f64, f64)) -> usize {
    let view = Viewport { width, height };
    let covering = Covering {
        size,
        ..Covering::default()
    };
    let window = Window::new(&ATLAS, view, Transform::HOME, &covering);
    let signs = symbols(&DRAWING, window.unit, 1.0);
    let (text, none) = (Lang::Sv.text(), Selection::None);
    let naming = Naming::of(&ATLAS, &DRAWING, text, Measure::default(), &none, &[], None);
    let found = names(&ATLAS, &DRAWING, &window, &signs, &naming);
    found.regions.len()
}

#[test]
fn larger_maps_have_more_names() {
    let counts = [
        (360.0, 440.0, 1.0),
        (600.0, 560.0, 1.0),
        (880.0, 744.0, 1.0),
        (1500.0, 1020.0, 1.2),
    ]
    .map(count);
    assert!(counts.is_sorted_by(|a, b| a < b), "{counts:?}");
    assert!(
        counts[0] >= 18 && counts[2] >= 42 && counts[3] >= 50,
        "{counts:?}"
    );
}

#[test]
fn every_county_has_its_name_on_a_large_map() {
    let sight = sight(
        (1200.0, 900.0, 1.0),
        Some(1.0),
        Measure::default(),
        Selection::None,
    );
    let names: Vec<&str> = sight
        .names
        .counties
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    let all = [
        "Gävleborg",
        "Västernorrland",
        "Jämtland",
        "Västerbotten",
        "Norrbotten",
    ];
    assert_eq!(names.len(), all.len(), "{names:?}");
    assert!(all.iter().all(|name| names.contains(name)), "{names:?}");
}

#[test]
fn a_near_map_has_its_localities() {
    let sight = sight(
        (800.0, 745.0, 1.0),
        Some(6.0),
        Measure::default(),
        Selection::None,
    );
    let named: Vec<&str> = sight
        .names
        .localities
        .iter()
        .filter_map(|mark| mark.name.as_deref())
        .collect();
    assert!(named.contains(&"Storuman"), "{named:?}");
}

#[test]
fn symbols_that_would_touch_are_one_with_their_number() {
    let whole = Window::whole(
        &ATLAS,
        Viewport {
            width: 880.0,
            height: 744.0,
        },
    );
    let at_home = symbols(&DRAWING, whole.unit, 1.0);
    let campuses = |all: &[Symbol]| -> Vec<usize> {
        let all = all.iter().filter(|symbol| symbol.kind.is_campus());
        all.map(|symbol| symbol.sites.len()).collect()
    };
    assert!(campuses(&at_home).contains(&3), "Skellefteå has three");
    let near = symbols(&DRAWING, whole.unit / 8.0, 8.0);
    assert!(campuses(&near).iter().all(|&count| count == 1), "{near:?}");
    let all: usize = at_home.iter().map(|symbol| symbol.sites.len()).sum();
    assert_eq!(all, DRAWING.sites.len(), "a site is lost");
}
