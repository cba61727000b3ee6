//! Scenarios, in English.

use super::LANG;
use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::number::{NO_BREAK, share, whole};
use crate::text::what_if::{HelpText, WhatIfText, tenths};

/// Words of scenarios.
pub const WHAT_IF: WhatIfText = WhatIfText {
    heading: "What if",
    mark: "Thought experiment",
    mark_means: "Places are opened or closed to see what would happen. This is not how it is today.",
    all: "The five counties",
    focus: "The four counties",
    members: |name, count| format!("{name} ({count} municipalities)"),
    beyond: |counted, destination| {
        let place = match destination {
            Destination::Campus => "a campus",
            Destination::CampusOrCentre => "a learning centre or campus",
        };
        let (far, here) = (counted.threshold, counted.here);
        match counted.beyond {
            0 => format!("Nobody in a locality lives more than {far} from {place}{here}."),
            n => {
                let live = if n == 1 { "lives" } else { "live" };
                let people = counted.people(LANG, "person", "people");
                format!("{people} {live} more than {far} from {place}{here}.")
            }
        }
    },
    beyond_today: |counted| match counted.beyond {
        0 => "Today nobody does.".to_owned(),
        1 => format!("Today {} does.", counted.people(LANG, "person", "people")),
        _ => format!("Today {} do.", counted.people(LANG, "person", "people")),
    },
    outside: |people, of_all| {
        format!(
            "Another {} ({} of the inhabitants) live outside localities. They are not counted: we do not know how far they have to go.",
            persons(people),
            share(LANG, of_all)
        )
    },
    between: |least, most| {
        format!(
            "If all distances are 10% shorter or longer than we have calculated, it is between {} and {}.",
            whole(LANG, least),
            persons(most)
        )
    },
    labels: [
        |far| format!("Live more than {far} away"),
        |far| format!("Live more than {far} away today"),
        |far| format!("Come within {far}"),
        |far| format!("End up more than {far} away"),
        |_| "Longest way that remains".to_owned(),
    ],
    gained: |people, far, names| match people {
        0 => format!("Nobody else comes within {far}."),
        1 => format!("{} comes within {far}: {names}.", persons(1)),
        n => format!("{} come within {far}: {names}.", persons(n)),
    },
    lost: |people, far, names| match people {
        0 => format!("Nobody ends up more than {far} away."),
        1 => format!("{} ends up more than {far} away: {names}.", persons(1)),
        n => format!("{} end up more than {far} away: {names}.", persons(n)),
    },
    longest: |locality, municipality, far| {
        format!("The longest way is from {locality} in {municipality}: {far}.")
    },
    longest_today: |locality, municipality, far| {
        format!("Today the longest way is from {locality} in {municipality}: {far}.")
    },
    levels: |count| match count {
        0 => "No municipality changes its access level".to_owned(),
        1 => "1 municipality changes its access level".to_owned(),
        n => format!("{n} municipalities change their access level"),
    },
    level: |name, before, after| format!("{name}: from {before} to {after}"),
    locality: |name, people| format!("{name} ({})", whole(LANG, people)),
    names: |names, more| match (names, more) {
        ([], _) => String::new(),
        ([one], 0) => one.clone(),
        ([first @ .., last], 0) => format!("{} and {last}", first.join(", ")),
        (names, 1) => format!("{} and 1 more locality", names.join(", ")),
        (names, more) => format!("{} and {more} more localities", names.join(", ")),
    },
    opened_in: |kind, locality| format!("{} in {locality}", new(kind)),
    opened_near: |kind, far, locality| {
        format!("{} {far} from {locality}, as the crow flies", new(kind))
    },
    off_network: |far, locality, off| {
        format!(
            "The place {far} from {locality} is about {off} from the nearest road or locality in the road network we use. Distances from it are uncertain."
        )
    },
    outside_counties: |far, locality| {
        format!(
            "The place {far} from {locality} is outside the five counties, or out at sea. Distances from it are uncertain."
        )
    },
    closed: |name| format!("Closed: {name}"),
    other_in_town: |name, other| {
        format!("Closing {name} changes no distance: {other} is in the same locality.")
    },
    unknown: |id| format!("The link closes a place that is not on the map: {id}."),
    uncounted: |name| {
        format!(
            "{name} does not count as a learning centre or campus in use. Closing it changes nothing."
        )
    },
    only_centres: "A learning centre does not change the distance to a campus. Count to the nearest learning centre or campus to see the difference.",
    abroad_uncounted: "Some people are nearer to a campus in Norway or Finland. It does not count here.",
    help: HelpText {
        heading: |whose| format!("Where would a new learning centre help most? {whose}"),
        gained: |people, far| match people {
            1 => format!("{} comes within {far}", persons(1)),
            n => format!("{} come within {far}", persons(n)),
        },
        elsewhere: |people| format!("and {} outside the selection", persons(people)),
        nobody: |far| {
            format!(
                "Everybody who lives in a locality here already has a learning centre or campus within {far}."
            )
        },
        alone: |count| {
            format!(
                "Calculated place by place over all {count} localities in the selection. The same people may stand in several rows, so the numbers cannot be added up."
            )
        },
        together: |count, names, people, of, far| {
            let centres = match count {
                1 => "1 new learning centre".to_owned(),
                n => format!("{n} new learning centres"),
            };
            format!(
                "{centres}: {} of the {} who have more than {far} to go come within {far} ({names}).",
                whole(LANG, people),
                whole(LANG, of)
            )
        },
        greedy: "The places are chosen one at a time, each time the one that reaches most. Another combination may reach more people.",
        shorter: |names| {
            format!(
                "If all distances are 10% shorter than we have calculated, the order is different: {names}."
            )
        },
        longer: |names| {
            format!(
                "If all distances are 10% longer than we have calculated, the order is different: {names}."
            )
        },
        detour: |from, to, names| {
            let factor = match from == to {
                true => tenths(LANG, from),
                false => format!("{}–{}", tenths(LANG, from), tenths(LANG, to)),
            };
            format!(
                "If stretches off the road network count as the straight line times {factor} (we have used 1.2 to the nearest road), the order is different: {names}."
            )
        },
        try_it: "Try it",
    },
};

fn persons(people: u32) -> String {
    match people {
        1 => format!("1{NO_BREAK}person"),
        n => format!("{}{NO_BREAK}people", whole(LANG, n)),
    }
}

fn new(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "New learning centre",
        OpenedKind::Campus => "New campus",
    }
}
