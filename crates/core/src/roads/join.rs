//! How a place joins the roads.

use super::graph::{Road, RoadGraph, RoadKind};
use super::ways::Way;
use crate::geo::{Km, LonLat};
use petgraph::graph::{EdgeIndex, NodeIndex};

/// A place with a road so near lies in the graph.
pub const NEAR_A_ROAD: Km = Km(6.0);
/// A place joins so many roads at most, and one more where none of them is a main road.
const MOST_ROADS: usize = 4;
/// It joins roads up to here, wherever the nearest lies.
pub(super) const AT_HAND: f64 = 3.0;
/// It joins roads that are so much farther than the nearest.
pub(super) const NOT_MUCH_FARTHER: f64 = 1.6;
/// It joins localities directly up to here.
pub(crate) const NEXT_TOWN: f64 = 12.0;
/// Kilometres to a degree of latitude.
pub(super) const KM_PER_DEGREE: f64 = 111.195;

/// A place with its ways to the nodes around it.
#[derive(Debug, Clone, Default)]
pub struct Joint {
    pub(super) legs: Vec<(NodeIndex, Way)>,
    /// Where on which roads it joins.
    pub(super) onto: Vec<Onto>,
    /// How far the nearest road is as the crow flies; none for a locality, which is a node itself.
    pub to_road: Option<Km>,
}

/// A place on a road, and the leg that leads there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Onto {
    pub edge: EdgeIndex,
    /// The whole road.
    pub road: Way,
    /// The share of it that lies before the place.
    pub share: f64,
    pub leg: Way,
}

/// The point of a road that lies nearest to a place.
struct Foot<'a> {
    edge: EdgeIndex,
    road: &'a Road,
    ends: (NodeIndex, NodeIndex),
    km: f64,
    share: f64,
}

impl RoadGraph {
    /// The `nth` locality.
    pub fn locality(&self, nth: usize) -> Joint {
        Joint {
            legs: vec![(NodeIndex::new(nth), Way::default())],
            onto: Vec::new(),
            to_road: None,
        }
    }

    /// Any point: it joins the nearest roads, and localities nearby.
    pub fn join(&self, at: LonLat) -> Joint {
        let mut feet: Vec<Foot<'_>> = self
            .open_roads()
            .map(|(edge, road, ends)| {
                let (km, share) = foot(at, &road.line, &road.along);
                Foot {
                    edge,
                    road,
                    ends,
                    km,
                    share,
                }
            })
            .collect();
        feet.sort_by(|a, b| a.km.total_cmp(&b.km));
        let nearest = feet.first().map(|foot| foot.km);
        let limit = nearest.map_or(0.0, |km| AT_HAND.max(NOT_MUCH_FARTHER * km));
        let joined = feet.iter().take(MOST_ROADS);
        let joined = joined.take_while(|foot| foot.km <= limit).count();
        let (joined, others) = feet.split_at(joined);
        let is_main = |foot: &&Foot<'_>| foot.road.kind == RoadKind::MainRoad;
        let main = match joined.iter().any(|foot| is_main(&foot)) {
            true => None,
            false => others
                .iter()
                .find(is_main)
                .filter(|foot| foot.km <= NEAR_A_ROAD.0),
        };
        let onto = joined.iter().chain(main).map(|foot| {
            let leg = Way::along(RoadKind::Local, foot.km * self.leg);
            let onto = Onto {
                edge: foot.edge,
                road: foot.road.way,
                share: foot.share,
                leg,
            };
            (foot.ends, onto)
        });
        let onto: Vec<_> = onto.collect();
        let by_road = onto.iter().flat_map(|((first, second), onto)| {
            let before = onto.road.share(onto.share);
            let after = onto.road.share(1.0 - onto.share);
            [(*first, onto.leg + before), (*second, onto.leg + after)]
        });
        let towns = self.points[..self.localities].iter().enumerate();
        let towns = towns.filter_map(|(nth, town)| {
            let km = at.great_circle(*town).0;
            let way = || Way::along(RoadKind::Local, km * self.leg);
            (km <= NEXT_TOWN).then(|| (NodeIndex::new(nth), way()))
        });
        Joint {
            legs: by_road.chain(towns).collect(),
            onto: onto.iter().map(|(_, onto)| *onto).collect(),
            to_road: nearest.map(Km),
        }
    }
}

impl Joint {
    /// The ways to another place along roads that both join, without a detour by the ends of the road.
    pub(super) fn along_the_same_road(&self, other: &Self) -> impl Iterator<Item = Way> {
        self.onto.iter().flat_map(|here| {
            let there = other.onto.iter().filter(|it| it.edge == here.edge);
            there.map(|there| {
                here.leg + here.road.share((here.share - there.share).abs()) + there.leg
            })
        })
    }
}

/// How far the nearest point of a line is, and the share of the line that lies before it; `along` has its kilometres up to each point.
pub(super) fn foot(at: LonLat, line: &[LonLat], along: &[f64]) -> (f64, f64) {
    // A plane that touches the globe at the place.
    let east = KM_PER_DEGREE * at.lat.to_radians().cos();
    let plane = |point: &LonLat| {
        let (x, y) = (point.lon - at.lon, point.lat - at.lat);
        (x * east, y * KM_PER_DEGREE)
    };
    let whole = along.last().copied().unwrap_or_default();
    let mut nearest = (f64::INFINITY, 0.0);
    for (ends, along) in line.windows(2).zip(along.windows(2)) {
        let [(ax, ay), (bx, by)] = [&ends[0], &ends[1]].map(plane);
        let (dx, dy) = (bx - ax, by - ay);
        let square = dx * dx + dy * dy;
        let part = match square > 0.0 {
            true => (-(ax * dx + ay * dy) / square).clamp(0.0, 1.0),
            false => 0.0,
        };
        let km = (ax + part * dx).hypot(ay + part * dy);
        if km < nearest.0 {
            let before = along[0] + part * (along[1] - along[0]);
            nearest = (km, if whole > 0.0 { before / whole } else { 0.0 });
        }
    }
    nearest
}
