//! Scenarios over the shipped data: with nothing changed they say what the atlas says, and changes taken back leave no trace.

use crate::roads::source;
use crate::shipped::ATLAS;
use larkartan_core::domain::scenario::{
    Destination, Effect, Opened, OpenedKind, Outcome, PeopleCount, Position, Reached, RouteSearch,
    Routes, Scenario, ScenarioPlace, Scope, Threshold, TriedPositions, WithinReach, level_of,
};
use larkartan_core::domain::{AccessLevel, Atlas, CountyCode, Nearest, SiteId, StudyPlace};
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
