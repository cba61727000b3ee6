//! Scenarios over the shipped data: with nothing changed they say what the atlas says, and changes taken back leave no trace.

use crate::roads::source;
use crate::shipped::ATLAS;
use larkartan_core::domain::scenario::{
    Destination, Effect, Opened, OpenedKind, Outcome, PeopleCount, Position, Reached, RouteSearch,
    Routes, Scenario, ScenarioPlace, Scope, Threshold, TriedPositions, WithinReach, level_of,
};
use larkartan_core::domain::{AccessLevel, Atlas, COMMUTING, CountyCode, Nearest, Site, SiteId};
use larkartan_core::roads::RoadGraph;
use std::sync::LazyLock;

/// The graph of roads.
pub fn graph() -> RoadGraph {
    RoadGraph::from_json(&source("road_graph.json")).expect("a graph")
}

/// The ways from all places to study.
pub static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(graph(), &ATLAS));

/// The outcome of a scenario.
pub fn outcome(scenario: &Scenario) -> Outcome {
    Outcome::of(&ATLAS, &ROUTES, scenario, &mut TriedPositions::default())
}

#[track_caller]
fn check(name: &str, found: Option<Reached>, expected: Option<Nearest>) {
    let found = found.map(|it| (it.place, it.whole_km(), it.method()));
    let expected = expected.map(|it| (ScenarioPlace::Known(it.place), it.distance, it.method));
    assert_eq!(found, expected, "{name}");
}

fn check_atlas(atlas: &Atlas) {
    let today = Outcome::today(atlas, &ROUTES);
    assert_eq!(today.localities().len(), 366);
    for (locality, found) in atlas.localities().iter().zip(today.localities()) {
        let (_, reach) = atlas.locality(&locality.code).expect("known");
        check(&locality.name, found.campus, reach.campus);
        check(&locality.name, found.centre, reach.centre);
        let any = found.nearest(Destination::CampusOrCentre).copied();
        check(&locality.name, any, reach.any());
    }
    for place in atlas.municipalities() {
        let access = atlas.access(place.code).expect("people");
        assert_eq!(level_of(atlas, &today, place.code), Some(access.level));
    }
}

#[test]
fn with_nothing_changed_everything_is_as_the_atlas_has_it() {
    check_atlas(&ATLAS);
}

#[test]
fn so_it_is_where_campuses_abroad_count() {
    check_atlas(&ATLAS.counting_abroad());
}

/// The position of the `nth` locality.
pub fn position(nth: usize) -> Position {
    Position::of(ATLAS.localities()[nth].at).expect("near")
}

/// The only locality of that name.
pub fn nth(name: &str) -> usize {
    let localities = ATLAS.localities().iter();
    let mut named = localities.enumerate().filter(|(_, it)| it.name == name);
    let (nth, _) = named.next().expect(name);
    assert!(named.next().is_none(), "{name} stands for two localities");
    nth
}

fn opened(name: &str, kind: OpenedKind) -> Opened {
    let position = position(nth(name));
    Opened { position, kind }
}

fn id(id: &str) -> SiteId {
    let id = SiteId(id.to_owned());
    assert!(ATLAS.site(&id).is_some(), "{id}");
    id
}

fn places(outcome: &Outcome) -> Vec<(Option<ScenarioPlace>, Option<ScenarioPlace>, [f64; 2])> {
    let localities = outcome.localities().iter();
    let told = localities.map(|it| {
        let km = |reached: Option<Reached>| reached.map_or(f64::NAN, |it| it.km().0);
        (
            it.campus.map(|it| it.place),
            it.centre.map(|it| it.place),
            [km(it.campus), km(it.centre)],
        )
    });
    told.collect()
}

#[test]
fn closing_and_opening_again_gives_the_very_same() {
    let today = places(&outcome(&Scenario::default()));
    let mut tried = TriedPositions::default();
    for site in ATLAS.sites() {
        let mut scenario =
            Scenario::new([opened("Dorotea", OpenedKind::Campus)], [site.id.clone()]);
        Outcome::of(&ATLAS, &ROUTES, &scenario, &mut tried);
        let changed = outcome(&Scenario::new([], [site.id.clone()]));
        // Of several in one town the first in the table is named, and the others are as far.
        let is_like = |it: &&Site| {
            it.locality == site.locality
                && it.is_active()
                && it.kind.is_campus() == site.kind.is_campus()
                && it.counts_as_centre() == site.counts_as_centre()
        };
        let first = ATLAS.sites().iter().find(is_like);
        let counts = site.counts_as_campus() || site.counts_as_centre();
        let is_named = counts && first.is_some_and(|it| it.id == site.id);
        assert_eq!(places(&changed) != today, is_named, "{}", site.id);
        scenario.reopen(&site.id);
        scenario.remove_opened(0);
        let again = Outcome::of(&ATLAS, &ROUTES, &scenario, &mut tried);
        assert_eq!(places(&again), today, "{}", site.id);
    }
}

#[test]
fn opening_brings_nobody_farther_and_closing_nobody_nearer() {
    let today = outcome(&Scenario::default());
    let km = |it: &WithinReach, destination| it.km(destination).expect("a way").0;
    let both = [Destination::Campus, Destination::CampusOrCentre];
    let farther = |a: &Outcome, b: &Outcome| {
        let pairs = a.localities().iter().zip(b.localities());
        let apart = pairs.flat_map(|(a, b)| both.map(|it| km(b, it) - km(a, it)));
        apart.fold(f64::MIN, f64::max)
    };
    for lat in 60..69 {
        let at = larkartan_core::geo::LonLat {
            lon: 17.37,
            lat: f64::from(lat) + 0.3,
        };
        let position = Position::of(at).expect("near");
        for kind in OpenedKind::ALL {
            let more = outcome(&Scenario::new([Opened { position, kind }], []));
            assert!(farther(&today, &more) <= 0.0, "{position:?}");
        }
    }
    for site in ATLAS.sites() {
        let fewer = outcome(&Scenario::new([], [site.id.clone()]));
        assert!(farther(&fewer, &today) <= 0.0, "{}", site.id);
    }
}

#[test]
fn what_is_opened_on_a_locality_is_opened_in_it() {
    for (place, locality) in ATLAS.localities().iter().enumerate() {
        assert_eq!(
            ROUTES.locality_at(position(place)),
            Some(place),
            "{}",
            locality.name
        );
    }
    let vilhelmina = nth("Vilhelmina");
    let more = outcome(&Scenario::new(
        [opened("Vilhelmina", OpenedKind::Campus)],
        [],
    ));
    let campus = more.localities()[vilhelmina].campus.expect("a campus");
    assert_eq!(campus.place, ScenarioPlace::Opened(0));
    assert_eq!((campus.km().0, campus.method()), (0.0, None));
    assert_eq!(
        more.localities()[vilhelmina].level(),
        AccessLevel::CampusNear
    );
}

#[test]
fn the_search_in_steps_finds_the_same() {
    let mut search = RouteSearch::new(graph(), &ATLAS);
    let mut steps = 0;
    while search.step() {
        steps += 1;
    }
    let stepped = search.finish();
    assert_eq!(steps, ROUTES.places().len());
    assert_eq!(
        places(&Outcome::today(&ATLAS, &stepped)),
        places(&outcome(&Scenario::default()))
    );
}

#[test]
fn people_add_up_whoever_is_counted() {
    let today = outcome(&Scenario::default());
    let count = |scope| PeopleCount::of(&ATLAS, &today, scope, Destination::Campus, COMMUTING);
    let all = count(Scope::All);
    let counties: Vec<PeopleCount> = ATLAS
        .counties()
        .iter()
        .map(|it| count(Scope::County(it.code)))
        .collect();
    let municipalities: Vec<PeopleCount> = ATLAS
        .municipalities()
        .iter()
        .map(|it| count(Scope::Municipality(it.code)))
        .collect();
    for parts in [counties, municipalities] {
        let sum = |of: fn(&PeopleCount) -> u32| parts.iter().map(of).sum::<u32>();
        assert_eq!(sum(|it| it.within), all.within);
        assert_eq!(sum(|it| it.beyond), all.beyond);
        assert_eq!(sum(|it| it.outside_localities), all.outside_localities);
    }
    let gavleborg = count(Scope::County(CountyCode(21)));
    assert_eq!(count(Scope::Focus).beyond + gavleborg.beyond, all.beyond);
    // About a fifth live outside localities.
    let share = all.share_outside().expect("people");
    assert!((15.0..25.0).contains(&share), "{share}");
}

#[test]
fn what_is_gained_and_lost_is_what_differs() {
    let today = outcome(&Scenario::default());
    let scenario = Scenario::new(
        [opened("Vilhelmina", OpenedKind::Campus)],
        [id("umea-universitet-campus-umea"), id("slu-umea")],
    );
    let after = outcome(&scenario);
    for scope in [Scope::All, Scope::County(CountyCode(24))] {
        for destination in [Destination::Campus, Destination::CampusOrCentre] {
            for km in [Threshold::LEAST, 80, Threshold::MOST] {
                let limit = Threshold::new(km).expect("within bounds").km();
                let effect = Effect::of(&ATLAS, [&today, &after], scope, destination, limit);
                let (before, after) = (effect.before, effect.after);
                assert_eq!(
                    before.beyond + effect.lost.people,
                    after.beyond + effect.gained.people
                );
                assert_eq!(before.in_localities(), after.in_localities());
            }
        }
    }
}

#[test]
fn closed_sites_that_are_not_there_change_nothing() {
    let scenario = Scenario::new([], [SiteId("finns-inte".into())]);
    assert_eq!(
        places(&outcome(&scenario)),
        places(&outcome(&Scenario::default()))
    );
    let known = ATLAS
        .sites()
        .iter()
        .find(|it| !it.is_active())
        .expect("one out of use");
    let scenario = Scenario::new([], [known.id.clone()]);
    assert_eq!(
        places(&outcome(&scenario)),
        places(&outcome(&Scenario::default()))
    );
}
