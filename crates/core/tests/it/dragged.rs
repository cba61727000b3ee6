//! A place that is opened anywhere: what is counted from it by the roads, held against what the map shows around it. The two share
//! the rule by which it joins the roads, and nothing else.

use crate::landscape::{LANDSCAPE, points_on_land};
use crate::what_if::{ROUTES, nth, position};
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

/// How far apart the two are, over the localities near the positions: half of the ways, and 95 in a hundred, are within.
fn apart(landscape: &mut Landscape, positions: impl Iterator<Item = Position>) -> (f64, f64) {
    let mut apart = Vec::new();
    for position in positions {
        let known = both(landscape, position).into_iter();
        let known = known.filter_map(|(counted, shown)| Some((counted, shown?)));
        let near = known.filter(|(_, shown)| *shown <= NEAR);
        apart.extend(near.map(|(counted, shown)| (counted - shown).abs()));
    }
    assert!(apart.len() > 5_000, "{}", apart.len());
    apart.sort_by(f64::total_cmp);
    let within = |percent: usize| apart[apart.len() * percent / 100];
    let (half, most) = (within(50), within(95));
    println!(
        "{} ways: half within {half:.2} km, 95 % within {most:.2} km",
        apart.len()
    );
    (half, most)
}

#[test]
fn what_is_counted_from_a_place_is_what_the_map_shows() {
    let mut landscape = LANDSCAPE.clone();
    let anywhere = points_on_land(300, 21).into_iter();
    let anywhere = anywhere.map(|at| Position::of(at).expect("near"));
    let (half, most) = apart(&mut landscape, anywhere);
    assert!(half <= 1.0 && most <= 8.0, "{half} {most}");
    // So much the map errs anyhow, since it has only cells: a place in a locality joins nothing.
    let in_localities = (0..ROUTES.graph().localities()).step_by(3).map(position);
    let (half_there, most_there) = apart(&mut landscape, in_localities);
    assert!(half <= half_there + 0.5 && most <= most_there + 1.0);
}

#[test]
fn far_from_the_roads_the_count_is_what_the_map_shows() {
    let mut landscape = LANDSCAPE.clone();
    let far = Position::of(LonLat {
        lon: 18.2,
        lat: 66.3,
    })
    .expect("near");
    let arjeplog = nth("Arjeplog");
    let (counted, _) = both(&mut landscape, far)[arjeplog];
    // The town lies between lakes, and its own cell is water: the land within 2 km of it is asked.
    let town = ROUTES.graph().locality_at(arjeplog).expect("a point");
    let around = (-20..=20).flat_map(|x| (-20..=20).map(move |y| (f64::from(x), f64::from(y))));
    let around = around.map(|(x, y)| LonLat {
        lon: town.lon + 0.002 * x,
        lat: town.lat + 0.001 * y,
    });
    let near = around.filter(|at| town.great_circle(*at).0 <= 2.0);
    let shown: Vec<f64> = near
        .filter_map(|at| Some(landscape.last().at(at)?.0))
        .collect();
    let least = shown.iter().copied().fold(f64::INFINITY, f64::min);
    let most = shown.iter().copied().fold(0.0, f64::max);
    println!("{counted:.1} km by the roads, {least:.1} to {most:.1} km on the map");
    // The far shores are shown farther.
    assert!((counted - least).abs() <= 3.0 && most - counted <= 15.0);
}
