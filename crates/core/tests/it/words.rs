//! Snapshots of what the page says, read through for sense and grammar.

use crate::shipped::ATLAS;
use larkartan_core::domain::{
    CollaborationId, LocalityCode, Measure, MunicipalityCode, SeriesYear,
};
use larkartan_core::scene::{Summary, summary};
use larkartan_core::text::{Lang, Text};
use larkartan_core::url::Selection;

/// All measures, and of the series its oldest year too.
fn measures() -> impl Iterator<Item = Measure> {
    let oldest = Measure::Series(SeriesYear::nth(0));
    Measure::ALL.into_iter().chain([oldest])
}

fn summary_of(
    text: &Text,
    measure: Measure,
    chosen: Option<CollaborationId>,
    selection: &Selection,
) -> Summary {
    summary(&ATLAS, text, measure, chosen, selection)
}

#[test]
fn headline_and_summary_of_every_measure() {
    for lang in Lang::ALL {
        let mut page = String::new();
        for measure in measures() {
            let kkig = Some(CollaborationId::Kkig);
            let found = summary_of(lang.text(), measure, kkig, &Selection::None);
            let sentences = found.sentences.join("\n  ");
            let (key, headline) = (measure.key(), found.headline);
            page.push_str(&format!("{key}: {headline}\n  {sentences}\n"));
        }
        insta::assert_snapshot!(format!("summary_{}", lang.code()), page);
    }
}

#[test]
fn headlines_of_chosen_municipalities() {
    // The first, the last and one in the middle of their rankings, and one outside of the four counties.
    let places = [2480, 2425, 2313, 2180].map(MunicipalityCode);
    for lang in Lang::ALL {
        let mut page = String::new();
        for measure in measures() {
            page.push_str(&format!("{}\n", measure.key()));
            for place in places.map(Selection::Municipality) {
                let found = summary_of(lang.text(), measure, None, &place);
                page.push_str(&format!("  {}\n", found.headline));
            }
        }
        insta::assert_snapshot!(format!("standing_{}", lang.code()), page);
    }
}

#[test]
fn the_mean_of_every_collaboration() {
    for lang in Lang::ALL {
        let mut page = String::new();
        for collaboration in ATLAS.collaborations() {
            for measure in [Measure::NearestCampus, Measure::Access, Measure::Offers] {
                let found = summary_of(
                    lang.text(),
                    measure,
                    Some(collaboration.id),
                    &Selection::None,
                );
                let last = found.sentences.last().expect("there are sentences");
                page.push_str(&format!("{last}\n"));
            }
        }
        insta::assert_snapshot!(format!("collaborations_{}", lang.code()), page);
    }
}

#[test]
fn every_view_has_two_to_four_sentences() {
    let chosen = || ATLAS.collaborations().iter().map(|c| Some(c.id));
    let selections = ATLAS.municipalities().iter();
    let selections = selections.map(|place| Selection::Municipality(place.code));
    let selections: Vec<Selection> = selections.chain([Selection::None]).collect();
    for lang in Lang::ALL {
        for measure in measures() {
            for collaboration in chosen().chain([None]) {
                for selection in &selections {
                    let found = summary_of(lang.text(), measure, collaboration, selection);
                    let count = found.sentences.len();
                    assert!(
                        (2..=4).contains(&count),
                        "{measure:?} {selection:?}: {found:?}"
                    );
                    for sentence in &found.sentences {
                        assert!(sentence.ends_with('.'), "{sentence}");
                        assert!(!sentence.contains(".."), "{sentence}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_place_speaks_for_the_municipality_that_it_lies_in() {
    let text = Lang::Sv.text();
    let hemavan = Selection::Locality(LocalityCode("2421TB102".to_owned()));
    let storuman = Selection::Municipality(MunicipalityCode(2421));
    let of = |place: &Selection| summary_of(text, Measure::NearestCampus, None, place);
    assert_eq!(of(&hemavan), of(&storuman));
    assert!(
        of(&storuman)
            .headline
            .starts_with("Storuman: cirka 255\u{a0}km")
    );
}
