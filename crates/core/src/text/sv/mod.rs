//! The page in Swedish.

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

const LANG: Lang = Lang::Sv;

/// The Swedish sentences.
pub static TEXT: Text = Text {
    lang: LANG,
    app_name: "Lärkartan",
    other_language: "English",
    skip_map: "Hoppa över kartan",
    measure_label: "Visa på kartan",
    measure_aside: "Mått",
    measure_group_access: "Hur långt det är, och vad som finns",
    measure_group_attainment: "Utbildningsnivå",
    measure: measures::measure,
    measure_about: measures::measure_about,
    unit: measures::unit,
    rank_meaning: measures::rank_meaning,
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
    search_label: "Sök kommun, ort, lärcentrum eller utbildning",
    search_example: "Ort, utbildning",
    search_hits: |shown, all| match all {
        0 => "Inga träffar. Pröva en annan stavning, eller en ort i närheten.".to_owned(),
        1 => "1 träff".to_owned(),
        n if n > shown => format!("{n} träffar, de {shown} troligaste visas"),
        n => format!("{n} träffar"),
    },
    search: search::SEARCH,
    hit_municipality: |county| format!("kommun, {county}"),
    hit_locality: |municipality| format!("tätort i {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Karta över norra Sverige: {measure}"),
    year: |year| format!("År {year}"),
    play: "Spela upp åren",
    patterns: "Mönster i kartans färger",
    map_keys: "Tangenter: pilarna går till grannkommunen, Page Up och Page Down till nästa bättre och sämre, Home och End till bästa och sämsta av de fyra länens 44, en bokstav till nästa kommun som börjar så. Enter väljer, Enter igen går till fakta, Escape avmarkerar, plus och minus zoomar, noll visar hela kartan.",
    map_gestures: "Zooma: Ctrl och mushjul, eller knapparna. Dra för att flytta.",
    map_touch: "Flytta kartan med två fingrar.",
    estimate_short: "medel för dem som bor i tätort, körsträcka, typiskt fel omkring 5\u{a0}%",
    zoom_in: "Zooma in",
    zoom_out: "Zooma ut",
    zoom_reset: "Visa hela kartan",
    full_screen: "Helskärm",
    county_label: "Gå till län",
    county_all: "Hela kartan",
    county_own: "Egen vy",
    legend: "Teckenförklaring",
    legend_filter: "Tryck på en klass för att bara visa dess kommuner, en gång till för att visa alla.",
    legend_count: "Antalen gäller de fyra länens 44 kommuner. Grannlänet Gävleborgs 10 nämns för sig.",
    class_count: |count, beside| {
        let own = match count {
            1 => "1 kommun".to_owned(),
            n => format!("{n} kommuner"),
        };
        match beside {
            0 => own,
            n => format!("{own}, dessutom {n} i Gävleborg"),
        }
    },
    sweden_value: |value| format!("Sverige {value}"),
    sweden_none: "Källan ger inget värde för hela Sverige.",
    member_mark: |name| format!("Med i {name}"),
    no_data: "Uppgift saknas",
    range: measures::RANGE,
    value: measures::value,
    distance: measures::distance,
    level,
    nation: |nation| match nation {
        Nation::Sweden => "Sverige",
        Nation::Norway => "Norge",
        Nation::Finland => "Finland",
    },
    in_sweden: " i Sverige",
    abroad: "Räkna campus i Norge och Finland",
    rank: ranks::rank,
    site_kind,
    one_dot: "En prick är en kommun.",
    here: |value| format!("här, {value}"),
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
        Status::Active => "I drift enligt källorna",
        Status::Planned => "Planerat; inte bekräftat att det har öppnat",
        Status::Unconfirmed => "Källorna säger inte om det är i drift i dag",
        Status::Historical => "Fanns tidigare; nyare spår saknas",
    },
    headline: findings::headline,
    summary: findings::summary,
    standing: findings::standing,
    better: findings::better,
    about_figures: "Om siffrorna",
    detail: detail::DETAIL,
    table: table::TABLE,
    compass: extras::COMPASS,
    compare: extras::COMPARE,
    announce: extras::ANNOUNCE,
    supply: supply::SUPPLY,
    profile: profile::PROFILE,
    what_if_tab: "Tänk om",
    what_if_question: "Vad händer om ett lärcentrum öppnar eller stänger?",
    charts: charts::CHARTS,
    load: LoadText {
        chunk: "Den här delen av sidan kunde inte hämtas. Det som syns fungerar ändå.",
        heading: "Kartan går inte att använda nu",
        fetch: |status| match status {
            Some(status) => {
                format!("Kartans uppgifter kunde inte hämtas (servern svarade {status}).")
            }
            None => "Kartans uppgifter kunde inte hämtas: ingen kontakt med servern.".to_owned(),
        },
        decode: |files, count| match count {
            1 => format!("Ett fel i filen {files} gör att kartan inte går att använda."),
            n => format!("{n} fel i {files} gör att kartan inte går att använda."),
        },
        advice: "Försök igen. Hjälper inte det, skicka texten nedan till den som sköter kartan.",
        retry: "Försök igen",
        technical: "Teknisk beskrivning",
    },
    foot: FootText {
        sources: "Källor",
        about: "Lärkartan visar skillnader i tillgång till högre utbildning i Norrbotten, Västerbotten, Jämtland och Västernorrland, med grannlänet Gävleborg.",
        privacy: "Inga kakor, inga anrop till andra. Inget sparas om du inte ber om det.",
        statement: "Tillgänglighet",
        whole: "Öppna hela Lärkartan",
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
        AccessLevel::Neither => "Inget känt campus eller lärcentrum i drift på pendlingsavstånd",
    }
}
