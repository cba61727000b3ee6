//! Access: how far it is to a place to study, and the only rule that makes a level of it.

use super::{Distance, DistanceMethod, Nearby};
use crate::geo::Km;

/// Up to here a place counts as near: about half an hour by car at 80 km/h.
pub const NEAR: Km = Km(40.0);
/// Up to here one can commute: about an hour by car at 80 km/h.
pub const COMMUTING: Km = Km(80.0);
/// Beyond this distance a campus counts as far away in the headline: an hour and a half by car at 80 km/h.
pub const FAR: Km = Km(120.0);
/// How far a distance by road is off, typically, as a share of it: the tests hold it against published distances.
pub const TYPICAL_ERROR: f64 = 0.05;
/// Distances are shown to the nearest so many kilometres: they carry no more than that.
const SHOWN_STEP_KM: f64 = 5.0;

/// A distance as it is shown: rounded to 5 km; 0 stands for anything below that, as in the first class of the scale.
pub fn rounded(distance: Km) -> u32 {
    if distance.0 < SHOWN_STEP_KM {
        return 0;
    }
    ((distance.0 / SHOWN_STEP_KM).round() * SHOWN_STEP_KM) as u32
}

/// Whether a distance lies beyond a limit that it would be rounded to, and must not be taken for one within it.
pub fn is_just_beyond_limit(distance: Km) -> bool {
    let is_rounded_to = |limit: Km| f64::from(rounded(distance)) == limit.0;
    [NEAR, COMMUTING, FAR]
        .into_iter()
        .any(|limit| distance.0 > limit.0 && is_rounded_to(limit))
}

/// Whether two distances, the shorter first, differ by less than they are off.
pub fn about_as_far(nearer: Km, farther: Km) -> bool {
    farther.0 < nearer.0 * (1.0 + TYPICAL_ERROR)
}

/// A place to study, as it stands in the atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StudyPlace {
    /// Its place in `Atlas::sites`.
    Site(usize),
    /// Its place in `Atlas::outside`: beyond the five counties.
    Outside(usize),
}

/// The nearest place of a kind.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// How far it is by road.
    pub distance: Km,
    /// How that is known; none within one locality.
    pub method: Option<DistanceMethod>,
    /// Which place.
    pub place: StudyPlace,
    /// Another one that is about as far: which is nearer, the distances cannot tell.
    pub rival: Option<Distance>,
}

impl Nearest {
    /// The first of `distances`, and the next if it is about as far.
    fn of(mut distances: impl Iterator<Item = Distance>) -> Option<Self> {
        let first = distances.next()?;
        let rival = distances.next();
        let rival = rival.filter(|next| about_as_far(first.km, next.km));
        Some(Self {
            distance: first.km,
            method: first.method,
            place: first.place,
            rival,
        })
    }
}

/// What one locality has within reach.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reach {
    /// The nearest campus.
    pub campus: Option<Nearest>,
    /// The nearest learning centre.
    pub centre: Option<Nearest>,
    /// The nearest campus abroad, if it matters and is not counted as `campus`.
    pub abroad: Option<Nearest>,
}

impl Reach {
    /// The nearer of campus and learning centre.
    pub fn any(&self) -> Option<Nearest> {
        match (self.campus, self.centre) {
            (Some(campus), Some(centre)) if centre.distance < campus.distance => Some(centre),
            (campus, centre) => campus.or(centre),
        }
    }

    /// What is `near`, of which those in use count.
    pub fn of(near: &Nearby, counts: impl Fn(StudyPlace) -> bool) -> Self {
        let nearest = |list: &[Distance]| {
            let list = list.iter().copied();
            Nearest::of(list.filter(|it| counts(it.place)))
        };
        Self {
            campus: nearest(&near.campuses),
            centre: nearest(&near.centres),
            abroad: nearest(&near.abroad),
        }
    }

    /// The same where campuses abroad count as those in Sweden do.
    pub fn counting_abroad(near: &Nearby, counts: impl Fn(StudyPlace) -> bool) -> Self {
        let mut campuses = [near.campuses.as_slice(), &near.abroad].concat();
        campuses.sort_by(|a, b| a.km.0.total_cmp(&b.km.0));
        let campuses = Nearby {
            campuses,
            centres: near.centres.clone(),
            abroad: Vec::new(),
        };
        Self::of(&campuses, counts)
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
    let distance = |nearest: Option<Nearest>| nearest.map(|it| it.distance);
    level_at(distance(reach.campus), distance(reach.centre))
}

/// The same rule for the distances to the nearest campus and the nearest learning centre.
pub fn level_at(campus: Option<Km>, centre: Option<Km>) -> AccessLevel {
    let within = |nearest: Option<Km>, limit: Km| nearest.is_some_and(|km| km <= limit);
    if within(campus, NEAR) {
        AccessLevel::CampusNear
    } else if within(campus, COMMUTING) {
        AccessLevel::CampusCommuting
    } else if within(centre, NEAR) {
        AccessLevel::CentreNear
    } else if within(centre, COMMUTING) {
        AccessLevel::CentreCommuting
    } else {
        AccessLevel::Neither
    }
}

/// People at each level, in the order of `AccessLevel::ALL`.
pub fn people_at(
    localities: impl Iterator<Item = (u32, AccessLevel)>,
) -> [u32; AccessLevel::ALL.len()] {
    let mut people = [0; AccessLevel::ALL.len()];
    for (count, level) in localities {
        let here = &mut people[level as usize];
        *here = u32::saturating_add(*here, count);
    }
    people
}

/// The level of the median inhabitant, people ordered by level; none where there is nobody.
pub fn median_level(people: &[u32; AccessLevel::ALL.len()]) -> Option<AccessLevel> {
    let everyone = total(people.iter().copied());
    let mut counted: u64 = 0;
    let mut levels = AccessLevel::ALL.into_iter();
    let median = levels.find(|&level| {
        counted += u64::from(people[level as usize]);
        2 * counted >= u64::from(everyone)
    });
    median.filter(|_| everyone > 0)
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
    /// How that is known for most of those who have a way to go.
    pub campus_method: Option<DistanceMethod>,
    /// Mean distance to the nearest learning centre.
    pub centre: Option<Km>,
    /// How that is known for most of those who have a way to go.
    pub centre_method: Option<DistanceMethod>,
    /// Mean distance to the nearer of the two.
    pub any: Option<Km>,
    /// How that is known for most of those who have a way to go.
    pub any_method: Option<DistanceMethod>,
}

impl Access {
    /// Access over localities with their people and reach; none where nobody lives in a locality.
    pub fn of(localities: &[(u32, Reach)]) -> Option<Self> {
        let levels = localities
            .iter()
            .map(|(count, reach)| (*count, level(reach)));
        let people = people_at(levels);
        let median = median_level(&people)?;
        let everyone = total(people.iter().copied());
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
            campus_method: usual_method(localities, |reach| reach.campus),
            centre: mean(|reach| reach.centre),
            centre_method: usual_method(localities, |reach| reach.centre),
            any: mean(Reach::any),
            any_method: usual_method(localities, Reach::any),
        })
    }

    /// People in localities.
    pub fn everyone(&self) -> u32 {
        total(self.people.iter().copied())
    }

    /// The share of the people in localities who have `level`, in per cent.
    pub fn share(&self, level: AccessLevel) -> f64 {
        self.share_of(&[level])
    }

    /// Those who have a campus within commuting distance; none where there are none.
    pub fn campus_within(&self) -> Option<WithinCommuting> {
        self.within(AccessLevel::CampusNear, AccessLevel::CampusCommuting)
    }

    /// Those who have no campus but a learning centre within commuting distance; none where there are none.
    pub fn centre_within(&self) -> Option<WithinCommuting> {
        self.within(AccessLevel::CentreNear, AccessLevel::CentreCommuting)
    }

    fn within(&self, near: AccessLevel, commuting: AccessLevel) -> Option<WithinCommuting> {
        let all = self.share_of(&[near, commuting]);
        (all > 0.0).then(|| WithinCommuting {
            all,
            near: self.share(near),
        })
    }

    fn share_of(&self, levels: &[AccessLevel]) -> f64 {
        let people = levels.iter().map(|level| self.people[*level as usize]);
        100.0 * f64::from(total(people)) / f64::from(self.everyone())
    }
}

/// The people who have a place to study within commuting distance, in per cent of those who live in localities.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WithinCommuting {
    /// All of them, those who have it near among them.
    pub all: f64,
    /// Those who have it near.
    pub near: f64,
}

/// How a distance is known for most people; the less certain where two are even.
fn usual_method(
    localities: &[(u32, Reach)],
    nearest: fn(&Reach) -> Option<Nearest>,
) -> Option<DistanceMethod> {
    let people = |method| {
        let known = |reach| nearest(reach).and_then(|it| it.method);
        let known = localities
            .iter()
            .filter(|(_, it)| known(it) == Some(method));
        total(known.map(|(people, _)| *people))
    };
    use DistanceMethod::{Estimated, MainRoad, Measured};
    let counted = [Measured, MainRoad, Estimated].map(|method| (people(method), method));
    let most = counted.into_iter().max()?;
    (most.0 > 0).then_some(most.1)
}

/// A sum of people. Damaged data may count more than 32 bits hold; it then counts as many as they do.
fn total(people: impl Iterator<Item = u32>) -> u32 {
    people.fold(0, u32::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reach(campus: f64, centre: f64) -> Reach {
        let nearest = |km: f64| {
            km.is_finite().then_some(Nearest {
                distance: Km(km),
                method: Some(DistanceMethod::MainRoad),
                place: StudyPlace::Site(0),
                rival: None,
            })
        };
        Reach {
            campus: nearest(campus),
            centre: nearest(centre),
            abroad: None,
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
    fn who_has_a_campus_near_has_it_within_commuting_distance_too() {
        let near_and_far = [(62, reach(10.0, NONE)), (38, reach(60.0, 0.0))];
        let access = Access::of(&near_and_far).expect("people");
        let campus = access.campus_within().expect("a campus");
        assert_eq!((campus.all, campus.near), (100.0, 62.0));
        assert_eq!(access.centre_within(), None);
    }

    #[test]
    fn nobody_in_localities_means_no_access_figure() {
        assert_eq!(Access::of(&[]), None);
        assert_eq!(Access::of(&[(0, reach(1.0, 1.0))]), None);
    }

    fn away(km: f64, place: StudyPlace) -> Distance {
        Distance {
            place,
            km: Km(km),
            method: Some(DistanceMethod::MainRoad),
        }
    }

    #[test]
    fn two_that_are_about_as_far_are_both_named() {
        use StudyPlace::Site;
        let rival = |second: f64| {
            let near = Nearby {
                campuses: vec![away(100.0, Site(0)), away(second, Site(1))],
                ..Nearby::default()
            };
            Reach::of(&near, |_| true)
                .campus
                .and_then(|it| it.rival)
                .map(|it| it.place)
        };
        assert_eq!(rival(104.9), Some(Site(1)));
        assert_eq!(rival(105.0), None);
    }

    #[test]
    fn places_out_of_use_do_not_count() {
        use StudyPlace::Site;
        let near = Nearby {
            campuses: vec![away(10.0, Site(0)), away(10.2, Site(1))],
            ..Nearby::default()
        };
        let reach = Reach::of(&near, |place| place == Site(1));
        let campus = reach.campus.expect("the other one");
        assert_eq!((campus.place, campus.rival), (Site(1), None));
    }

    #[test]
    fn campuses_abroad_count_only_where_they_are_asked_for() {
        use StudyPlace::{Outside, Site};
        let near = Nearby {
            campuses: vec![away(130.0, Site(0))],
            centres: Vec::new(),
            abroad: vec![away(3.0, Outside(0))],
        };
        let reach = Reach::of(&near, |_| true);
        assert_eq!(reach.campus.map(|it| it.place), Some(Site(0)));
        assert_eq!(reach.abroad.map(|it| it.place), Some(Outside(0)));
        assert_eq!(level(&reach), AccessLevel::Neither);
        let asked = Reach::counting_abroad(&near, |_| true);
        assert_eq!(asked.campus.map(|it| it.place), Some(Outside(0)));
        assert_eq!(
            (level(&asked), asked.abroad),
            (AccessLevel::CampusNear, None)
        );
    }

    #[test]
    fn the_usual_method_is_that_of_most_people_with_a_way_to_go() {
        use DistanceMethod::{Estimated, MainRoad};
        let known = |method| {
            let mut it = reach(10.0, NONE);
            it.campus = it.campus.map(|campus| Nearest { method, ..campus });
            it
        };
        let usual = |main: u32, estimated: u32| {
            let all = [
                (1000, known(None)),
                (main, known(Some(MainRoad))),
                (estimated, known(Some(Estimated))),
            ];
            Access::of(&all).and_then(|access| access.campus_method)
        };
        assert_eq!(usual(2, 1), Some(MainRoad));
        assert_eq!(usual(1, 1), Some(Estimated));
        assert_eq!(usual(0, 0), None);
    }

    #[test]
    fn shown_distances_are_multiples_of_five() {
        assert_eq!(rounded(Km(4.99)), 0);
        assert_eq!(rounded(Km(5.0)), 5);
        assert_eq!(rounded(Km(187.0)), 185);
    }

    #[test]
    fn a_distance_just_beyond_a_limit_is_told_from_one_within_it() {
        for (km, expected) in [
            (79.9, false),
            (80.0, false),
            (80.4, true),
            (82.4, true),
            (82.5, false),
            (41.8, true),
            (121.0, true),
            (101.0, false),
        ] {
            assert_eq!(is_just_beyond_limit(Km(km)), expected, "{km} km");
        }
    }
}
