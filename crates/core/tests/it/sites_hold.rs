//! Every place to study lies where it says, and none counts that is not in use.

use crate::shipped::ATLAS;
use larkartan_core::domain::{Site, SiteKind, Status, StudyPlace};
use larkartan_core::geo::{Projected, Projection, Sweref99Tm};
use larkartan_core::scene::{Drawing, SiteMark};
use std::collections::BTreeSet;

fn active() -> impl Iterator<Item = &'static Site> {
    ATLAS.sites().iter().filter(|site| site.is_active())
}

/// Nothing is on this list of what is wrong.
#[track_caller]
fn check_none(wrong: impl Iterator<Item = String>) {
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_active_site_lies_in_a_locality_of_its_municipality_or_has_a_point_of_its_own() {
    check_none(active().filter_map(|site| {
        let locality = site.locality.as_ref().and_then(|code| ATLAS.locality(code));
        let placed = match locality {
            Some((locality, _)) => locality.municipality == site.municipality,
            None => site.exact,
        };
        (!placed).then(|| format!("{}: {:?}", site.id, site.locality))
    }));
}

#[test]
fn every_drawn_site_stands_on_its_municipality_or_within_three_kilometres() {
    // Boundaries are generalised and leave great lakes out: Arjeplog lies two kilometres from its municipality's land.
    let drawing = Drawing::new(&ATLAS);
    let near = |mark: &SiteMark| {
        let metres = Sweref99Tm.projected_from_lonlat(ATLAS.site(&mark.id).expect("known").at);
        let region = drawing.region(mark.municipality).expect("drawn");
        // The point itself, and rings of points around it.
        let mut around = (0..=3).flat_map(|km| (0..16).map(move |turn| (km, turn)));
        around.any(|(km, turn)| {
            let (sin, cos) = (f64::from(turn) * std::f64::consts::TAU / 16.0).sin_cos();
            let moved = Projected {
                easting: metres.easting + 1000.0 * f64::from(km) * cos,
                northing: metres.northing + 1000.0 * f64::from(km) * sin,
            };
            let lonlat = Sweref99Tm.lonlat_from_projected(moved);
            let at = ATLAS.projection().screen_from_lonlat(lonlat);
            region.outline.holds_line(at.y, at.x, at.x)
        })
    };
    let outside = drawing.sites.iter().filter(|mark| !near(mark));
    check_none(outside.map(|mark| mark.id.to_string()));
}

#[test]
fn every_site_in_a_locality_stands_within_nine_kilometres_of_its_point() {
    // Symbols stand in the town; distances are counted from SCB's point, which lies aside where a locality is long:
    // 8 km in Örnsköldsvik, 6 km in Sundsvall and Östersund.
    check_none(ATLAS.sites().iter().filter_map(|site| {
        let (locality, _) = ATLAS.locality(site.locality.as_ref()?).expect("known");
        let apart = site.at.great_circle(locality.at).0;
        (apart > 9.0).then(|| format!("{}: {apart:.1} km from {}", site.id, locality.name))
    }));
}

#[test]
fn what_is_not_active_never_counts() {
    let others = || {
        ATLAS
            .sites()
            .iter()
            .filter(|site| site.status != Status::Active)
    };
    check_none(others().filter_map(|site| {
        let counts = site.counts_as_campus() || site.counts_as_centre();
        counts.then(|| site.id.to_string())
    }));
    // All three other states stand in the data, so the rule above is put to use.
    for status in [Status::Planned, Status::Unconfirmed, Status::Historical] {
        assert!(others().any(|site| site.status == status), "{status:?}");
    }
}

#[test]
fn nobody_is_sent_to_a_place_that_does_not_count() {
    let mut wrong = BTreeSet::new();
    for locality in ATLAS.localities() {
        let (_, reach) = ATLAS.locality(&locality.code).expect("known");
        for nearest in [reach.campus, reach.centre].into_iter().flatten() {
            for place in [Some(nearest.place), nearest.rival.map(|it| it.place)]
                .into_iter()
                .flatten()
            {
                let StudyPlace::Site(index) = place else {
                    continue;
                };
                let site = &ATLAS.sites()[index];
                if site.status != Status::Active || site.kind == SiteKind::AdultEducation {
                    wrong.insert(site.id.to_string());
                }
            }
        }
    }
    check_none(wrong.into_iter());
}

#[test]
fn the_map_draws_the_active_sites_and_no_others() {
    let drawing = Drawing::new(&ATLAS);
    let drawn: BTreeSet<_> = drawing.sites.iter().map(|mark| mark.id.clone()).collect();
    let expected: BTreeSet<_> = active().map(|site| site.id.clone()).collect();
    assert_eq!(drawn, expected);
    assert_eq!(drawing.sites.len(), 55);
}
