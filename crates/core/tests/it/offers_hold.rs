//! The offers as they stand in the atlas, held against what is known of their source.

use crate::shipped::ATLAS;
use larkartan_core::domain::{
    MunicipalityCode, Offer, OfferForm, OfferKind, Recency, SiteId, Term,
};

fn count(is_it: impl Fn(&Offer) -> bool) -> usize {
    ATLAS.offers().iter().filter(|offer| is_it(offer)).count()
}

#[test]
fn every_row_of_the_source_is_there() {
    assert_eq!(ATLAS.offers().len(), 124);
    let kinds = [
        OfferKind::University,
        OfferKind::HigherVocational,
        OfferKind::Course,
    ];
    assert_eq!(kinds.map(|kind| count(|o| o.kind == kind)), [49, 56, 19]);
    assert_eq!(
        Recency::ALL.map(|recency| count(|o| o.recency == recency)),
        [37, 46, 2, 36, 3]
    );
}

#[test]
fn nothing_is_pinned_that_the_source_does_not_pin() {
    assert_eq!(count(|o| o.site.is_some()), 65);
    assert_eq!(count(|o| o.municipality.is_none()), 4);
    assert_eq!(count(|o| o.provider.is_none()), 18);
    assert_eq!(count(|o| o.form.is_none()), 53);
    assert_eq!(count(|o| o.planned), 3);
    assert_eq!(count(|o| o.places.is_some()), 6);
}

#[test]
fn a_provider_has_one_spelling() {
    let is_of = |name: &str| count(|o| o.provider.as_deref() == Some(name));
    assert_eq!(is_of("Linköpings universitet"), 16);
    assert_eq!(is_of("Umeå universitet"), 25);
    assert_eq!(is_of("Luleå tekniska universitet"), 14);
    assert_eq!(is_of("Mittuniversitetet"), 7);
    assert_eq!(is_of("Lernia"), 3);
}

#[test]
fn a_nurse_can_be_trained_in_ange() {
    let at = Some(SiteId("larcentrum-ange".to_owned()));
    let offers: Vec<_> = ATLAS.offers().iter().filter(|o| o.site == at).collect();
    let [offer] = *offers else {
        panic!("one offer, found {offers:?}");
    };
    assert_eq!(offer.municipality, Some(MunicipalityCode(2260)));
    assert!(offer.name_sv.starts_with("Sjuksköterskeprogrammet"));
    assert_eq!(offer.form, Some(OfferForm::Decentralised));
    assert_eq!(offer.places, Some(8));
    assert_eq!(
        (offer.start.as_str(), offer.term),
        ("2023", Some(Term::Autumn))
    );
    assert_eq!(offer.sources[0].date, "2023-03-30");
}

#[test]
fn an_offer_of_the_town_is_listed_there_and_pinned_nowhere() {
    let boden = ATLAS.offers_in(MunicipalityCode(2582));
    let [offer] = *boden else {
        panic!("one offer, found {boden:?}");
    };
    assert_eq!((offer.name_sv.as_str(), &offer.site), ("Lokförare", &None));
}

#[test]
fn the_offers_of_a_municipality_come_newest_first() {
    let mut listed = 0;
    for place in ATLAS.municipalities() {
        let offers = ATLAS.offers_in(place.code);
        let ages = offers.iter().map(|offer| offer.recency);
        assert!(ages.is_sorted(), "{}", place.name);
        listed += offers.len();
    }
    assert_eq!(listed, 124 - 4);
}

#[test]
fn what_has_ended_belongs_to_the_past() {
    assert_eq!(count(Offer::is_past), 39);
}
