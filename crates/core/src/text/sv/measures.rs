//! Measures, their values and classes, in Swedish.

use super::{LANG, level};
use crate::domain::{AccessLevel, Measure, Unit, is_just_beyond_limit, rounded};
use crate::geo::Km;
use crate::text::RangeText;
use crate::text::number::{NO_BREAK, decimal, percent, signed, whole};

/// Name of a measure.
pub fn measure(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "Tillgång till studier",
        Measure::NearestSite => "Avstånd till närmaste lärcentrum eller campus",
        Measure::NearestCampus => "Avstånd till närmaste campus",
        Measure::PostSecondary => "Eftergymnasial utbildning",
        Measure::PostSecondaryWomen => "Eftergymnasial utbildning, kvinnor",
        Measure::PostSecondaryMen => "Eftergymnasial utbildning, män",
        Measure::ThreeYears => "Eftergymnasial utbildning, minst 3 år",
        Measure::AgainstSweden => "Skillnad mot hela Sverige",
        Measure::WomenLessMen => "Skillnad mellan kvinnor och män",
        Measure::Change => "Förändring 2001–2021",
        Measure::Series(year) => [
            "Eftergymnasial utbildning, 16–74 år, 2001",
            "Eftergymnasial utbildning, 16–74 år, 2005",
            "Eftergymnasial utbildning, 16–74 år, 2009",
            "Eftergymnasial utbildning, 16–74 år, 2013",
            "Eftergymnasial utbildning, 16–74 år, 2017",
            "Eftergymnasial utbildning, 16–74 år, 2021",
        ][year.place()],
        Measure::Offers => "Kända program och kurser",
    }
}

/// What a measure counts, in one sentence.
pub fn measure_about(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "Vad minst hälften av dem som bor i tätort har inom räckhåll.",
        Measure::NearestSite => {
            "Medel över dem som bor i tätort. Mätt till platser som är i drift enligt våra källor, utomlands bara om du väljer det."
        }
        Measure::NearestCampus => {
            "Medel över dem som bor i tätort. Mätt till campus som är i drift enligt våra källor, utomlands bara om du väljer det."
        }
        Measure::PostSecondary => "Andel av befolkningen 25–65\u{a0}år, 2024.",
        Measure::PostSecondaryWomen => "Andel av kvinnorna 25–65\u{a0}år, 2024.",
        Measure::PostSecondaryMen => "Andel av männen 25–65\u{a0}år, 2024.",
        Measure::ThreeYears => "Andel av befolkningen 25–65\u{a0}år, 2024.",
        Measure::AgainstSweden => "Andel med eftergymnasial utbildning, 25–65\u{a0}år, 2024.",
        Measure::WomenLessMen => {
            "Andel kvinnor minus andel män med eftergymnasial utbildning, 25–65\u{a0}år, 2024."
        }
        Measure::Change => "Andel med eftergymnasial utbildning, 16–74\u{a0}år.",
        Measure::Series(_) => {
            "Andel av befolkningen 16–74\u{a0}år. En annan statistik än 2024 års andel, och inte att jämföra med den."
        }
        Measure::Offers => {
            "Det som våra källor känner till i dag, inte allt som finns: yrkeshögskola med en beslutad omgång som troligen börjar 2026 eller senare, och annat som källorna anger för 2023–2026. Inget som är ersatt, avslutat eller bara planerat."
        }
    }
}

/// The unit as it stands under the legend.
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Level => "Nivåerna följer av körsträckor, typiskt fel omkring 5\u{a0}%.",
        Unit::Kilometres => "Kilometer med bil: körsträcka, typiskt fel omkring 5\u{a0}%.",
        Unit::Percent => "Procent.",
        Unit::PercentagePoints => "Procentenheter.",
        Unit::Count => "Antal program och kurser.",
    }
}

/// What rank 1 means.
pub fn rank_meaning(measure: Measure) -> &'static str {
    match measure {
        Measure::Access => "1 är bäst",
        Measure::NearestSite | Measure::NearestCampus => "1 har kortast väg",
        Measure::WomenLessMen => "1 har minst skillnad",
        Measure::Change => "1 har ökat mest",
        Measure::Offers => "1 har flest kända",
        _ => "1 har högst andel",
    }
}

/// Classes of values.
pub const RANGE: RangeText = RangeText {
    none_known: "inga kända",
    to: " till ",
    or_more: " eller mer",
};

/// A distance, rounded to 5 km, called what it is.
pub fn distance(km: Km) -> String {
    let about = match is_just_beyond_limit(km) {
        true => "drygt",
        false => "cirka",
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
        Unit::Count if value == 0.0 => "inga kända".to_owned(),
        Unit::Count if value == 1.0 => "1 känd".to_owned(),
        Unit::Count => format!(
            "{} kända",
            decimal(LANG, value, usize::from(value.fract() > 0.0))
        ),
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{}{NO_BREAK}procentenheter", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints if measure == Measure::AgainstSweden && value != 0.0 => apart(value),
        Unit::PercentagePoints => format!("{}{NO_BREAK}procentenheter", signed(LANG, value, 1)),
    }
}

/// How far a share lies from another, and on which side: "19,7 procentenheter lägre".
pub fn apart(value: f64) -> String {
    let side = if value < 0.0 { "lägre" } else { "högre" };
    format!(
        "{}{NO_BREAK}procentenheter {side}",
        decimal(LANG, value.abs(), 1)
    )
}
