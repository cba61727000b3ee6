//! The names in minority languages, held against what is known of their source.

use crate::shipped::ATLAS;
use larkartan_core::domain::{Authority, Language, MunicipalityCode, NameScope, PlaceName};

fn names() -> impl Iterator<Item = &'static PlaceName> {
    let places = ATLAS.municipalities().iter();
    places.flat_map(|place| ATLAS.names_of(place.code))
}

#[test]
fn every_row_of_the_source_is_there() {
    assert_eq!(names().count(), 93);
    assert_eq!(names().filter(|name| name.is_in_use()).count(), 20);
    let of = |language| names().filter(|name| name.language == language).count();
    assert_eq!(Language::ALL.map(of), [23, 12, 4, 10, 16, 11, 17]);
}

#[test]
fn a_municipality_has_no_town_and_a_town_has_one() {
    for name in names() {
        let is_town = name.scope != NameScope::Municipality;
        assert_eq!(name.locality.is_some(), is_town, "{name:?}");
    }
}

#[test]
fn names_in_use_come_first() {
    for place in ATLAS.municipalities() {
        let common = ATLAS.names_of(place.code).map(|name| !name.is_in_use());
        assert!(common.is_sorted(), "{}", place.name);
    }
}

#[test]
fn dorotea_calls_itself_kraapohke() {
    let names: Vec<&PlaceName> = ATLAS.names_of(MunicipalityCode(2425)).collect();
    let found = names
        .iter()
        .map(|name| (name.name.as_str(), name.is_in_use()));
    assert_eq!(
        found.collect::<Vec<_>>(),
        [
            ("Kraapohken Tjïelte", true),
            ("Kraapohke", true),
            ("Döörte", false)
        ]
    );
    let source = names[0].source.as_ref().expect("in use");
    assert_eq!(source.authority, Authority::Municipality);
    assert_eq!(
        source.page.url,
        "https://www.dorotea.se/kommun-och-politik/"
    );
    assert_eq!(source.page.date, "2022-11-14");
}
