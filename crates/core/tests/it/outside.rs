//! Campuses beyond the five counties: which count, and what is said of them.

use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::{AccessLevel, Measure, MunicipalityCode, Nation, StudyPlace};
use larkartan_core::scene::{Detail, detail, summary};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;

const HAPARANDA: MunicipalityCode = MunicipalityCode(2583);
const HOFORS: MunicipalityCode = MunicipalityCode(2104);

#[test]
fn campuses_in_sweden_count_and_those_abroad_do_not() {
    for locality in ATLAS.localities() {
        let (_, reach) = ATLAS.locality(&locality.code).expect("known");
        let campus = reach.campus.expect("a campus");
        assert_eq!(ATLAS.nation_of(campus.place), Nation::Sweden);
        if let Some(abroad) = reach.abroad {
            assert_ne!(ATLAS.nation_of(abroad.place), Nation::Sweden);
        }
    }
    let hofors = ATLAS.localities_of(HOFORS);
    let campus = hofors[0].1.campus.expect("a campus");
    assert!(matches!(campus.place, StudyPlace::Outside(_)));
    assert_eq!(
        ATLAS.name_of(campus.place),
        "Högskolan Dalarna, Campus Falun"
    );
}

#[test]
fn haparanda_is_told_what_lies_across_the_river() {
    for (lang, name) in [
        (Lang::Sv, "Lapin AMK, Tornio (Finland)"),
        (Lang::En, "Lapin AMK, Tornio (Finland)"),
    ] {
        let text = lang.text();
        let chosen = Selection::Municipality(HAPARANDA);
        for measure in [
            Measure::Access,
            Measure::NearestCampus,
            Measure::NearestSite,
        ] {
            let found = summary(&ATLAS, text, measure, None, &chosen);
            let across = found.across_border.expect("Tornio");
            assert!(across.contains(name), "{across}");
            let country = (text.nation)(Nation::Sweden);
            assert!(found.headline.contains(country), "{}", found.headline);
        }
        let shares = summary(&ATLAS, text, Measure::PostSecondary, None, &chosen);
        assert_eq!(shares.across_border, None);
        let Detail::Municipality(facts) = detail(&ATLAS, &PROGRAMMES, text, &chosen) else {
            panic!("Haparanda is a municipality");
        };
        let access = facts.access.expect("people");
        assert!(access.across_border.is_some_and(|it| it.contains(name)));
        let nearest = facts.nearest.expect("a locality");
        assert!(nearest.facts[2].value.contains(name), "{nearest:?}");
        // A reader can see what that rests on, and where its point is from.
        let sources: Vec<&str> = facts.sources.iter().map(|it| it.words.as_str()).collect();
        let page = match lang {
            Lang::Sv => "Lapin AMK, 4 september 2017",
            Lang::En => "Lapin AMK, 4 September 2017",
        };
        assert!(sources.contains(&page), "{sources:?}");
        assert!(
            sources.iter().any(|it| it.starts_with("GeoNames, ")),
            "{sources:?}"
        );
    }
}

#[test]
fn the_page_of_every_campus_beyond_the_counties_that_is_named_is_among_the_sources() {
    let text = Lang::Sv.text();
    let mut without = 0;
    for place in ATLAS.municipalities() {
        let chosen = Selection::Municipality(place.code);
        let Detail::Municipality(facts) = detail(&ATLAS, &PROGRAMMES, text, &chosen) else {
            panic!("{} is a municipality", place.name);
        };
        let nearest = facts.nearest.iter().flat_map(|it| &it.facts);
        let across = facts.access.iter().flat_map(|it| &it.across_border);
        let told = nearest.map(|it| &it.value).chain(across);
        let told: String = told.map(String::as_str).collect();
        let mut named = 0;
        for campus in ATLAS.outside().iter().filter(|it| told.contains(&it.name)) {
            let is_it = |url: &str| url == campus.source.url;
            let pages = facts.sources.iter().filter(|it| is_it(&it.url)).count();
            assert_eq!(pages, 1, "{}: {}", place.name, campus.name);
            named += 1;
        }
        let has_points = facts
            .sources
            .iter()
            .any(|it| it.words.starts_with("GeoNames"));
        assert_eq!(has_points, named > 0, "{}", place.name);
        without += usize::from(named == 0);
    }
    assert!(without > 0, "GeoNames stands everywhere");
}

#[test]
fn campuses_abroad_count_where_it_is_asked_for() {
    let asked = ATLAS.counting_abroad();
    assert_eq!(
        ATLAS.access(HAPARANDA).map(|it| it.level),
        Some(AccessLevel::Neither)
    );
    assert_eq!(
        asked.access(HAPARANDA).map(|it| it.level),
        Some(AccessLevel::CampusNear)
    );
    assert!(asked.across_border(HAPARANDA).is_none());
    for place in ATLAS.municipalities() {
        let far = |atlas: &larkartan_core::domain::Atlas| {
            Measure::NearestCampus.value(atlas, place).expect("a value")
        };
        assert!(far(&asked) <= far(&ATLAS), "{}", place.name);
    }
    let text = Lang::Sv.text();
    let found = summary(
        &asked,
        text,
        Measure::NearestCampus,
        None,
        &Selection::Municipality(HAPARANDA),
    );
    assert!(!found.headline.contains("Sverige"), "{}", found.headline);
}

#[test]
fn each_campus_beyond_the_counties_is_nearest_to_somebody_and_has_a_source() {
    for (index, campus) in ATLAS.outside().iter().enumerate() {
        let place = StudyPlace::Outside(index);
        let named = ATLAS.localities().iter().any(|it| {
            let lists = [&it.near.campuses, &it.near.abroad];
            lists.into_iter().flatten().any(|it| it.place == place)
        });
        assert!(named, "{}", campus.id);
        assert!(campus.source.url.starts_with("http"), "{}", campus.id);
    }
}
