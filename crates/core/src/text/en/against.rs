//! The comparison of a municipality, in English.

use crate::text::against::{AgainstText, Other};

/// Where the other is.
fn in_other(other: Other<'_>) -> String {
    match other {
        Other::Municipality(name) | Other::County(name) => format!("in {name}"),
        Other::Members(name) => format!("among the members of {name}"),
        Other::Sweden => "in all of Sweden".to_owned(),
    }
}

/// Than what a way is longer or shorter.
fn than_other(other: Other<'_>) -> String {
    match other {
        Other::Municipality(name) => format!("from {name}"),
        Other::County(name) => format!("the average of {name}"),
        Other::Members(name) => format!("the average of the members of {name}"),
        Other::Sweden => "in all of Sweden".to_owned(),
    }
}

/// Words of the comparison of a municipality.
pub const AGAINST: AgainstText = AgainstText {
    heading: |name| format!("Compare {name} with"),
    name: |other| match other {
        Other::Municipality(name) | Other::County(name) => name.to_owned(),
        Other::Members(name) => format!("Members of {name}"),
        Other::Sweden => "Sweden".to_owned(),
    },
    choose_label: "Another municipality",
    choose: "Choose a municipality",
    longer: |far, other, here| {
        format!(
            "{far} farther to the nearest campus{here} than {}.",
            than_other(other)
        )
    },
    shorter: |far, other, here| {
        format!(
            "{far} less to the nearest campus{here} than {}.",
            than_other(other)
        )
    },
    same: |far, other, here| {
        format!(
            "About as far to the nearest campus{here} as {}: {far}.",
            than_other(other)
        )
    },
    ways: |other, there, name, own| match other {
        Other::Members(members) => {
            format!("Members of {members} have {there} to a campus on average, {name} has {own}.")
        }
        Other::County(county) => {
            format!("In {county} it is {there} to a campus on average, from {name} {own}.")
        }
        _ => {
            let place = in_other(other);
            let rest = place.strip_prefix('i').unwrap_or(&place);
            format!("I{rest} it is {there} to a campus, from {name} {own}.")
        }
    },
    women: |name, own, other, there| {
        format!(
            "Of women, {own} have post-secondary education in {name}, {there} {}.",
            in_other(other)
        )
    },
    men: |name, own, other, there| {
        format!(
            "Of men, {own} have post-secondary education in {name}, {there} {}.",
            in_other(other)
        )
    },
    sweden: |value| format!("Sweden {value}"),
    mean: "Distances are means over people in localities, shares over people aged 25–65.",
    no_distance: "Our sources give no distances for all of Sweden.",
};
