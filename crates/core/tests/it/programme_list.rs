//! The list of programmes: from where, in which order, narrowed by what, over the shipped data.

use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::MunicipalityCode;
use larkartan_core::geo::Km;
use larkartan_core::scene::{Supply, supply};
use larkartan_core::text::Lang;
use larkartan_core::url::ViewState;

/// What a link lists, in Swedish.
fn listed(link: &str) -> Supply {
    let view = ViewState::from_query(link);
    supply(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &view)
}

/// The words of a distance with plain spaces.
fn plain(away: &Option<String>) -> String {
    away.as_deref().unwrap_or_default().replace('\u{a0}', " ")
}

#[test]
fn the_nearest_come_first_and_so_do_their_places() {
    let found = listed("kommun=2462");
    assert_eq!(
        found.heading,
        "262 kända utbildningar, närmast Vilhelmina först"
    );
    let first = &found.entries[0];
    assert_eq!(first.row.provider, "Linköpings universitet");
    assert_eq!(plain(&first.away), "här");
    assert_eq!(first.place_count.as_deref(), Some("Finns på 16 platser"));
    let places: Vec<String> = first
        .places
        .iter()
        .map(|place| format!("{} {}", place.name, plain(&place.away)))
        .collect();
    assert_eq!(places[0], "Vilhelmina här");
    assert!(first.places[0].is_here && !first.places[1].is_here);
    let km = |words: &str| -> u32 {
        let digits: String = words.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap_or(0)
    };
    for entry in &found.entries {
        let all: Vec<u32> = entry.places.iter().map(|it| km(&plain(&it.away))).collect();
        assert!(all.is_sorted(), "{:?}", entry.places);
    }
    let all: Vec<u32> = found
        .entries
        .iter()
        .map(|it| km(&plain(&it.away)))
        .collect();
    let known = found
        .entries
        .iter()
        .take_while(|it| it.away.is_some())
        .count();
    assert!(all[..known].is_sorted());
}

#[test]
fn distances_between_main_localities_are_those_by_road() {
    let [vilhelmina, dorotea, umea] = [2462, 2425, 2480].map(MunicipalityCode);
    let between = |one, other| PROGRAMMES.roads.between(one, other).expect("a road");
    assert_eq!(between(vilhelmina, vilhelmina), Km(0.0));
    let near = between(vilhelmina, dorotea).0;
    assert!((45.0..=60.0).contains(&near), "{near}");
    let far = between(umea, vilhelmina).0;
    assert!((215.0..=250.0).contains(&far), "{far}");
    for one in ATLAS.municipalities() {
        for other in ATLAS.municipalities() {
            assert_eq!(between(one.code, other.code), between(other.code, one.code));
        }
    }
}

#[test]
fn from_a_small_locality_distances_are_estimates_and_say_so() {
    // In Kiruna, 180 km from the town.
    let village = ATLAS.localities().iter().find(|it| it.name == "Karesuando");
    let found = listed(&format!("ort={}", village.expect("a locality").code));
    let (name, about) = found.from.expect("a place");
    assert_eq!(name, "Karesuando");
    assert_eq!(about, "Avstånd är uppskattade: fågelvägen gånger 1,25.");
    assert!(plain(&found.entries[0].away).starts_with("cirka "));
}

#[test]
fn without_a_place_the_list_is_in_the_order_of_the_alphabet() {
    let found = listed("");
    assert_eq!(found.heading, "262 kända utbildningar i bokstavsordning");
    assert_eq!((found.from.is_none(), found.facets.within.len()), (true, 0));
    let names = found.entries.iter().map(|it| it.row.name.as_str());
    let letters: Vec<char> = names.filter_map(|name| name.chars().next()).collect();
    assert_eq!(letters.first(), Some(&'3'), "3D comes before the letters");
    assert_eq!(letters.last(), Some(&'Ä'));
    assert!(found.entries.iter().all(|it| it.away.is_none()));
    // What needs a place does not narrow where there is none.
    assert_eq!(listed("har=ja&inom=40").entries.len(), 262);
}

#[test]
fn only_what_is_given_here_or_near() {
    let here = listed("kommun=2462&har=ja");
    assert_eq!(
        here.heading,
        format!("{} kända utbildningar i Vilhelmina", here.entries.len())
            .replace("1 kända utbildningar", "1 känd utbildning")
    );
    assert!(
        here.entries
            .iter()
            .all(|it| it.places[0].name == "Vilhelmina")
    );
    assert_eq!(here.facets.here, here.entries.len());
    assert_eq!(here.facets.anywhere, 262);
    let near = listed("kommun=2462&inom=150").entries;
    assert!(near.len() > here.entries.len() && near.len() < 262);
}

#[test]
fn nursing_near_storuman() {
    for words in ["sjuksk%C3%B6terska", "nursing", "Sjuksk%C3%B6terskor"] {
        let found = listed(&format!("kommun=2421&ord={words}&aldre=ja")).entries;
        assert!(!found.is_empty(), "{words}");
    }
    let found = listed("kommun=2421&ord=sjuksk%C3%B6terska").entries;
    let named = found
        .iter()
        .filter(|it| it.row.name.starts_with("Sjuksköterskeprogrammet"));
    let first = named.clone().next().expect("the nursing programme");
    assert_eq!(first.places[0].name, "Lycksele");
}

#[test]
fn a_municipality_stands_once_among_the_places_of_a_programme() {
    for entry in listed("kommun=2462&aldre=ja").entries {
        let names: Vec<&str> = entry.places.iter().map(|it| it.name.as_str()).collect();
        let once: std::collections::HashSet<&&str> = names.iter().collect();
        assert_eq!(once.len(), names.len(), "{}: {names:?}", entry.row.name);
    }
    // The nursing programme was given in Lycksele twice; the newest start of all is told of the whole.
    let nursing = listed("kommun=2421&ord=sjuksk%C3%B6terskeprogrammet&aldre=ja").entries;
    let umea = nursing
        .iter()
        .find(|it| it.row.name == "Sjuksköterskeprogrammet");
    let umea = umea.expect("the nursing programme");
    assert_eq!(umea.row.start, "senast kända start hösten 2024");
    assert_eq!(umea.row.status, "", "the year says how new it is");
    let lycksele = umea.places.iter().find(|it| it.name == "Lycksele");
    let starts = lycksele.and_then(|it| it.start.as_deref());
    assert_eq!(starts, Some("hösten 2017, gavs 2023"));
}

#[test]
fn every_choice_leaves_as_many_as_it_says() {
    for link in [
        "kommun=2462&typ=yh",
        "kommun=2462&ord=tekniker&form=distans",
        "aldre=ja",
    ] {
        let facets = listed(link).facets;
        let groups = [
            ("typ", &facets.kinds),
            ("form", &facets.forms),
            ("amne", &facets.fields),
            ("anordnare", &facets.providers),
            ("inom", &facets.within),
        ];
        for (name, group) in groups {
            for facet in group.iter().take(4) {
                let found = listed(&format!("{link}&{name}={}", facet.word))
                    .entries
                    .len();
                assert!(
                    facet.name.ends_with(&format!("({found})")),
                    "{link}: {}",
                    facet.name
                );
            }
        }
    }
}
