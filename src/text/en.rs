//! The page in English.

use super::number::{NO_BREAK, decimal, percent, signed, whole};
use super::{DetailText, FootText, Lang, LoadText, Text};
use crate::domain::{
    AccessLevel, Basis, CollaborationId, Evidence, Extreme, Finding, Measure, Service, SiteKind,
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
    measure_group_access: "How far it is",
    measure_group_attainment: "Level of education",
    measure: |measure| match measure {
        Measure::Access => "Access to studies",
        Measure::NearestSite => "Distance to the nearest learning centre or campus",
        Measure::NearestCampus => "Distance to the nearest campus",
        Measure::PostSecondary => "Post-secondary education",
        Measure::PostSecondaryWomen => "Post-secondary education, women",
        Measure::PostSecondaryMen => "Post-secondary education, men",
        Measure::ThreeYears => "Post-secondary education, 3 years or more",
        Measure::AgainstSweden => "Difference from Sweden as a whole",
        Measure::WomenLessMen => "Difference between women and men",
        Measure::Change => "Change 2001–2021",
    },
    measure_about: |measure| match measure {
        Measure::Access => "What the municipality’s median inhabitant has within reach.",
        Measure::NearestSite | Measure::NearestCampus => {
            "Estimated distance by road, mean over those who live in localities."
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
    },
    unit: |unit| match unit {
        Unit::Level => "level of the municipality’s median inhabitant",
        Unit::Kilometres => "kilometres by car, estimated distance",
        Unit::Percent => "per cent",
        Unit::PercentagePoints => "percentage points",
    },
    rank_meaning: |measure| match measure {
        Measure::Access => "1 is best",
        Measure::NearestSite | Measure::NearestCampus => "1 is nearest",
        Measure::WomenLessMen => "1 has the smallest difference",
        Measure::Change => "1 has risen most",
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
    period: |period| format!("The list is for {}.", super::period_words(period, "from")),
    search_label: "Find a municipality, learning centre or place",
    search_example: "e.g. Dorotea",
    search_clear: "Empty the search field",
    search_hits: |count| match count {
        0 => "No hits. Try another spelling, or a place nearby.".to_owned(),
        1 => "1 hit".to_owned(),
        n => format!("{n} hits"),
    },
    hit_municipality: |county| format!("municipality, {county}"),
    hit_locality: |municipality| format!("locality in {municipality}"),
    hit_site: |kind, municipality| format!("{}, {municipality}", super::inside(site_kind(kind))),
    map_label: |measure| format!("Map of northern Sweden: {measure}"),
    map_keys: "Tab takes you to the map. Arrow keys move to the neighbouring municipality, Enter selects, Escape clears, plus and minus zoom.",
    map_gestures: "Zoom: Ctrl and wheel, two fingers or the buttons.",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    zoom_reset: "Show the whole map",
    county_label: "Go to county",
    county_all: "The whole map",
    legend: "Legend",
    legend_count: "municipalities",
    municipalities: |count| match count {
        1 => "1 municipality".to_owned(),
        n => format!("{n} municipalities"),
    },
    sweden_value: |value| format!("Sweden {value}"),
    sweden_none: "The source gives no value for Sweden as a whole.",
    member_mark: |name| format!("Member of {name}"),
    no_data: "No data",
    range: |from, to, unit| {
        let number = |value: f64| match unit {
            Unit::PercentagePoints if value < 0.0 => signed(LANG, value, 0),
            _ => decimal(LANG, value, 0),
        };
        let unit = match unit {
            Unit::Kilometres => format!("{NO_BREAK}km"),
            Unit::Percent => "%".to_owned(),
            Unit::PercentagePoints | Unit::Level => String::new(),
        };
        match (from, to) {
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
    headline,
    summary,
    detail: DetailText {
        heading: "Chosen place",
        close: "Close",
        more: |name| format!("More about {name}"),
        nothing_chosen: "Choose a municipality or a place on the map, or search, to see what is there.",
        municipality_line: |county, people| {
            format!("{county} · {} inhabitants 2024", whole(LANG, people))
        },
        locality_line: |municipality, people| {
            format!(
                "Locality in {municipality} · {} inhabitants 2020",
                whole(LANG, people)
            )
        },
        site_line: |kind, municipality| format!("{} in {municipality}", site_kind(kind)),
        on_the_map: "On the map",
        access: "Access to studies",
        median: "for the municipality’s median inhabitant",
        level_share: |share, level_| {
            format!(
                "{}: {}",
                percent(LANG, share, 0),
                super::inside(level(level_))
            )
        },
        mean_campus: "Mean distance to a campus",
        mean_centre: "Mean distance to a learning centre",
        nearest_from: |locality| format!("Nearest from {locality}"),
        nearest_campus: "Campus",
        nearest_centre: "Learning centre",
        same_locality: "in town",
        in_localities: |share| {
            format!(
                "Counted over those who live in a locality: {} of the inhabitants (2020).",
                percent(LANG, share, 0)
            )
        },
        estimate: "Distances are estimated distances by road: as the crow flies times 1.25, 0 within one locality, rounded to 5 km. The typical error is about 10%, more where lakes and mountains force a detour.",
        rule: "Near is at most 40 km, commuting distance at most 80 km: about half an hour and an hour by car. Where there is a campus within commuting distance, it decides the level: near or within commuting distance. Otherwise the nearest learning centre decides in the same way. Otherwise there is neither. A municipality’s level is that of its median inhabitant among those who live in a locality.",
        rule_heading: "How access is worked out",
        beyond_border: "Only places in the five counties are included. Near the border there may be places to study in other counties, Norway or Finland.",
        education: "Level of education",
        education_caption: "Share with post-secondary education, ages 25–65, 2024, per cent",
        post_secondary: "All",
        women: "Women",
        men: "Men",
        three_years: "3 years or more",
        sweden: "Sweden",
        unknown: |share| {
            format!(
                "The education of {} is unknown; they are counted in the denominator.",
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
        series_note: "The series is for ages 16–74 and is another statistic than the 2024 figure above.",
        collaborations: "Collaborations",
        no_collaboration: "None of the collaborations that the map shows.",
        sites: "Places to study in the municipality",
        no_centre: "No known learning centre: our sources name none. That is no proof that there is none.",
        no_used_centre: "No learning centre that our sources say is in use today.",
        no_site: "Our sources name no place to study in the municipality. That is no proof that there is none.",
        localities: |count| format!("The municipality’s localities ({count})"),
        locality: "Locality",
        inhabitants: "Inhabitants 2020",
        to_campus: "To a campus",
        to_centre: "To a learning centre",
        services: "Offers",
        offers: "What we know",
        address: "Address",
        operator: "Run by",
        contact: "Contact",
        website: "Website",
        evidence: "How well we know it",
        status: "Status",
        position: "Point on the map",
        position_exact: "the place’s own",
        position_town: "the town’s, not the building’s",
        newest_source: |year| format!("Newest dated source: {year}."),
        undated: "The sources are undated.",
        not_counted: "Not counted when access is judged.",
        sources: "Sources",
        km: |km| match km {
            0 => format!("under 5{NO_BREAK}km"),
            km => format!("{}{NO_BREAK}km", whole(LANG, km)),
        },
        to_municipality: |name| format!("Show the municipality of {name}"),
    },
    load: LoadText {
        heading: "The map cannot be shown",
        fetch: |file, status| match status {
            Some(status) => {
                format!("The file {file} could not be fetched (the server answered {status}).")
            }
            None => format!("The file {file} could not be fetched: no contact with the server."),
        },
        decode: |count| match count {
            1 => "An error in the map’s data keeps it from being shown.".to_owned(),
            n => format!("{n} errors in the map’s data keep it from being shown."),
        },
        advice: "Try again. If that does not help, send the text below to those who run the map.",
        retry: "Try again",
        technical: "Technical description",
    },
    foot: FootText {
        sources: "Sources",
        about: "Lärkartan shows differences in access to higher education in Norrbotten, Västerbotten, Jämtland and Västernorrland, with Gävleborg beside them.",
        privacy: "The page keeps nothing about you: no cookies, no storage, no requests to others.",
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
        AccessLevel::Neither => "Neither campus nor learning centre within commuting distance",
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
        // Women lead everywhere; a sign would only puzzle.
        Unit::PercentagePoints if measure == Measure::WomenLessMen => {
            format!("{} percentage points", decimal(LANG, value, 1))
        }
        Unit::PercentagePoints => format!("{} percentage points", signed(LANG, value, 1)),
    }
}

fn km(km: f64) -> String {
    format!("{}{NO_BREAK}km", decimal(LANG, km, 0))
}

/// "None of 44 municipalities has", "All 44 municipalities have", "13 of 44 municipalities have".
fn how_many(count: usize, of: usize, one: &str, many: &str) -> String {
    match count {
        0 => format!("None of {of} municipalities {one}"),
        1 => format!("1 of {of} municipalities {one}"),
        n if n == of => format!("All {of} municipalities {many}"),
        n => format!("{n} of {of} municipalities {many}"),
    }
}

fn headline(finding: &Finding) -> String {
    let Finding {
        count, of, limit, ..
    } = *finding;
    let have = how_many(count, of, "has", "have");
    match finding.measure {
        Measure::Access => format!("{have} no campus within commuting distance"),
        Measure::NearestSite => {
            format!(
                "{have} more than {} to the nearest learning centre or campus",
                km(limit)
            )
        }
        Measure::NearestCampus => format!("{have} more than {} to the nearest campus", km(limit)),
        Measure::PostSecondary => {
            format!("{have} a lower share with post-secondary education than Sweden")
        }
        Measure::PostSecondaryWomen => {
            format!("{have} a lower share of women with post-secondary education than Sweden")
        }
        Measure::PostSecondaryMen => {
            format!("{have} a lower share of men with post-secondary education than Sweden")
        }
        Measure::ThreeYears => {
            format!(
                "{have} a lower share with three years or more of post-secondary education than Sweden"
            )
        }
        Measure::AgainstSweden => format!(
            "{} more than {} percentage points below Sweden",
            how_many(count, of, "lies", "lie"),
            decimal(LANG, -limit, 0)
        ),
        Measure::WomenLessMen => {
            format!("{have} a larger difference between women and men than Sweden")
        }
        Measure::Change => format!("{have} a higher level of education in 2021 than in 2001"),
    }
}

fn summary(finding: &Finding) -> Vec<String> {
    let mut sentences = Vec::new();
    if let Some((beyond, all)) = finding.people {
        let share = percent(LANG, 100.0 * f64::from(beyond) / f64::from(all), 0);
        let people = format!(
            "{} of {} people in the localities ({share})",
            whole(LANG, beyond),
            whole(LANG, all)
        );
        sentences.push(match finding.measure {
            Measure::Access => format!("{people} have no campus within 80{NO_BREAK}km."),
            _ => format!("{people} have that far to go."),
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
                "In the {} municipalities of {}, {inside} of those in localities have no campus within commuting distance; in the others, {outside}.",
                members.count, members.name
            ),
            _ => format!(
                "Mean in the {} municipalities of {}: {inside}. In the others: {outside}.",
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
            "Worst off are {}: {}.",
            names(&worst.names),
            super::inside(&value(finding.measure, worst.value))
        ),
        Measure::NearestSite | Measure::NearestCampus => {
            format!("Farthest away: {}. Nearest: {}.", named(worst), named(best))
        }
        Measure::WomenLessMen => {
            format!(
                "Largest difference: {}. Smallest: {}.",
                named(worst),
                named(best)
            )
        }
        Measure::Change => {
            format!("Largest rise: {}. Smallest: {}.", named(best), named(worst))
        }
        _ => format!("Lowest: {}. Highest: {}.", named(worst), named(best)),
    }
}

/// "Arjeplog, Dorotea and Sorsele"; more than three are counted.
fn names(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first, second] => format!("{first} and {second}"),
        [first, second, third] => format!("{first}, {second} and {third}"),
        [first, second, rest @ ..] => format!("{first}, {second} and {} more", rest.len()),
    }
}
