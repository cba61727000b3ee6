//! The screen of the thought experiment, in Swedish.

use super::LANG;
use super::measures::distance;
use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::ExperimentText;
use crate::text::number::{NO_BREAK, whole};

/// Words of the screen of the thought experiment.
pub const EXPERIMENT: ExperimentText = ExperimentText {
    about: "Öppna eller stäng lärcentrum och campus i tanken, och se hur många som får kortare eller längre väg. Allt du ändrar följer med i adressfältets länk.",
    working: "Räknar ut vägarna …",
    destination_label: "Räkna vägen till",
    destination: |destination| match destination {
        Destination::Campus => "närmaste campus",
        Destination::CampusOrCentre => "närmaste lärcentrum eller campus",
    },
    threshold_label: "Vad räknas som nära?",
    threshold: |threshold| format!("{}{NO_BREAK}km", threshold.to_param()),
    try_heading: "Pröva en ändring",
    kind_label: "Öppna",
    kind,
    locality_label: "i en tätort",
    locality_none: "Välj tätort",
    place_on_map: "Peka ut på kartan",
    placing: "Tryck på kartan där det ska ligga.",
    site_label: "Stäng",
    close: |site| format!("Stäng {site}"),
    site_none: "Välj lärcentrum eller campus",
    full: "Det får plats tio ändringar. Ta bort en för att pröva en ny.",
    remove: |place| format!("Ta bort: {place}"),
    handle: |place| {
        format!("{place}. Piltangenterna flyttar, med skift i små steg; Delete tar bort.")
    },
    undo: "Ångra",
    redo: "Gör om",
    reset: "Börja om",
    key: |destination| match destination {
        Destination::Campus => "Ungefärligt avstånd till närmaste campus, km",
        Destination::CampusOrCentre => {
            "Ungefärligt avstånd till närmaste lärcentrum eller campus, km"
        }
    },
    key_line: |threshold| format!("gränsen för nära, {}{NO_BREAK}km", threshold.to_param()),
    line: |km| format!("{}{NO_BREAK}km", km.0),
    key_dots: [
        "tätort inom gränsen",
        "tätort utanför gränsen",
        "kommer inom gränsen i försöket",
    ],
    point: distance,
    point_unknown: "ingen känd väg",
    locality: |name, km| format!("{name}: {}", distance(km)),
    bars: ["I dag", "I försöket"],
    all_figures: "Alla tal, och hur säkra de är",
    swipe: "Före och efter: dra för att jämföra",
    scope_label: "Räkna invånare i",
    counts_heading: "Län och samverkan",
    counts: |threshold, destination| {
        let place = match destination {
            Destination::Campus => "ett campus",
            Destination::CampusOrCentre => "ett lärcentrum eller campus",
        };
        format!(
            "Invånare i tätort (SCB, 2020) som bor mer än {}{NO_BREAK}km från {place}. Andelen är av alla som bor i tätort, i försöket.",
            threshold.to_param()
        )
    },
    count_columns: ["Område", "I dag", "I försöket", "Andel"],
    count_outside: |people| format!("utom {} utanför tätort", whole(LANG, people)),
    help_heading: "Var skulle ett lärcentrum hjälpa flest?",
    help_about: "Varje tätort i urvalet prövas för sig, utöver det som du har öppnat och stängt.",
    help_open: "Räkna ut de bästa tätorterna",
    method_heading: "Så är det räknat",
    method: &[
        "Vägen räknas längs ett nät av större vägar och busslinjer (Natural Earth, Länstrafiken Norrbottens tidtabell 2022 och egna länkar). Från en punkt vid sidan av vägen räknas fågelvägen till vägen gånger 1,2; där nätet inte når räknas fågelvägen gånger 1,25. Mot publicerade avstånd är felet i medel ungefär 5\u{a0}%.",
        "Kartans färger är en uppskattning. Mot vägar som är räknade från 2\u{a0}000 slumpade punkter är felet i medel knappt 6\u{a0}km, störst i fjällen. Halva ytan ligger mer än 8\u{a0}km från en väg i nätet.",
        "Invånarna räknas i sina tätorter (SCB, 2020), aldrig efter kartans färger. De som bor utanför tätort, ungefär var femte, är inte med: hur långt de har vet vi inte.",
        "Vinterväglag, färjor, kollektivtrafik och platser på andra sidan gränsen som ingen källa nämner är inte med. Vad ett nytt lärcentrum skulle kosta eller erbjuda säger räkningen inget om.",
    ],
};

fn kind(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "lärcentrum",
        OpenedKind::Campus => "campus",
    }
}
