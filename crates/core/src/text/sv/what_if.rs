//! Scenarios, in Swedish.

use super::LANG;
use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::number::{NO_BREAK, share, whole};
use crate::text::what_if::{HelpText, WhatIfText, tenths};

/// Words of scenarios.
pub const WHAT_IF: WhatIfText = WhatIfText {
    heading: "Tänk om",
    mark: "Tankeexperiment",
    mark_means: "Platser är öppnade eller stängda på prov. Så är det inte i dag.",
    all: "De fem länen",
    focus: "De fyra länen",
    members: |name, count| format!("{name} ({count} kommuner)"),
    beyond: |counted, destination| {
        let place = match destination {
            Destination::Campus => "ett campus",
            Destination::CampusOrCentre => "ett lärcentrum eller campus",
        };
        let (far, here) = (counted.threshold, counted.here);
        match counted.beyond {
            0 => format!("Ingen i tätort bor mer än {far} från {place}{here}."),
            _ => {
                let people = counted.people(LANG, "person", "personer");
                format!("{people} bor mer än {far} från {place}{here}.")
            }
        }
    },
    beyond_today: |counted| match counted.beyond {
        0 => "I dag är det ingen.".to_owned(),
        _ => format!(
            "I dag är det {}.",
            counted.people(LANG, "person", "personer")
        ),
    },
    outside: |people, of_all| {
        format!(
            "{} till ({} av invånarna) bor utanför tätort. De är inte medräknade: hur långt de har vet vi inte.",
            persons(people),
            share(LANG, of_all)
        )
    },
    between: |least, most| {
        format!(
            "Är alla avstånd 10{NO_BREAK}% kortare eller längre än vi har räknat blir det mellan {} och {}.",
            whole(LANG, least),
            persons(most)
        )
    },
    labels: [
        |far| format!("Bor mer än {far} bort"),
        |far| format!("Bor mer än {far} bort i dag"),
        |far| format!("Kommer inom {far}"),
        |far| format!("Hamnar mer än {far} bort"),
        |_| "Längst väg som återstår".to_owned(),
    ],
    gained: |people, far, names| match people {
        0 => format!("Inga fler kommer inom {far}."),
        n => format!("{} kommer inom {far}: {names}.", persons(n)),
    },
    lost: |people, far, names| match people {
        0 => format!("Ingen hamnar mer än {far} bort."),
        n => format!("{} hamnar mer än {far} bort: {names}.", persons(n)),
    },
    longest: |locality, municipality, far| {
        format!("Längst väg har {locality} i {municipality}: {far}.")
    },
    longest_today: |locality, municipality, far| {
        format!("I dag har {locality} i {municipality} längst väg: {far}.")
    },
    levels: |count| match count {
        0 => "Ingen kommun byter tillgångsnivå".to_owned(),
        1 => "1 kommun byter tillgångsnivå".to_owned(),
        n => format!("{n} kommuner byter tillgångsnivå"),
    },
    level: |name, before, after| format!("{name}: från {before} till {after}"),
    locality: |name, people| format!("{name} ({})", whole(LANG, people)),
    names: |names, more| match (names, more) {
        ([], _) => String::new(),
        ([one], 0) => one.clone(),
        ([first @ .., last], 0) => format!("{} och {last}", first.join(", ")),
        (names, 1) => format!("{} och 1 tätort till", names.join(", ")),
        (names, more) => format!("{} och {more} tätorter till", names.join(", ")),
    },
    opened_in: |kind, locality| format!("{} i {locality}", new(kind)),
    opened_near: |kind, far, locality| format!("{} {far} från {locality}, fågelvägen", new(kind)),
    off_network: |far, locality, off| {
        format!(
            "Platsen {far} från {locality} ligger omkring {off} från närmaste väg eller tätort i det vägnät vi räknar med. Avstånden därifrån är osäkra."
        )
    },
    outside_counties: |far, locality| {
        format!(
            "Platsen {far} från {locality} ligger utanför de fem länen eller ute till havs. Avstånden därifrån är osäkra."
        )
    },
    closed: |name| format!("Stängt: {name}"),
    other_in_town: |name, other| {
        format!("Att {name} stängs ändrar inga avstånd: {other} ligger i samma tätort.")
    },
    unknown: |id| format!("Länken stänger en plats som inte finns på kartan: {id}."),
    uncounted: |name| {
        format!(
            "{name} räknas inte som lärcentrum eller campus i drift. Att det stängs ändrar inget."
        )
    },
    only_centres: "Ett lärcentrum ändrar inte avståndet till campus. Räkna till lärcentrum eller campus för att se skillnaden.",
    abroad_uncounted: "En del har närmare till ett campus i Norge eller Finland. Det räknas inte här.",
    help: HelpText {
        heading: |whose| format!("Var hjälper ett nytt lärcentrum mest? {whose}"),
        gained: |people, far| format!("{} kommer inom {far}", persons(people)),
        elsewhere: |people| format!("dessutom {} utanför urvalet", persons(people)),
        nobody: |far| {
            format!("Alla som bor i tätort här har redan ett lärcentrum eller campus inom {far}.")
        },
        alone: |count| {
            format!(
                "Räknat ort för ort över alla {count} tätorter i urvalet. Samma personer kan finnas på flera rader, så talen kan inte läggas ihop."
            )
        },
        together: |count, names, people, of, far| {
            let centres = match count {
                1 => "1 nytt lärcentrum".to_owned(),
                n => format!("{n} nya lärcentrum"),
            };
            format!(
                "{centres}: {} av de {} som har mer än {far} kommer inom {far} ({names}).",
                whole(LANG, people),
                whole(LANG, of)
            )
        },
        greedy: "Orterna är valda en i taget, varje gång den som ger mest. En annan kombination kan nå fler.",
        shorter: |names| {
            format!(
                "Är alla avstånd 10{NO_BREAK}% kortare än vi har räknat blir ordningen en annan: {names}."
            )
        },
        longer: |names| {
            format!(
                "Är alla avstånd 10{NO_BREAK}% längre än vi har räknat blir ordningen en annan: {names}."
            )
        },
        detour: |from, to, names| {
            let factor = match from == to {
                true => tenths(LANG, from),
                false => format!("{}–{}", tenths(LANG, from), tenths(LANG, to)),
            };
            format!(
                "Räknas sträckor utanför vägnätet som fågelvägen gånger {factor} (vi har räknat med 1,2 till närmaste väg) blir ordningen en annan: {names}."
            )
        },
        try_it: "Pröva",
    },
};

fn persons(people: u32) -> String {
    match people {
        1 => format!("1{NO_BREAK}person"),
        n => format!("{}{NO_BREAK}personer", whole(LANG, n)),
    }
}

fn new(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "Nytt lärcentrum",
        OpenedKind::Campus => "Nytt campus",
    }
}
