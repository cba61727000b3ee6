//! What people type, and what it finds.

use crate::shipped::{ATLAS, DISTANCE, PROGRAMMES};
use larkartan_core::domain::{Area, CollaborationId, CountyCode};
use larkartan_core::scene::{
    Asked, Hit, HitGroup, HitTarget, Hits, SearchIndex, asked_places, elsewhere, programme_hits,
    supply,
};
use larkartan_core::text::Lang;
use larkartan_core::url::{Selection, ViewState};
use std::sync::LazyLock;

static INDEX: LazyLock<SearchIndex> = LazyLock::new(|| SearchIndex::new(&ATLAS));

fn hits(query: &str) -> Vec<Hit> {
    INDEX.find(Lang::Sv.text(), query).shown
}

/// The first hit is that municipality; and the field over the table finds it too, unless it is typed with an error.
#[track_caller]
fn finds(query: &str, name: &str) {
    let place = ATLAS.municipalities().iter().find(|it| it.name == name);
    let place = place.expect("a municipality");
    let expected = HitTarget::Place(Selection::Municipality(place.code));
    let found = hits(query);
    assert_eq!(
        found.first().map(|hit| &hit.target),
        Some(&expected),
        "{query}: {found:?}"
    );
}

#[track_caller]
fn finds_in_table(query: &str, name: &str) {
    finds(query, name);
    let asked = Asked {
        words: query.to_owned(),
        ..Asked::default()
    };
    let mut rows = asked_places(&ATLAS, &asked).into_iter();
    assert!(rows.any(|place| place.name == name), "{query}");
}

#[test]
fn a_municipality_as_people_call_it() {
    finds_in_table("Skellefteå kommun", "Skellefteå");
    finds_in_table("Dorotea kommun", "Dorotea");
    finds_in_table("Bodens kommun", "Boden");
    finds_in_table("Sundsvalls", "Sundsvall");
    finds_in_table("Malå, Västerbotten", "Malå");
    finds_in_table("Malå Västerbottens län", "Malå");
    finds_in_table("2425", "Dorotea");
    finds_in_table("Umea municipality", "Umeå");
    finds_in_table("Ö-vik", "Örnsköldsvik");
    finds_in_table("Övik", "Örnsköldsvik");
    finds_in_table("H-sand", "Härnösand");
    finds_in_table("bollnäs kommun", "Bollnäs");
    finds_in_table("Haaparanta", "Haparanda");
}

#[test]
fn one_typing_error() {
    finds("Vilhlmina", "Vilhelmina");
    finds("Vilhlmina kommun", "Vilhelmina");
    finds("Skelefteå", "Skellefteå");
    finds("Jokmokk", "Jokkmokk");
    finds("Hapranda", "Haparanda");
    assert!(hits("xyzzy").is_empty() && hits("zzz").is_empty());
    // What is spelt right is not joined by what is alike.
    assert!(hits("Umeå").iter().all(|hit| !hit.name.contains("Luleå")));
}

#[test]
fn a_county() {
    for query in [
        "Norrbottens län",
        "Norrbotten",
        "region norrbotten",
        "Norrbotten county",
    ] {
        let found = hits(query);
        let first = found.first().map(|hit| (hit.group, hit.target.clone()));
        let county = HitTarget::County(CountyCode(25));
        assert_eq!(
            first,
            Some((HitGroup::Counties, county)),
            "{query}: {found:?}"
        );
    }
    // It is asked for as the tables ask.
    assert_eq!(Area::County(CountyCode(25)).to_param(), "25");
}

#[test]
fn a_village() {
    let found = hits("Hemavan");
    assert_eq!(found[0].group, HitGroup::Localities, "{found:?}");
    assert_eq!(hits("Hemavan, Storuman")[0].name, "Hemavan/Bierke");
    assert_eq!(
        hits("Tärnaby Storumans kommun").len(),
        0,
        "a locality is no municipality"
    );
}

#[test]
fn hits_stand_in_groups() {
    for query in ["lule", "umea", "dorotea", "campus", "ostersund"] {
        let found = hits(query);
        let mut groups: Vec<HitGroup> = found.iter().map(|hit| hit.group).collect();
        groups.dedup();
        let mut once = groups.clone();
        once.sort_by_key(|group| format!("{group:?}"));
        once.dedup();
        assert_eq!(groups.len(), once.len(), "{query}: {groups:?}");
    }
    assert_eq!(hits("campus umea")[0].group, HitGroup::Sites);
}

/// What the programmes among the hits are called, and how many their list has.
fn programmes(query: &str) -> Vec<(String, usize)> {
    let text = Lang::Sv.text();
    let found = programme_hits(&ATLAS, Some(&PROGRAMMES), text, query);
    let of_our_list = found
        .into_iter()
        .filter(|hit| hit.target != HitTarget::Distance);
    let found = of_our_list.map(|hit| {
        let HitTarget::Offers(offers) = hit.target else {
            panic!("no programmes");
        };
        let view = ViewState {
            offers,
            ..ViewState::default()
        };
        let listed = supply(&ATLAS, &PROGRAMMES, text, &view).entries.len();
        let said = hit
            .what
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>();
        assert_eq!(said, listed.to_string(), "{query}");
        (hit.name, listed)
    });
    found.collect()
}

#[test]
fn programmes_subjects_and_providers() {
    for query in ["sjuksköterska", "distans", "lärare", "nursing", "teknik"] {
        let found = programmes(query);
        assert!(found[0].0.contains(query) && found[0].1 > 0, "{query}");
    }
    let provider = programmes("Linköpings universitet");
    assert_eq!(provider[1].0, "Linköpings universitet");
    assert_eq!(programmes("xyzzy"), []);
    assert_eq!(programmes("um"), [], "nearly all have so few letters");
}

#[test]
fn those_of_the_counties_are_told_from_distance_programmes_of_all_of_sweden() {
    for (lang, query) in [(Lang::Sv, "distans"), (Lang::En, "distance")] {
        let found = programme_hits(&ATLAS, Some(&PROGRAMMES), lang.text(), query);
        let [ours, sweden] = found.as_slice() else {
            panic!("{found:?}");
        };
        assert!(matches!(ours.target, HitTarget::Offers(_)));
        assert!(ours.what.contains("fem länen") || ours.what.contains("five counties"));
        assert_eq!(sweden.target, HitTarget::Distance);
        let count = DISTANCE.len().to_string();
        assert!(sweden.what.starts_with(&count), "{}", sweden.what);
    }
}

#[test]
fn where_to_look_further_is_offered_for_what_may_be_a_subject() {
    for lang in Lang::ALL {
        let found = elsewhere(lang.text(), "svetsare");
        let names: Vec<&str> = found.iter().map(|hit| hit.name.as_str()).collect();
        assert_eq!(names, ["antagning.se", "studera.nu", "yrkeshogskolan.se"]);
        assert!(found.iter().all(|hit| !hit.what.is_empty()));
        assert_eq!(elsewhere(lang.text(), "um"), []);
        let nothing = Hits {
            shown: found,
            all: 0,
        };
        assert!(nothing.is_empty());
        assert_eq!(nothing.said(lang.text()), lang.text().search.none_known);
    }
    assert_eq!(
        programmes("barnmorska"),
        [],
        "nothing is known, and the words say so"
    );
    let said = Lang::Sv.text().search.none_known;
    assert!(said.starts_with("Ingen plats och ingen känd utbildning här heter så."));
    assert_eq!(
        Hits::default().said(Lang::Sv.text()),
        (Lang::Sv.text().search_hits)(0, 0)
    );
}

#[test]
fn yh_is_the_higher_vocational_education() {
    let ours = programmes("yh").remove(0);
    assert_eq!(ours.1, programmes("yrkeshögskola")[0].1);
    assert!(ours.0.contains("yh") && ours.1 > 200, "{ours:?}");
}

#[test]
fn a_collaboration_by_its_short_name_or_its_full_one() {
    for (query, id) in [
        ("KKIG", CollaborationId::Kkig),
        ("kompetensförstärkning", CollaborationId::Kkig),
        ("Akademi Norr", CollaborationId::AkademiNorr),
    ] {
        let found = hits(query);
        let target = HitTarget::Collaboration(id);
        let hit = found.iter().find(|hit| hit.target == target);
        let hit = hit.unwrap_or_else(|| panic!("{query}: {found:?}"));
        assert_eq!(hit.group, HitGroup::Collaborations);
    }
    assert_eq!(hits("KKIG")[0].what, "samverkan mellan 17 kommuner");
}

#[test]
fn before_the_programmes_have_come_the_way_to_them_is_offered() {
    let found = programme_hits(&ATLAS, None, Lang::Sv.text(), " sjuksköterska ");
    let [hit] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(hit.name, "Sök ”sjuksköterska” bland utbildningarna");
    let HitTarget::Offers(filter) = &hit.target else {
        panic!("{hit:?}");
    };
    assert_eq!(filter.words, "sjuksköterska");
}
