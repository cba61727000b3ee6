//! Distances by road, from a graph of main roads, timetables and links: `data/source/roads/`.
//!
//! The nearest places of each locality are worked out when the data are made. A screen that routes reads the graph itself.

mod graph;
mod join;
mod legs;
mod read;
mod smooth;
mod stretch;
mod ways;

pub use graph::RoadGraph;
pub(crate) use graph::{Road, RoadKind};
pub(crate) use join::NEXT_TOWN;
pub use join::{Joint, NEAR_A_ROAD};
pub use read::{FILE_NAME, RoadError};
pub use smooth::OpenRoads;
pub(crate) use smooth::{BEYOND_LIMIT, STILL_LOOKED_AT, leg, limit, limit_of};
pub use ways::{A_METRE, DETOUR, DistanceMethod, Way, Ways, estimated, straight};
