//! The page in English.

mod beside;
mod detail;
mod findings;
mod profile;
mod statement;
mod still;
mod supply;
mod table;

pub use statement::STATEMENT;
pub use still::STILL;

use super::number::{NO_BREAK, decimal, percent, signed, whole};
use super::{FootText, Lang, LoadText, Text};
use crate::domain::{
    AccessLevel, Authority, Basis, CollaborationId, Evidence, Language, Measure, Service, SiteKind,
    Status, Unit, rounded,
};
use crate::geo::Km;

const LANG: Lang = Lang::En;

/// The English sentences.
pub static TEXT: Text = Text {
    lang: LANG,
    app_name: "Lärkartan",
    other_language: "Svenska",
    skip_map: "Skip the map",
    measure_label: "Show on the map",
    measure_group_access: "How far it is, and what there is",
    measure_group_attainment: "Level of education",
    measure: |measure| match measure {
        Measure::Access => "Access to education",
        Measure::NearestSite => "Distance to the nearest learning centre or campus",
        Measure::NearestCampus => "Distance to the nearest campus",
        Measure::PostSecondary => "Post-secondary education",
        Measure::PostSecondaryWomen => "Post-secondary education, women",
        Measure::PostSecondaryMen => "Post-secondary education, men",
        Measure::ThreeYears => "Post-secondary education, 3 years or more",
        Measure::AgainstSweden => "Difference from Sweden as a whole",
        Measure::WomenLessMen => "Difference between women and men",
        Measure::Change => "Change 2001–2021",
        Measure::Series(year) => [
            "Post-secondary education, ages 16–74, 2001",
            "Post-secondary education, ages 16–74, 2005",
            "Post-secondary education, ages 16–74, 2009",
            "Post-secondary education, ages 16–74, 2013",
            "Post-secondary education, ages 16–74, 2017",
            "Post-secondary education, ages 16–74, 2021",
        ][year.place()],
        Measure::Offers => "Known programmes and courses",
    },
    measure_about: |measure| match measure {
        Measure::Access => "What the municipality’s median inhabitant has within reach.",
        Measure::NearestSite | Measure::NearestCampus => {
            "Mean over those who live in a locality. Counted to the places that our sources know."
        }
        Measure::PostSecondary => "Share of the population aged 25–65, 2024.",
        Measure::PostSecondaryWomen => "Share of women aged 25–65, 2024.",
        Measure::PostSecondaryMen => "Share of men aged 25–65, 2024.",
        Measure::ThreeYears => "Share of the population aged 25–65, 2024.",
        Measure::AgainstSweden => "Share with post-secondary education, ages 25–65, 2024.",
        Measure::WomenLessMen => {
            "Share of women less share of men with post-secondary education, ages 25–65, 2024."
        }
        Measure::Change => "Share with post-secondary education, ages 16–74.",
        Measure::Series(_) => {
            "Share of the population aged 16–74. Another statistic than the share of 2024, and not to be compared with it."
        }
        Measure::Offers => {
            "What our sources know in the municipality today, not all there is. Earlier ones are not counted."
        }
    },
    unit: |unit| match unit {
        Unit::Level => {
            "The levels follow from estimated distances by road, typical error about 10%."
        }
        Unit::Kilometres => {
            "Kilometres by car: estimated distance by road, typical error about 10%."
        }
        Unit::Percent => "Per cent.",
        Unit::PercentagePoints => "Percentage points.",
        Unit::Count => "Number of programmes and courses.",
    },
    rank_meaning: |measure| match measure {
        Measure::Access => "1 is best",
        Measure::NearestSite | Measure::NearestCampus => "1 is nearest",
        Measure::WomenLessMen => "1 has the smallest difference",
        Measure::Change => "1 has risen most",
        Measure::Offers => "1 has the most known",
        _ => "1 has the highest share",
    },
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
    search_label: "Find a municipality, learning centre or place",
    search_example: "e.g. Dorotea",
    search_hits: |shown, all| match all {
        0 => "No hits. Try another spelling, or a place nearby.".to_owned(),
        1 => "1 hit".to_owned(),
        n if n > shown => format!("{n} hits, the {shown} likeliest are shown"),
        n => format!("{n} hits"),
    },
    hit_municipality: |county| format!("municipality, {county}"),
    hit_locality: |municipality| format!("locality in {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Map of northern Sweden: {measure}"),
    year: |year| format!("Year {year}"),
    play: "Play the years",
    patterns: "Patterns in the map’s colours",
    map_keys: "Keys: arrows go to the neighbouring municipality, Page Up and Page Down to the next better and worse, Home and End to the best and worst. Enter selects, Escape clears, plus and minus zoom, zero shows the whole map.",
    map_gestures: "Zoom: Ctrl and wheel, or the buttons. Drag to move.",
    map_touch: "Move the map with two fingers.",
    estimate_short: "estimated distance by road, typical error about 10%",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Show the whole map",
    county_label: "Go to county",
    county_all: "The whole map",
    county_own: "Own view",
    legend: "Legend",
    legend_filter: "Press a class to show its municipalities only, and again to show all.",
    legend_count: "Counted over the 44 municipalities of the four counties and the 10 of Gävleborg.",
    municipalities: |count| match count {
        1 => "1 municipality".to_owned(),
        n => format!("{n} municipalities"),
    },
    sweden_value: |value| format!("Sweden {value}"),
    sweden_none: "The source gives no value for Sweden as a whole.",
    member_mark: |name| format!("Member of {name}"),
    no_data: "No data",
    range: |from, to, unit| {
        let is_count = unit == Unit::Count;
        let number = |value: f64| match unit {
            Unit::PercentagePoints if value < 0.0 => signed(LANG, value, 0),
            _ => decimal(LANG, value, 0),
        };
        let unit = match unit {
            Unit::Kilometres => format!("{NO_BREAK}km"),
            Unit::Percent => "%".to_owned(),
            Unit::PercentagePoints | Unit::Level | Unit::Count => String::new(),
        };
        match (from, to) {
            (None, Some(_)) if is_count => "none known".to_owned(),
            (Some(from), Some(to)) if is_count && to - from < 2.0 => number(from),
            (Some(from), Some(to)) if is_count => format!("{}–{}", number(from), number(to - 1.0)),
            (None, Some(to)) => format!("under {}{unit}", number(to)),
            (Some(from), Some(to)) if from < 0.0 => {
                format!("{} to {}{unit}", number(from), number(to))
            }
            (Some(from), Some(to)) => {
                format!("{}–{}{unit}", decimal(LANG, from, 0), decimal(LANG, to, 0))
            }
            (Some(from), None) => format!("{}{unit} or more", number(from)),
            (None, None) => String::new(),
        }
    },
    value,
    distance,
    level,
    rank: |rank, of| format!("rank {rank} of {of}"),
    site_kind,
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
        Status::Planned => "Planned; the opening is not confirmed",
        Status::Unconfirmed => "Unclear whether it is in use today",
        Status::Historical => "Existed earlier; no newer trace",
    },
    headline: findings::headline,
    summary: findings::summary,
    standing: findings::standing,
    detail: detail::DETAIL,
    table: table::TABLE,
    compass: beside::COMPASS,
    compare: beside::COMPARE,
    announce: beside::ANNOUNCE,
    supply: supply::SUPPLY,
    profile: profile::PROFILE,
    load: LoadText {
        heading: "The map cannot be shown",
        fetch: |file, status| match status {
            Some(status) => {
                format!("The file {file} could not be fetched (the server answered {status}).")
            }
            None => format!("The file {file} could not be fetched: no contact with the server."),
        },
        decode: |files, count| match count {
            1 => format!("An error in the file {files} keeps the map from being shown."),
            n => format!("{n} errors in {files} keep the map from being shown."),
        },
        advice: "Try again. If that does not help, send the text below to those who run the map.",
        retry: "Try again",
        technical: "Technical description",
    },
    foot: FootText {
        sources: "Sources",
        about: "Lärkartan shows differences in access to higher education in Norrbotten, Västerbotten, Jämtland and Västernorrland, with Gävleborg beside them.",
        privacy: "The page stores nothing about you: no cookies, no storage, no requests to others.",
        statement: "Accessibility",
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
        AccessLevel::CampusNear => "Campus near",
        AccessLevel::CampusCommuting => "Campus within commuting distance",
        AccessLevel::CentreNear => "Learning centre near",
        AccessLevel::CentreCommuting => "Learning centre within commuting distance",
        AccessLevel::Neither => "No known campus or learning centre within commuting distance",
    }
}

fn distance(km: u32) -> String {
    match km {
        0 => format!("under 5{NO_BREAK}km"),
        km => format!("about {}{NO_BREAK}km", whole(LANG, km)),
    }
}

fn value(measure: Measure, value: f64) -> String {
    match measure.unit() {
        Unit::Level => {
            let found = AccessLevel::ALL.get((value as usize).saturating_sub(1));
            found.map_or_else(String::new, |found| level(*found).to_owned())
        }
        Unit::Kilometres => distance(rounded(Km(value))),
        Unit::Percent => percent(LANG, value, 1),
        Unit::Count if value == 0.0 => "none known".to_owned(),
        Unit::Count => format!(
            "{} known",
            decimal(LANG, value, usize::from(value.fract() > 0.0))
        ),
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{} percentage points", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints => format!("{} percentage points", signed(LANG, value, 1)),
    }
}
