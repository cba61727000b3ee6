//! The page of one municipality, in Swedish.

use crate::domain::{Measure, Particular};
use crate::text::ProfileText;

/// Words of the page of one municipality.
pub const PROFILE: ProfileText = ProfileText {
    tab: "Min kommun",
    label: "Kommun",
    none: "Välj kommun",
    figures: "Kommunen i siffror",
    columns: ["Mått", "Här", "Bland kommunerna", "Länet", "Sverige"],
    empty: "Ett streck betyder att källorna inte ger något värde.",
    print: "Skriv ut sidan",
    choose: "Vilken kommun?",
    choose_about: "Sidan om en kommun visar hur långt det är till campus, vad som finns på orten, utbildningsnivån bland kvinnor och män och hur den har förändrats, bredvid länet och Sverige. Den ryms på ett A4 i utskrift.",
    particular: |name, found| {
        found.map_or_else(
            || format!("{name} ligger nära mitten i de flesta mått"),
            particular,
        )
    },
    key_about,
    key_rank,
    study: |name| format!("Studera från {name}"),
    all_programmes: "Alla kända utbildningar",
    neighbours: |measure| format!("Här och i grannkommunerna: {measure}"),
};

/// Who few lie beyond.
fn particular(found: Particular) -> String {
    let (so, more) = match (found.measure, found.is_high) {
        (Measure::NearestCampus, true) => ("så lång väg till campus", "längre väg till campus"),
        (Measure::NearestCampus, false) => ("så kort väg till campus", "kortare väg till campus"),
        (Measure::NearestSite, true) => (
            "så lång väg till lärcentrum eller campus",
            "längre väg till lärcentrum eller campus",
        ),
        (Measure::NearestSite, false) => (
            "så kort väg till lärcentrum eller campus",
            "kortare väg till lärcentrum eller campus",
        ),
        (Measure::PostSecondaryWomen, true) => (
            "så hög andel eftergymnasialt utbildade kvinnor",
            "högre andel eftergymnasialt utbildade kvinnor",
        ),
        (Measure::PostSecondaryWomen, false) => (
            "så låg andel eftergymnasialt utbildade kvinnor",
            "lägre andel eftergymnasialt utbildade kvinnor",
        ),
        (Measure::PostSecondaryMen, true) => (
            "så hög andel eftergymnasialt utbildade män",
            "högre andel eftergymnasialt utbildade män",
        ),
        (Measure::PostSecondaryMen, false) => (
            "så låg andel eftergymnasialt utbildade män",
            "lägre andel eftergymnasialt utbildade män",
        ),
        (Measure::WomenLessMen, true) => (
            "så stor skillnad mellan kvinnor och män",
            "större skillnad mellan kvinnor och män",
        ),
        (Measure::WomenLessMen, false) => (
            "så liten skillnad mellan kvinnor och män",
            "mindre skillnad mellan kvinnor och män",
        ),
        (_, true) => (
            "ökat sin andel eftergymnasialt utbildade så mycket sedan 2001",
            "ökat sin andel eftergymnasialt utbildade mer sedan 2001",
        ),
        (_, false) => (
            "ökat sin andel eftergymnasialt utbildade så lite sedan 2001",
            "ökat sin andel eftergymnasialt utbildade mindre sedan 2001",
        ),
    };
    let among = match found.is_focus {
        true => format!("de {}", found.of),
        false => format!("länets {}", found.of),
    };
    match found.beyond {
        0 => format!("Ingen annan av {among} har {so}"),
        1 => format!("Bara en av {among} har {more}"),
        n @ 2..=5 => format!(
            "Bara {} av {among} har {more}",
            ["två", "tre", "fyra", "fem"][n - 2]
        ),
        n => format!("{n} av {among} har {more}"),
    }
}

/// What the key figure is.
fn key_about(measure: Measure, told: &str, here: &str, campus: Option<&str>) -> String {
    match measure {
        Measure::Access => {
            format!("{told}: den nivå som minst hälften av dem som bor i tätort når.")
        }
        Measure::NearestCampus => match campus {
            Some(campus) => format!(
                "i medel till närmaste campus{here}. Från största tätorten är det {campus}."
            ),
            None => format!("i medel till närmaste campus{here}."),
        },
        Measure::NearestSite => format!("i medel till närmaste lärcentrum eller campus{here}."),
        Measure::Offers => "kända program och kurser.".to_owned(),
        Measure::PostSecondary => "har eftergymnasial utbildning (25–65\u{a0}år, 2024).".to_owned(),
        Measure::PostSecondaryWomen => {
            "av kvinnorna har eftergymnasial utbildning (25–65\u{a0}år, 2024).".to_owned()
        }
        Measure::PostSecondaryMen => {
            "av männen har eftergymnasial utbildning (25–65\u{a0}år, 2024).".to_owned()
        }
        Measure::ThreeYears => {
            "har minst tre års eftergymnasial utbildning (25–65\u{a0}år, 2024).".to_owned()
        }
        Measure::AgainstSweden => {
            "än i hela Sverige: andel med eftergymnasial utbildning (25–65\u{a0}år, 2024)."
                .to_owned()
        }
        Measure::WomenLessMen => {
            "skiljer kvinnor och män: andel med eftergymnasial utbildning (25–65\u{a0}år, 2024)."
                .to_owned()
        }
        Measure::Change => {
            "från 2001 till 2021: andel med eftergymnasial utbildning (16–74\u{a0}år).".to_owned()
        }
        Measure::Series(year) => {
            format!(
                "hade eftergymnasial utbildning {} (16–74\u{a0}år).",
                year.year()
            )
        }
    }
}

/// How many stand before it.
fn key_rank(measure: Measure, better: usize, of: usize) -> String {
    let has = match measure {
        Measure::NearestSite | Measure::NearestCampus => "har kortare väg",
        Measure::WomenLessMen => "har mindre skillnad",
        Measure::Change => "har ökat mer",
        Measure::Series(_) => "hade högre andel",
        Measure::Offers => "har fler kända",
        _ => "har högre andel",
    };
    match better {
        0 => format!("Ingen av de {} kommunerna {has}.", of),
        n => format!("{} av {} kommuner {has}.", n, of),
    }
}
