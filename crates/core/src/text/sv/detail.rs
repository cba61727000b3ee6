//! The facts about one place, in Swedish.

use super::{LANG, level, site_kind};
use crate::domain::{AccessLevel, DistanceMethod, WithinCommuting};
use crate::text::number::{self, NO_BREAK, percent, whole};
use crate::text::{DetailText, inside};

/// Words of the facts about one place.
pub const DETAIL: DetailText = DetailText {
    heading: "Vald plats",
    close: "Stäng",
    more: |name| format!("Mer om {name}"),
    not_on_map: "Länken gäller en plats som inte finns på kartan.",
    nothing_chosen: "Välj en kommun eller en plats på kartan, eller sök, så visas vad som finns där.",
    study_from_here: "Studera härifrån",
    compare_with: "Jämför med …",
    start_heading: "Vad kan du studera där du bor?",
    for_example: "Till exempel",
    municipality_line: |county, people| format!("{county} · {} invånare 2024", whole(LANG, people)),
    locality_line: |municipality, people| {
        format!(
            "Tätort i {municipality} · {} invånare 2020",
            whole(LANG, people)
        )
    },
    site_line: |kind, municipality| format!("{} i {municipality}", site_kind(kind)),
    access: "Tillgång till studier",
    median: "– den nivå som minst hälften av dem som bor i tätort når",
    campus_share: |within| share_of(within, "campus nära", "campus inom pendlingsavstånd"),
    centre_share: |within| {
        share_of(
            within,
            "lärcentrum nära, men inget campus inom pendlingsavstånd",
            "lärcentrum men inget campus inom pendlingsavstånd",
        )
    },
    neither_share: |share| {
        let what = inside(level(AccessLevel::Neither));
        format!("{} av tätortsborna har {what}", number::share(LANG, share))
    },
    mean_campus: "Medelavstånd till campus",
    mean_centre: "Medelavstånd till lärcentrum",
    nearest_from: |locality| format!("Närmast från {locality}"),
    nearest_campus: "Campus",
    nearest_centre: "Lärcentrum",
    abroad: "Campus utomlands",
    abroad_uncounted: |told| format!("{told}. Räknas inte."),
    uncounted: "Räknas inte",
    either: |first, second| format!("{first}, eller {second}"),
    about_as_far: |first, second| format!("{first} eller {second}, ungefär lika långt"),
    known_by: |far, method_| format!("{far} ({})", method(method_)),
    mostly_known_by: |far, method_| format!("{far} (mest {})", method(method_)),
    across_border: |locality, told| {
        format!("Utomlands, sett från {locality}: {told}. Det räknas inte här.")
    },
    same_locality: "på orten",
    in_localities: |share| {
        format!(
            "Räknat på dem som bor i tätort: {} av invånarna (2020).",
            percent(LANG, share, 0)
        )
    },
    estimate: "Avstånden är körsträckor som vi har räknat ut på ett eget vägnät: 0 inom samma tätort, i övrigt avrundade till närmaste 5\u{a0}km. Uppmätt: minst 70\u{a0}% är uppmätt längs vägen, enligt tidtabeller från 2022. Uppskattat: minst 40\u{a0}% är fågelvägen gånger en faktor, eller allt där vägnätet inte når. Huvudväg: övriga, mest huvudvägar på en karta från omkring 2010. Typiskt fel är omkring 5\u{a0}% mot 26 publicerade avstånd, som mest 20\u{a0}%. På korta vägar, och där avståndet är uppskattat, kan felet vara större.",
    rule: "Nära är högst 40\u{a0}km, pendlingsavstånd högst 80\u{a0}km, före avrundning: drygt 80\u{a0}km är strax över gränsen. Finns ett campus inom pendlingsavstånd avgör det nivån: nära eller på pendlingsavstånd. Annars avgör närmaste lärcentrum på samma sätt. Känner våra källor inget av dem i drift så nära, är nivån den lägsta. En kommuns nivå är den bästa som minst hälften av dem som bor i tätort når. Nära en gräns kan felet i avståndet ge fel nivå.",
    rule_heading: "Så räknas tillgången",
    beyond_border: "Utanför de fem länen är bara universitet och högskolor med, där de är närmast: i Sverige räknas de, i Norge och Finland nämns de och räknas om du väljer det. Andra platser att studera utanför länen är inte med.",
    education: "Utbildningsnivå",
    education_caption: "Andel med eftergymnasial utbildning, 25–65\u{a0}år, 2024, procent",
    post_secondary: "Alla",
    women: "Kvinnor",
    men: "Män",
    three_years: "Minst 3 år",
    county: "Länet",
    sweden: "Sverige",
    unknown: |share| {
        format!(
            "För {} är utbildningen okänd; de räknas med i nämnaren.",
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
    series_around: "Samma serie i länets andra kommuner",
    series_note: "Serien gäller 16–74\u{a0}år, den 31 december året före, och är en annan statistik än 2024 års siffra ovan.",
    collaborations: "Samverkan",
    no_collaboration: "Ingen av de samverkansformer som kartan visar.",
    sites: "Platser att studera i kommunen",
    no_centre: "Inget känt lärcentrum: våra källor nämner inget. Det är inget bevis för att det saknas.",
    no_used_centre: "Våra källor nämner ett lärcentrum här, men ingen säger att det är i drift i dag. Det är inget bevis för att det inte är det.",
    no_site: "Våra källor nämner ingen plats att studera i kommunen. Det är inget bevis för att det saknas.",
    localities: |count| format!("Kommunens tätorter ({count})"),
    locality: "Tätort",
    inhabitants: "Invånare 2020",
    to_campus: "Till campus, cirka",
    to_centre: "Till lärcentrum, cirka",
    services: "Källorna nämner",
    offers: "Det vi vet",
    address: "Adress",
    operator: "Drivs av",
    contact: "Kontakt",
    website: "Webbplats",
    website_of: |name, host| format!("{name} på {host}"),
    evidence: "Hur väl vi vet det",
    status: "Status",
    position: "Punkten på kartan",
    position_exact: "visar platsen",
    position_town: "visar orten, inte byggnaden",
    newest_source: |year| format!("Nyaste daterade källa: {year}."),
    undated: "Källorna är odaterade.",
    not_counted: "Räknas inte när tillgången bedöms.",
    sources: "Källor",
    km: |km| match km {
        0 => format!("under 5{NO_BREAK}km"),
        km => format!("{}{NO_BREAK}km", whole(LANG, km)),
    },
    to_municipality: |name| format!("Visa {name} kommun"),
};

/// The people who have something within commuting distance, and how many of all have it near: "62 % av ...".
fn share_of(within: &WithinCommuting, near: &str, commuting: &str) -> String {
    let all = number::share(LANG, within.all);
    if within.near == within.all {
        return format!("{all} av tätortsborna har {near}");
    }
    let near = match within.near {
        0.0 => String::new(),
        share if within.all == 100.0 => format!(", varav {} nära", number::share(LANG, share)),
        share => format!(", {} har det nära", number::share(LANG, share)),
    };
    format!("{all} av tätortsborna har {commuting}{near}")
}

/// How a distance is known, in a word.
pub(super) fn method(method: DistanceMethod) -> &'static str {
    match method {
        DistanceMethod::Measured => "uppmätt",
        DistanceMethod::MainRoad => "huvudväg",
        DistanceMethod::Estimated => "uppskattat",
    }
}
