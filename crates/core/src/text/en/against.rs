//! The comparison of a municipality, in English.

use super::LANG;
use super::measures::apart;
use crate::domain::{Measure, Unit};
use crate::text::against::{AgainstText, Other};
use crate::text::inside;
use crate::text::number::{NO_BREAK, percent, whole};

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

/// What a share counts, as the beginning of a sentence.
fn share(measure: Measure) -> String {
    let what = match measure {
        Measure::PostSecondaryWomen => "Among women, the share with post-secondary education is",
        Measure::PostSecondaryMen => "Among men, the share with post-secondary education is",
        Measure::ThreeYears => "The share with at least three years of post-secondary education is",
        Measure::Series(year) => {
            return format!(
                "In {}, the share with post-secondary education (ages 16–74) was",
                year.year()
            );
        }
        _ => "The share with post-secondary education is",
    };
    what.to_owned()
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
    goal: |measure| match measure {
        Measure::NearestSite => "a learning centre or campus",
        _ => "a campus",
    },
    nearest: |measure| match measure {
        Measure::NearestSite => "the nearest learning centre or campus",
        _ => "the nearest campus",
    },
    longer: |far, other, nearest| format!("{far} further to {nearest} than {}.", than_other(other)),
    shorter: |far, other, nearest| format!("{far} less to {nearest} than {}.", than_other(other)),
    same: |far, other, nearest| {
        format!("About as far to {nearest} as {}: {far}.", than_other(other))
    },
    ways: |other, there, name, own, goal| match other {
        Other::Members(members) => {
            format!("Members of {members} have {there} to {goal} on average, {name} has {own}.")
        }
        Other::County(county) => {
            format!("In {county} it is {there} to {goal} on average, from {name} {own}.")
        }
        _ => {
            let place = in_other(other);
            let rest = place.strip_prefix('i').unwrap_or(&place);
            format!("I{rest} it is {there} to {goal}, from {name} {own}.")
        }
    },
    shares: |measure, higher, own, other, there| {
        let (what, place) = (share(measure), in_other(other));
        match higher {
            0.0 => format!("{what} the same as {place}: {own}."),
            _ => format!(
                "{what} {} than {place}: {own} against {there}.",
                apart(higher)
            ),
        }
    },
    side_by_side: |what, own, name, there, other| {
        let (own, there) = (inside(own), inside(there));
        format!("{what}: {own} in {name}, {there} {}.", in_other(other))
    },
    scale: |unit, end| {
        let end = match unit {
            Unit::Percent => percent(LANG, f64::from(end), 0),
            Unit::Kilometres => format!("{}{NO_BREAK}km", whole(LANG, end)),
            Unit::PercentagePoints => format!("{}{NO_BREAK}percentage points", whole(LANG, end)),
            Unit::Level | Unit::Count => whole(LANG, end),
        };
        format!("Scale 0–{end}")
    },
    sweden: |value| format!("Sweden {value}"),
    mean_offers: "The number of programmes is a mean per municipality.",
    mean: "Distances are means over people in localities, shares over people aged 25–65.",
    no_distance: "Our sources give no distances for all of Sweden.",
};
