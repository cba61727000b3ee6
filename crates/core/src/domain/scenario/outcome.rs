//! What every locality has within reach in a scenario.

use super::{CountsAs, OpenedKind, Position, Routed, Routes, Scenario};
use crate::domain::{AccessLevel, Atlas, DistanceMethod, StudyPlace, level_at};
use crate::geo::Km;
use crate::roads::Way;

/// A place to study in a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScenarioPlace {
    /// One that there is.
    Known(StudyPlace),
    /// One that the scenario opens, by its place in it.
    Opened(usize),
}

/// The nearest place of a kind.
#[derive(Debug, Clone, Copy)]
pub struct Reached {
    /// Which place.
    pub place: ScenarioPlace,
    /// The way there.
    way: Way,
}

impl Reached {
    /// How far it is by road, not rounded.
    pub fn km(&self) -> Km {
        self.way.km()
    }

    /// How far it is in whole kilometres, as the atlas has distances.
    pub fn whole_km(&self) -> Km {
        self.way.whole()
    }

    /// How that is known; none within one locality.
    pub fn method(&self) -> Option<DistanceMethod> {
        self.way.method()
    }
}

/// Which places to study are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Destination {
    /// The nearest campus or learning centre.
    #[default]
    CampusOrCentre,
    /// The nearest campus.
    Campus,
}

/// What one locality has within reach.
#[derive(Debug, Clone, Copy, Default)]
pub struct WithinReach {
    /// The nearest campus.
    pub campus: Option<Reached>,
    /// The nearest learning centre.
    pub centre: Option<Reached>,
}

impl WithinReach {
    /// The nearest of the places that are asked for. A campus comes before a learning centre that is as far in whole kilometres.
    pub fn nearest(&self, destination: Destination) -> Option<&Reached> {
        match (destination, &self.campus, &self.centre) {
            (Destination::Campus, campus, _) => campus.as_ref(),
            (Destination::CampusOrCentre, Some(campus), Some(centre)) => {
                let is_nearer = centre.whole_km() < campus.whole_km();
                Some(if is_nearer { centre } else { campus })
            }
            (Destination::CampusOrCentre, campus, centre) => campus.as_ref().or(centre.as_ref()),
        }
    }

    /// How far it is to the nearest of the places that are asked for, not rounded.
    pub fn km(&self, destination: Destination) -> Option<Km> {
        let centre = match destination {
            Destination::Campus => None,
            Destination::CampusOrCentre => self.centre,
        };
        let both = [self.campus, centre].into_iter().flatten();
        both.map(|it| it.km()).min_by(|a, b| a.0.total_cmp(&b.0))
    }

    /// The access level of those who live there.
    pub fn level(&self) -> AccessLevel {
        let whole = |nearest: Option<Reached>| nearest.map(|it| it.whole_km());
        level_at(whole(self.campus), whole(self.centre))
    }

    fn offer(&mut self, place: ScenarioPlace, is_campus: bool, way: Way) {
        let nearest = match is_campus {
            true => &mut self.campus,
            false => &mut self.centre,
        };
        if nearest.is_none_or(|it| way.km() < it.km()) {
            *nearest = Some(Reached { place, way });
        }
    }
}

/// The ways from positions that are tried, kept while they are: only what is moved is routed anew.
#[derive(Debug, Default)]
pub struct TriedPositions(Vec<(Position, Vec<Way>)>);

impl TriedPositions {
    fn update(&mut self, routes: &Routes, scenario: &Scenario) {
        let positions = || scenario.opened().iter().map(|it| it.position);
        self.0
            .retain(|(known, _)| positions().any(|it| it == *known));
        for position in positions() {
            if self.ways(position).is_none() {
                self.0.push((position, routes.ways_from(position)));
            }
        }
    }

    fn ways(&self, position: Position) -> Option<&[Way]> {
        let known = self.0.iter().find(|(known, _)| *known == position);
        known.map(|(_, ways)| ways.as_slice())
    }
}

/// What every locality has within reach, in the order of the atlas.
#[derive(Debug)]
pub struct Outcome {
    localities: Vec<WithinReach>,
}

impl Outcome {
    /// The outcome of a scenario. `tried` belongs to `routes` and is kept from one scenario to the next.
    pub fn of(
        atlas: &Atlas,
        routes: &Routes,
        scenario: &Scenario,
        tried: &mut TriedPositions,
    ) -> Self {
        let mut localities = vec![WithinReach::default(); atlas.localities().len()];
        let is_open = |routed: &&Routed| match routed.place {
            StudyPlace::Site(index) => !scenario.closed().contains(&atlas.sites()[index].id),
            StudyPlace::Outside(_) => true,
        };
        let counts =
            |routed: &&Routed| routed.counts_as != CountsAs::CampusAbroad || atlas.counts_abroad();
        for routed in routes.places().iter().filter(counts).filter(is_open) {
            let is_campus = routed.counts_as != CountsAs::LearningCentre;
            for (locality, way) in localities.iter_mut().zip(&routed.ways) {
                locality.offer(ScenarioPlace::Known(routed.place), is_campus, *way);
            }
        }
        tried.update(routes, scenario);
        for (nth, opened) in scenario.opened().iter().enumerate() {
            let ways = tried.ways(opened.position).unwrap_or_default();
            let is_campus = opened.kind == OpenedKind::Campus;
            for (locality, way) in localities.iter_mut().zip(ways) {
                locality.offer(ScenarioPlace::Opened(nth), is_campus, *way);
            }
        }
        Self { localities }
    }

    /// The outcome where nothing is changed.
    pub fn today(atlas: &Atlas, routes: &Routes) -> Self {
        Self::of(
            atlas,
            routes,
            &Scenario::default(),
            &mut TriedPositions::default(),
        )
    }

    /// What each locality has within reach, in the order of the atlas.
    pub fn localities(&self) -> &[WithinReach] {
        &self.localities
    }
}
