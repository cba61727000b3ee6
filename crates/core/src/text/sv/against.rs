//! The comparison of a municipality, in Swedish.

use super::LANG;
use super::measures::apart;
use crate::domain::{Measure, Unit};
use crate::text::against::{AgainstText, Other};
use crate::text::inside;
use crate::text::number::{NO_BREAK, percent, whole};

/// Where the other is.
fn in_other(other: Other<'_>) -> String {
    match other {
        Other::Municipality(name) | Other::County(name) => format!("i {name}"),
        Other::Members(name) => format!("bland medlemmarna i {name}"),
        Other::Sweden => "i hela Sverige".to_owned(),
    }
}

/// Than what a way is longer or shorter.
fn than_other(other: Other<'_>) -> String {
    match other {
        Other::Municipality(name) => format!("från {name}"),
        Other::County(name) => format!("snittet i {name}"),
        Other::Members(name) => format!("snittet för medlemmarna i {name}"),
        Other::Sweden => "i hela Sverige".to_owned(),
    }
}

/// What a share counts, as the beginning of a sentence.
fn share(measure: Measure) -> String {
    let what = match measure {
        Measure::PostSecondaryWomen => "Bland kvinnor är andelen eftergymnasialt utbildade",
        Measure::PostSecondaryMen => "Bland män är andelen eftergymnasialt utbildade",
        Measure::ThreeYears => "Andelen med minst tre års eftergymnasial utbildning är",
        Measure::Series(year) => {
            return format!(
                "År {} var andelen eftergymnasialt utbildade (16–74\u{a0}år)",
                year.year()
            );
        }
        _ => "Andelen eftergymnasialt utbildade är",
    };
    what.to_owned()
}

/// Words of the comparison of a municipality.
pub const AGAINST: AgainstText = AgainstText {
    heading: |name| format!("Jämför {name} med"),
    name: |other| match other {
        Other::Municipality(name) | Other::County(name) => name.to_owned(),
        Other::Members(name) => format!("Medlemmarna i {name}"),
        Other::Sweden => "Sverige".to_owned(),
    },
    choose_label: "En annan kommun",
    choose: "Välj kommun",
    goal: |measure| match measure {
        Measure::NearestSite => "lärcentrum eller campus",
        _ => "campus",
    },
    nearest: |measure| match measure {
        Measure::NearestSite => "närmaste lärcentrum eller campus",
        _ => "närmaste campus",
    },
    longer: |far, other, nearest| format!("{far} längre till {nearest} än {}.", than_other(other)),
    shorter: |far, other, nearest| {
        format!("{far} kortare till {nearest} än {}.", than_other(other))
    },
    same: |far, other, nearest| {
        format!(
            "Ungefär lika långt till {nearest} som {}: {far}.",
            than_other(other)
        )
    },
    ways: |other, there, name, own, goal| match other {
        Other::Members(members) => {
            format!("Medlemmarna i {members} har i snitt {there} till {goal}, {name} har {own}.")
        }
        Other::County(county) => {
            format!("I {county} är det i snitt {there} till {goal}, från {name} {own}.")
        }
        _ => {
            let place = in_other(other);
            let rest = place.strip_prefix('i').unwrap_or(&place);
            format!("I{rest} är det {there} till {goal}, från {name} {own}.")
        }
    },
    shares: |measure, higher, own, other, there| {
        let (what, place) = (share(measure), in_other(other));
        match higher {
            0.0 => format!("{what} densamma som {place}: {own}."),
            _ => format!("{what} {} än {place}: {own} mot {there}.", apart(higher)),
        }
    },
    side_by_side: |what, own, name, there, other| {
        let (own, there) = (inside(own), inside(there));
        format!("{what}: {own} i {name}, {there} {}.", in_other(other))
    },
    scale: |unit, end| {
        let end = match unit {
            Unit::Percent => percent(LANG, f64::from(end), 0),
            Unit::Kilometres => format!("{}{NO_BREAK}km", whole(LANG, end)),
            Unit::PercentagePoints => format!("{}{NO_BREAK}procentenheter", whole(LANG, end)),
            Unit::Level | Unit::Count => whole(LANG, end),
        };
        format!("Skala 0–{end}")
    },
    sweden: |value| format!("Sverige {value}"),
    mean_offers: "Antalet utbildningar är ett medel per kommun.",
    mean: "Avstånden är medel över dem som bor i tätort, andelarna över dem som är 25–65\u{a0}år.",
    no_distance: "Våra källor ger inga avstånd för hela Sverige.",
};
