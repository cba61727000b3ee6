//! Facts that are known from elsewhere, as they stand in the atlas and in what the page says of it.
//!
//! The figures are SCB's and the README's; the counts of distances are worked out a second time, in `roads_again`.

use crate::roads_again::{mean, nearest};
use crate::shipped::{ATLAS, PROGRAMMES};
use larkartan_core::domain::{
    Basis, CollaborationId, Measure, Municipality, MunicipalityCode, Ranks,
};
use larkartan_core::scene::{Detail, detail, legend, region_card, summary};
use larkartan_core::text::Lang;
use larkartan_core::url::Selection;

const DOROTEA: MunicipalityCode = MunicipalityCode(2425);

/// The municipalities of the four counties that the map is about.
fn focus() -> impl Iterator<Item = &'static Municipality> {
    let places = ATLAS.municipalities().iter();
    places.filter(|place| place.code.county().is_focus())
}

/// The names of the municipalities with the lowest and the highest value in the four counties, and those values.
#[track_caller]
fn check_ends(measure: Measure, lowest: (&str, f64), highest: (&str, f64)) {
    let mut values: Vec<(&str, f64)> = focus()
        .map(|place| {
            (
                place.name.as_str(),
                measure.value(&ATLAS, place).expect("a value"),
            )
        })
        .collect();
    values.sort_by(|a, b| a.1.total_cmp(&b.1));
    assert_eq!((values[0], values[43]), (lowest, highest));
}

#[track_caller]
fn check_county(code: u8, name: &str, share: f64) {
    let county = ATLAS.counties().iter().find(|c| c.code.0 == code);
    let county = county.expect(name);
    assert_eq!(
        (county.name.as_str(), county.post_secondary.total.0),
        (name, share)
    );
    // The county's figure follows from its municipalities, weighed by people aged 25-65.
    let members = ATLAS
        .municipalities()
        .iter()
        .filter(|m| m.code.county().0 == code);
    let (sum, people) = members.fold((0.0, 0.0), |(sum, all), m| {
        let people = f64::from(m.attainment.people);
        (
            sum + people * m.attainment.post_secondary.total.0,
            all + people,
        )
    });
    assert!(
        (sum / people - share).abs() < 0.01,
        "{name}: {}",
        sum / people
    );
}

#[track_caller]
fn check_collaboration(id: CollaborationId, members: usize, basis: Basis) {
    let found = ATLAS.collaboration(id).expect("a collaboration");
    assert_eq!((found.members.len(), found.basis), (members, basis));
    let mut codes = found.members.clone();
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), members, "a member stands twice");
}

/// The legend marks Sweden in one class and says `value` there.
#[track_caller]
fn check_sweden_in_legend(lang: Lang, measure: Measure, value: &str) {
    let legend = legend(&ATLAS, lang.text(), measure);
    let marks: Vec<String> = legend
        .classes
        .into_iter()
        .filter_map(|c| c.sweden)
        .collect();
    assert_eq!(marks, [value]);
}

#[test]
fn sweden_as_a_whole() {
    let sweden = &ATLAS.country().post_secondary;
    assert_eq!(
        (sweden.total.0, sweden.women.0, sweden.men.0),
        (47.48, 54.52, 40.71)
    );
}

#[test]
fn sweden_in_the_legend() {
    check_sweden_in_legend(Lang::Sv, Measure::PostSecondary, "Sverige 47,5\u{a0}%");
    check_sweden_in_legend(Lang::Sv, Measure::PostSecondaryWomen, "Sverige 54,5\u{a0}%");
    check_sweden_in_legend(Lang::En, Measure::PostSecondaryMen, "Sweden 40.7%");
}

#[test]
fn umea_is_highest_and_dorotea_lowest() {
    check_ends(Measure::PostSecondary, ("Dorotea", 23.72), ("Umeå", 58.51));
}

#[test]
fn men_in_dorotea_are_lowest() {
    let dorotea = ATLAS.municipality(DOROTEA).expect("Dorotea");
    assert_eq!(
        Measure::PostSecondaryMen.value(&ATLAS, dorotea),
        Some(13.46)
    );
    assert_eq!(
        Ranks::new(&ATLAS, Measure::PostSecondaryMen).of(dorotea),
        Some((44, 44))
    );
}

#[test]
fn the_card_of_dorotea_says_it_is_last() {
    let card = region_card(&ATLAS, Lang::Sv.text(), Measure::PostSecondary, DOROTEA);
    let card = card.expect("Dorotea");
    assert_eq!(card.value, "23,7\u{a0}%");
    assert_eq!(card.rank.as_deref(), Some("lägst av 44"));
}

#[test]
fn the_five_counties() {
    check_county(25, "Norrbottens län", 39.61);
    check_county(24, "Västerbottens län", 47.90);
    check_county(23, "Jämtlands län", 41.96);
    check_county(22, "Västernorrlands län", 40.11);
    check_county(21, "Gävleborgs län", 36.68);
    assert_eq!(ATLAS.counties().len(), 5);
}

#[test]
fn how_many_there_are() {
    assert_eq!(ATLAS.municipalities().len(), 54);
    assert_eq!(focus().count(), 44);
    assert_eq!(ATLAS.localities().len(), 366);
    assert_eq!(
        ATLAS.sites().iter().filter(|site| site.is_active()).count(),
        55
    );
}

#[test]
fn the_five_collaborations() {
    check_collaboration(CollaborationId::Kkig, 17, Basis::Stated);
    check_collaboration(CollaborationId::AkademiNorr, 12, Basis::Inferred);
    check_collaboration(CollaborationId::Lapplands, 4, Basis::Stated);
    check_collaboration(CollaborationId::Kraftsamling, 15, Basis::Stated);
    check_collaboration(CollaborationId::KraftsamlingGavleborg, 8, Basis::Stated);
    assert_eq!(ATLAS.collaborations().len(), 5);
}

#[test]
fn fifteen_municipalities_are_far_from_a_campus() {
    let km = nearest(true);
    assert_eq!(focus().filter(|place| mean(place, &km) > 120.0).count(), 15);
    let found = summary(
        &ATLAS,
        Lang::Sv.text(),
        Measure::NearestCampus,
        None,
        &Selection::None,
    );
    assert_eq!(
        found.headline,
        "15 av 44 kommuner har mer än 12\u{a0}mil (120\u{a0}km) till närmaste campus i Sverige"
    );
}

#[test]
fn so_many_people_are_far_from_a_campus() {
    let localities = ATLAS.localities().iter().zip(nearest(true));
    let places: Vec<(f64, u32)> = localities
        .filter(|(locality, _)| locality.municipality.county().is_focus())
        .map(|(locality, km)| (km, locality.population))
        .collect();
    let far = places.iter().filter(|(km, _)| *km > 120.0);
    assert_eq!(far.map(|(_, people)| people).sum::<u32>(), 66_252);
    assert_eq!(
        places.iter().map(|(_, people)| people).sum::<u32>(),
        715_209
    );
    let found = summary(
        &ATLAS,
        Lang::En.text(),
        Measure::NearestCampus,
        None,
        &Selection::None,
    );
    assert!(
        found.sentences[0].starts_with("66,252 of 715,209 people in towns and villages (9%)"),
        "{found:?}"
    );
}

#[test]
fn dorotea_looks_to_ostersund() {
    let Detail::Municipality(found) = detail(
        &ATLAS,
        &PROGRAMMES,
        Lang::Sv.text(),
        &Selection::Municipality(DOROTEA),
    ) else {
        panic!("Dorotea is a municipality");
    };
    let campus = &found.nearest.expect("it has a locality").facts[0];
    assert_eq!(campus.label, "Campus");
    assert_eq!(
        campus.value,
        "Mittuniversitetet, Campus Östersund, cirka 170\u{a0}km (huvudväg)"
    );
}
