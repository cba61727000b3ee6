//! The screen of the thought experiment, in English.

use super::LANG;
use super::measures::distance;
use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::ExperimentText;
use crate::text::number::{NO_BREAK, whole};

/// Words of the screen of the thought experiment.
pub const EXPERIMENT: ExperimentText = ExperimentText {
    about: "Imagine learning centres and campuses opening or closing, and see how many people would have a shorter or longer way to go. The link in the address bar holds everything you change.",
    working: "Working out the routes …",
    destination_label: "Measure the distance to",
    destination: |destination| match destination {
        Destination::Campus => "the nearest campus",
        Destination::CampusOrCentre => "the nearest learning centre or campus",
    },
    threshold_label: "What counts as near?",
    threshold: |threshold| format!("{}{NO_BREAK}km", threshold.to_param()),
    try_heading: "Try a change",
    kind_label: "Open a",
    kind,
    locality_label: "in a locality",
    locality_none: "Choose a locality",
    place_on_map: "Pick a point on the map",
    placing: "Press the map where it should be.",
    site_label: "Close",
    close: |site| format!("Close {site}"),
    site_none: "Choose a learning centre or campus",
    full: "There is room for ten changes. Remove one to try another.",
    remove: |place| format!("Remove: {place}"),
    handle: |place| {
        format!("{place}. The arrow keys move it, with Shift in small steps; Delete removes it.")
    },
    undo: "Undo",
    redo: "Redo",
    reset: "Start again",
    key: |destination| match destination {
        Destination::Campus => "Approximate distance to the nearest campus, km",
        Destination::CampusOrCentre => {
            "Approximate distance to the nearest learning centre or campus, km"
        }
    },
    key_line: |threshold| format!("the limit for near, {}{NO_BREAK}km", threshold.to_param()),
    line: |km| format!("{}{NO_BREAK}km", km.0),
    key_dots: [
        "locality within the limit",
        "locality beyond the limit",
        "comes within the limit in the experiment",
    ],
    point: distance,
    point_unknown: "no known road",
    locality: |name, km| format!("{name}: {}", distance(km)),
    bars: ["Today", "Experiment"],
    all_figures: "All figures, and how certain they are",
    swipe: "Before and after: drag to compare",
    scope_label: "Count people in",
    counts_heading: "Counties and collaborations",
    counts: |threshold, destination| {
        let place = match destination {
            Destination::Campus => "a campus",
            Destination::CampusOrCentre => "a learning centre or campus",
        };
        format!(
            "People in localities (Statistics Sweden, 2020) who live more than {}{NO_BREAK}km from {place}. The share is of all who live in localities, in the experiment.",
            threshold.to_param()
        )
    },
    count_columns: ["Area", "Today", "Experiment", "Share"],
    count_outside: |people| format!("excluding {} outside localities", whole(LANG, people)),
    help_heading: "Where would a learning centre help the most people?",
    help_about: "Every locality in the selection is tried on its own, on top of what you have opened and closed.",
    help_open: "Work out the best localities",
    method_heading: "How it is worked out",
    method: &[
        "Distances follow a network of larger roads and bus routes (Natural Earth, Länstrafiken Norrbotten’s timetable for 2022, and links of our own). From a point off the road, the straight line to the road counts 1.2 times; where the network does not reach, the straight line counts 1.25 times. Against published distances the mean error is about 5%.",
        "The colours of the map are an estimate. Against routes worked out from 2,000 random points the mean error is just under 6\u{a0}km, greatest in the mountains. Half of the land lies more than 8\u{a0}km from a road in the network.",
        "People are counted in their localities (Statistics Sweden, 2020), never by the colours of the map. Those who live outside localities, about one in five, are not counted: we do not know how far they have to go.",
        "Winter roads, ferries, public transport and places across the border that no source names are left out. The figures say nothing about what a new learning centre would cost or offer.",
    ],
};

fn kind(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "learning centre",
        OpenedKind::Campus => "campus",
    }
}
