//! The page in English.

mod about;
mod against;
mod charts;
mod detail;
mod experiment;
mod extras;
mod findings;
mod measures;
mod not_found;
mod offline;
mod prerendered;
mod profile;
mod ranks;
mod search;
mod statement;
mod study;
mod supply;
mod table;
mod two_way;
mod what_if;

pub use about::ABOUT;
pub use against::AGAINST;
pub use experiment::EXPERIMENT;
pub use not_found::NOT_FOUND;
pub use offline::OFFLINE;
pub use prerendered::PRERENDERED;
pub use statement::STATEMENT;
pub use study::STUDY;
pub use two_way::TWO_WAY;
pub use what_if::WHAT_IF;

use super::{FootText, Lang, LoadText, Text};
use crate::domain::{
    AccessLevel, Authority, Basis, CollaborationId, Evidence, Language, Nation, Service, SiteKind,
    Status,
};

const LANG: Lang = Lang::En;

/// The English sentences.
pub static TEXT: Text = Text {
    lang: LANG,
    app_name: "Lärkartan",
    other_language: "Svenska",
    skip_map: "Skip the map",
    measure_label: "Show on the map",
    measure_aside: "Measure",
    measure_group_access: "How far it is, and what there is",
    measure_group_attainment: "Level of education",
    measure: measures::measure,
    measure_about: measures::measure_about,
    unit: measures::unit,
    rank_meaning: measures::rank_meaning,
    collaboration_label: "Collaboration",
    collaboration_none: "None",
    collaboration_option: |id, name, members| match id {
        CollaborationId::Kkig => {
            format!("Kompetensförstärkning i glesbygd, {name} ({members})")
        }
        CollaborationId::Kraftsamling => {
            format!("{name}, Västerbotten and Norrbotten ({members})")
        }
        _ => format!("{name} ({members})"),
    },
    basis: |basis| match basis {
        Basis::Stated => "The source lists the members.",
        Basis::Inferred => {
            "The source gives the number of members; who they are is inferred from other sources."
        }
    },
    period: |period| {
        format!(
            "The list is for {}.",
            super::period_words(period, "the time from")
        )
    },
    search_label: "Find a municipality, place, learning centre or programme",
    search_example: "Place or course",
    search_hits: |shown, all| match all {
        0 => "No hits. Try another spelling, or a place nearby.".to_owned(),
        1 => "1 hit".to_owned(),
        n if n > shown => format!("{n} hits, the {shown} likeliest are shown"),
        n => format!("{n} hits"),
    },
    search: search::SEARCH,
    hit_municipality: |county| format!("municipality, {county}"),
    hit_locality: |municipality| format!("locality in {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Map of northern Sweden: {measure}"),
    year: |year| format!("Year {year}"),
    play: "Play the years",
    patterns: "Patterns in the map’s colours",
    map_keys: "Keys: arrows go to the neighbouring municipality, Page Up and Page Down to the next better and worse, Home and End to the best and worst of the 44 in the four counties, a letter to the next municipality beginning with it. Enter selects, Enter again goes to the facts, Escape clears, plus and minus zoom, zero shows the whole map.",
    map_gestures: "Zoom: Ctrl and wheel, or the buttons. Drag to move.",
    map_touch: "Move the map with two fingers.",
    estimate_short: "mean for people in towns and villages, by road, typical error about 5%",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Show the whole map",
    full_screen: "Full screen",
    county_label: "Go to county",
    county_all: "Whole map",
    county_own: "Own view",
    legend: "Legend",
    legend_filter: "Press a class to show its municipalities only, and again to show all.",
    legend_count: "The counts are of the 44 municipalities in the four counties. The 10 in neighbouring Gävleborg are listed separately.",
    class_count: |count, beside| {
        let own = match count {
            1 => "1 municipality".to_owned(),
            n => format!("{n} municipalities"),
        };
        match beside {
            0 => own,
            n => format!("{own}, plus {n} in Gävleborg"),
        }
    },
    sweden_value: |value| format!("Sweden {value}"),
    sweden_none: "The source gives no value for Sweden as a whole.",
    member_mark: |name| format!("Member of {name}"),
    no_data: "No data",
    range: measures::RANGE,
    value: measures::value,
    distance: measures::distance,
    level,
    nation: |nation| match nation {
        Nation::Sweden => "Sweden",
        Nation::Norway => "Norway",
        Nation::Finland => "Finland",
    },
    in_sweden: " in Sweden",
    abroad: "Count campuses in Norway and Finland",
    rank: ranks::rank,
    site_kind,
    one_dot: "Each dot is a municipality.",
    here: |value| format!("here, {value}"),
    site_kind_plural: |kind| match kind {
        SiteKind::University => "University campus",
        SiteKind::Campus => "Campus of several universities",
        SiteKind::LearningCentre => "Learning centre",
        SiteKind::AdultEducation => "Adult education (not counted as a place to study at)",
    },
    service: |service| match service {
        Service::UniversityCourses => "higher education",
        Service::HigherVocational => "higher vocational education",
        Service::StudyPlaces => "study places",
        Service::Exams => "supervised exams",
        Service::Guidance => "guidance",
        Service::AdultEducation => "adult education",
        Service::VideoConference => "video conference",
        Service::Library => "library",
        Service::ClinicalTraining => "clinical training",
    },
    evidence: |evidence| match evidence {
        Evidence::Named => "Named in the sources.",
        Evidence::Statement => {
            "No source names it; the municipality is counted in a statement about the whole county or network."
        }
        Evidence::Indirect => "Follows indirectly from the source.",
    },
    status: |status| match status {
        Status::Active => "In use according to the sources",
        Status::Planned => "Planned; not confirmed that it has opened",
        Status::Unconfirmed => "The sources do not say whether it is in use today",
        Status::Historical => "Existed earlier; no newer trace",
    },
    headline: findings::headline,
    summary: findings::summary,
    standing: findings::standing,
    better: findings::better,
    about_figures: "About the figures",
    detail: detail::DETAIL,
    table: table::TABLE,
    compass: extras::COMPASS,
    compare: extras::COMPARE,
    announce: extras::ANNOUNCE,
    supply: supply::SUPPLY,
    profile: profile::PROFILE,
    what_if_tab: "What if",
    what_if_question: "What if a learning centre opened or closed?",
    charts: charts::CHARTS,
    load: LoadText {
        chunk: "This part of the page could not be fetched. What you see still works.",
        heading: "The map cannot be used now",
        fetch: |status| match status {
            Some(status) => {
                format!("The map’s data could not be fetched (the server answered {status}).")
            }
            None => "The map’s data could not be fetched: no contact with the server.".to_owned(),
        },
        decode: |files, count| match count {
            1 => format!("An error in the file {files} keeps the map from being used."),
            n => format!("{n} errors in {files} keep the map from being used."),
        },
        advice: "Try again. If that does not help, send the text below to those who run the map.",
        retry: "Try again",
        technical: "Technical description",
    },
    foot: FootText {
        sources: "Sources",
        about: "Lärkartan shows differences in access to higher education in Norrbotten, Västerbotten, Jämtland and Västernorrland, with neighbouring Gävleborg.",
        privacy: "No cookies, no third-party requests. Nothing is saved unless you ask.",
        statement: "Accessibility",
        whole: "Open the full Lärkartan",
        statement_address: "en/accessibility/",
    },
    language: |language| match language {
        Language::SouthernSami => "Southern Sami",
        Language::UmeSami => "Ume Sami",
        Language::PiteSami => "Pite Sami",
        Language::LuleSami => "Lule Sami",
        Language::NorthernSami => "Northern Sami",
        Language::Meankieli => "Meänkieli",
        Language::Finnish => "Finnish",
    },
    hit_name: |language, name| format!("in {language}: {name}"),
    authority: |authority| match authority {
        Authority::Municipality => "the municipality",
        Authority::MunicipalDocument => "a municipality’s document",
        Authority::Government => "the government, according to SVT",
        Authority::SamiInformationCentre => "Samiskt informationscentrum",
        Authority::Isof => "the Institute for Language and Folklore",
    },
};

fn site_kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::University => "University",
        SiteKind::Campus => "Campus",
        SiteKind::LearningCentre => "Learning centre",
        SiteKind::AdultEducation => "Adult education",
    }
}

fn level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::CampusNear => "Campus nearby",
        AccessLevel::CampusCommuting => "Campus within commuting distance",
        AccessLevel::CentreNear => "Learning centre nearby",
        AccessLevel::CentreCommuting => "Learning centre within commuting distance",
        AccessLevel::Neither => {
            "No campus or learning centre known to be in use within commuting distance"
        }
    }
}
