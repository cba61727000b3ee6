//! Programmes and courses, in Swedish.

use crate::domain::{OfferForm, OfferKind, Recency, Term};
use crate::text::SupplyText;

/// Words of programmes and courses.
pub const SUPPLY: SupplyText = SupplyText {
    tab: "Utbud",
    about: "Här står det som våra källor känner till, inte allt som finns. Uppgifter om yrkeshögskolan gäller beslutade omgångar. De säger inte att det går att söka nu.",
    here: "Utbildningar i kommunen",
    none_here: "Våra källor nämner ingen aktuell utbildning här. Det är inget bevis för att det saknas.",
    count: |shown, all| format!("{shown} av {all} kända utbildningar visas."),
    empty: "Ingen känd utbildning passar. Ändra urvalet eller sökorden.",
    words_label: "Sök utbildning, anordnare eller kommun",
    kind_label: "Typ",
    form_label: "Form",
    provider_label: "Anordnare",
    on_map: "Siffrorna på kartan räknar de kända utbildningar som passar valen under Utbud.",
    add: "Saknas en utbildning? Den läggs till som en rad i filen offers.csv, med källa och datum.",
    all: "Alla",
    with_past: "Visa även tidigare och avslutade",
    columns: [
        "Utbildning",
        "Plats",
        "Anordnare",
        "Typ",
        "Form",
        "Start",
        "Uppgiftens ålder",
        "Källa",
    ],
    kind: |kind| match kind {
        OfferKind::University => "högskoleprogram",
        OfferKind::HigherVocational => "yrkeshögskola",
        OfferKind::Course => "kurser",
    },
    form: |form| match form {
        OfferForm::Campus => "på campus",
        OfferForm::Decentralised => "decentraliserad",
        OfferForm::DistanceMeetings => "distans med träffar",
        OfferForm::Distance => "distans",
    },
    term: |term| match term {
        Term::Spring => "våren",
        Term::Autumn => "hösten",
        Term::Running => "gavs",
    },
    recency: |recency| match recency {
        Recency::Recent => "ny (2023–2026)",
        Recency::Older => "äldre (omkring 2018–2022)",
        Recency::Undated => "odaterad",
        Recency::Historical => "tidigare",
        Recency::Closed => "avslutad",
    },
    planned: "planerad",
    not_stated: "anges inte",
    undated: "odaterad",
    names: "Namn på minoritetsspråk",
};
