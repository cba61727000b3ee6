//! The page in Swedish.

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

const LANG: Lang = Lang::Sv;

/// The Swedish sentences.
pub static TEXT: Text = Text {
    lang: LANG,
    app_name: "Lärkartan",
    other_language: "English",
    skip_map: "Hoppa över kartan",
    measure_label: "Visa på kartan",
    measure_group_access: "Hur långt det är, och vad som finns",
    measure_group_attainment: "Utbildningsnivå",
    measure: |measure| match measure {
        Measure::Access => "Tillgång till studier",
        Measure::NearestSite => "Avstånd till närmaste lärcentrum eller campus",
        Measure::NearestCampus => "Avstånd till närmaste campus",
        Measure::PostSecondary => "Eftergymnasial utbildning",
        Measure::PostSecondaryWomen => "Eftergymnasial utbildning, kvinnor",
        Measure::PostSecondaryMen => "Eftergymnasial utbildning, män",
        Measure::ThreeYears => "Eftergymnasial utbildning, minst 3 år",
        Measure::AgainstSweden => "Skillnad mot hela Sverige",
        Measure::WomenLessMen => "Skillnad mellan kvinnor och män",
        Measure::Change => "Förändring 2001–2021",
        Measure::Series(year) => [
            "Eftergymnasial utbildning, 16–74 år, 2001",
            "Eftergymnasial utbildning, 16–74 år, 2005",
            "Eftergymnasial utbildning, 16–74 år, 2009",
            "Eftergymnasial utbildning, 16–74 år, 2013",
            "Eftergymnasial utbildning, 16–74 år, 2017",
            "Eftergymnasial utbildning, 16–74 år, 2021",
        ][year.place()],
        Measure::Offers => "Kända program och kurser",
    },
    measure_about: |measure| match measure {
        Measure::Access => "Vad kommunens medianinvånare har inom räckhåll.",
        Measure::NearestSite => {
            "Medel över dem som bor i tätort. Räknat till de platser som våra källor känner."
        }
        Measure::NearestCampus => {
            "Medel över dem som bor i tätort. Räknat till de campus som våra källor känner."
        }
        Measure::PostSecondary => "Andel av befolkningen 25–65 år, 2024.",
        Measure::PostSecondaryWomen => "Andel av kvinnorna 25–65 år, 2024.",
        Measure::PostSecondaryMen => "Andel av männen 25–65 år, 2024.",
        Measure::ThreeYears => "Andel av befolkningen 25–65 år, 2024.",
        Measure::AgainstSweden => "Andel med eftergymnasial utbildning, 25–65 år, 2024.",
        Measure::WomenLessMen => {
            "Andel kvinnor minus andel män med eftergymnasial utbildning, 25–65 år, 2024."
        }
        Measure::Change => "Andel med eftergymnasial utbildning, 16–74 år.",
        Measure::Series(_) => {
            "Andel av befolkningen 16–74 år. En annan statistik än 2024 års andel, och inte att jämföra med den."
        }
        Measure::Offers => {
            "Det som våra källor känner i kommunen i dag, inte allt som finns. Tidigare utbildningar räknas inte."
        }
    },
    unit: |unit| match unit {
        Unit::Level => "Nivåerna följer av uppskattad körsträcka, typiskt fel omkring 10 %.",
        Unit::Kilometres => "Kilometer med bil: uppskattad körsträcka, typiskt fel omkring 10 %.",
        Unit::Percent => "Procent.",
        Unit::PercentagePoints => "Procentenheter.",
        Unit::Count => "Antal program och kurser.",
    },
    rank_meaning: |measure| match measure {
        Measure::Access => "1 är bäst",
        Measure::NearestSite | Measure::NearestCampus => "1 har kortast väg",
        Measure::WomenLessMen => "1 har minst skillnad",
        Measure::Change => "1 har ökat mest",
        Measure::Offers => "1 har flest kända",
        _ => "1 har högst andel",
    },
    collaboration_label: "Samverkan",
    collaboration_none: "Ingen",
    collaboration_option: |id, name, members| match id {
        CollaborationId::Kkig => format!("Kompetensförstärkning i glesbygd, {name} ({members})"),
        CollaborationId::Kraftsamling => {
            format!("{name}, Västerbotten och Norrbotten ({members})")
        }
        _ => format!("{name} ({members})"),
    },
    basis: |basis| match basis {
        Basis::Stated => "Medlemmarna står i källan.",
        Basis::Inferred => {
            "Källan anger antalet medlemmar; vilka de är har vi slutit oss till ur andra källor."
        }
    },
    period: |period| {
        format!(
            "Listan avser {}.",
            super::period_words(period, "tiden från")
        )
    },
    search_label: "Sök kommun, lärcentrum eller ort",
    search_example: "t.ex. Dorotea",
    search_hits: |shown, all| match all {
        0 => "Inga träffar. Pröva en annan stavning, eller en ort i närheten.".to_owned(),
        1 => "1 träff".to_owned(),
        n if n > shown => format!("{n} träffar, de {shown} troligaste visas"),
        n => format!("{n} träffar"),
    },
    hit_municipality: |county| format!("kommun, {county}"),
    hit_locality: |municipality| format!("tätort i {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Karta över norra Sverige: {measure}"),
    year: |year| format!("År {year}"),
    play: "Spela upp åren",
    patterns: "Mönster i kartans färger",
    map_keys: "Tangenter: piltangenterna går till grannkommunen, Page Up och Page Down till nästa bättre och sämre, Home och End till bästa och sämsta. Enter väljer, Escape avmarkerar, plus och minus zoomar, noll visar hela kartan.",
    map_gestures: "Zooma: Ctrl och mushjul, eller knapparna. Dra för att flytta.",
    map_touch: "Flytta kartan med två fingrar.",
    estimate_short: "uppskattad körsträcka, typiskt fel omkring 10 %",
    zoom_in: "Zooma in",
    zoom_out: "Zooma ut",
    zoom_reset: "Visa hela kartan",
    county_label: "Gå till län",
    county_all: "Hela kartan",
    county_own: "Egen vy",
    legend: "Teckenförklaring",
    legend_filter: "Tryck på en klass för att bara visa dess kommuner, en gång till för att visa alla.",
    legend_count: "Räknat på de fyra länens 44 kommuner och Gävleborgs 10.",
    municipalities: |count| match count {
        1 => "1 kommun".to_owned(),
        n => format!("{n} kommuner"),
    },
    sweden_value: |value| format!("Sverige {value}"),
    sweden_none: "Källan ger inget värde för hela Sverige.",
    member_mark: |name| format!("Med i {name}"),
    no_data: "Uppgift saknas",
    range: |from, to, unit| {
        let is_count = unit == Unit::Count;
        let number = |value: f64| match unit {
            Unit::PercentagePoints if value < 0.0 => signed(LANG, value, 0),
            _ => decimal(LANG, value, 0),
        };
        let unit = match unit {
            Unit::Kilometres => format!("{NO_BREAK}km"),
            Unit::Percent => format!("{NO_BREAK}%"),
            Unit::PercentagePoints | Unit::Level | Unit::Count => String::new(),
        };
        match (from, to) {
            (None, Some(_)) if is_count => "inga kända".to_owned(),
            (Some(from), Some(to)) if is_count && to - from < 2.0 => number(from),
            (Some(from), Some(to)) if is_count => format!("{}–{}", number(from), number(to - 1.0)),
            (None, Some(to)) => format!("under {}{unit}", number(to)),
            (Some(from), Some(to)) if from < 0.0 => {
                format!("{} till {}{unit}", number(from), number(to))
            }
            (Some(from), Some(to)) => {
                format!("{}–{}{unit}", decimal(LANG, from, 0), decimal(LANG, to, 0))
            }
            (Some(from), None) => format!("{}{unit} eller mer", number(from)),
            (None, None) => String::new(),
        }
    },
    value,
    distance,
    level,
    rank: |rank, of| format!("plats {rank} av {of}"),
    site_kind,
    site_kind_plural: |kind| match kind {
        SiteKind::University => "Universitet eller högskola, campus",
        SiteKind::Campus => "Campus, flera lärosäten",
        SiteKind::LearningCentre => "Lärcentrum",
        SiteKind::AdultEducation => "Vuxenutbildning (räknas inte som studieort)",
    },
    service: |service| match service {
        Service::UniversityCourses => "högskoleutbildning",
        Service::HigherVocational => "yrkeshögskola",
        Service::StudyPlaces => "studieplatser",
        Service::Exams => "tentamen under tillsyn",
        Service::Guidance => "vägledning",
        Service::AdultEducation => "komvux",
        Service::VideoConference => "videokonferens",
        Service::Library => "bibliotek",
        Service::ClinicalTraining => "klinisk träning",
    },
    evidence: |evidence| match evidence {
        Evidence::Named => "Namnges i källorna.",
        Evidence::Statement => {
            "Ingen källa namnger det; kommunen räknas i en uppgift om hela länet eller nätverket."
        }
        Evidence::Indirect => "Framgår indirekt av källan.",
    },
    status: |status| match status {
        Status::Active => "Används enligt källorna",
        Status::Planned => "Planerat; öppningen är inte bekräftad",
        Status::Unconfirmed => "Oklart om det används i dag",
        Status::Historical => "Fanns tidigare; nyare spår saknas",
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
        heading: "Kartan kan inte visas",
        fetch: |file, status| match status {
            Some(status) => format!("Filen {file} kunde inte hämtas (servern svarade {status})."),
            None => format!("Filen {file} kunde inte hämtas: ingen kontakt med servern."),
        },
        decode: |files, count| match count {
            1 => format!("Ett fel i filen {files} gör att kartan inte kan visas."),
            n => format!("{n} fel i {files} gör att kartan inte kan visas."),
        },
        advice: "Försök igen. Hjälper inte det, skicka texten nedan till den som sköter kartan.",
        retry: "Försök igen",
        technical: "Teknisk beskrivning",
    },
    foot: FootText {
        sources: "Källor",
        about: "Lärkartan visar skillnader i tillgång till högre utbildning i Norrbotten, Västerbotten, Jämtland och Västernorrland, med Gävleborg bredvid.",
        privacy: "Sidan sparar inget om dig: inga kakor, ingen lagring, inga anrop till andra.",
        statement: "Tillgänglighet",
        statement_address: "tillganglighet/",
    },
    language: |language| match language {
        Language::SouthernSami => "sydsamiska",
        Language::UmeSami => "umesamiska",
        Language::PiteSami => "pitesamiska",
        Language::LuleSami => "lulesamiska",
        Language::NorthernSami => "nordsamiska",
        Language::Meankieli => "meänkieli",
        Language::Finnish => "finska",
    },
    hit_name: |language, name| format!("på {language}: {name}"),
    authority: |authority| match authority {
        Authority::Municipality => "kommunen",
        Authority::MunicipalDocument => "en kommuns dokument",
        Authority::Government => "regeringen, enligt SVT",
        Authority::SamiInformationCentre => "Samiskt informationscentrum",
        Authority::Isof => "Institutet för språk och folkminnen",
    },
};

fn site_kind(kind: SiteKind) -> &'static str {
    match kind {
        SiteKind::University => "Universitet eller högskola",
        SiteKind::Campus => "Campus",
        SiteKind::LearningCentre => "Lärcentrum",
        SiteKind::AdultEducation => "Vuxenutbildning",
    }
}

fn level(level: AccessLevel) -> &'static str {
    match level {
        AccessLevel::CampusNear => "Campus nära",
        AccessLevel::CampusCommuting => "Campus på pendlingsavstånd",
        AccessLevel::CentreNear => "Lärcentrum nära",
        AccessLevel::CentreCommuting => "Lärcentrum på pendlingsavstånd",
        AccessLevel::Neither => "Inget känt campus eller lärcentrum på pendlingsavstånd",
    }
}

fn distance(km: u32) -> String {
    match km {
        0 => format!("under 5{NO_BREAK}km"),
        km => format!("cirka {}{NO_BREAK}km", whole(LANG, km)),
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
        Unit::Count if value == 0.0 => "inga kända".to_owned(),
        Unit::Count if value == 1.0 => "1 känd".to_owned(),
        Unit::Count => format!(
            "{} kända",
            decimal(LANG, value, usize::from(value.fract() > 0.0))
        ),
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{} procentenheter", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints => format!("{} procentenheter", signed(LANG, value, 1)),
    }
}
