//! Distance beside level of education, in Swedish.

use crate::domain::Third;
use crate::text::TwoWayText;

/// Words of distance beside level of education.
pub const TWO_WAY: TwoWayText = TwoWayText {
    heading: "Avstånd och utbildningsnivå, sida vid sida",
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
    count: |count| match count {
        0 => "Ingen kommun".to_owned(),
        1 => "1 kommun".to_owned(),
        n => format!("{n} kommuner"),
    },
    figures: |far, share| format!("{far}, {share}"),
    place: |name, figures| format!("{name}: {figures}"),
    table: "Kommunerna efter avstånd och utbildningsnivå",
    columns: "Utbildningsnivå",
    level: |third| match third {
        Third::Low => "Låg",
        Third::Middle => "Medelhög",
        Third::High => "Hög",
    },
    with_limit: |head, limit| format!("{head}, {limit}"),
    under: |limit| format!("under {limit}"),
    from: |limit| format!("från {limit}"),
    chart: |count, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "lärcentrum eller campus",
        };
        format!(
            "{count} kommuner som punkter: åt höger hur långt det är till närmaste {place}, uppåt hur stor andel som har eftergymnasial utbildning. Talen står i tabellen."
        )
    },
    way_axis: |is_campus| match is_campus {
        true => "Km till närmaste campus",
        false => "Km till närmaste lärcentrum eller campus",
    },
    education_axis: "Eftergymnasial utbildning, %",
    today: "Avstånden är dagens, även när du prövar något.",
    way_limits: |short, long, is_campus| {
        let place = match is_campus {
            true => "campus",
            false => "lärcentrum eller campus",
        };
        format!(
            "Vägen är det uppskattade medelavståndet till närmaste {place} för dem som bor i tätort (SCB, 2020): kort under {short}, lång från {long}."
        )
    },
    education_limits: |low, high| {
        format!(
            "Utbildningsnivån är andelen med eftergymnasial utbildning, 25–65 år (SCB, 2024): låg under {low}, hög från {high}."
        )
    },
    no_cause: "Två tal om samma kommun, sida vid sida. De säger inget om vad som beror på vad.",
};
