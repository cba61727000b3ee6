//! What is said of one thing in several places: it is one answer, and where the figures differ, the words say why.

use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::scene::{Study, short_facts, study};
use larkartan_core::text::{Lang, number::NO_BREAK};
use larkartan_core::url::Selection;

fn municipality(name: &str) -> Selection {
    let mut places = ATLAS.municipalities().iter();
    let place = places.find(|place| place.name == name);
    Selection::Municipality(place.expect("a municipality").code)
}

fn study_from(name: &str, lang: Lang) -> Study {
    study(&ATLAS, &PROGRAMMES, lang.text(), &municipality(name)).expect("a municipality")
}

/// The nearest campus as the facts begin, and as the list of what can be studied has it.
fn nearest_campus(name: &str, lang: Lang) -> (String, Vec<String>) {
    let short = short_facts(&ATLAS, lang.text(), &municipality(name));
    let nearest = short.nearest.expect("a locality");
    let listed = study_from(name, lang).campuses.into_iter();
    let listed = listed.map(|campus| [campus.name, campus.far].join(", "));
    (
        nearest.facts[0].value.replace(NO_BREAK, " "),
        listed.map(|it| it.replace(NO_BREAK, " ")).collect(),
    )
}

#[track_caller]
fn one_statement(name: &str, distances: [&str; 2]) {
    let (told, listed) = nearest_campus(name, Lang::Sv);
    assert_eq!(told, listed[..2].join(", eller "));
    for (campus, expected) in listed.iter().zip(distances) {
        assert!(campus.ends_with(expected), "{campus}");
    }
}

#[test]
fn two_campuses_that_are_about_as_far_have_a_distance_each() {
    one_statement(
        "Vilhelmina",
        ["cirka 220 km (huvudväg)", "cirka 230 km (uppskattat)"],
    );
    one_statement(
        "Storuman",
        ["cirka 225 km (huvudväg)", "cirka 230 km (huvudväg)"],
    );
}

#[test]
fn the_mean_of_a_municipality_is_told_from_the_distance_of_its_town() {
    let said = |name, lang| {
        let said = study_from(name, lang).counted_from;
        said.map(|it| it.replace(NO_BREAK, " ")).unwrap_or_default()
    };
    assert_eq!(
        said("Storuman", Lang::Sv),
        "Körsträcka från orten Storuman. Medel för alla tätorter i kommunen: cirka 255 km."
    );
    assert_eq!(
        said("Storuman", Lang::En),
        "Distance by road from the town or village of Storuman. Mean for all localities in the municipality: about 255 km."
    );
}
