//! The screen of the thought experiment, in Swedish.

use crate::domain::scenario::{Destination, OpenedKind};
use crate::text::ExperimentText;

/// Words of the screen of the thought experiment.
pub const EXPERIMENT: ExperimentText = ExperimentText {
    about: "Öppna eller stäng i tanken, och se hur många som får längre eller kortare väg. Länken i adressfältet bär allt du ändrar.",
    working: "Räknar ut vägarna …",
    destination_label: "Räkna vägen till",
    destination: |destination| match destination {
        Destination::Campus => "närmaste campus",
        Destination::CampusOrCentre => "närmaste lärcentrum eller campus",
    },
    threshold_label: "Vad räknas som nära?",
    threshold: |threshold| format!("{} km", threshold.to_param()),
    try_heading: "Pröva en förändring",
    kind_label: "Öppna",
    kind,
    locality_label: "i en tätort",
    locality_none: "Välj tätort",
    place_on_map: "Peka ut på kartan",
    placing: "Tryck på kartan där det ska öppna.",
    site_label: "Stäng",
    close: |site| format!("Stäng {site}"),
    site_none: "Välj lärcentrum eller campus",
    full: "Tio förändringar ryms. Ta bort någon för att pröva en ny.",
    remove: |place| format!("Ta bort: {place}"),
    handle: |place| {
        format!("{place}. Piltangenterna flyttar, med skift i små steg; Delete tar bort.")
    },
    undo: "Ångra",
    redo: "Gör om",
    reset: "Börja om",
    key: |destination| match destination {
        Destination::Campus => "Kilometer till närmaste campus, ungefär",
        Destination::CampusOrCentre => "Kilometer till närmaste lärcentrum eller campus, ungefär",
    },
    key_line: |threshold| format!("gränsen för nära, {} km", threshold.to_param()),
    line: |km| format!("{}\u{a0}km", km.0),
    key_dots: [
        "tätort inom gränsen",
        "tätort utanför gränsen",
        "kommer inom gränsen i försöket",
    ],
    point: |km| format!("omkring {} km", (km.0 / 5.0).round() * 5.0),
    point_unknown: "ingen känd väg",
    locality: |name, km| format!("{name}: cirka {}\u{a0}km", (km.0 / 5.0).round() * 5.0),
    bars: ["I dag", "Då"],
    all_figures: "Alla tal, och hur säkra de är",
    swipe: "Före och efter: dra för att jämföra",
    scope_label: "Räkna invånare i",
    counts_heading: "Län för län",
    counts: |threshold| {
        format!(
            "Invånare i tätorter (SCB, 2020) som har mer än {} km dit",
            threshold.to_param()
        )
    },
    count_columns: [
        "Område",
        "I dag",
        "I försöket",
        "Andel",
        "Utanför tätort, ej räknade",
    ],
    help_heading: "Var skulle ett lärcentrum hjälpa flest?",
    help_about: "Alla tätorter i det valda området prövas, en i taget, med det som redan är öppnat och stängt.",
    help_open: "Räkna ut de bästa orterna",
    method_heading: "Så är det räknat",
    method: &[
        "Vägen räknas längs ett nät av större vägar och busslinjer (Natural Earth, Länstrafiken Norrbottens tidtabell 2022 och egna länkar). Från en punkt vid sidan av vägen räknas fågelvägen till vägen gånger 1,2; där nätet inte når räknas fågelvägen gånger 1,25. Mot publicerade avstånd är felet i medel ungefär 5 %.",
        "Ytan är en uppskattning. Mot exakta vägar från 2 000 slumpade punkter är felet i medel knappt 6 km, mest i fjällen. Halva ytan ligger mer än 8 km från en väg i nätet.",
        "Människor räknas i sina tätorter (SCB, 2020), aldrig på ytan. De som bor utanför tätorter, ungefär var femte, är inte med: hur långt de har vet vi inte.",
        "Vinterväglag, färjor, kollektivtrafik och platser på andra sidan gränsen som ingen källa nämner är inte med. Vad ett nytt lärcentrum skulle kosta eller erbjuda säger räkningen inget om.",
    ],
};

fn kind(kind: OpenedKind) -> &'static str {
    match kind {
        OpenedKind::LearningCentre => "lärcentrum",
        OpenedKind::Campus => "campus",
    }
}
