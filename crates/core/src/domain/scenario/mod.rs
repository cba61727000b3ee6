//! What if: places to study that open or close, and what that means for how far people have.
//!
//! A [`Scenario`] says what changes. [`Routes`] has the ways, worked out once; an [`Outcome`] what each locality then has within
//! reach. [`PeopleCount`] counts people at a [`Threshold`], [`Effect`] what differs from today. [`Coverage`]
//! finds where a new learning centre would reach most people, and [`Sensitivity`] how much of that hangs on what is assumed.

mod best_places;
mod candidates;
mod change;
mod effect;
mod outcome;
mod people;
mod position;
mod routes;
mod scope;
mod sensitivity;
mod threshold;

pub use best_places::{BestPlace, Coverage, GreedyStep};
pub use candidates::{CandidateSearch, Candidates};
pub use change::{MOST_CHANGES, Opened, OpenedKind, Scenario};
pub use effect::{Effect, LevelChange, Longest, Moved, level_of};
pub use outcome::{Destination, Outcome, Reached, ScenarioPlace, TriedPositions, WithinReach};
pub use people::{PeopleCount, is_reached};
pub use position::Position;
pub use routes::{CountsAs, RouteSearch, Routed, Routes};
pub use scope::Scope;
pub use sensitivity::{Assumption, Sensitivity, SensitivitySearch};
pub use threshold::{Threshold, is_within};
