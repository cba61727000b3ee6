//! The facts about one place, in English.

use super::{LANG, level, site_kind};
use crate::domain::DistanceMethod;
use crate::text::number::{NO_BREAK, percent, whole};
use crate::text::{DetailText, inside};

/// Words of the facts about one place.
pub const DETAIL: DetailText = DetailText {
    heading: "Chosen place",
    close: "Close",
    more: |name| format!("More about {name}"),
    not_on_map: "The link is to a place that is not on the map.",
    nothing_chosen: "Choose a municipality or a place on the map, or search, to see what is there.",
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
    median: "– the level that at least half of those who live in localities reach",
    level_share: |share, level_| {
        format!(
            "{} of those in localities: {}",
            percent(LANG, share, 0),
            inside(level(level_))
        )
    },
    mean_campus: "Mean distance to a campus",
    mean_centre: "Mean distance to a learning centre",
    nearest_from: |locality| format!("Nearest to {locality}"),
    nearest_campus: "Campus",
    nearest_centre: "Learning centre",
    abroad: "Campus abroad",
    abroad_uncounted: |told| format!("{told}. Not counted."),
    about_as_far: |first, second| format!("{first} or {second}, about as far"),
    known_by: |far, method_| format!("{far} ({})", method(method_)),
    mostly_known_by: |far, method_| format!("{far} (mostly {})", method(method_)),
    across_border: |locality, told| {
        format!("Abroad, seen from {locality}: {told}. It is not counted here.")
    },
    same_locality: "in town",
    in_localities: |share| {
        format!(
            "Counted over those who live in a locality: {} of the inhabitants (2020).",
            percent(LANG, share, 0)
        )
    },
    estimate: "Distances are by road, on a road network of our own, 0 within one locality, rounded to 5 km. Measured: most of it measured along the road, by timetables. Main road: mostly main roads of a map of about 2010, some of it measured. Estimated: at least 40% is as the crow flies times a factor, or all of it where the network does not reach. The typical error against published distances is about 5%, more on short ways and where the distance is estimated.",
    rule: "Near is at most 40 km, commuting distance at most 80 km. Where there is a campus within commuting distance, it decides the level: near or within commuting distance. Otherwise the nearest learning centre decides in the same way. Otherwise there is neither. A municipality’s level is the best that at least half of those who live in a locality have.",
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
            "The education of {} is unknown; they are counted in the denominator.",
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
    no_collaboration: "None of the collaborations that the map shows.",
    sites: "Places to study in the municipality",
    no_centre: "No known learning centre: our sources name none. That is no proof that there is none.",
    no_used_centre: "No learning centre that our sources say is in use today.",
    no_site: "Our sources name no place to study in the municipality. That is no proof that there is none.",
    localities: |count| format!("The municipality’s localities ({count})"),
    locality: "Locality",
    inhabitants: "Inhabitants 2020",
    to_campus: "To a campus",
    to_centre: "To a learning centre",
    services: "Offers",
    offers: "What we know",
    address: "Address",
    operator: "Run by",
    contact: "Contact",
    website: "Website",
    evidence: "How well we know it",
    status: "Status",
    position: "Point on the map",
    position_exact: "the place’s own",
    position_town: "the town’s, not the building’s",
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

/// How a distance is known, in a word.
fn method(method: DistanceMethod) -> &'static str {
    match method {
        DistanceMethod::Measured => "measured",
        DistanceMethod::MainRoad => "main road",
        DistanceMethod::Estimated => "estimated",
    }
}
