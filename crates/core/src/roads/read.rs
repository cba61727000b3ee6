//! `road_graph.json`: numbers as differences, so that the file is small. Everything is checked here.

use super::graph::{Road, RoadGraph, RoadKind, along};
use super::ways::Way;
use crate::geo::LonLat;
use petgraph::graph::{NodeIndex, UnGraph};
use serde::Deserialize;

/// The file as it is written.
#[derive(Deserialize)]
struct Written {
    /// Steps to a degree.
    q: f64,
    /// Kilometres of road for each kilometre of a straight leg.
    leg: f64,
    /// How many of the nodes are localities.
    localities: usize,
    /// Longitude and latitude of each node, in steps from the node before.
    nodes: Vec<i32>,
    /// The first node of each edge, counted from that of the edge before.
    a: Vec<i32>,
    /// The second node of each edge, counted from its first.
    b: Vec<i32>,
    /// The length of each edge in tenths of a kilometre.
    km10: Vec<u32>,
    /// What each length is known from, a digit an edge.
    kind: String,
    /// The points of each edge between its nodes, in steps from the point before.
    geo: Vec<Vec<i32>>,
}

/// Why there is no graph, with the place of the fault.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum RoadError {
    /// No JSON, or not the members that a graph has.
    #[error("{FILE_NAME}: line {line}, column {column}: {reason}")]
    NotAGraph {
        /// Line of the fault, from 1.
        line: usize,
        /// Column of the fault.
        column: usize,
        /// What the parser says.
        reason: String,
    },
    /// A member that says something impossible.
    #[error("{FILE_NAME}: `{member}` must be {expected}, found {found}")]
    Member {
        /// Its name.
        member: &'static str,
        /// What it must be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// A node with an impossible point.
    #[error("{FILE_NAME}: node {node} lies at {lon}, {lat}, which is no place in degrees")]
    Node {
        /// Which, from 0.
        node: usize,
        /// Degrees east.
        lon: f64,
        /// Degrees north.
        lat: f64,
    },
    /// An edge that is no road.
    #[error("{FILE_NAME}: edge {edge}: {reason}")]
    Edge {
        /// Which, from 0.
        edge: usize,
        /// What is wrong with it.
        reason: String,
    },
}

/// The name of the file, in `data/` and in errors. It comes later than the atlas, for screens that route.
pub const FILE_NAME: &str = "road_graph.json";

impl RoadGraph {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// The first thing that is wrong in it.
    pub fn from_json(text: &str) -> Result<Self, RoadError> {
        let written: Written =
            serde_json::from_str(text).map_err(|error| RoadError::NotAGraph {
                line: error.line(),
                column: error.column(),
                reason: error.to_string(),
            })?;
        written.checked()?;
        let points = written.points()?;
        let mut lengths = UnGraph::with_capacity(points.len(), written.km10.len());
        for _ in &points {
            lengths.add_node(());
        }
        let mut roads = Vec::with_capacity(written.km10.len());
        let mut first = 0_i64;
        for edge in 0..written.km10.len() {
            first += i64::from(written.a[edge]);
            let second = first + i64::from(written.b[edge]);
            let node = |index: i64| -> Result<usize, RoadError> {
                let known = usize::try_from(index).ok().filter(|it| *it < points.len());
                known.ok_or_else(|| RoadError::Edge {
                    edge,
                    reason: format!(
                        "there is no node {index}, nodes are 0 to {}",
                        points.len() - 1
                    ),
                })
            };
            let ends = [node(first)?, node(second)?];
            let road = written.road(edge, ends.map(|end| points[end]))?;
            let [from, to] = ends.map(NodeIndex::new);
            lengths.add_edge(from, to, road.way);
            roads.push(road);
        }
        Ok(Self {
            lengths,
            roads,
            points,
            localities: written.localities,
            leg: written.leg,
        })
    }
}

impl Written {
    /// Checks what stands once in the file.
    fn checked(&self) -> Result<(), RoadError> {
        let member = |member, expected: &str, found: String| RoadError::Member {
            member,
            expected: expected.to_owned(),
            found,
        };
        if !(self.q >= 1.0 && self.q.is_finite()) {
            return Err(member(
                "q",
                "1 or more steps to a degree",
                self.q.to_string(),
            ));
        }
        if !(1.0..=3.0).contains(&self.leg) {
            return Err(member("leg", "a factor from 1 to 3", self.leg.to_string()));
        }
        let nodes = self.nodes.len() / 2;
        if self.nodes.len() % 2 == 1 {
            return Err(member(
                "nodes",
                "pairs of numbers",
                "one too many".to_owned(),
            ));
        }
        if self.localities > nodes {
            let found = format!("{} for {nodes} nodes", self.localities);
            return Err(member("localities", "at most the number of nodes", found));
        }
        let edges = self.km10.len();
        let others = [
            ("a", self.a.len()),
            ("b", self.b.len()),
            ("kind", self.kind.len()),
            ("geo", self.geo.len()),
        ];
        match others.into_iter().find(|(_, len)| *len != edges) {
            None => Ok(()),
            Some((name, len)) => {
                let expected = format!("one for each of the {edges} lengths in `km10`");
                Err(member(name, &expected, len.to_string()))
            }
        }
    }

    fn points(&self) -> Result<Vec<LonLat>, RoadError> {
        let (mut x, mut y) = (0_i64, 0_i64);
        let pairs = self.nodes.chunks_exact(2).enumerate();
        pairs
            .map(|(node, step)| {
                (x, y) = (x + i64::from(step[0]), y + i64::from(step[1]));
                let at = self.at(x, y);
                let LonLat { lon, lat } = at;
                let is_sound = lon.abs() <= 180.0 && lat.abs() <= 90.0;
                is_sound
                    .then_some(at)
                    .ok_or(RoadError::Node { node, lon, lat })
            })
            .collect()
    }

    fn at(&self, x: i64, y: i64) -> LonLat {
        LonLat {
            lon: x as f64 / self.q,
            lat: y as f64 / self.q,
        }
    }

    fn road(&self, edge: usize, [from, to]: [LonLat; 2]) -> Result<Road, RoadError> {
        let wrong = |reason: String| RoadError::Edge { edge, reason };
        let kind = match self.kind.as_bytes()[edge] {
            b'0' => RoadKind::Measured,
            b'1' => RoadKind::MainRoad,
            b'2' => RoadKind::Link,
            b'3' => RoadKind::Local,
            other => {
                let found = char::from(other);
                return Err(wrong(format!(
                    "its kind must be 0, 1, 2 or 3, found {found}"
                )));
            }
        };
        let steps = &self.geo[edge];
        if steps.len() % 2 == 1 {
            return Err(wrong("its line must be pairs of numbers".to_owned()));
        }
        let mut line = vec![from];
        let steps_of = |degrees: f64| (degrees * self.q).round() as i64;
        let (mut x, mut y) = (steps_of(from.lon), steps_of(from.lat));
        for step in steps.chunks_exact(2) {
            (x, y) = (x + i64::from(step[0]), y + i64::from(step[1]));
            line.push(self.at(x, y));
        }
        line.push(to);
        Ok(Road {
            way: Way::along(kind, f64::from(self.km10[edge]) / 10.0),
            kind,
            along: along(&line),
            line,
        })
    }
}
