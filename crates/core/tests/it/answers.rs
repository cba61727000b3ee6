//! What a chosen place answers: what can be studied there, how it compares, what stands about the figures. Numbers are worked out
//! once more here, from the files themselves.

use crate::shipped::{ATLAS, DISTANCE, PROGRAMMES, TEXTS};
use larkartan_core::domain::{
    Against, CollaborationId, LocalityCode, Measure, MunicipalityCode, SiteId,
};
use larkartan_core::scene::{
    Study, Versus, about, chosen_from, citation, heading, key_figure, ready_choices, study, versus,
};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;
use serde_json::Value;

const VILHELMINA: MunicipalityCode = MunicipalityCode(2462);
const UMEA: MunicipalityCode = MunicipalityCode(2480);

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

fn study_of(lang: Lang, place: &Selection) -> Study {
    study(&ATLAS, &PROGRAMMES, lang.text(), place).expect("a place of the map")
}

fn against(lang: Lang, code: MunicipalityCode, other: Against) -> Option<Versus> {
    let members = Some(CollaborationId::Kkig);
    let measure = Measure::NearestCampus;
    versus(&ATLAS, lang.text(), measure, code, other, members)
}

/// The mean distance to the nearest campus over the localities of some municipalities, from the file.
fn mean_distance(is_asked: impl Fn(&str) -> bool) -> f64 {
    let localities: Value = serde_json::from_str(&TEXTS[1]).expect("JSON");
    let (mut sum, mut people) = (0.0, 0.0);
    for feature in localities["features"].as_array().expect("features") {
        let own = &feature["properties"];
        if is_asked(own["municipality"].as_str().expect("a code")) {
            let count = own["population"].as_f64().expect("a number");
            sum += count * own["campuses"][0][1].as_f64().expect("a distance");
            people += count;
        }
    }
    sum / people
}

fn to_fives(km: f64) -> u32 {
    ((km / 5.0).round() * 5.0) as u32
}

#[test]
fn from_vilhelmina() {
    let found = study_of(Lang::Sv, &Selection::Municipality(VILHELMINA));
    assert_eq!(found.heading, "Studera från Vilhelmina");
    assert_eq!(found.no_centre, None);
    let [centre] = found.centres.as_slice() else {
        panic!("{:?}", found.centres);
    };
    assert_eq!(centre.name, "Vilhelmina Lärcentrum");
    let links: Vec<&str> = centre
        .contact
        .iter()
        .filter_map(|it| it.href.as_deref())
        .collect();
    assert_eq!(links, ["mailto:ubn@vilhelmina.se", "tel:+4694014049"]);
    let website = centre.website.as_ref().expect("a page");
    assert_eq!(
        website.words,
        "Vilhelmina Lärcentrum på vilhelminalarcentrum.se"
    );
    // What is not known is left out.
    assert_eq!(centre.address, None);
    let ways: Vec<&str> = found.ways.iter().map(|way| way.words.as_str()).collect();
    let own = "Akademi Norr";
    assert_eq!(
        ways,
        ["antagning.se", "studera.nu", "yrkeshogskolan.se", own]
    );
}

#[test]
fn the_number_of_programmes_is_that_of_the_map() {
    for place in ATLAS.municipalities() {
        let found = study_of(Lang::Sv, &Selection::Municipality(place.code));
        let shown = found.programmes.len();
        assert_eq!(
            shown,
            5.min(place.programmes_now as usize),
            "{}",
            place.name
        );
        let more = place.programmes_now as usize - shown;
        let told = found.more.map(|words| words.replace("en till", "1 till"));
        assert_eq!(told, (more > 0).then(|| format!("Och {more} till.")));
    }
}

#[test]
fn campuses_stand_by_their_distance_and_those_of_a_town_once() {
    for place in ATLAS.municipalities() {
        let (largest, reach) = ATLAS.localities_of(place.code)[0];
        let found = study_of(Lang::Sv, &Selection::Municipality(place.code));
        assert_eq!(found.campuses.len(), 3, "{}", place.name);
        let km: Vec<f64> = largest.near.campuses.iter().map(|it| it.km.0).collect();
        assert!(km.is_sorted(), "{}: {km:?}", place.name);
        let nearest = reach.campus.expect("a campus").place;
        assert_eq!(found.campuses[0].name, ATLAS.name_of(nearest));
    }
}

#[test]
fn a_locality_is_told_of_by_its_own_distances() {
    let hemavan = Selection::Locality(LocalityCode("2421TB102".to_owned()));
    let found = study_of(Lang::Sv, &hemavan);
    let name = heading(&ATLAS, Lang::Sv.text(), &hemavan)
        .expect("a locality")
        .name;
    assert_eq!(found.heading, format!("Studera från {name}"));
    assert_eq!(found.counted_from, Some(format!("Körsträcka från {name}.")));
    let site = ATLAS.sites()[0].id.clone();
    assert_eq!(
        study(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &Selection::Site(site)),
        None
    );
}

#[test]
fn where_no_centre_is_known_the_nearest_is_told_with_its_distance() {
    // Malå: a place that may not be in use.
    let found = study_of(Lang::Sv, &Selection::Municipality(MunicipalityCode(2418)));
    let words = plain(&found.no_centre.expect("none in use"));
    assert!(
        words.starts_with("Våra källor nämner ett lärcentrum här"),
        "{words}"
    );
    assert!(words.contains("Närmaste lärcentrum, cirka "), "{words}");
    assert_eq!(found.centres.len(), 1);
    assert_ne!(found.centres[0].name, "");
}

#[test]
fn distance_programmes_are_counted_as_they_are_listed() {
    let now = DISTANCE.iter().filter(|offer| offer.is_now());
    let now: Vec<&str> = now.map(|offer| offer.field.as_str()).collect();
    let counted: u32 = PROGRAMMES
        .distance_fields
        .iter()
        .map(|(_, count)| count)
        .sum();
    assert_eq!(counted as usize, now.len());
    for (field, count) in &PROGRAMMES.distance_fields {
        let listed = now.iter().filter(|other| *other == field).count();
        assert_eq!(*count as usize, listed, "{field}");
    }
    let counts = PROGRAMMES.distance_fields.iter().map(|(_, count)| *count);
    assert!(counts.rev().is_sorted());
}

#[test]
fn vilhelmina_against_umea() {
    let found = against(Lang::Sv, VILHELMINA, Against::Municipality(UMEA)).expect("both");
    let own = to_fives(mean_distance(|code| code == "2462"));
    let sentences: Vec<String> = found.sentences.iter().map(|it| plain(it)).collect();
    assert!(mean_distance(|code| code == "2480") < 5.0);
    assert_eq!(
        sentences,
        [
            format!("Cirka {own} km längre till närmaste campus än från Umeå."),
            format!("I Umeå är det under 5 km till campus, från Vilhelmina cirka {own} km."),
        ]
    );
    assert_eq!(found.pairs.len(), 4);
    let women = &found.pairs[1];
    let of = |code| {
        &ATLAS
            .municipality(code)
            .expect("a code")
            .attainment
            .post_secondary
    };
    let share = |value: f64| format!("{value:.1} %").replace('.', ",");
    assert_eq!(plain(&women.own.words), share(of(VILHELMINA).women.0));
    assert_eq!(plain(&women.other.words), share(of(UMEA).women.0));
    let sweden = women.sweden.as_ref().expect("a value for Sweden");
    assert_eq!(
        plain(&sweden.words),
        share(ATLAS.country().post_secondary.women.0)
    );
    // Bars are as long as their values, shares in per cent of all.
    assert!((women.own.length - of(VILHELMINA).women.0).abs() < 1e-9);
    let ratio = women.own.length / women.other.length;
    assert!((ratio - of(VILHELMINA).women.0 / of(UMEA).women.0).abs() < 1e-9);
}

#[test]
fn a_comparison_begins_with_what_the_map_shows() {
    let text = Lang::Sv.text();
    let compared = |measure, other| {
        let members = Some(CollaborationId::Kkig);
        versus(&ATLAS, text, measure, VILHELMINA, other, members).expect("both")
    };
    let umea = Against::Municipality(UMEA);
    let begins = |measure, words: &str| {
        let found = compared(measure, umea);
        assert_eq!(plain(&found.sentences[0]), words, "{measure:?}");
        // The way to the nearest campus follows.
        let last = plain(found.sentences.last().expect("a sentence"));
        assert!(
            last.starts_with("I Umeå är det under 5 km till campus"),
            "{last}"
        );
    };
    let shares = "Andelen eftergymnasialt utbildade är 30,7 procentenheter lägre än i Umeå: 27,8 % mot 58,5 %.";
    begins(Measure::PostSecondary, shares);
    begins(Measure::AgainstSweden, shares);
    begins(
        Measure::Change,
        "Förändring 2001–2021: +7,6 procentenheter i Vilhelmina, +11,0 procentenheter i Umeå.",
    );
    begins(
        Measure::Access,
        "Tillgång till studier: lärcentrum nära i Vilhelmina, campus nära i Umeå.",
    );
    begins(
        Measure::NearestSite,
        "Ungefär lika långt till närmaste lärcentrum eller campus som från Umeå: under 5 km.",
    );
    for measure in Measure::ALL {
        let found = compared(measure, umea);
        let first = &found.pairs[0].what;
        match measure {
            // Levels have no length.
            Measure::Access => assert_eq!(*first, (text.measure)(Measure::NearestCampus)),
            Measure::AgainstSweden => assert_eq!(*first, (text.measure)(Measure::PostSecondary)),
            other => assert_eq!(*first, (text.measure)(other)),
        }
        let mut names: Vec<&str> = found.pairs.iter().map(|pair| pair.what).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), found.pairs.len(), "a measure stands twice");
    }
    // A level has no mean, and no source gives Sweden's.
    for other in [Against::County, Against::Members, Against::Sweden] {
        let first = compared(Measure::Access, other).sentences.remove(0);
        assert!(!first.starts_with("Tillgång"), "{first}");
    }
}

#[test]
fn bars_stand_on_a_scale_that_is_said() {
    let members = Some(CollaborationId::Kkig);
    for measure in Measure::ALL {
        for place in ATLAS.municipalities() {
            let other = Against::Municipality(UMEA);
            let found = versus(&ATLAS, Lang::Sv.text(), measure, place.code, other, members);
            for pair in found.into_iter().flat_map(|it| it.pairs) {
                let words = plain(&pair.scale);
                let end = words.trim_start_matches("Skala 0–").split(' ').next();
                let end: f64 = end.and_then(|end| end.parse().ok()).expect("a number");
                for bar in [&pair.own, &pair.other] {
                    assert!((0.0..=100.0).contains(&bar.length), "{}", pair.what);
                    let shown = plain(&bar.words).replace(',', ".");
                    let shown = shown.trim_start_matches(|c: char| !c.is_ascii_digit());
                    let shown = shown
                        .split(' ')
                        .next()
                        .and_then(|it| it.parse::<f64>().ok());
                    // What is shown is rounded: distances to five, others to tenths.
                    if let Some(shown) = shown.filter(|_| !bar.words.starts_with("under")) {
                        let value = bar.length * end / 100.0;
                        assert!((value - shown).abs() <= 2.6, "{} {words}", bar.words);
                    }
                }
            }
        }
    }
}

#[test]
fn a_campus_says_how_far_it_is_from_where_it_was_chosen() {
    let from = |place: &Selection| {
        let umea = SiteId("umea-universitet-campus-umea".to_owned());
        chosen_from(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &umea, place)
    };
    let vilhelmina = Selection::Municipality(VILHELMINA);
    let found = from(&vilhelmina).expect("another municipality");
    assert_eq!(found.target, vilhelmina);
    assert_eq!(found.back, "Tillbaka till Vilhelmina");
    // The nearest campus is as far as the list of them says.
    let nearest = study_of(Lang::Sv, &vilhelmina).campuses.remove(0);
    let Some(Selection::Site(id)) = nearest.target else {
        panic!("{nearest:?}");
    };
    let found = chosen_from(&ATLAS, &PROGRAMMES, Lang::Sv.text(), &id, &vilhelmina);
    let far = found.and_then(|it| it.far).expect("a distance");
    let listed = plain(&nearest.far).replace("cirka", "Cirka");
    let listed = listed.strip_suffix(" (huvudväg)").expect("how it is known");
    assert_eq!(plain(&far), format!("{listed} från Vilhelmina med bil."));
    // Its own municipality is named anyway, and nothing is said of what the map does not have.
    assert_eq!(from(&Selection::Municipality(UMEA)), None);
    assert_eq!(from(&Selection::None), None);
    assert_eq!(from(&Selection::Municipality(MunicipalityCode(1))), None);
}

#[test]
fn a_citation_names_place_value_and_year() {
    let text = Lang::Sv.text();
    let cite = |measure, place: &Selection| {
        let cited = citation(
            &ATLAS,
            text,
            measure,
            place,
            "2026-11-30",
            "https://example.org/",
        );
        plain(cited.split(" Källor:").next().expect("a beginning"))
    };
    let vilhelmina = Selection::Municipality(VILHELMINA);
    let own = to_fives(mean_distance(|code| code == "2462"));
    assert_eq!(
        cite(Measure::NearestCampus, &vilhelmina),
        format!(
            "Lärkartan: Avstånd till närmaste campus, Vilhelmina kommun: cirka {own} km (tätorter 2020)."
        )
    );
    assert_eq!(
        cite(Measure::PostSecondary, &vilhelmina),
        "Lärkartan: Eftergymnasial utbildning, Vilhelmina kommun: 27,8 % (2024)."
    );
    assert_eq!(
        cite(Measure::Change, &vilhelmina),
        "Lärkartan: Förändring 2001–2021, Vilhelmina kommun: +7,6 procentenheter."
    );
    assert_eq!(
        cite(Measure::NearestCampus, &Selection::None),
        "Lärkartan: Avstånd till närmaste campus (tätorter 2020)."
    );
}

#[test]
fn means_are_weighed_by_people() {
    let check = |other, mean: f64, words: &str| {
        let found = against(Lang::Sv, VILHELMINA, other).expect("both");
        let second = plain(&found.sentences[1]);
        let expected = words.replace("KM", &to_fives(mean).to_string());
        assert!(second.starts_with(&expected), "{second}, not {expected}");
        assert!(found.note.is_some());
    };
    let county = mean_distance(|code| code.starts_with("24"));
    check(
        Against::County,
        county,
        "I Västerbottens län är det i snitt cirka KM km till campus",
    );
    let kkig = ATLAS.collaboration(CollaborationId::Kkig).expect("KKIG");
    let members = mean_distance(|code| kkig.members.iter().any(|it| it.to_string() == code));
    check(
        Against::Members,
        members,
        "Medlemmarna i KKIG har i snitt cirka KM km till campus",
    );
}

#[test]
fn sweden_is_compared_where_it_is_known_and_a_place_never_with_itself() {
    let found = against(Lang::Sv, VILHELMINA, Against::Sweden).expect("Sweden");
    assert_eq!(found.pairs.len(), 2, "women and men");
    assert!(found.pairs.iter().all(|pair| pair.sweden.is_none()));
    let share = |sex: &str, below, own, sweden| {
        format!(
            "Bland {sex} är andelen eftergymnasialt utbildade {below} procentenheter lägre än i hela Sverige: {own} % mot {sweden} %."
        )
    };
    let sentences: Vec<String> = found.sentences.iter().map(|it| plain(it)).collect();
    assert_eq!(
        sentences,
        [
            share("kvinnor", "15,6", "38,9", "54,5"),
            share("män", "22,9", "17,8", "40,7"),
        ]
    );
    assert_eq!(against(Lang::Sv, UMEA, Against::Municipality(UMEA)), None);
    let nowhere = Against::Municipality(MunicipalityCode(1));
    assert_eq!(against(Lang::Sv, UMEA, nowhere), None);
    let choices = ready_choices(&ATLAS, Lang::Sv.text(), UMEA, None);
    let names: Vec<&str> = choices.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Västerbottens län", "Sverige"]);
}

#[test]
fn every_sentence_of_a_comparison_has_a_number() {
    for lang in Lang::ALL {
        let mut page = String::new();
        let others = [Against::County, Against::Members, Against::Sweden];
        // A far and a near one, one with a campus across the border, one outside of the four counties.
        for code in [2462, 2480, 2583, 2180].map(MunicipalityCode) {
            let all = [2480, 2462, 2482]
                .map(MunicipalityCode)
                .map(Against::Municipality);
            for other in all.into_iter().chain(others) {
                for words in against(lang, code, other)
                    .into_iter()
                    .flat_map(|it| it.sentences)
                {
                    assert!(words.contains(|c: char| c.is_ascii_digit()), "{words}");
                    page.push_str(&format!("{}\n", words.replace('\u{a0}', "~")));
                }
            }
        }
        insta::assert_snapshot!(format!("against_{}", lang.code()), page);
    }
}

#[test]
fn the_key_figure_says_what_the_headline_says() {
    let text = Lang::Sv.text();
    let found = key_figure(&ATLAS, text, Measure::NearestCampus, VILHELMINA).expect("a place");
    let own = to_fives(mean_distance(|code| code == "2462"));
    assert_eq!(found.number, own.to_string());
    assert_eq!(
        (found.before.as_str(), plain(&found.after).as_str()),
        ("cirka ", " km")
    );
    let rank = found.rank.expect("a rank");
    assert!(rank.ends_with(" av 44 kommuner har kortare väg."), "{rank}");
}

#[test]
fn a_place_has_its_names_that_are_in_use() {
    let names = |code| {
        let chosen = Selection::Municipality(MunicipalityCode(code));
        heading(&ATLAS, Lang::Sv.text(), &chosen)
            .expect("a place")
            .other_names
    };
    assert_eq!(names(2462), [("Vualtjere".to_owned(), "sma")]);
    // The town's names of Umeå are in no official use as far as our sources tell; the municipality's is.
    assert_eq!(names(2480), [("Uumajan kunta".to_owned(), "fit")]);
    assert_eq!(names(2180), []);
}

#[test]
fn every_measure_can_be_cited_with_its_sources() {
    for lang in Lang::ALL {
        let text = lang.text();
        let mut page = String::new();
        for measure in Measure::ALL {
            let found = about(&ATLAS, text, measure);
            assert!(!found.sources.is_empty(), "{measure:?}");
            let cited = citation(
                &ATLAS,
                text,
                measure,
                &Selection::Municipality(VILHELMINA),
                "2026-11-29",
                "https://example.org/?a",
            );
            for source in &found.sources {
                assert!(cited.contains(&source.words), "{cited}");
            }
            assert!(cited.ends_with("https://example.org/?a"), "{cited}");
            let parts = [
                found.definition,
                found.method,
                &found.error,
                &found.renewed,
                &cited,
            ];
            let parts = parts.map(|part| part.replace('\u{a0}', "~"));
            page.push_str(&format!("{}:\n  {}\n", measure.key(), parts.join("\n  ")));
        }
        insta::assert_snapshot!(format!("about_{}", lang.code()), page);
    }
}
