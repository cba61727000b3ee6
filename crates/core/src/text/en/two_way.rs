//! Distance beside level of education, in English.

use crate::domain::Third;
use crate::text::TwoWayText;

/// Words of distance beside level of education.
pub const TWO_WAY: TwoWayText = TwoWayText {
    heading: "Distance and level of education",
    way: |third| match third {
        Third::Low => "Short distance",
        Third::Middle => "Medium distance",
        Third::High => "Long distance",
    },
    education: |third| match third {
        Third::Low => "low level of education",
        Third::Middle => "medium level of education",
        Third::High => "high level of education",
    },
    both: |way, education| format!("{way} and {education}"),
    cell: |both, names| format!("{both}: {names}."),
    none: |both| format!("{both}: no municipality."),
    place: |name, far, share| format!("{name}: {far}, {share}"),
    way_limits: |short, long, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "learning centre or campus",
        };
        format!(
            "Distance is the mean distance to the nearest {place} for those who live in localities: short below {short}, long from {long}."
        )
    },
    education_limits: |low, high| {
        format!(
            "Level of education is the share with post-secondary education, age 25–65, 2024: low below {low}, high from {high}."
        )
    },
    no_cause: "Two figures about the same municipality, side by side. They do not say that one leads to the other.",
};
