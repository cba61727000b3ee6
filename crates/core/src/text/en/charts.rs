//! Charts, in English.

use crate::domain::Unit;
use crate::text::ChartText;
use crate::text::charts::capital;

/// Words of charts.
pub const CHARTS: ChartText = ChartText {
    tick_units: |unit| match unit {
        Unit::Level => &[],
        Unit::Kilometres => &["km"],
        Unit::Percent => &["%"],
        Unit::PercentagePoints => &["percentage points", "points"],
        Unit::Count => &["programmes", "known"],
    },
    level_ends: ["campus near", "none known"],
    here: "here",
    county: "the county",
    county_mean: "the county, weighted mean",
    sweden: "Sweden",
    mean: "weighted mean",
    mean_about: "Weighted mean: the county’s municipalities weighted by people in localities (distances) or by inhabitants 2024 (the series), where no source gives the county’s own value.",
    strip: |strip| {
        let rank = strip.rank.as_deref().unwrap_or_default();
        let mut words = format!("{}: {}, {rank}.", strip.what, strip.value);
        for mark in &strip.marks {
            words += &format!(" {}: {}.", capital(mark.name), mark.value);
        }
        words + &format!(" {} municipalities, a dot each.", strip.dots.len())
    },
    lines_heading: "Post-secondary education 2001–2021",
    lines_about: |name, count| format!("Age 16–74. {name} among {count} municipalities."),
    lines: |chosen, count| {
        let chosen = chosen.map_or_else(String::new, |name| format!(", {name} set off"));
        format!(
            "Lines 2001–2021: share with post-secondary education, aged 16–74, in {count} municipalities{chosen}. The values are in the table."
        )
    },
    lines_caption: "Share with post-secondary education, aged 16–74",
    women_men_heading: "Women and men",
    women_men_caption: "Share with post-secondary education, aged 25–65, 2024, per cent. Largest gap first.",
    women_men_columns: ["Municipality", "Men", "Gap", "Women"],
    as_table: "Show as a table",
    place: "Municipality",
    locator: |name, way| match way {
        Some((campus, far)) => {
            format!(
                "Map: {name} and the way to the nearest campus, {campus}, {far} from the largest locality."
            )
        }
        None => format!("Map: {name} and the municipalities around it."),
    },
    chart: "Chart",
};
