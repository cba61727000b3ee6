//! Measures, their values and classes, in English.

use super::{LANG, level};
use crate::domain::{AccessLevel, Measure, Unit, is_just_beyond_limit, rounded};
use crate::geo::Km;
use crate::text::RangeText;
use crate::text::number::{NO_BREAK, decimal, percent, signed, whole};

/// Name of a measure.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "Access to education",
        Measure::NearestSite => "Distance to the nearest learning centre or campus",
        Measure::NearestCampus => "Distance to the nearest campus",
        Measure::PostSecondary => "Post-secondary education",
        Measure::PostSecondaryWomen => "Post-secondary education, women",
        Measure::PostSecondaryMen => "Post-secondary education, men",
        Measure::ThreeYears => "Post-secondary education, 3 years or more",
        Measure::AgainstSweden => "Difference from Sweden as a whole",
        Measure::WomenLessMen => "Difference between women and men",
        Measure::Change => "Change 2001–2021",
        Measure::Series(year) => [
            "Post-secondary education, ages 16–74, 2001",
            "Post-secondary education, ages 16–74, 2005",
            "Post-secondary education, ages 16–74, 2009",
            "Post-secondary education, ages 16–74, 2013",
            "Post-secondary education, ages 16–74, 2017",
            "Post-secondary education, ages 16–74, 2021",
        ][year.place()],
        Measure::Offers => "Known programmes and courses",
    }
}

/// What a measure counts, in one sentence.
pub fn measure_about(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "What at least half of people in towns and villages have within reach.",
        Measure::NearestSite | Measure::NearestCampus => {
            "Mean over people in towns and villages. Measured to places in use according to our sources, abroad only if you choose it."
        }
        Measure::PostSecondary => "Share of the population aged 25–65, 2024.",
        Measure::PostSecondaryWomen => "Share of women aged 25–65, 2024.",
        Measure::PostSecondaryMen => "Share of men aged 25–65, 2024.",
        Measure::ThreeYears => "Share of the population aged 25–65, 2024.",
        Measure::AgainstSweden => "Share with post-secondary education, ages 25–65, 2024.",
        Measure::WomenLessMen => {
            "Share of women minus share of men with post-secondary education, ages 25–65, 2024."
        }
        Measure::Change => "Share with post-secondary education, ages 16–74.",
        Measure::Series(_) => {
            "Share of the population aged 16–74. This is not the same statistic as the 2024 share, and cannot be compared with it."
        }
        Measure::Offers => {
            "What our sources know of today, not all there is: higher vocational education with a granted round that probably begins in 2026 or later, and whatever else the sources give for 2023–2026. Nothing that is replaced, ended or only planned."
        }
    }
}

/// The unit as it stands under the legend.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Level => "The levels follow from distances by road, typical error about 5%.",
        Unit::Kilometres => "Kilometres by car: distance by road, typical error about 5%.",
        Unit::Percent => "Per cent.",
        Unit::PercentagePoints => "Percentage points.",
        Unit::Count => "Number of programmes and courses.",
    }
}

/// What rank 1 means.
pub fn rank_meaning(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "1 is best",
        Measure::NearestSite | Measure::NearestCampus => "1 is nearest",
        Measure::WomenLessMen => "1 has the smallest difference",
        Measure::Change => "1 has risen most",
        Measure::Offers => "1 has the most known",
        _ => "1 has the highest share",
    }
}

/// Classes of values.
pub const RANGE: RangeText = RangeText {
    none_known: "none known",
    to: " to ",
    or_more: " or more",
};

/// A distance, rounded to 5 km, called what it is.
pub fn distance(km: Km) -> String {
    let about = match is_just_beyond_limit(km) {
        true => "just over",
        false => "about",
    };
    match rounded(km) {
        0 => format!("under 5{NO_BREAK}km"),
        km => format!("{about} {}{NO_BREAK}km", whole(LANG, km)),
    }
}

/// A value with its unit.
pub fn value(measure: Measure, value: f64) -> String {
    match measure.unit() {
        Unit::Level => {
            let found = AccessLevel::ALL.get((value as usize).saturating_sub(1));
            found.map_or_else(String::new, |found| level(*found).to_owned())
        }
        Unit::Kilometres => distance(Km(value)),
        Unit::Percent => percent(LANG, value, 1),
        Unit::Count if value == 0.0 => "none known".to_owned(),
        Unit::Count => format!(
            "{} known",
            decimal(LANG, value, usize::from(value.fract() > 0.0))
        ),
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{}{NO_BREAK}percentage points", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints if measure == Measure::AgainstSweden && value != 0.0 => apart(value),
        Unit::PercentagePoints => format!("{}{NO_BREAK}percentage points", signed(LANG, value, 1)),
    }
}

/// How far a share lies from another, and on which side: "19.7 percentage points lower".
pub fn apart(value: f64) -> String {
    let side = if value < 0.0 { "lower" } else { "higher" };
    format!(
        "{}{NO_BREAK}percentage points {side}",
        decimal(LANG, value.abs(), 1)
    )
}
