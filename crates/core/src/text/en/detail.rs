//! The facts about one place, in English.

use super::{LANG, level, site_kind};
use crate::domain::{AccessLevel, DistanceMethod, WithinCommuting};
use crate::text::number::{self, NO_BREAK, percent, whole};
use crate::text::{DetailText, inside};

/// Words of the facts about one place.
pub const DETAIL: DetailText = DetailText {
    heading: "Chosen place",
    close: "Close",
    more: |name| format!("More about {name}"),
    not_on_map: "The link is to a place that is not on the map.",
    nothing_chosen: "Choose a municipality or a place on the map, or search, to see what is there.",
    study_from_here: "Study from here",
    compare_with: "Compare with …",
    start_heading: "What can you study where you live?",
    for_example: "For example",
    municipality_line: |county, people| {
        format!("{county} · {} inhabitants 2024", whole(LANG, people))
    },
    locality_line: |municipality, people| {
        format!(
            "Locality in {municipality} · {} inhabitants 2020",
            whole(LANG, people)
        )
    },
    site_line: |kind, municipality| format!("{} in {municipality}", site_kind(kind)),
    access: "Access to education",
    median: "– the level that at least half of people in towns and villages reach",
    campus_share: |within| {
        share_of(
            within,
            "a campus nearby",
            "a campus within commuting distance",
        )
    },
    centre_share: |within| {
        share_of(
            within,
            "a learning centre nearby, but no campus within commuting distance",
            "a learning centre but no campus within commuting distance",
        )
    },
    neither_share: |share| {
        let what = inside(level(AccessLevel::Neither));
        format!(
            "{} of people in towns and villages have {what}",
            number::share(LANG, share)
        )
    },
    mean_campus: "Mean distance to a campus",
    mean_centre: "Mean distance to a learning centre",
    nearest_from: |locality| format!("Nearest to {locality}"),
    nearest_campus: "Campus",
    nearest_centre: "Learning centre",
    abroad: "Campus abroad",
    abroad_uncounted: |told| format!("{told}. Not counted."),
    uncounted: "Not counted",
    either: |first, second| format!("{first}, or {second}"),
    about_as_far: |first, second| format!("{first} or {second}, about equally far"),
    known_by: |far, method_| format!("{far} ({})", method(method_)),
    mostly_known_by: |far, method_| format!("{far} (mostly {})", method(method_)),
    across_border: |locality, told| {
        format!("Abroad, seen from {locality}: {told}. It is not counted here.")
    },
    same_locality: "in town",
    in_localities: |share| {
        format!(
            "Worked out for people in towns and villages (localities): {} of the inhabitants (2020).",
            percent(LANG, share, 0)
        )
    },
    estimate: "Distances are by road, worked out on a road network of our own: 0 within one locality, otherwise rounded to the nearest 5\u{a0}km. Measured: at least 70% is measured along the road, according to timetables of 2022. Estimated: at least 40% is the straight line times a factor, or all of it where the network does not reach. Main road: the rest, mostly main roads on a map of about 2010. The typical error is about 5% against 26 published distances, at most 20%. Over short distances, and where the distance is estimated, it may be larger.",
    rule: "Near is at most 40\u{a0}km, commuting distance at most 80\u{a0}km, before rounding: just over 80\u{a0}km is beyond the limit. Where there is a campus within commuting distance, it decides the level: near or within commuting distance. Otherwise the nearest learning centre decides in the same way. Where our sources know of neither in use that near, the level is the lowest. A municipality’s level is the best that at least half of people in towns and villages have. Close to a limit, the error of the distance may give the wrong level.",
    rule_heading: "How access is worked out",
    beyond_border: "Beyond the five counties only universities are included, where they are nearest: those in Sweden count, those in Norway and Finland are named, and count if you choose it. Other places to study beyond the counties are not included.",
    education: "Level of education",
    education_caption: "Share with post-secondary education, ages 25–65, 2024, per cent",
    post_secondary: "All",
    women: "Women",
    men: "Men",
    three_years: "3 years or more",
    county: "The county",
    sweden: "Sweden",
    unknown: |share| {
        format!(
            "The education of {} of people is not known; they are counted in the total.",
            percent(LANG, share, 1)
        )
    },
    series: |first, from, last, to| {
        format!(
            "{first}: {} → {last}: {}",
            percent(LANG, from, 1),
            percent(LANG, to, 1)
        )
    },
    series_around: "The same series in the county’s other municipalities",
    series_note: "The series is for ages 16–74 on 31 December of the year before, and is a different statistic from the 2024 figure above.",
    collaborations: "Collaborations",
    no_collaboration: "None of the collaborations shown on the map.",
    sites: "Places to study in the municipality",
    no_centre: "No known learning centre: our sources name none. That is no proof that there is none.",
    no_used_centre: "Our sources name a learning centre here, but none says that it is in use today. That is no proof that it is not.",
    no_site: "Our sources name no place to study in the municipality. That is no proof that there is none.",
    localities: |count| format!("The municipality’s localities ({count})"),
    locality: "Locality",
    inhabitants: "Inhabitants 2020",
    to_campus: "To a campus, about",
    to_centre: "To a learning centre, about",
    services: "The sources mention",
    offers: "What we know",
    address: "Address",
    operator: "Run by",
    contact: "Contact",
    website: "Website",
    website_of: |name, host| format!("{name} at {host}"),
    evidence: "How well we know it",
    status: "Status",
    position: "Point on the map",
    position_exact: "shows the place",
    position_town: "shows the town, not the building",
    newest_source: |year| format!("Newest dated source: {year}."),
    undated: "The sources are undated.",
    not_counted: "Not counted when access is judged.",
    sources: "Sources",
    km: |km| match km {
        0 => format!("under 5{NO_BREAK}km"),
        km => format!("{}{NO_BREAK}km", whole(LANG, km)),
    },
    to_municipality: |name| format!("Show the municipality of {name}"),
};

/// The people who have something within commuting distance, and how many of all have it near.
fn share_of(within: &WithinCommuting, near: &str, commuting: &str) -> String {
    let all = number::share(LANG, within.all);
    let people = "of people in towns and villages have";
    if within.near == within.all {
        return format!("{all} {people} {near}");
    }
    let near = match within.near {
        0.0 => String::new(),
        share if within.all == 100.0 => {
            format!(", {} of them nearby", number::share(LANG, share))
        }
        share => format!(", {} have it nearby", number::share(LANG, share)),
    };
    format!("{all} {people} {commuting}{near}")
}

/// How a distance is known, in a word.
pub(super) fn method(method: DistanceMethod) -> &'static str {
    match method {
        DistanceMethod::Measured => "measured",
        DistanceMethod::MainRoad => "main road",
        DistanceMethod::Estimated => "estimated",
    }
}
