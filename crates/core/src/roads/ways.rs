//! Ways: how long, and how that is known; and the search for the shortest.

use super::graph::{RoadGraph, RoadKind};
use super::join::Joint;
use crate::geo::{Km, LonLat};
use petgraph::graph::NodeIndex;
use petgraph::visit::EdgeRef;
use serde::{Deserialize, Serialize};
use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::ops::Add;

/// Kilometres of road for each kilometre as the crow flies, where the graph does not reach.
pub const DETOUR: f64 = 1.25;
/// A way of which the timetables measure so large a share is measured.
const MOSTLY_MEASURED: f64 = 0.7;
/// A way of which so large a share runs along straight lines is estimated.
const OFTEN_STRAIGHT: f64 = 0.4;

/// Lengths are sums of tenths of a kilometre; a metre more is noise of the arithmetic.
pub const A_METRE: f64 = 0.001;

/// How a distance is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DistanceMethod {
    /// At least 70 % of it is measured along the road, by timetables.
    Measured,
    /// Most of it follows main roads as a map draws them.
    MainRoad,
    /// At least 40 % of it, or all, is a straight line times a factor.
    Estimated,
}

/// A length of road with what it is made of.
#[derive(Debug, Clone, Copy, Default)]
pub struct Way {
    /// All of it, in kilometres.
    km: f64,
    /// What timetables measure of it.
    measured: f64,
    /// What runs along straight lines.
    straight: f64,
}

impl Way {
    pub(super) fn along(kind: RoadKind, km: f64) -> Self {
        let (measured, straight) = match kind {
            RoadKind::Measured => (km, 0.0),
            RoadKind::MainRoad => (0.0, 0.0),
            RoadKind::Link | RoadKind::Local => (0.0, km),
        };
        Self {
            km,
            measured,
            straight,
        }
    }

    /// A share of it.
    pub(super) fn share(self, share: f64) -> Self {
        Self {
            km: self.km * share,
            measured: self.measured * share,
            straight: self.straight * share,
        }
    }

    /// How long it is.
    pub fn km(self) -> Km {
        Km(self.km)
    }

    /// Kilometres as they are written: no more is known. Limits are round tens; what lies just beyond one stays beyond it.
    pub fn whole(self) -> Km {
        let rounded = self.km.round();
        match rounded % 10.0 == 0.0 && self.km > rounded + A_METRE {
            true => Km(rounded + 1.0),
            false => Km(rounded),
        }
    }

    /// How that is known; none where there is nothing to go.
    pub fn method(self) -> Option<DistanceMethod> {
        if self.km <= 0.0 {
            return None;
        }
        Some(if self.measured >= MOSTLY_MEASURED * self.km {
            DistanceMethod::Measured
        } else if self.straight >= OFTEN_STRAIGHT * self.km {
            DistanceMethod::Estimated
        } else {
            DistanceMethod::MainRoad
        })
    }
}

impl Add for Way {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            km: self.km + other.km,
            measured: self.measured + other.measured,
            straight: self.straight + other.straight,
        }
    }
}

/// Ways are compared by their length alone: the search looks for the shortest.
impl PartialEq for Way {
    fn eq(&self, other: &Self) -> bool {
        self.km == other.km
    }
}

impl PartialOrd for Way {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.km.partial_cmp(&other.km)
    }
}

/// A straight line times a factor: for places that the graph does not reach.
pub fn estimated(from: LonLat, to: LonLat) -> Way {
    straight(from, to, DETOUR)
}

/// A straight line times the factor `detour`.
pub fn straight(from: LonLat, to: LonLat, detour: f64) -> Way {
    Way::along(RoadKind::Link, from.great_circle(to).0 * detour)
}

/// The shortest ways from one place to everywhere.
#[derive(Debug)]
pub struct Ways<'a> {
    from: &'a Joint,
    /// By node; none where no road leads.
    to: Vec<Option<Way>>,
}

impl RoadGraph {
    /// The shortest ways from a place to everywhere.
    pub fn ways_from<'a>(&self, from: &'a Joint) -> Ways<'a> {
        let mut search = Search {
            to: vec![None; self.lengths.node_count()],
            next: BinaryHeap::new(),
        };
        for (node, leg) in &from.legs {
            search.reach(*node, *leg);
        }
        while let Some((node, way)) = search.nearest() {
            for road in self.lengths.edges(node) {
                search.reach(road.target(), way + *road.weight());
            }
        }
        let to = search.to;
        Ways { from, to }
    }
}

/// A search in the making (Dijkstra). `petgraph::algo::dijkstra` has one start, so that each search would copy the graph to add
/// the place, and fills a hash map; this one runs in each frame while a place is dragged.
struct Search {
    /// The shortest way known, by node.
    to: Vec<Option<Way>>,
    /// Where ways go on, with their lengths. The bits of what is not negative have its order.
    next: BinaryHeap<Reverse<(u64, NodeIndex)>>,
}

impl Search {
    fn reach(&mut self, node: NodeIndex, way: Way) {
        let known = &mut self.to[node.index()];
        if known.is_none_or(|known| way < known) {
            *known = Some(way);
            self.next.push(Reverse((way.km.to_bits(), node)));
        }
    }

    /// The nearest node from which no way has gone on, with the way there.
    fn nearest(&mut self) -> Option<(NodeIndex, Way)> {
        loop {
            let Reverse((length, node)) = self.next.pop()?;
            let way = self.to[node.index()].filter(|way| way.km.to_bits() == length);
            if let Some(way) = way {
                return Some((node, way));
            }
        }
    }
}

impl Ways<'_> {
    /// The way to the `nth` locality; none where no road leads.
    pub fn to_locality(&self, nth: usize) -> Option<Way> {
        self.to_node(NodeIndex::new(nth))
    }

    /// The way to another place; none where no road leads.
    pub fn to(&self, other: &Joint) -> Option<Way> {
        let by_nodes = other
            .legs
            .iter()
            .filter_map(|(node, leg)| Some(self.to_node(*node)? + *leg));
        let along_a_road = self.from.along_the_same_road(other);
        by_nodes
            .chain(along_a_road)
            .min_by(|a, b| a.km.total_cmp(&b.km))
    }

    fn to_node(&self, node: NodeIndex) -> Option<Way> {
        self.to.get(node.index()).copied().flatten()
    }
}
