//! Distance beside level of education, in English.

use crate::domain::Third;
use crate::text::TwoWayText;

/// Words of distance beside level of education.
pub const TWO_WAY: TwoWayText = TwoWayText {
    heading: "Distance and level of education, side by side",
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
    count: |count| match count {
        0 => "No municipality".to_owned(),
        1 => "1 municipality".to_owned(),
        n => format!("{n} municipalities"),
    },
    figures: |far, share| format!("{far}, {share}"),
    place: |name, figures| format!("{name}: {figures}"),
    table: "The municipalities by distance and level of education",
    columns: "Level of education",
    level: |third| match third {
        Third::Low => "Low",
        Third::Middle => "Medium",
        Third::High => "High",
    },
    with_limit: |head, limit| format!("{head}, {limit}"),
    under: |limit| format!("below {limit}"),
    from: |limit| format!("from {limit}"),
    chart: |count, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "learning centre or campus",
        };
        format!(
            "{count} municipalities as dots: how far it is to the nearest {place} from left to right, the share with post-secondary education from the bottom up. The table has the figures."
        )
    },
    way_axis: |is_campus| match is_campus {
        true => "Km to the nearest campus",
        false => "Km to the nearest learning centre or campus",
    },
    education_axis: "Post-secondary education, %",
    today: "The distances are today's, even while you try something.",
    way_limits: |short, long, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "learning centre or campus",
        };
        format!(
            "Distance is the estimated mean distance to the nearest {place} for those who live in localities (Statistics Sweden, 2020): short below {short}, long from {long}."
        )
    },
    education_limits: |low, high| {
        format!(
            "Level of education is the share with post-secondary education, aged 25–65 (Statistics Sweden, 2024): low below {low}, high from {high}."
        )
    },
    no_cause: "Two figures about the same municipality, side by side. They say nothing about what depends on what.",
};
