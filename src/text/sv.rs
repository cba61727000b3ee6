//! The page in Swedish.

use super::number::{NO_BREAK, decimal, percent, signed, whole};
use super::{DetailText, FootText, Lang, LoadText, Text};
use crate::domain::{
    AccessLevel, Basis, CollaborationId, Evidence, Extreme, Finding, Measure, Service, SiteKind,
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
    measure_group_access: "Hur långt det är",
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
    },
    measure_about: |measure| match measure {
        Measure::Access => "Vad kommunens medianinvånare har inom räckhåll.",
        Measure::NearestSite => "Uppskattad körsträcka, medel över dem som bor i tätort.",
        Measure::NearestCampus => "Uppskattad körsträcka, medel över dem som bor i tätort.",
        Measure::PostSecondary => "Andel av befolkningen 25–65 år, 2024.",
        Measure::PostSecondaryWomen => "Andel av kvinnorna 25–65 år, 2024.",
        Measure::PostSecondaryMen => "Andel av männen 25–65 år, 2024.",
        Measure::ThreeYears => "Andel av befolkningen 25–65 år, 2024.",
        Measure::AgainstSweden => "Andel med eftergymnasial utbildning, 25–65 år, 2024.",
        Measure::WomenLessMen => {
            "Andel kvinnor minus andel män med eftergymnasial utbildning, 25–65 år, 2024."
        }
        Measure::Change => "Andel med eftergymnasial utbildning, 16–74 år.",
    },
    unit: |unit| match unit {
        Unit::Level => "nivå för kommunens medianinvånare",
        Unit::Kilometres => "kilometer med bil, uppskattad körsträcka",
        Unit::Percent => "procent",
        Unit::PercentagePoints => "procentenheter",
    },
    rank_meaning: |measure| match measure {
        Measure::Access => "1 är bäst",
        Measure::NearestSite | Measure::NearestCampus => "1 har kortast väg",
        Measure::WomenLessMen => "1 har minst skillnad",
        Measure::Change => "1 har ökat mest",
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
    period: |period| format!("Listan avser {}.", super::period_words(period, "från")),
    search_label: "Sök kommun, lärcentrum eller ort",
    search_example: "t.ex. Dorotea",
    search_clear: "Töm sökfältet",
    search_hits: |count| match count {
        0 => "Inga träffar. Pröva en annan stavning, eller en ort i närheten.".to_owned(),
        1 => "1 träff".to_owned(),
        n => format!("{n} träffar"),
    },
    hit_municipality: |county| format!("kommun, {county}"),
    hit_locality: |municipality| format!("tätort i {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Karta över norra Sverige: {measure}"),
    map_keys: "Tabb går till kartan. Piltangenter flyttar till grannkommunen, Enter väljer, Escape avmarkerar, plus och minus zoomar.",
    map_gestures: "Zooma: Ctrl och mushjul, två fingrar eller knapparna.",
    zoom_in: "Zooma in",
    zoom_out: "Zooma ut",
    zoom_reset: "Visa hela kartan",
    county_label: "Gå till län",
    county_all: "Hela kartan",
    legend: "Teckenförklaring",
    legend_count: "kommuner",
    municipalities: |count| match count {
        1 => "1 kommun".to_owned(),
        n => format!("{n} kommuner"),
    },
    sweden_value: |value| format!("Sverige {value}"),
    sweden_none: "Källan ger inget värde för hela Sverige.",
    member_mark: |name| format!("Med i {name}"),
    no_data: "Uppgift saknas",
    range: |from, to, unit| {
        let number = |value: f64| match unit {
            Unit::PercentagePoints if value < 0.0 => signed(LANG, value, 0),
            _ => decimal(LANG, value, 0),
        };
        let unit = match unit {
            Unit::Kilometres => format!("{NO_BREAK}km"),
            Unit::Percent => format!("{NO_BREAK}%"),
            Unit::PercentagePoints | Unit::Level => String::new(),
        };
        match (from, to) {
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
    headline,
    summary,
    detail: DetailText {
        heading: "Vald plats",
        close: "Stäng",
        more: |name| format!("Mer om {name}"),
        nothing_chosen: "Välj en kommun eller en plats på kartan, eller sök, så visas vad som finns där.",
        municipality_line: |county, people| {
            format!("{county} · {} invånare 2024", whole(LANG, people))
        },
        locality_line: |municipality, people| {
            format!(
                "Tätort i {municipality} · {} invånare 2020",
                whole(LANG, people)
            )
        },
        site_line: |kind, municipality| format!("{} i {municipality}", site_kind(kind)),
        on_the_map: "På kartan",
        access: "Tillgång till studier",
        median: "gäller kommunens medianinvånare",
        level_share: |share, level_| {
            format!(
                "{} har {}",
                percent(LANG, share, 0),
                super::inside(level(level_))
            )
        },
        mean_campus: "Medelavstånd till campus",
        mean_centre: "Medelavstånd till lärcentrum",
        nearest_from: |locality| format!("Närmast från {locality}"),
        nearest_campus: "Campus",
        nearest_centre: "Lärcentrum",
        same_locality: "på orten",
        in_localities: |share| {
            format!(
                "Räknat på dem som bor i tätort: {} av invånarna (2020).",
                percent(LANG, share, 0)
            )
        },
        estimate: "Avstånden är uppskattad körsträcka: fågelvägen gånger 1,25, 0 inom samma tätort, avrundat till 5 km. Typiskt fel är omkring 10 %, mer där sjöar och fjäll tvingar till omvägar.",
        rule: "Nära är högst 40 km, pendlingsavstånd högst 80 km: ungefär en halvtimme och en timme med bil. Finns ett campus inom pendlingsavstånd avgör det nivån: nära eller på pendlingsavstånd. Annars avgör närmaste lärcentrum på samma sätt. Annars finns varken eller. En kommuns nivå är medianinvånarens, bland dem som bor i tätort.",
        rule_heading: "Så räknas tillgången",
        beyond_border: "Bara platser i de fem länen är med. Nära gränsen kan det finnas studieorter i andra län, Norge eller Finland.",
        education: "Utbildningsnivå",
        education_caption: "Andel med eftergymnasial utbildning, 25–65 år, 2024, procent",
        post_secondary: "Alla",
        women: "Kvinnor",
        men: "Män",
        three_years: "Minst 3 år",
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
        series_note: "Serien gäller 16–74 år och är en annan statistik än 2024 års siffra ovan.",
        collaborations: "Samverkan",
        no_collaboration: "Ingen av de samverkansformer som kartan visar.",
        sites: "Platser att studera i kommunen",
        no_centre: "Inget känt lärcentrum: våra källor nämner inget. Det är inget bevis för att det saknas.",
        no_used_centre: "Inget lärcentrum som enligt källorna är i bruk i dag.",
        no_site: "Våra källor nämner ingen plats att studera i kommunen. Det är inget bevis för att det saknas.",
        localities: |count| format!("Kommunens tätorter ({count})"),
        locality: "Tätort",
        inhabitants: "Invånare 2020",
        to_campus: "Till campus",
        to_centre: "Till lärcentrum",
        services: "Erbjuder",
        offers: "Det vi vet",
        address: "Adress",
        operator: "Drivs av",
        contact: "Kontakt",
        website: "Webbplats",
        evidence: "Hur väl vi vet det",
        status: "Status",
        position: "Punkt på kartan",
        position_exact: "platsens egen",
        position_town: "ortens, inte byggnadens",
        newest_source: |year| format!("Nyaste daterade källa: {year}."),
        undated: "Källorna är odaterade.",
        not_counted: "Räknas inte när tillgången bedöms.",
        sources: "Källor",
        km: |km| match km {
            0 => format!("under 5{NO_BREAK}km"),
            km => format!("{}{NO_BREAK}km", whole(LANG, km)),
        },
        to_municipality: |name| format!("Visa {name} kommun"),
    },
    load: LoadText {
        heading: "Kartan kan inte visas",
        fetch: |file, status| match status {
            Some(status) => format!("Filen {file} kunde inte hämtas (servern svarade {status})."),
            None => format!("Filen {file} kunde inte hämtas: ingen kontakt med servern."),
        },
        decode: |count| match count {
            1 => "Ett fel i kartans data gör att den inte kan visas.".to_owned(),
            n => format!("{n} fel i kartans data gör att den inte kan visas."),
        },
        advice: "Försök igen. Hjälper inte det, skicka texten nedan till den som sköter kartan.",
        retry: "Försök igen",
        technical: "Teknisk beskrivning",
    },
    foot: FootText {
        sources: "Källor",
        about: "Lärkartan visar skillnader i tillgång till högre utbildning i Norrbotten, Västerbotten, Jämtland och Västernorrland, med Gävleborg bredvid.",
        privacy: "Sidan sparar inget om dig: inga kakor, ingen lagring, inga anrop till andra.",
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
        AccessLevel::Neither => "Varken campus eller lärcentrum på pendlingsavstånd",
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
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{} procentenheter", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints => format!("{} procentenheter", signed(LANG, value, 1)),
    }
}

/// "12 mil" for round tens of kilometres, as people say it.
fn mil(km: f64) -> String {
    format!("{}{NO_BREAK}mil", decimal(LANG, km / 10.0, 0))
}

/// "Inga av de 44 kommunerna", "Alla 44 kommuner", "13 av 44 kommuner".
fn how_many(count: usize, of: usize) -> String {
    match count {
        0 => format!("Ingen av {of} kommuner"),
        n if n == of => format!("Alla {of} kommuner"),
        n => format!("{n} av {of} kommuner"),
    }
}

fn headline(finding: &Finding) -> String {
    let Finding {
        count, of, limit, ..
    } = *finding;
    let who = how_many(count, of);
    match finding.measure {
        Measure::Access => format!("{who} har inget campus på pendlingsavstånd"),
        Measure::NearestSite => format!(
            "{who} har mer än {} till närmaste lärcentrum eller campus",
            mil(limit)
        ),
        Measure::NearestCampus => format!("{who} har mer än {} till närmaste campus", mil(limit)),
        Measure::PostSecondary => {
            format!("{who} har lägre andel eftergymnasialt utbildade än Sverige")
        }
        Measure::PostSecondaryWomen => {
            format!("{who} har lägre andel eftergymnasialt utbildade kvinnor än Sverige")
        }
        Measure::PostSecondaryMen => {
            format!("{who} har lägre andel eftergymnasialt utbildade män än Sverige")
        }
        Measure::ThreeYears => {
            format!("{who} har lägre andel med minst tre års eftergymnasial utbildning än Sverige")
        }
        Measure::AgainstSweden => format!(
            "{who} ligger mer än {} procentenheter under Sverige",
            decimal(LANG, -limit, 0)
        ),
        Measure::WomenLessMen => {
            format!("{who} har större skillnad mellan kvinnor och män än Sverige")
        }
        Measure::Change => format!("{who} har högre utbildningsnivå 2021 än 2001"),
    }
}

fn summary(finding: &Finding) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some((beyond, all)) = finding.people {
        let share = percent(LANG, 100.0 * f64::from(beyond) / f64::from(all), 0);
        let people = format!(
            "{} av {} personer i tätorterna ({share})",
            whole(LANG, beyond),
            whole(LANG, all)
        );
        sentences.push(match finding.measure {
            Measure::Access => format!("{people} saknar campus inom 8{NO_BREAK}mil."),
            _ => format!("{people} har så långt."),
        });
    }
    sentences.push(range_sentence(finding));
    if let Some(members) = &finding.members {
        let shown = |v: f64| match finding.measure {
            Measure::Access => percent(LANG, v, 0),
            measure => value(measure, v),
        };
        let (inside, outside) = (shown(members.inside), shown(members.outside));
        sentences.push(match finding.measure {
            Measure::Access => format!(
                "I de {} kommunerna i {} saknar {inside} av tätortsborna campus på pendlingsavstånd, i de övriga {outside}.",
                members.count, members.name
            ),
            _ => format!(
                "Medel i de {} kommunerna i {}: {inside}. I de övriga: {outside}.",
                members.count, members.name
            ),
        });
    }
    sentences
}

fn range_sentence(finding: &Finding) -> String {
    let (best, worst) = (&finding.best, &finding.worst);
    let named = |extreme: &Extreme| {
        format!(
            "{} ({})",
            names(&extreme.names),
            value(finding.measure, extreme.value)
        )
    };
    match finding.measure {
        Measure::Access => format!(
            "Sämst är det i {}: {}.",
            names(&worst.names),
            super::inside(&value(finding.measure, worst.value))
        ),
        Measure::NearestSite | Measure::NearestCampus => {
            format!(
                "Längst väg har {}. Kortast har {}.",
                named(worst),
                named(best)
            )
        }
        Measure::WomenLessMen => {
            format!(
                "Störst är skillnaden i {}, minst i {}.",
                named(worst),
                named(best)
            )
        }
        Measure::Change => {
            format!(
                "Mest har andelen ökat i {}, minst i {}.",
                named(best),
                named(worst)
            )
        }
        _ => format!("Lägst ligger {}, högst {}.", named(worst), named(best)),
    }
}

/// "Arjeplog, Dorotea och Sorsele"; more than three are counted.
fn names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} och {second}"),
        [first, second, third] => format!("{first}, {second} och {third}"),
        [first, second, rest @ ..] => format!("{first}, {second} och {} till", rest.len()),
    }
}
