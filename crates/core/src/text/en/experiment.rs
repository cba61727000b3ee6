//! The screen of the thought experiment, in English.

use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::ExperimentText;

/// Words of the screen of the thought experiment.
pub const EXPERIMENT: ExperimentText = ExperimentText {
    about: "Open or close places in thought, and see how many people would have farther or less far to go. The link in the address bar holds everything you change.",
    working: "Working out the ways …",
    destination_label: "Count the way to",
    destination: |destination| match destination {
        Destination::Campus => "the nearest campus",
        Destination::CampusOrCentre => "the nearest learning centre or campus",
    },
    threshold_label: "What counts as near?",
    threshold: |threshold| format!("{} km", threshold.to_param()),
    try_heading: "Try a change",
    kind_label: "Open a",
    kind,
    locality_label: "in a locality",
    locality_none: "Choose a locality",
    place_on_map: "Point on the map",
    placing: "Press on the map where it is to open.",
    site_label: "Close",
    close: |site| format!("Close {site}"),
    site_none: "Choose a learning centre or campus",
    full: "There is room for ten changes. Take one away to try another.",
    remove: |place| format!("Remove: {place}"),
    handle: |place| {
        format!("{place}. The arrow keys move it, with Shift in small steps; Delete removes it.")
    },
    undo: "Undo",
    redo: "Redo",
    reset: "Start again",
    key: |destination| match destination {
        Destination::Campus => "Kilometres to the nearest campus, roughly",
        Destination::CampusOrCentre => {
            "Kilometres to the nearest learning centre or campus, roughly"
        }
    },
    key_line: |threshold| format!("the limit of near, {} km", threshold.to_param()),
    line: |km| format!("{}\u{a0}km", km.0),
    key_dots: [
        "locality within the limit",
        "locality beyond the limit",
        "comes within the limit in the experiment",
    ],
    point: |km| format!("about {} km", (km.0 / 5.0).round() * 5.0),
    point_unknown: "no known road",
    locality: |name, km| format!("{name}: about {}\u{a0}km", (km.0 / 5.0).round() * 5.0),
    bars: ["Today", "Then"],
    all_figures: "All figures, and how sure they are",
    swipe: "Before and after: drag to compare",
    scope_label: "Count people in",
    counts_heading: "County by county",
    counts: |threshold| {
        format!(
            "People in localities (Statistics Sweden, 2020) who have more than {} km to go",
            threshold.to_param()
        )
    },
    count_columns: [
        "Area",
        "Today",
        "In the experiment",
        "Share",
        "Outside localities, not counted",
    ],
    help_heading: "Where would a learning centre help most people?",
    help_about: "Every locality of the chosen area is tried, one at a time, with what is opened and closed already.",
    help_open: "Work out the best places",
    method_heading: "How it is worked out",
    method: &[
        "The way is counted along a network of larger roads and bus lines (Natural Earth, the timetable of Länstrafiken Norrbotten of 2022, and links of our own). From a point beside the road the straight line to the road times 1.2 is counted; where the network does not reach, the straight line times 1.25. Against published distances the mean error is about 5 per cent.",
        "The surface is an estimate. Against exact routes from 2,000 random points the mean error is just below 6 km, most in the mountains. Half of the land lies more than 8 km from a road of the network.",
        "People are counted in their localities (Statistics Sweden, 2020), never on the surface. Those who live outside localities, about one in five, are not counted: how far they have to go is not known.",
        "Winter roads, ferries, public transport and places across the border that no source names are left out. What a new learning centre would cost or offer, the count does not say.",
    ],
};

fn kind(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "learning centre",
        OpenedKind::Campus => "campus",
    }
}
