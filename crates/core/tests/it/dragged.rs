//! A place that is opened anywhere: what is counted from it by the roads, held against what the map shows around it. The two share
//! the rule by which it joins the roads, and nothing else.

use crate::landscape::{LANDSCAPE, points_on_land};
use crate::shipped::ATLAS;
use crate::what_if::{ROUTES, nth};
use larkartan_core::domain::scenario::Position;
use larkartan_core::geo::{Km, LonLat};
use larkartan_core::landscape::{Landscape, SiteLegs};

/// How far localities are compared, in kilometres by the surface.
const NEAR: f64 = 150.0;

/// The kilometres from a position to each locality: by the roads, and by the surface where it is known there.
fn both(landscape: &mut Landscape, position: Position) -> Vec<(f64, Option<f64>)> {
    let site = match ROUTES.locality_at(position) {
        Some(nth) => landscape.locality(nth),
        None => {
            let mut site = SiteLegs::default();
            landscape.join(position.at(), &mut site);
            site
        }
    };
    let surface = landscape.surface(&[site]);
    let ways = ROUTES.ways_from(position).into_iter().enumerate();
    let km = ways.map(|(nth, way)| {
        let at = ROUTES.graph().locality_at(nth).expect("a point");
        (way.km().0, surface.at(at).map(|Km(km)| km))
    });
    km.collect()
}

#[test]
fn what_is_counted_from_a_place_is_what_the_map_shows() {
    let mut landscape = LANDSCAPE.clone();
    let mut apart = Vec::new();
    for at in points_on_land(300, 21) {
        let position = Position::of(at).expect("near");
        for (nth, (counted, shown)) in both(&mut landscape, position).into_iter().enumerate() {
            let Some(shown) = shown.filter(|km| *km <= NEAR) else {
                continue;
            };
            apart.push(((counted - shown).abs(), position, nth, counted, shown));
        }
    }
    apart.sort_by(|a, b| a.0.total_cmp(&b.0));
    let at = |share: usize| apart[apart.len() * share / 100].0;
    let (median, most) = (at(50), at(95));
    println!(
        "{} ways, half within {median:.2} km, 95 % within {most:.2} km, 99 % within {:.2}",
        apart.len(),
        at(99)
    );
    for (_, position, nth, counted, shown) in apart.iter().rev().take(40) {
        println!(
            "{} {}: {counted:.1}, {shown:.1}",
            position.to_param(),
            ATLAS.localities()[*nth].name
        );
    }
    assert!(apart.len() > 10_000, "{}", apart.len());
    assert!(median <= 1.0 && most <= 5.0, "{median} {most}");
}

#[test]
fn from_far_off_the_roads_the_count_is_what_the_map_shows() {
    let mut landscape = LANDSCAPE.clone();
    let position = Position::of(LonLat {
        lon: 18.2,
        lat: 66.3,
    })
    .expect("near");
    let (counted, shown) = both(&mut landscape, position)[nth("Arjeplog")];
    let shown = shown.expect("land");
    println!("{counted:.1} {shown:.1}");
    assert!((counted - shown).abs() < 2.0, "{counted} {shown}");
}
