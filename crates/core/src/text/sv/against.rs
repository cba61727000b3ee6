//! The comparison of a municipality, in Swedish.

use crate::text::against::{AgainstText, Other};

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
    longer: |far, other, here| {
        format!(
            "{far} längre till närmaste campus{here} än {}.",
            than_other(other)
        )
    },
    shorter: |far, other, here| {
        format!(
            "{far} kortare till närmaste campus{here} än {}.",
            than_other(other)
        )
    },
    same: |far, other, here| {
        format!(
            "Ungefär lika långt till närmaste campus{here} som {}: {far}.",
            than_other(other)
        )
    },
    ways: |other, there, name, own| match other {
        Other::Members(members) => {
            format!("Medlemmarna i {members} har i snitt {there} till campus, {name} har {own}.")
        }
        Other::County(county) => {
            format!("I {county} är det i snitt {there} till campus, från {name} {own}.")
        }
        _ => {
            let place = in_other(other);
            let rest = place.strip_prefix('i').unwrap_or(&place);
            format!("I{rest} är det {there} till campus, från {name} {own}.")
        }
    },
    women: |name, own, other, there| {
        format!(
            "Av kvinnorna har {own} eftergymnasial utbildning i {name}, {there} {}.",
            in_other(other)
        )
    },
    men: |name, own, other, there| {
        format!(
            "Av männen har {own} eftergymnasial utbildning i {name}, {there} {}.",
            in_other(other)
        )
    },
    sweden: |value| format!("Sverige {value}"),
    mean: "Avstånden är medel över dem som bor i tätort, andelarna över dem som är 25–65 år.",
    no_distance: "Våra källor ger inga avstånd för hela Sverige.",
};
