//! The programmes as they stand in the file, held against what is known of their source.

use crate::shipped::PROGRAMMES;
use larkartan_core::domain::{Given, MunicipalityCode, Offer, OfferForm, OfferKind, SiteId, Term};

fn count(is_it: impl Fn(&Offer) -> bool) -> usize {
    PROGRAMMES
        .offers
        .iter()
        .filter(|offer| is_it(offer))
        .count()
}

fn count_given(is_it: impl Fn(&Given) -> bool) -> usize {
    let given = PROGRAMMES.offers.iter().flat_map(|offer| &offer.given);
    given.filter(|given| is_it(given)).count()
}

#[test]
fn every_kind_is_there() {
    let kinds = [
        OfferKind::University,
        OfferKind::HigherVocational,
        OfferKind::VocationalCourse,
        OfferKind::Course,
    ];
    assert_eq!(
        kinds.map(|kind| count(|o| o.kind == kind)),
        [32, 465, 68, 4]
    );
    assert_eq!(count(|o| o.decision.is_some()), 418 + 68);
}

#[test]
fn nothing_is_pinned_that_the_source_does_not_pin() {
    let at = |is_it: fn(&larkartan_core::domain::OfferPlace) -> bool| {
        count_given(|given| given.at.iter().any(is_it))
    };
    assert_eq!(at(|place| place.municipality.is_none()), 4);
    assert_eq!(count(|o| o.provider.is_none()), 17);
    assert_eq!(count_given(|given| given.planned), 4);
    // A number of places of one place alone.
    assert_eq!(at(|place| place.places.is_some()), 2);
}

#[test]
fn a_nurse_can_be_trained_in_ange_and_four_other_places() {
    let offers = PROGRAMMES.offers.iter();
    let at_ange = |offer: &&Offer| {
        offer.given.iter().any(|given| {
            given
                .at
                .iter()
                .any(|it| it.site == Some(SiteId("larcentrum-ange".to_owned())))
        })
    };
    let found: Vec<&Offer> = offers.filter(at_ange).collect();
    let [offer] = *found else {
        panic!("one offer, found {found:?}");
    };
    assert!(offer.name_sv.starts_with("Sjuksköterskeprogrammet"));
    let [given] = offer.given.as_slice() else {
        panic!("given alike everywhere: {offer:?}");
    };
    assert_eq!(given.at.len(), 5);
    assert!(given.is_in(MunicipalityCode(2260)));
    assert_eq!(given.form, Some(OfferForm::Decentralised));
    // Eight at each place; nobody has added them up.
    assert!(given.at.iter().all(|place| place.places == Some(8)));
    assert_eq!(offer.places, None);
    assert_eq!(
        (given.start.as_str(), given.term),
        ("2023", Some(Term::Autumn))
    );
    assert_eq!(given.sources[0].date, "2023-03-30");
}

#[test]
fn an_offer_of_the_town_is_listed_there_and_pinned_nowhere() {
    let boden = MunicipalityCode(2582);
    let train = PROGRAMMES
        .now_in(boden)
        .find(|it| it.name_sv == "Lokförare");
    let places = train
        .expect("a decision of 2025")
        .given
        .iter()
        .flat_map(|given| &given.at);
    let here: Vec<_> = places
        .filter(|place| place.municipality == Some(boden))
        .collect();
    assert!(here.len() == 1 && here[0].site.is_none(), "{here:?}");
}
