//! Programmes and courses, in Swedish.

use crate::domain::{OfferForm, OfferKind, Recency, Term};
use crate::text::SupplyText;
use crate::text::date::in_words;

/// Words of programmes and courses.
pub const SUPPLY: SupplyText = SupplyText {
    tab: "Utbud",
    about: "Här står det som våra källor känner till, inte allt som finns. För yrkeshögskolan är det beslut av Myndigheten för yrkeshögskolan, med år och antal omgångar. Ett beslut säger inte när det går att söka. Året för den sista omgången är vår slutsats: vi räknar med en omgång om året. Av högskolornas program är bara de med som källor om lärcentrum och studieorter nämner.",
    here: "Utbildningar i kommunen",
    none_here: "Våra källor nämner ingen aktuell utbildning här. Det är inget bevis för att det saknas.",
    earlier_here: |n| match n {
        1 => "En äldre uppgift om kommunen finns under Utbud, bland äldre, ersatta och avslutade."
            .to_owned(),
        n => format!(
            "{n} äldre uppgifter om kommunen finns under Utbud, bland äldre, ersatta och avslutade."
        ),
    },
    title: |place| match place {
        Some(place) => format!("Kända utbildningar, närmast {place} först"),
        None => "Kända utbildningar".to_owned(),
    },
    heading: |n, place, is_here| {
        let count = match n {
            0 => "Inga kända utbildningar".to_owned(),
            1 => "1 känd utbildning".to_owned(),
            n => format!("{n} kända utbildningar"),
        };
        match place {
            _ if n == 0 && !is_here => count,
            Some(place) if is_here => format!("{count} i {place}"),
            Some(place) => format!("{count}, närmast {place} först"),
            None => format!("{count} i bokstavsordning"),
        }
    },
    about_short: "Det våra källor känner, inte allt som finns.",
    about_more: "Vad listan bygger på",
    about_distance: |is_estimate| match is_estimate {
        false => "Avstånd är körsträcka mellan kommunernas största tätorter.",
        true => "Avstånd är uppskattade: fågelvägen gånger 1,25.",
    },
    ways_on: "Sök allt på",
    to_distance: "Distansutbildningar inom yrkeshögskolan",
    from_label: "Från",
    from_nowhere: "Välj kommun",
    within_label: "Avstånd",
    within_any: "Alla avstånd",
    within: |km| format!("Högst {km}\u{a0}km"),
    facet: |name, n| format!("{name} ({n})"),
    only_here: |place, n| format!("Bara i {place} ({n})"),
    show_all: |n| format!("Visa alla {n}, även på andra platser"),
    more_choices: "Fler val",
    clear: "Rensa alla val",
    heads: [
        "Närmast",
        "Utbildning och anordnare",
        "Typ och form",
        "Platser",
        "Start eller beslut",
    ],
    at_hand: "här",
    about_far: |km| format!("cirka {km}"),
    at_places: |n| format!("Finns på {n} platser"),
    more_places: |n| format!("+ {n} till"),
    no_place: "Plats anges inte",
    sources: |n| match n {
        1 => "Källa".to_owned(),
        n => format!("{n} källor"),
    },
    count: |fit, all| format!("{fit} av {all} kända utbildningar passar valen."),
    first: |n| format!("De första {n} visas."),
    more: "Visa fler",
    empty: "Ingen känd utbildning passar. Ändra urvalet eller sökorden.",
    words_label: "Sök utbildning, anordnare eller kommun",
    kind_label: "Typ",
    form_label: "Form",
    provider_label: "Anordnare",
    on_map: "Siffrorna på kartan räknar de kända utbildningar som passar valen under Utbud.",
    add: "Saknas en utbildning? Den läggs till som en rad i filen offers.csv, med källa och datum.",
    all: "Alla",
    with_past: "Visa även äldre, ersatta och avslutade",
    save: "Spara utbildningarna som passar valen (CSV)",
    file_columns: [
        "Kommun",
        "Plats",
        "Anordnare",
        "Utbildning",
        "Typ",
        "Form",
        "Utbildningsområde",
        "Studietakt, procent",
        "Poäng",
        "Start eller beslut",
        "Omgångar",
        "Sista omgången, troligt år",
        "Troligen ersatt av",
        "Läge och ålder",
        "Källa",
        "Källans datum",
        "Källans adress",
    ],
    kind: |kind| match kind {
        OfferKind::University => "högskoleprogram",
        OfferKind::HigherVocational => "yrkeshögskola",
        OfferKind::VocationalCourse => "kurs inom yrkeshögskolan",
        OfferKind::Course => "kurser",
    },
    kind_choice: |kind| match kind {
        OfferKind::University => "Högskoleprogram",
        OfferKind::HigherVocational => "Yrkeshögskoleutbildningar",
        OfferKind::VocationalCourse => "Kurser inom yrkeshögskolan",
        OfferKind::Course => "Andra kurser",
    },
    form: |form, is_decided| match form {
        // Most of it, by MYH's own words.
        OfferForm::Campus if is_decided => "mest i anordnarens lokaler",
        OfferForm::Campus => "på campus",
        OfferForm::Decentralised => "decentraliserad",
        OfferForm::DistanceMeetings => "distans med träffar",
        OfferForm::Distance if is_decided => "distans, träffar kan ingå",
        OfferForm::Distance => "distans",
    },
    points: |kind, points| match kind {
        OfferKind::HigherVocational | OfferKind::VocationalCourse => format!("{points} YH-poäng"),
        _ => format!("{points} poäng"),
    },
    pace: |pace| match pace {
        100 => "helfart".to_owned(),
        50 => "halvfart".to_owned(),
        pace => format!("{pace}\u{a0}% av helfart"),
    },
    field: |field| field,
    place_count: |n| format!("{n} studieorter"),
    decision: |year, rounds, places| {
        let rounds = match rounds {
            Some(1) => ", 1 omgång".to_owned(),
            Some(n) => format!(", {n} omgångar"),
            None => String::new(),
        };
        let places = places.map_or_else(String::new, |n| format!(", {n} studieplatser i allt"));
        format!("beslut {year}{rounds}{places}")
    },
    last_round: |year, is_inferred, is_now| match (is_inferred, is_now) {
        (true, true) => format!("beslutad, sista omgången troligen {year}"),
        (true, false) => format!("troligen över, sista omgången troligen {year}"),
        (false, true) => format!("beslutad, sista starten {year}"),
        (false, false) => format!("över, sista starten {year}"),
    },
    replaced: |year| match year {
        Some(year) => format!("troligen ersatt av ett beslut {year}"),
        None => "troligen ersatt av ett nyare beslut".to_owned(),
    },
    term: |term| match term {
        Term::Spring => "våren",
        Term::Autumn => "hösten",
        Term::Running => "gavs",
    },
    recency: |recency| match recency {
        Recency::Recent => "uppgift från 2023–2026",
        Recency::Older => "äldre uppgift (omkring 2018–2022)",
        Recency::Undated => "odaterad uppgift",
        Recency::Historical => "äldre uppgift (före omkring 2018)",
        Recency::Closed => "avslutad",
    },
    planned: "planerad",
    last_start: |start| format!("senast kända start {start}"),
    since: |year| format!("sedan {year}"),
    known_years: |years| format!("känd {years}"),
    not_stated: "anges inte",
    no_provider: "anordnare anges inte",
    no_form: "form anges inte",
    no_start: "start anges inte",
    no_field: "Övriga, källan anger inget område",
    undated: "odaterad",
    date: |date| {
        const MONTHS: [&str; 12] = [
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december",
        ];
        in_words(date, MONTHS, "omkring")
    },
    website: |host| format!("webbplatsen {host}"),
    read_in_copy: |words, copy| format!("{words} (läst i en kopia på {copy})"),
    nth_page: |name, n| format!("{name}, sida {n}"),
    distance: "Distansutbildningar i hela Sverige",
    distance_about: "Distansutbildningar på yrkeshögskolan i hela Sverige, beslutade 2024–2026, där minst en omgång troligen börjar 2026 eller senare. Träffar på en studieort kan ingå: fråga anordnaren var och hur ofta. Ett beslut säger inte när det går att söka.",
    distance_show: "Visa distansutbildningarna",
    distance_count: |fit, all| format!("{fit} av {all} distansutbildningar passar valet."),
    field_label: "Utbildningsområde",
    names: "Namn på minoritetsspråk",
};
