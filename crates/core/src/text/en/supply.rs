//! Programmes and courses, in English.

use crate::domain::{OfferForm, OfferKind, Recency, Term};
use crate::text::SupplyText;
use crate::text::date::in_words;

/// Words of programmes and courses.
pub const SUPPLY: SupplyText = SupplyText {
    tab: "Programmes",
    about: "This is what our sources know of, not all there is. For higher vocational education, these are decisions by the Swedish National Agency for Higher Vocational Education, with year and number of rounds. A decision does not say when one can apply. The year of the last round is our inference: we count one round a year. Of the universities’ programmes, only those named by sources on learning centres and places of study are included.",
    here: "Programmes and courses in the municipality",
    none_here: "Our sources name no current programme here. That is no proof that there is none.",
    earlier_here: |n| {
        match n {
        1 => "One earlier fact about the municipality is found under Programmes, among the earlier, replaced and ended ones.".to_owned(),
        n => format!("{n} earlier facts about the municipality are found under Programmes, among the earlier, replaced and ended ones."),
    }
    },
    title: |place| match place {
        Some(place) => format!("Known programmes, nearest to {place} first"),
        None => "Known programmes".to_owned(),
    },
    heading: |n, place, is_here| {
        let count = match n {
            0 => "No known programmes".to_owned(),
            1 => "1 known programme".to_owned(),
            n => format!("{n} known programmes"),
        };
        match place {
            _ if n == 0 && !is_here => count,
            Some(place) if is_here => format!("{count} in {place}"),
            Some(place) => format!("{count}, nearest to {place} first"),
            None => format!("{count} in alphabetical order"),
        }
    },
    about_short: "What our sources know of, not all there is.",
    about_more: "What the list rests on",
    about_distance: |is_estimate| match is_estimate {
        false => "Distances are by road between the largest localities of the municipalities.",
        true => "Distances are estimates: the straight line times 1.25.",
    },
    ways_on: "Search everything on",
    to_distance: "Distance-learning programmes (higher vocational)",
    from_label: "From",
    from_nowhere: "Choose a municipality",
    within_label: "Distance",
    within_any: "Any distance",
    within: |km| format!("At most {km}\u{a0}km"),
    facet: |name, n| format!("{name} ({n})"),
    only_here: |place, n| format!("Only in {place} ({n})"),
    show_all: |n| format!("Show all {n}, in other places too"),
    more_choices: "More choices",
    clear: "Clear all choices",
    heads: [
        "Nearest",
        "Programme and provider",
        "Kind and form",
        "Places",
        "Start or decision",
    ],
    at_hand: "here",
    about_far: |km| format!("about {km}"),
    at_places: |n| format!("Given at {n} places"),
    more_places: |n| format!("+ {n} more"),
    no_place: "No place is stated",
    sources: |n| match n {
        1 => "Source".to_owned(),
        n => format!("{n} sources"),
    },
    count: |fit, all| format!("{fit} of {all} known programmes and courses fit the choices."),
    first: |n| format!("The first {n} are shown."),
    more: "Show more",
    empty: "No known programme matches. Change the choices or the words.",
    words_label: "Find a programme, provider or municipality",
    kind_label: "Kind",
    form_label: "Form",
    provider_label: "Provider",
    on_map: "The numbers on the map count the known programmes and courses that fit the choices under Programmes.",
    add: "Is one missing? It is added as a row in the file offers.csv, with source and date.",
    all: "All",
    with_past: "Show earlier, replaced and ended ones too",
    save: "Save the programmes that fit the choices (CSV)",
    file_columns: [
        "Municipality",
        "Place",
        "Provider",
        "Programme or course",
        "Kind",
        "Form",
        "Field of education",
        "Pace, per cent",
        "Points",
        "Start or decision",
        "Rounds",
        "Last round, probable year",
        "Probably replaced by",
        "State and age",
        "Source",
        "Date of the source",
        "Address of the source",
    ],
    kind: |kind| match kind {
        OfferKind::University => "university programme",
        OfferKind::HigherVocational => "higher vocational",
        OfferKind::VocationalCourse => "higher vocational course",
        OfferKind::Course => "courses",
    },
    kind_choice: |kind| match kind {
        OfferKind::University => "University programmes",
        OfferKind::HigherVocational => "Higher vocational programmes",
        OfferKind::VocationalCourse => "Higher vocational courses",
        OfferKind::Course => "Other courses",
    },
    form: |form, is_decided| match form {
        // Most of it, by MYH's own words.
        OfferForm::Campus if is_decided => "mostly on the provider’s premises",
        OfferForm::Campus => "on campus",
        OfferForm::Decentralised => "decentralised",
        OfferForm::DistanceMeetings => "distance with meetings",
        OfferForm::Distance if is_decided => "distance, meetings may be part of it",
        OfferForm::Distance => "distance",
    },
    points: |kind, points| match kind {
        OfferKind::HigherVocational | OfferKind::VocationalCourse => format!("{points} YH points"),
        _ => format!("{points} points"),
    },
    pace: |pace| match pace {
        100 => "full-time".to_owned(),
        50 => "half-time".to_owned(),
        pace => format!("{pace}% of full-time"),
    },
    field: |field| match field {
        "Teknik och tillverkning" => "Engineering and manufacturing",
        "Samhällsbyggnad och byggteknik" => "Community planning and construction",
        "Hälso- och sjukvård samt socialt arbete" => "Health care and social work",
        "Ekonomi, administration och försäljning" => "Business, administration and sales",
        "Data/IT" => "Computing/IT",
        "Lantbruk, djurvård, trädgård, skog och fiske" => {
            "Agriculture, animal care, gardening, forestry and fishing"
        }
        "Kultur, media och design" => "Culture, media and design",
        "Transporttjänster" => "Transport services",
        "Hotell, restaurang och turism" => "Hotel, restaurant and tourism",
        "Säkerhetstjänster" => "Security services",
        "Pedagogik och undervisning" => "Education and teaching",
        "Juridik" => "Law",
        "Journalistik och information" => "Journalism and information",
        "Övrigt" => "Other",
        other => other,
    },
    place_count: |n| format!("{n} places of study"),
    decision: |year, rounds, places| {
        let rounds = match rounds {
            Some(1) => ", 1 round".to_owned(),
            Some(n) => format!(", {n} rounds"),
            None => String::new(),
        };
        let places = places.map_or_else(String::new, |n| format!(", {n} student places in all"));
        format!("decision {year}{rounds}{places}")
    },
    last_round: |year, is_inferred, is_now| match (is_inferred, is_now) {
        (true, true) => format!("decided, last round probably {year}"),
        (true, false) => format!("probably over, last round probably {year}"),
        (false, true) => format!("decided, last start {year}"),
        (false, false) => format!("over, last start {year}"),
    },
    replaced: |year| match year {
        Some(year) => format!("probably replaced by a decision of {year}"),
        None => "probably replaced by a newer decision".to_owned(),
    },
    term: |term| match term {
        Term::Spring => "spring",
        Term::Autumn => "autumn",
        Term::Running => "given in",
    },
    recency: |recency| match recency {
        Recency::Recent => "known from 2023–2026",
        Recency::Older => "earlier fact (about 2018–2022)",
        Recency::Undated => "undated fact",
        Recency::Historical => "earlier fact (before about 2018)",
        Recency::Closed => "ended",
    },
    planned: "planned",
    last_start: |start| format!("last known start {start}"),
    since: |year| format!("since {year}"),
    known_years: |years| format!("known for {years}"),
    not_stated: "not stated",
    no_provider: "provider not stated",
    no_form: "form not stated",
    no_start: "start not stated",
    no_field: "Others, no field named by the source",
    undated: "undated",
    date: |date| {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        in_words(date, MONTHS, "about")
    },
    website: |host| format!("the website {host}"),
    read_in_copy: |words, copy| format!("{words} (read in a copy at {copy})"),
    nth_page: |name, n| format!("{name}, page {n}"),
    distance: "Distance programmes in all of Sweden",
    distance_about: "Distance-learning programmes of higher vocational education in all of Sweden, decided in 2024–2026, with at least one round that probably begins in 2026 or later. Meetings at a place of study may be included: ask the provider where and how often. A decision does not say when one can apply.",
    distance_show: "Show the distance programmes",
    distance_count: |fit, all| format!("{fit} of {all} distance programmes fit the choice."),
    field_label: "Field of education",
    names: "Names in minority languages",
};
