//! Snapshots of what the page says about places, in its legends and to those who search.

use crate::rendered;
use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::{
    Atlas, Class, Direction, Finding, LocalityCode, Measure, MunicipalityCode, SeriesYear, SiteId,
    SiteKind,
};
use larkartan_core::scene::{
    Detail, HitTarget, Hits, SearchIndex, class_of, detail, legend, region_card, short_facts,
};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;

/// The facts about what is chosen, as lines.
#[track_caller]
fn check_detail(name: &str, lang: Lang, chosen: Selection) {
    check_detail_in(&ATLAS, name, lang, chosen);
}

#[track_caller]
fn check_detail_in(atlas: &Atlas, name: &str, lang: Lang, chosen: Selection) {
    let found = detail(atlas, &PROGRAMMES, lang.text(), &chosen);
    assert_ne!(found, Detail::Nothing, "{chosen:?} is in the data");
    let name = format!("{name}_{}", lang.code());
    insta::assert_snapshot!(name, rendered::facts(lang.text(), &found));
}

fn municipality(code: u16) -> Selection {
    Selection::Municipality(MunicipalityCode(code))
}

fn site(id: &str) -> Selection {
    Selection::Site(SiteId(id.to_owned()))
}

fn locality(code: &str) -> Selection {
    Selection::Locality(LocalityCode(code.to_owned()))
}

#[test]
fn dorotea_has_a_learning_centre_and_no_campus_near() {
    for lang in Lang::ALL {
        check_detail("dorotea", lang, municipality(2425));
    }
}

#[test]
fn overkalix_has_no_place_to_study_that_is_known() {
    for lang in Lang::ALL {
        check_detail("overkalix", lang, municipality(2513));
    }
}

#[test]
fn mala_has_a_place_that_may_not_be_in_use() {
    check_detail("mala", Lang::Sv, municipality(2418));
}

#[test]
fn haparanda_and_kalix_have_a_campus_across_the_border() {
    for lang in Lang::ALL {
        for (name, code) in [("haparanda", 2583), ("kalix", 2514)] {
            check_detail(name, lang, municipality(code));
            let name = format!("{name}_counting_abroad");
            check_detail_in(&ATLAS.counting_abroad(), &name, lang, municipality(code));
        }
    }
}

#[test]
fn bollnas_and_umea_have_a_learning_centre_that_does_not_count() {
    for lang in Lang::ALL {
        check_detail("bollnas", lang, municipality(2183));
        check_detail("umea", lang, municipality(2480));
    }
}

#[test]
fn a_learning_centre_that_is_listed_is_not_called_unknown() {
    // "Our sources name none" must not stand over a learning centre that a source names, whatever its state.
    for place in ATLAS.municipalities() {
        let chosen = Selection::Municipality(place.code);
        let text = Lang::Sv.text();
        let Detail::Municipality(facts) = detail(&ATLAS, &PROGRAMMES, text, &chosen) else {
            panic!("{} is a municipality", place.name);
        };
        let listed = facts
            .sites
            .iter()
            .any(|site| site.kind == SiteKind::LearningCentre);
        let unknown = facts.none_found.as_deref() == Some(text.detail.no_centre);
        assert!(
            !(listed && unknown),
            "{}: {:?}",
            place.name,
            facts.none_found
        );
    }
}

#[test]
fn a_learning_centre() {
    for lang in Lang::ALL {
        check_detail("site_dorotea", lang, site("dorotea-larcentrum"));
    }
}

#[test]
fn a_place_that_does_not_count() {
    check_detail("site_utbildning_nord", Lang::Sv, site("utbildning-nord"));
}

#[test]
fn a_locality() {
    for lang in Lang::ALL {
        check_detail("locality_hemavan", lang, locality("2421TB102"));
    }
}

#[test]
fn a_link_to_what_the_data_does_not_have_shows_nothing() {
    for chosen in [
        municipality(180),
        site("no-such-place"),
        locality("2425TC999"),
    ] {
        assert_eq!(
            detail(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &chosen),
            Detail::Nothing
        );
    }
}

#[test]
fn every_legend() {
    for lang in Lang::ALL {
        let text = lang.text();
        let lines = Measure::ALL.map(|measure| {
            rendered::legend((text.measure)(measure), &legend(&ATLAS, text, measure))
        });
        insta::assert_snapshot!(format!("legends_{}", lang.code()), lines.join("\n"));
    }
}

#[test]
fn every_municipality_stands_in_one_class_of_every_legend() {
    for measure in Measure::ALL {
        let legend = legend(&ATLAS, Lang::Sv.text(), measure);
        let counts = legend.classes.iter().map(|class| class.count);
        let own: usize = counts.clone().map(|count| count.own).sum();
        let beside: usize = counts.map(|count| count.beside).sum();
        assert_eq!((own, beside), (44, 10), "{measure:?}");
        assert_eq!((legend.no_data.own, legend.no_data.beside), (0, 0));
    }
}

#[test]
fn the_legend_counts_the_same_municipalities_as_the_headline() {
    // Where the headline counts from a limit between classes, those beyond it are the counts of the classes there.
    for measure in [
        Measure::NearestCampus,
        Measure::NearestSite,
        Measure::Access,
        Measure::Offers,
        Measure::AgainstSweden,
        Measure::Series(SeriesYear::LAST),
    ] {
        let found = Finding::of(&ATLAS, measure, None).expect("values");
        let scale = measure.scale();
        let at = scale.breaks.iter().position(|limit| match measure {
            // The limit is a level, and the classes end between levels.
            Measure::Access => *limit == found.limit + 0.5,
            _ => *limit == found.limit,
        });
        let at = at.unwrap_or_else(|| panic!("{measure:?} has no class that ends at the limit"));
        let is_beyond = |class: Class| match measure.direction() {
            Direction::LowIsGood => class.0 > at,
            Direction::HighIsGood => class.0 <= at,
        };
        let classes = legend(&ATLAS, Lang::Sv.text(), measure).classes;
        let beyond = classes.iter().filter(|class| is_beyond(class.class));
        let counted: usize = beyond.map(|class| class.count.own).sum();
        assert_eq!(counted, found.count, "{measure:?}");
    }
}

#[test]
fn no_share_of_access_denies_another() {
    let shares = |atlas: &Atlas, lang: Lang, code| {
        let facts = short_facts(atlas, lang.text(), &Selection::Municipality(code)).access;
        let shares = facts.expect("people live in localities").shares;
        shares.join(". ").replace('\u{a0}', " ")
    };
    let abroad = ATLAS.counting_abroad();
    for atlas in [&*ATLAS, &abroad] {
        for lang in Lang::ALL {
            for place in atlas.municipalities() {
                let said = shares(atlas, lang, place.code);
                let is_none = said.split(' ').any(|word| word == "0" || word == "0%");
                assert!(!said.is_empty() && !is_none, "{}: {said}", place.name);
            }
        }
    }
    // Who has a campus near can commute to it too.
    assert_eq!(
        shares(&ATLAS, Lang::Sv, MunicipalityCode(2480)),
        "100 % av tätortsborna har campus inom pendlingsavstånd, varav över 99 % nära"
    );
    assert_eq!(
        shares(&ATLAS, Lang::En, MunicipalityCode(2480)),
        "100% of people in towns and villages have a campus within commuting distance, over 99% of them nearby"
    );
    assert_eq!(
        shares(&ATLAS, Lang::Sv, MunicipalityCode(2183)),
        "1 % av tätortsborna har campus inom pendlingsavstånd. 99 % av tätortsborna har lärcentrum men inget campus inom \
         pendlingsavstånd, 9 % har det nära"
    );
}

#[test]
fn what_is_coloured_as_under_five_kilometres_is_called_so() {
    // Rounding to 5 km must not turn 3 km into "about 5 km" on a municipality whose colour says "under 5 km".
    let (measure, text) = (Measure::NearestSite, Lang::En.text());
    let in_class = |code| class_of(&ATLAS, measure, code) == Some(Class(0));
    let places = ATLAS.municipalities().iter();
    let cards = places
        .filter(|place| in_class(place.code))
        .filter_map(|place| region_card(&ATLAS, text, measure, place.code));
    let wrong: Vec<String> = cards
        .filter(|card| card.value != "under 5\u{a0}km")
        .map(|card| format!("{}: {}", card.name, card.value))
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn searches() {
    let index = SearchIndex::new(&ATLAS);
    let lines = |lang: Lang, queries: &[&str]| -> Vec<String> {
        let found = |query| rendered::hits(lang.text(), query, &index.find(lang.text(), query));
        queries.iter().map(|query| found(query)).collect()
    };
    let swedish = [
        "asele",
        "ASELE",
        "Åsele",
        "lule",
        "campus",
        "campus umea",
        "hemavan",
        "Giron",
        "vahcir",
        "haaparan",
        "zzz",
    ];
    let english = ["asele", "campus", "giron", "zzz"];
    insta::assert_snapshot!("searches_sv", lines(Lang::Sv, &swedish).join("\n"));
    insta::assert_snapshot!("searches_en", lines(Lang::En, &english).join("\n"));
}

#[test]
fn every_name_in_a_minority_language_finds_its_municipality_and_its_town() {
    let index = SearchIndex::new(&ATLAS);
    for place in ATLAS.municipalities() {
        for name in ATLAS.names_of(place.code) {
            let hits = index.find(Lang::Sv.text(), &name.name).shown;
            let finds = |target: Selection| {
                hits.iter()
                    .any(|hit| hit.target == HitTarget::Place(target.clone()))
            };
            assert!(finds(Selection::Municipality(place.code)), "{name:?}");
            if let Some(code) = &name.locality {
                assert!(finds(Selection::Locality(code.clone())), "{name:?}");
            }
        }
    }
}

#[test]
fn a_name_that_is_one_place_in_two_ways_gives_one_hit() {
    // Giron is the town, Giron gielda the municipality.
    let found = SearchIndex::new(&ATLAS).find(Lang::Sv.text(), "giron");
    let names: Vec<&str> = found.shown.iter().map(|hit| hit.name.as_str()).collect();
    assert_eq!(names, ["Kiruna", "Kiruna"]);
}

#[test]
fn a_search_for_nothing_finds_nothing() {
    let index = SearchIndex::new(&ATLAS);
    for blank in ["", "  ", " - ", "\u{301}"] {
        assert_eq!(
            index.find(Lang::Sv.text(), blank),
            Hits::default(),
            "{blank:?}"
        );
    }
}

#[test]
fn every_municipality_and_locality_and_site_finds_itself() {
    let index = SearchIndex::new(&ATLAS);
    let find = |name: &str, target: Selection| {
        let hits = index.find(Lang::Sv.text(), name).shown;
        (!hits
            .iter()
            .any(|hit| hit.target == HitTarget::Place(target.clone())))
        .then(|| name.to_owned())
    };
    let municipalities = ATLAS.municipalities().iter();
    let municipalities = municipalities.map(|m| find(&m.name, Selection::Municipality(m.code)));
    let sites = ATLAS.sites().iter();
    let sites = sites.map(|s| find(&s.name, Selection::Site(s.id.clone())));
    let localities = ATLAS.localities().iter();
    let localities = localities.map(|l| find(&l.name, Selection::Locality(l.code.clone())));
    let lost: Vec<String> = municipalities
        .chain(sites)
        .chain(localities)
        .flatten()
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}
