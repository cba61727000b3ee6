//! Distance beside level of education, in Swedish.

use crate::domain::Third;
use crate::text::TwoWayText;

/// Words of distance beside level of education.
pub const TWO_WAY: TwoWayText = TwoWayText {
    heading: "Väg och utbildningsnivå",
    way: |third| match third {
        Third::Low => "Kort väg",
        Third::Middle => "Medellång väg",
        Third::High => "Lång väg",
    },
    education: |third| match third {
        Third::Low => "låg utbildningsnivå",
        Third::Middle => "medelhög utbildningsnivå",
        Third::High => "hög utbildningsnivå",
    },
    both: |way, education| format!("{way} och {education}"),
    cell: |both, names| format!("{both}: {names}."),
    none: |both| format!("{both}: ingen kommun."),
    place: |name, far, share| format!("{name}: {far}, {share}"),
    way_limits: |short, long, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "lärcentrum eller campus",
        };
        format!(
            "Väg är medelavståndet till närmaste {place} för dem som bor i tätort: kort under {short}, lång från {long}."
        )
    },
    education_limits: |low, high| {
        format!(
            "Utbildningsnivå är andelen med eftergymnasial utbildning, 25–65 år, 2024: låg under {low}, hög från {high}."
        )
    },
    no_cause: "Två siffror om samma kommun, sida vid sida. De säger inte att den ena ger den andra.",
};
