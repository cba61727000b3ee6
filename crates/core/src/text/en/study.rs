//! What can be studied from a place, in English.

use super::LANG;
use crate::text::StudyText;
use crate::text::capital;
use crate::text::number::whole;

/// Words of what can be studied from a place.
pub const STUDY: StudyText = StudyText {
    heading: |place| format!("Study from {place}"),
    far_from: |far, locality| format!("{} from {locality} by road.", capital(far)),
    back: |place| format!("Back to {place}"),
    centres: "Learning centre",
    nearest_centre: |far| format!("Nearest learning centre, {far}:"),
    here: |n| match n {
        0 => "No known programmes here at present".to_owned(),
        1 => "1 known programme here".to_owned(),
        n => format!("{n} known programmes here"),
    },
    more: |n| match n {
        1 => "And one more.".to_owned(),
        n => format!("And {n} more."),
    },
    show_all: "Show the programmes, nearest first",
    show_here: "Show the programmes here",
    campuses: "Nearest campuses",
    counted_from: |locality| format!("Distance by road from {locality}."),
    mean_of_all: |locality, far| {
        format!(
            "Distance by road from the town or village of {locality}. Mean for all localities in the municipality: {far}."
        )
    },
    at_distance: "At a distance",
    distance_count: |n| {
        format!(
            "{} known distance programmes of higher vocational education can be followed from anywhere in Sweden. Meetings may be part of them.",
            whole(LANG, n)
        )
    },
    field_count: |field, n| format!("{field}: {n}"),
    show_distance: "Show the distance programmes",
    ways: "Look further",
    collaboration: "the municipalities’ collaboration",
};
