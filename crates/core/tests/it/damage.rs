//! Whatever happens to the data files: errors that say something, or an atlas that can be drawn. Never a panic.

use crate::edited::{File, JSON, all_decoded_with, decoded_with, edited};
use crate::mutilated::{any_damage, any_file, any_harm, damaged, harmed};
use crate::odd::{MOST, any_oddity, made_odd};
use crate::shipped::PROGRAMMES;
use larkartan_core::domain::{Atlas, CollaborationId, Measure, Programmes};
use larkartan_core::geojson::{FILE_NAMES, LATER_FILE_NAMES};
use larkartan_core::scene::{
    Camera, CompassPoint, Covering, Detail, Drawing, Naming, OfferFilter, SearchIndex, Transform,
    Viewport, Window, detail, framing, legend, names, neighbour, region_card, summary, supply,
    symbols,
};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, ViewState};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;

/// Draws all that the page can show of an atlas and its programmes. What it asserts holds for any of them; the rest must not panic.
fn draw(atlas: &Atlas, programmes: &Programmes) {
    let drawing = Drawing::new(atlas);
    assert_eq!(drawing.regions.len(), atlas.municipalities().len());
    let view = Viewport {
        width: 800.0,
        height: 600.0,
    };
    let text = Lang::Sv.text();
    let chosen = drawing.regions.first();
    let chosen = chosen.map_or(Selection::None, |it| Selection::Municipality(it.code));
    let (measure, of) = (Measure::default(), Some(CollaborationId::Kkig));
    let naming = Naming::of(atlas, &drawing, text, measure, &chosen, &[], of);
    let transform = framing(atlas, &drawing, text, &chosen, view, &Covering::default());
    let window = Window::new(atlas, view, transform, &Covering::default());
    let signs = symbols(&drawing, window.unit, window.zoom);
    let names = names(atlas, &drawing, &window, &signs, &naming);
    assert!(names.regions.len() <= drawing.regions.len());
    assert!(names.counties.len() <= drawing.counties.len());
    let camera = Transform::of(atlas, Camera::parse("3,64.2,17.1"));
    assert!(camera.x.is_finite() && camera.y.is_finite(), "{camera:?}");
    for region in &drawing.regions {
        let next = neighbour(&drawing, region.code, CompassPoint::North);
        assert_ne!(next, Some(region.code));
        let fitting = Transform::fitting(atlas, &region.bounds, Viewport::FIRST);
        assert!(
            fitting.x.is_finite() && fitting.y.is_finite(),
            "{fitting:?}"
        );
    }
    for lang in Lang::ALL {
        render(atlas, programmes, lang);
    }
}

fn render(atlas: &Atlas, programmes: &Programmes, lang: Lang) {
    let text = lang.text();
    for measure in Measure::ALL {
        let summary = summary(
            atlas,
            text,
            measure,
            Some(CollaborationId::Kraftsamling),
            &Selection::None,
        );
        assert!(!summary.headline.is_empty() && !summary.sentences.is_empty());
        for words in summary.sentences.iter().chain([&summary.headline]) {
            assert!(!words.contains("NaN") && !words.contains("inf"), "{words}");
        }
        let legend = legend(atlas, text, measure);
        let counted: usize = legend.classes.iter().map(|class| class.count.all()).sum();
        assert_eq!(counted + legend.no_data.all(), atlas.municipalities().len());
    }
    for place in atlas.municipalities() {
        let chosen = Selection::Municipality(place.code);
        assert_ne!(detail(atlas, programmes, text, &chosen), Detail::Nothing);
        assert!(region_card(atlas, text, Measure::NearestCampus, place.code).is_some());
    }
    for site in atlas.sites() {
        let chosen = Selection::Site(site.id.clone());
        assert_ne!(detail(atlas, programmes, text, &chosen), Detail::Nothing);
    }
    for locality in atlas.localities().iter().step_by(7) {
        let chosen = Selection::Locality(locality.code.clone());
        assert_ne!(detail(atlas, programmes, text, &chosen), Detail::Nothing);
    }
    let all = OfferFilter {
        with_past: true,
        ..OfferFilter::default()
    };
    let view = ViewState {
        offers: all,
        ..ViewState::default()
    };
    let entries = supply(atlas, programmes, text, &view).entries;
    assert!(entries.len() <= programmes.offers.len());
    assert!(SearchIndex::new(atlas).find(text, "e").shown.len() <= 8);
}

/// How many files were drawn and how many refused.
#[derive(Debug, Default)]
pub struct Count {
    pub drawn: Cell<usize>,
    pub refused: Cell<usize>,
}

/// Decodes the files that `make` makes from what `strategy` gives, so many times, and draws what is valid.
pub fn check<T: std::fmt::Debug>(
    cases: u32,
    strategy: impl Strategy<Value = T>,
    make: impl Fn(&T) -> Vec<(File, String)>,
) -> Count {
    let count = Count::default();
    let mut runner = TestRunner::new(ProptestConfig {
        cases,
        // Each try costs a decoding; failing cases become tests of their own by name.
        max_shrink_iters: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let result = runner.run(&strategy, |how| {
        let files = make(&how);
        let files: Vec<_> = files
            .iter()
            .map(|(file, text)| (*file, text.as_str()))
            .collect();
        match all_decoded_with(&files) {
            Ok((atlas, programmes)) => {
                draw(&atlas, &programmes);
                count.drawn.set(count.drawn.get() + 1);
            }
            Err(errors) => {
                prop_assert!(!errors.is_empty());
                for error in errors {
                    prop_assert!(
                        FILE_NAMES
                            .iter()
                            .chain(&LATER_FILE_NAMES)
                            .any(|name| error.starts_with(name)),
                        "{error}"
                    );
                }
                count.refused.set(count.refused.get() + 1);
            }
        }
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
    count
}

/// Both outcomes come up, refusals far more often, or the test would prove little.
#[track_caller]
fn check_both(count: &Count) {
    let (drawn, refused) = (count.drawn.get(), count.refused.get());
    assert!(drawn >= 3 && refused > drawn, "{count:?}");
}

#[test]
fn harmed_bytes_give_errors_or_an_atlas() {
    let harms = proptest::collection::vec(any_harm(), 1..4);
    let count = check(120, (any_file(), harms), |(file, harms)| {
        vec![(*file, harmed(*file, harms))]
    });
    check_both(&count);
}

#[test]
fn damaged_json_gives_errors_or_an_atlas() {
    let damages = proptest::collection::vec(any_damage(), 1..4);
    let count = check(150, (any_file(), damages), |(file, damages)| {
        vec![(*file, damaged(*file, damages))]
    });
    check_both(&count);
}

#[test]
fn odd_figures_give_an_atlas_that_can_be_drawn() {
    let oddities = proptest::collection::vec(any_oddity(), 1..6);
    let count = check(60, oddities, |oddities| made_odd(oddities));
    assert_eq!(
        (count.drawn.get(), count.refused.get()),
        (60, 0),
        "what is odd but right in form is drawn"
    );
}

/// The localities, all with that many people.
fn crowded(people: u32) -> String {
    edited(File::Localities, |json| {
        let features = json["features"].as_array_mut().expect("a list");
        for feature in features {
            feature["properties"]["population"] = people.into();
        }
    })
}

#[test]
fn as_many_people_as_are_accepted_can_be_counted() {
    let atlas = decoded_with(&[(File::Localities, &crowded(MOST))]).expect("just few enough");
    draw(&atlas, &PROGRAMMES);
    let places = atlas.municipalities().iter();
    let counted = places.filter_map(|place| atlas.access(place.code));
    let everyone: u64 = counted.map(|access| u64::from(access.everyone())).sum();
    assert_eq!(everyone, u64::from(MOST) * atlas.localities().len() as u64);
}

#[test]
fn more_people_than_a_place_has_are_refused() {
    let localities = JSON[File::Localities as usize]["features"].as_array();
    let localities = localities.expect("a list").len();
    for people in [MOST + 1, u32::MAX] {
        let errors = decoded_with(&[(File::Localities, &crowded(people))]).expect_err("too many");
        assert_eq!(errors.len(), localities);
        let end = format!("`population` must be a whole number up to 5 million, found {people}");
        assert!(
            errors.iter().all(|error| error.ends_with(&end)),
            "{errors:?}"
        );
    }
}
