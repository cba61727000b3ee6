//! Programmes and courses, in English.

use crate::domain::{OfferForm, OfferKind, Recency, Term};
use crate::text::SupplyText;

/// Words of programmes and courses.
pub const SUPPLY: SupplyText = SupplyText {
    tab: "Programmes",
    about: "This is what our sources know of, not all there is. What is said of higher vocational education are rounds that were decided. It does not say that one can apply now.",
    here: "Programmes and courses in the municipality",
    none_here: "Our sources name no current programme here. That is no proof that there is none.",
    count: |shown, all| format!("{shown} of {all} known programmes and courses are shown."),
    empty: "No known programme matches. Change the choices or the words.",
    words_label: "Find a programme, provider or municipality",
    kind_label: "Kind",
    form_label: "Form",
    provider_label: "Provider",
    on_map: "The numbers on the map count the known programmes and courses that fit the choices under Programmes.",
    add: "Is one missing? It is added as a row in the file offers.csv, with source and date.",
    all: "All",
    with_past: "Show earlier and ended ones too",
    columns: [
        "Programme or course",
        "Place",
        "Provider",
        "Kind",
        "Form",
        "Start",
        "Age of what we know",
        "Source",
    ],
    kind: |kind| match kind {
        OfferKind::University => "university programme",
        OfferKind::HigherVocational => "higher vocational",
        OfferKind::Course => "courses",
    },
    form: |form| match form {
        OfferForm::Campus => "on campus",
        OfferForm::Decentralised => "decentralised",
        OfferForm::DistanceMeetings => "distance with meetings",
        OfferForm::Distance => "distance",
    },
    term: |term| match term {
        Term::Spring => "spring",
        Term::Autumn => "autumn",
        Term::Running => "given in",
    },
    recency: |recency| match recency {
        Recency::Recent => "recent (2023–2026)",
        Recency::Older => "older (about 2018–2022)",
        Recency::Undated => "undated",
        Recency::Historical => "earlier",
        Recency::Closed => "ended",
    },
    planned: "planned",
    not_stated: "not stated",
    undated: "undated",
    names: "Names in minority languages",
};
