//! Charts, in Swedish.

use crate::domain::Unit;
use crate::text::ChartText;
use crate::text::charts::capital;

/// Words of charts.
pub const CHARTS: ChartText = ChartText {
    tick_units: |unit| match unit {
        Unit::Level => &[],
        Unit::Kilometres => &["km"],
        Unit::Percent => &["%"],
        Unit::PercentagePoints => &["procentenheter", "%-enh."],
        Unit::Count => &["utbildningar", "st"],
    },
    level_ends: ["campus nära", "inget känt"],
    here: "här",
    county: "länet",
    county_mean: "länet, vägt medel",
    sweden: "Sverige",
    mean: "vägt medel",
    mean_about: "Vägt medel: länets kommuner vägda efter dem som bor i tätort (avstånd) eller efter invånare 2024 (serien), när ingen källa ger länets eget värde.",
    strip: |strip| {
        let rank = strip.rank.as_deref().unwrap_or_default();
        let mut words = format!("{}: {}, {rank}.", strip.what, strip.value);
        for mark in &strip.marks {
            words += &format!(" {}: {}.", capital(mark.name), mark.value);
        }
        words + &format!(" {} kommuner, en prick var.", strip.dots.len())
    },
    lines_heading: "Eftergymnasial utbildning 2001–2021",
    lines_about: |name, count| format!("16–74\u{a0}år. {name} bland {count} kommuner."),
    lines: |chosen, count| {
        let chosen = chosen.map_or_else(String::new, |name| format!(", {name} framhävd"));
        format!(
            "Linjer 2001–2021: andel med eftergymnasial utbildning, 16–74\u{a0}år, i {count} kommuner{chosen}. Värdena står i tabellen."
        )
    },
    lines_caption: "Andel med eftergymnasial utbildning, 16–74\u{a0}år",
    women_men_heading: "Kvinnor och män",
    women_men_caption: "Andel med eftergymnasial utbildning, 25–65\u{a0}år, 2024, procent. Störst skillnad överst.",
    women_men_columns: ["Kommun", "Män", "Skillnad", "Kvinnor"],
    as_table: "Visa som tabell",
    place: "Kommun",
    locator: |name, way| match way {
        Some((campus, far)) => {
            format!(
                "Karta: {name} och vägen till närmaste campus, {campus}, {far} från största tätorten."
            )
        }
        None => format!("Karta: {name} och kommunerna omkring."),
    },
    chart: "Diagram",
};
