//! Distances by road, from a graph of main roads, timetables and links: `data/source/roads/`.
//!
//! The nearest places of each locality are worked out when the data are made. A screen that routes reads the graph itself.

mod graph;
mod join;
mod read;
mod ways;

pub use graph::RoadGraph;
pub(crate) use graph::{Road, RoadKind};
pub(crate) use join::{AT_HAND, NEXT_TOWN, NOT_MUCH_FARTHER};
pub use join::{Joint, NEAR_A_ROAD};
pub use read::{FILE_NAME, RoadError};
pub use ways::{DETOUR, DistanceMethod, Way, Ways, estimated};
