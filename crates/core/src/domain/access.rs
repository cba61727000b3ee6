//! Access: how far it is to a place to study, and the only rule that makes a level of it.

use super::{Locality, LocalityCode, Site};
use crate::geo::{Km, LonLat};

/// Up to here a place counts as near: about half an hour by car at 80 km/h.
pub const NEAR: Km = Km(40.0);
/// Up to here one can commute: about an hour by car at 80 km/h.
pub const COMMUTING: Km = Km(80.0);
/// Distances are shown to the nearest so many kilometres: the estimate carries no more than that.
const SHOWN_STEP_KM: f64 = 5.0;

/// One end of a journey.
#[derive(Debug, Clone, Copy)]
pub struct Stop<'a> {
    /// The locality it lies in, if any.
    pub locality: Option<&'a LocalityCode>,
    /// Its point.
    pub at: LonLat,
}

/// A way to tell how far it is from one place to another. A real road network can take the estimate's place.
pub trait DistanceModel {
    /// The distance by road.
    fn distance(&self, from: Stop<'_>, to: Stop<'_>) -> Km;
}

/// Distance by road as an estimate: the straight distance times a factor, nothing within one locality.
///
/// The factor is held against published road distances in the tests; its mean error there is about 10 %.
#[derive(Debug, Clone, Copy)]
pub struct EstimatedRoad {
    /// Kilometres of road for each kilometre as the crow flies.
    pub detour: f64,
}

impl Default for EstimatedRoad {
    fn default() -> Self {
        Self { detour: 1.25 }
    }
}

impl DistanceModel for EstimatedRoad {
    fn distance(&self, from: Stop<'_>, to: Stop<'_>) -> Km {
        if from.locality.is_some() && from.locality == to.locality {
            return Km(0.0);
        }
        Km(from.at.great_circle(to.at).0 * self.detour)
    }
}

/// A distance as it is shown: rounded to 5 km; 0 stands for anything below that, as in the first class of the scale.
pub fn rounded(distance: Km) -> u32 {
    if distance.0 < SHOWN_STEP_KM {
        return 0;
    }
    ((distance.0 / SHOWN_STEP_KM).round() * SHOWN_STEP_KM) as u32
}

/// The nearest site of a kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// How far it is by road, estimated.
    pub distance: Km,
    /// Its place in `Atlas::sites`.
    pub site: usize,
}

/// What one locality has within reach.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reach {
    /// The nearest campus.
    pub campus: Option<Nearest>,
    /// The nearest learning centre.
    pub centre: Option<Nearest>,
}

impl Reach {
    /// The nearer of the two.
    pub fn any(&self) -> Option<Nearest> {
        match (self.campus, self.centre) {
            (Some(campus), Some(centre)) if centre.distance < campus.distance => Some(centre),
            (campus, centre) => campus.or(centre),
        }
    }

    /// What `locality` has within reach among `sites`, of which those of today count.
    pub fn of(
        locality: &Locality,
        sites: &[(&Site, Stop<'_>)],
        model: &impl DistanceModel,
    ) -> Self {
        let from = Stop {
            locality: Some(&locality.code),
            at: locality.at,
        };
        let mut reach = Self::default();
        for (index, (site, stop)) in sites.iter().enumerate() {
            let slot = if site.counts_as_campus() {
                &mut reach.campus
            } else if site.counts_as_centre() {
                &mut reach.centre
            } else {
                continue;
            };
            let distance = model.distance(from, *stop);
            if slot.is_none_or(|nearest| distance < nearest.distance) {
                *slot = Some(Nearest {
                    distance,
                    site: index,
                });
            }
        }
        reach
    }
}

/// How near the places to study are, from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccessLevel {
    /// A campus is near.
    CampusNear,
    /// A campus is within commuting distance.
    CampusCommuting,
    /// No campus to commute to, but a learning centre is near.
    CentreNear,
    /// No campus to commute to, but a learning centre is within commuting distance.
    CentreCommuting,
    /// Neither is within commuting distance.
    Neither,
}

impl AccessLevel {
    /// From the best to the worst.
    pub const ALL: [Self; 5] = [
        Self::CampusNear,
        Self::CampusCommuting,
        Self::CentreNear,
        Self::CentreCommuting,
        Self::Neither,
    ];
}

/// The rule. A campus within commuting distance comes before a learning centre, however near that is, because it
/// offers whole programmes; within each kind, near comes before commuting distance.
pub fn level(reach: &Reach) -> AccessLevel {
    let within = |nearest: Option<Nearest>, limit: Km| nearest.is_some_and(|n| n.distance <= limit);
    if within(reach.campus, NEAR) {
        AccessLevel::CampusNear
    } else if within(reach.campus, COMMUTING) {
        AccessLevel::CampusCommuting
    } else if within(reach.centre, NEAR) {
        AccessLevel::CentreNear
    } else if within(reach.centre, COMMUTING) {
        AccessLevel::CentreCommuting
    } else {
        AccessLevel::Neither
    }
}

/// Access in one municipality, counted over the people who live in its localities.
#[derive(Debug, Clone, PartialEq)]
pub struct Access {
    /// The level of the median inhabitant, people ordered by level.
    pub level: AccessLevel,
    /// People at each level, in the order of `AccessLevel::ALL`.
    pub people: [u32; AccessLevel::ALL.len()],
    /// Mean distance to the nearest campus.
    pub campus: Option<Km>,
    /// Mean distance to the nearest learning centre.
    pub centre: Option<Km>,
    /// Mean distance to the nearer of the two.
    pub any: Option<Km>,
}

impl Access {
    /// Access over localities with their people and reach; none where nobody lives in a locality.
    pub fn of(localities: &[(u32, Reach)]) -> Option<Self> {
        let everyone = total(localities.iter().map(|(people, _)| *people));
        if everyone == 0 {
            return None;
        }
        let mut people = [0; AccessLevel::ALL.len()];
        for (count, reach) in localities {
            let here = &mut people[level(reach) as usize];
            *here = u32::saturating_add(*here, *count);
        }
        let mut counted: u64 = 0;
        let median = AccessLevel::ALL
            .into_iter()
            .find(|&level| {
                counted += u64::from(people[level as usize]);
                2 * counted >= u64::from(everyone)
            })
            .unwrap_or(AccessLevel::Neither);
        let mean = |nearest: fn(&Reach) -> Option<Nearest>| {
            localities
                .iter()
                .map(|(count, reach)| nearest(reach).map(|n| n.distance.0 * f64::from(*count)))
                .sum::<Option<f64>>()
                .map(|sum| Km(sum / f64::from(everyone)))
        };
        Some(Self {
            level: median,
            people,
            campus: mean(|reach| reach.campus),
            centre: mean(|reach| reach.centre),
            any: mean(Reach::any),
        })
    }

    /// People in localities.
    pub fn everyone(&self) -> u32 {
        total(self.people.iter().copied())
    }

    /// The share of the people in localities who have `level`, in per cent.
    pub fn share(&self, level: AccessLevel) -> f64 {
        100.0 * f64::from(self.people[level as usize]) / f64::from(self.everyone())
    }
}

/// A sum of people. Damaged data may count more than 32 bits hold; it then counts as many as they do.
fn total(people: impl Iterator<Item = u32>) -> u32 {
    people.fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::LonLat;

    fn reach(campus: f64, centre: f64) -> Reach {
        let nearest = |km: f64| {
            km.is_finite().then_some(Nearest {
                distance: Km(km),
                site: 0,
            })
        };
        Reach {
            campus: nearest(campus),
            centre: nearest(centre),
        }
    }

    #[track_caller]
    fn check(campus: f64, centre: f64, expected: AccessLevel) {
        assert_eq!(level(&reach(campus, centre)), expected);
    }

    const NONE: f64 = f64::INFINITY;

    #[test]
    fn campus_on_the_near_limit() {
        check(40.0, 0.0, AccessLevel::CampusNear);
    }

    #[test]
    fn campus_just_beyond_the_near_limit() {
        check(40.001, 0.0, AccessLevel::CampusCommuting);
    }

    #[test]
    fn campus_on_the_commuting_limit_comes_before_a_centre_in_town() {
        check(80.0, 0.0, AccessLevel::CampusCommuting);
    }

    #[test]
    fn centre_on_the_near_limit() {
        check(80.001, 40.0, AccessLevel::CentreNear);
    }

    #[test]
    fn centre_on_the_commuting_limit() {
        check(200.0, 80.0, AccessLevel::CentreCommuting);
    }

    #[test]
    fn nothing_within_commuting_distance() {
        check(80.001, 80.001, AccessLevel::Neither);
    }

    #[test]
    fn nothing_known_at_all() {
        check(NONE, NONE, AccessLevel::Neither);
    }

    #[test]
    fn the_median_inhabitant_decides() {
        let access = |near: u32, far: u32| {
            let both = [(near, reach(10.0, 0.0)), (far, reach(100.0, 100.0))];
            Access::of(&both).expect("people").level
        };
        assert_eq!(access(501, 499), AccessLevel::CampusNear);
        assert_eq!(access(500, 500), AccessLevel::CampusNear);
        assert_eq!(access(499, 501), AccessLevel::Neither);
    }

    #[test]
    fn means_weigh_people_and_shares_add_up() {
        let access =
            Access::of(&[(300, reach(0.0, 50.0)), (100, reach(100.0, 10.0))]).expect("people");
        assert_eq!(access.campus, Some(Km(25.0)));
        assert_eq!(access.centre, Some(Km(40.0)));
        assert_eq!(access.any, Some(Km(2.5)));
        let sum: f64 = AccessLevel::ALL.iter().map(|&l| access.share(l)).sum();
        assert!((sum - 100.0).abs() < 1e-9);
    }

    #[test]
    fn nobody_in_localities_means_no_access_figure() {
        assert_eq!(Access::of(&[]), None);
        assert_eq!(Access::of(&[(0, reach(1.0, 1.0))]), None);
    }

    #[test]
    fn the_estimate_is_zero_within_a_locality_and_stretched_outside() {
        let (a, b) = (LocalityCode("a".into()), LocalityCode("b".into()));
        let at = |lon| LonLat { lon, lat: 64.0 };
        let stop = |locality, lon| Stop {
            locality,
            at: at(lon),
        };
        let road = EstimatedRoad::default();
        assert_eq!(
            road.distance(stop(Some(&a), 17.0), stop(Some(&a), 17.2)),
            Km(0.0)
        );
        let apart = road.distance(stop(Some(&a), 17.0), stop(Some(&b), 17.2));
        assert_eq!(apart.0, at(17.0).great_circle(at(17.2)).0 * 1.25);
        assert!(road.distance(stop(None, 17.0), stop(None, 17.2)).0 > 0.0);
    }

    #[test]
    fn shown_distances_are_multiples_of_five() {
        assert_eq!(rounded(Km(4.99)), 0);
        assert_eq!(rounded(Km(5.0)), 5);
        assert_eq!(rounded(Km(187.0)), 185);
    }
}
