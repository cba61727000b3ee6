//! Distances worked out a second time, from the file of the graph and the tables alone, and what the page says of all 54
//! municipalities.

use crate::roads::source;
use crate::shipped::ATLAS;
use larkartan_core::domain::{AccessLevel, Measure, Municipality, StudyPlace};
use larkartan_core::scene::region_card;
use larkartan_core::text::Lang;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Tenths of kilometres from one node of the graph to each other.
fn tenths_from(start: usize, roads: &[Vec<(usize, u64)>]) -> Vec<u64> {
    let mut far = vec![u64::MAX; roads.len()];
    let mut open = BinaryHeap::from([Reverse((0, start))]);
    while let Some(Reverse((way, node))) = open.pop() {
        if way >= far[node] {
            continue;
        }
        far[node] = way;
        open.extend(
            roads[node]
                .iter()
                .map(|(next, km)| Reverse((way + km, *next))),
        );
    }
    far
}

/// The roads at each node.
fn roads() -> Vec<Vec<(usize, u64)>> {
    let graph: serde_json::Value = serde_json::from_str(&source("road_graph.json")).expect("JSON");
    let list = |name: &str| -> Vec<i64> {
        let numbers = graph[name].as_array().expect(name).iter();
        numbers.map(|it| it.as_i64().expect(name)).collect()
    };
    let mut roads = vec![Vec::new(); list("nodes").len() / 2];
    let mut first = 0;
    for ((a, b), km) in list("a").iter().zip(list("b")).zip(list("km10")) {
        first += a;
        let (from, to) = (first as usize, (first + b) as usize);
        roads[from].push((to, km as u64));
        roads[to].push((from, km as u64));
    }
    roads
}

/// Kilometres from each locality to the nearest site that `counts`, by our own search; to the campuses beyond the counties as
/// the atlas has it, since those are no nodes.
pub fn nearest(is_campus: bool) -> Vec<f64> {
    let roads = roads();
    let mut km = vec![f64::INFINITY; ATLAS.localities().len()];
    for site in ATLAS.sites() {
        let counts = match is_campus {
            true => site.counts_as_campus(),
            false => site.counts_as_centre(),
        };
        if !counts {
            continue;
        }
        let code = site.locality.as_ref().expect("every site lies in one");
        let town = ATLAS.localities().iter().position(|it| it.code == *code);
        let far = tenths_from(town.expect("known"), &roads);
        for (km, tenths) in km.iter_mut().zip(far) {
            *km = km.min(tenths as f64 / 10.0);
        }
    }
    for (km, locality) in km.iter_mut().zip(ATLAS.localities()) {
        let outside = locality.near.campuses.iter();
        let outside = outside.filter(|it| is_campus && matches!(it.place, StudyPlace::Outside(_)));
        *km = outside.fold(*km, |least, it| least.min(it.km.0));
    }
    km
}

/// The mean over the people of a municipality.
pub fn mean(place: &Municipality, km: &[f64]) -> f64 {
    let (mut sum, mut people) = (0.0, 0.0);
    for (locality, km) in ATLAS.localities().iter().zip(km) {
        if locality.municipality == place.code {
            sum += km * f64::from(locality.population);
            people += f64::from(locality.population);
        }
    }
    sum / people
}

/// The kilometres that a card says, rounded to 5 as on the page; 0 for "under 5".
fn said(measure: Measure, place: &Municipality) -> f64 {
    let card = region_card(&ATLAS, Lang::Sv.text(), measure, place.code).expect("a card");
    let digits: String = card.value.chars().filter(char::is_ascii_digit).collect();
    match card.value.starts_with("under") {
        true => 0.0,
        false => digits.parse().expect("kilometres"),
    }
}

#[test]
fn the_page_says_what_the_roads_say_of_all_municipalities() {
    let (campus, centre) = (nearest(true), nearest(false));
    let any: Vec<f64> = campus.iter().zip(&centre).map(|(a, b)| a.min(*b)).collect();
    assert_eq!(ATLAS.municipalities().len(), 54);
    for (measure, km) in [
        (Measure::NearestCampus, &campus),
        (Measure::NearestSite, &any),
    ] {
        for place in ATLAS.municipalities() {
            let (ours, said) = (mean(place, km), said(measure, place));
            // Half of the 5 that is rounded to, and half of the whole kilometres of the file. Below 5 is one class.
            let sound = if said == 0.0 {
                ours < 5.5
            } else {
                (ours - said).abs() <= 3.0
            };
            assert!(sound, "{}: {ours:.1}, the page says {said}", place.name);
        }
    }
}

#[test]
fn levels_follow_from_the_exact_distances() {
    let (campus, centre) = (nearest(true), nearest(false));
    for place in ATLAS.municipalities() {
        let mut people = [0; 5];
        for (nth, locality) in ATLAS.localities().iter().enumerate() {
            if locality.municipality == place.code {
                let level = match (campus[nth], centre[nth]) {
                    (to_campus, _) if to_campus <= 40.0 => AccessLevel::CampusNear,
                    (to_campus, _) if to_campus <= 80.0 => AccessLevel::CampusCommuting,
                    (_, to_centre) if to_centre <= 40.0 => AccessLevel::CentreNear,
                    (_, to_centre) if to_centre <= 80.0 => AccessLevel::CentreCommuting,
                    _ => AccessLevel::Neither,
                };
                people[level as usize] += locality.population;
            }
        }
        let found = ATLAS.access(place.code).expect("people");
        assert_eq!(found.people, people, "{}", place.name);
    }
}
