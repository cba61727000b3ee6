//! How a place that may lie anywhere joins the roads: one that is opened in thought, and moved.
//!
//! Nearby it is as for any other place. Beyond the limits up to which those join roads and towns, a leg becomes dearer kilometre by
//! kilometre instead of being out of reach, so that nothing jumps while the place is moved. The landscape keeps to the same rule.

use super::graph::{RoadGraph, RoadKind, along};
use super::join::{
    AT_HAND, Joint, KM_PER_DEGREE, NEAR_A_ROAD, NEXT_TOWN, NOT_MUCH_FARTHER, Onto, foot,
};
use super::ways::Way;
use crate::geo::{Km, Line, LonLat};
use petgraph::graph::{EdgeIndex, NodeIndex};

/// What each kilometre of a leg costs beyond the limit up to which a place joins roads and towns, on top of its own cost.
pub(crate) const BEYOND_LIMIT: f64 = 2.0;
/// Roads and towns are looked at up to so many kilometres beyond the limit. The leg alone then costs more than 40 km.
pub(crate) const STILL_LOOKED_AT: f64 = 12.0;

/// What a leg counts, in kilometres by road: each of its own `factor` times, and those beyond the limit so much `dearer`.
pub(crate) fn leg(km: f64, limit: f64, factor: f64, dearer: f64) -> f64 {
    km * factor + (km - limit).max(0.0) * dearer
}

/// The limit up to which a place joins roads, in kilometres, where the nearest road is so far.
pub(crate) fn limit(nearest: f64) -> f64 {
    AT_HAND.max(NOT_MUCH_FARTHER * nearest)
}

/// The limit for roads of a kind.
pub(crate) fn limit_of(kind: RoadKind, limit: f64) -> f64 {
    match kind {
        RoadKind::MainRoad => limit.max(NEAR_A_ROAD.0),
        _ => limit,
    }
}

/// The roads that a place can join, in stretches: each is joined where it comes nearest.
#[derive(Debug)]
pub struct OpenRoads(Vec<OpenStretch>);

#[derive(Debug)]
struct OpenStretch {
    edge: EdgeIndex,
    ends: [NodeIndex; 2],
    /// The whole road.
    road: Way,
    kind: RoadKind,
    /// Where the stretch begins and ends, as shares of the road.
    shares: [f64; 2],
    line: Line,
    /// Kilometres of the line up to each of its points.
    along: Vec<f64>,
    /// The least and the largest degrees of the line.
    around: [LonLat; 2],
}

impl OpenRoads {
    /// The roads of a graph.
    pub fn new(graph: &RoadGraph) -> Self {
        let stretches = graph
            .open_roads()
            .flat_map(|(edge, road, (first, second))| {
                road.stretches().map(move |stretch| OpenStretch {
                    edge,
                    ends: [first, second],
                    road: road.way,
                    kind: road.kind,
                    shares: stretch.shares,
                    along: along(&stretch.line),
                    around: around(&stretch.line),
                    line: stretch.line,
                })
            });
        Self(stretches.collect())
    }

    /// How far the nearest road is as the crow flies; infinitely far where there is none.
    pub fn nearest(&self, at: LonLat) -> Km {
        let nearest = self.0.iter().fold(f64::INFINITY, |nearest, stretch| {
            match stretch.at_least(at) < nearest {
                true => nearest.min(stretch.foot(at).0),
                false => nearest,
            }
        });
        Km(nearest)
    }

    /// Joins a place to the roads and localities of the graph around it.
    pub fn join(&self, at: LonLat, graph: &RoadGraph) -> Joint {
        let nearest = self.nearest(at);
        let limit = limit(nearest.0);
        let farthest = limit + STILL_LOOKED_AT;
        let mut joint = Joint {
            to_road: Some(nearest),
            ..Joint::default()
        };
        let near = |stretch: &&OpenStretch| stretch.at_least(at) <= farthest;
        for stretch in self.0.iter().filter(near) {
            let (km, share) = stretch.foot(at);
            if km > farthest {
                continue;
            }
            let limit = limit_of(stretch.kind, limit);
            let leg = Way::along(RoadKind::Local, leg(km, limit, graph.leg, BEYOND_LIMIT));
            let road = stretch.road;
            let [first, second] = stretch.ends;
            joint.legs.push((first, leg + road.share(share)));
            joint.legs.push((second, leg + road.share(1.0 - share)));
            joint.onto.push(Onto {
                edge: stretch.edge,
                road,
                share,
                leg,
            });
        }
        for (nth, town) in graph.points[..graph.localities].iter().enumerate() {
            let km = at.great_circle(*town).0;
            if km <= NEXT_TOWN + STILL_LOOKED_AT {
                let leg = leg(km, NEXT_TOWN, graph.leg, BEYOND_LIMIT);
                let leg = Way::along(RoadKind::Local, leg);
                joint.legs.push((NodeIndex::new(nth), leg));
            }
        }
        joint
    }
}

impl OpenStretch {
    /// The least that it can be away from a place, in kilometres.
    fn at_least(&self, at: LonLat) -> f64 {
        let [least, most] = self.around;
        let lon = (least.lon - at.lon).max(at.lon - most.lon).max(0.0);
        let lat = (least.lat - at.lat).max(at.lat - most.lat).max(0.0);
        (lon * at.lat.to_radians().cos()).hypot(lat) * KM_PER_DEGREE
    }

    /// How far its nearest point is, and the share of the road that lies before that.
    fn foot(&self, at: LonLat) -> (f64, f64) {
        let (km, share) = foot(at, &self.line, &self.along);
        let [from, to] = self.shares;
        (km, from + share * (to - from))
    }
}

/// The least and the largest degrees of a line.
fn around(line: &[LonLat]) -> [LonLat; 2] {
    let limit = |pick: fn(f64, f64) -> f64, start: f64| LonLat {
        lon: line.iter().map(|at| at.lon).fold(start, pick),
        lat: line.iter().map(|at| at.lat).fold(start, pick),
    };
    [
        limit(f64::min, f64::INFINITY),
        limit(f64::max, f64::NEG_INFINITY),
    ]
}
