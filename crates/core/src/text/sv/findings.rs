//! What a view of the map shows, in Swedish.

use super::measures::{apart, value};
use super::{LANG, TEXT};
use crate::domain::{Extreme, Finding, Measure, Standing};
use crate::text::inside;
use crate::text::number::{NO_BREAK, decimal, percent, whole};

/// "12 mil (120 km)" for round tens of kilometres: as people say it, and as the legend does.
fn mil(km: f64) -> String {
    let tens = decimal(LANG, km / 10.0, 0);
    format!("{tens}{NO_BREAK}mil ({tens}0{NO_BREAK}km)")
}

/// "Ingen av 44 kommuner", "Alla 44 kommuner", "13 av 44 kommuner".
fn how_many(count: usize, of: usize) -> String {
    match count {
        0 => format!("Ingen av {of} kommuner"),
        n if n == of => format!("Alla {of} kommuner"),
        n => format!("{n} av {of} kommuner"),
    }
}

/// The headline of the map.
pub fn headline(finding: &Finding) -> String {
    let Finding {
        count, of, limit, ..
    } = *finding;
    let who = how_many(count, of);
    let here = TEXT.here(finding.only_sweden);
    match finding.measure {
        Measure::Access => format!(
            "I {} har de flesta tätortsbor inget känt campus{here} på pendlingsavstånd",
            inside(&who)
        ),
        Measure::NearestSite => format!(
            "{who} har mer än {} till närmaste lärcentrum eller campus{here}",
            mil(limit)
        ),
        Measure::NearestCampus => {
            format!("{who} har mer än {} till närmaste campus{here}", mil(limit))
        }
        Measure::PostSecondary => {
            format!("{who} har lägre andel eftergymnasialt utbildade än hela Sverige")
        }
        Measure::PostSecondaryWomen => {
            format!("{who} har lägre andel eftergymnasialt utbildade kvinnor än hela Sverige")
        }
        Measure::PostSecondaryMen => {
            format!("{who} har lägre andel eftergymnasialt utbildade män än hela Sverige")
        }
        Measure::ThreeYears => {
            format!(
                "{who} har lägre andel med minst tre års eftergymnasial utbildning än hela Sverige"
            )
        }
        Measure::AgainstSweden => format!(
            "{who} ligger mer än {}{NO_BREAK}procentenheter under hela Sverige",
            decimal(LANG, -limit, 0)
        ),
        Measure::WomenLessMen => format!(
            "Kvinnor har oftare eftergymnasial utbildning än män i {}",
            inside(&who)
        ),
        Measure::Change => format!("{who} hade högre utbildningsnivå 2021 än 2001"),
        Measure::Series(year) => format!(
            "I {} hade mindre än en fjärdedel eftergymnasial utbildning {}",
            inside(&who),
            year.year()
        ),
        Measure::Offers => format!(
            "I {} nämner våra källor inget aktuellt program och ingen aktuell kurs",
            inside(&who)
        ),
    }
}

/// The headline about one municipality: what it has. How many have it better stands with its key figure.
pub fn standing(standing: &Standing) -> String {
    let Standing {
        measure,
        ref name,
        value: found,
        only_sweden,
    } = *standing;
    let shown = value(measure, found);
    let here = TEXT.here(only_sweden);
    let has = match measure {
        Measure::Access => inside(&shown) + here,
        Measure::NearestSite => format!("{shown} till närmaste lärcentrum eller campus{here}"),
        Measure::NearestCampus => format!("{shown} till närmaste campus{here}"),
        Measure::PostSecondary => format!("{shown} har eftergymnasial utbildning"),
        Measure::PostSecondaryWomen => {
            format!("{shown} av kvinnorna har eftergymnasial utbildning")
        }
        Measure::PostSecondaryMen => format!("{shown} av männen har eftergymnasial utbildning"),
        Measure::ThreeYears => format!("{shown} har minst tre års eftergymnasial utbildning"),
        Measure::AgainstSweden => {
            format!("{} utbildningsnivå än hela Sverige", apart(found))
        }
        Measure::WomenLessMen => format!("{shown} högre andel bland kvinnor än bland män"),
        Measure::Change => format!("{} utbildningsnivå 2021 än 2001", apart(found)),
        Measure::Series(year) => {
            format!("{shown} hade eftergymnasial utbildning {}", year.year())
        }
        Measure::Offers if found == 1.0 => format!("{shown} utbildning"),
        Measure::Offers => format!("{shown} utbildningar"),
    };
    format!("{name}: {has}")
}

/// How many municipalities have a better value, of how many.
pub fn better(measure: Measure, count: usize, of: usize) -> String {
    let others = match measure {
        Measure::Access => "har det bättre",
        Measure::NearestSite | Measure::NearestCampus => "har kortare väg",
        Measure::WomenLessMen => "har mindre skillnad",
        Measure::Change => "har ökat mer",
        Measure::Series(_) => "hade högre andel",
        Measure::Offers => "har fler kända",
        _ => "har högre andel",
    };
    format!("{} {others}", how_many(count, of))
}

/// The sentences under it.
pub fn summary(finding: &Finding) -> Vec<String> {
    let mut sentences = Vec::new();
    let here = TEXT.here(finding.only_sweden);
    if let Some((beyond, all)) = finding.people {
        let share = percent(LANG, 100.0 * f64::from(beyond) / f64::from(all), 0);
        let people = format!(
            "{} av {} personer i tätorterna ({share})",
            whole(LANG, beyond),
            whole(LANG, all)
        );
        sentences.push(match finding.measure {
            Measure::Access => format!("{people} har inget känt campus{here} inom 80{NO_BREAK}km."),
            _ => format!("{people} bor så långt bort."),
        });
    } else {
        sentences.push((TEXT.measure_about)(finding.measure).to_owned());
    }
    sentences.push(range_sentence(finding));
    if finding.missing > 0 {
        sentences.push(format!(
            "{} saknar uppgift.",
            how_many(finding.missing, finding.of)
        ));
    }
    if let Some(members) = &finding.members {
        let shown = |v: f64| match finding.measure {
            Measure::Access => percent(LANG, v, 0),
            Measure::Offers => format!("{} kända", decimal(LANG, v, 1)),
            measure => value(measure, v),
        };
        let (inside, outside) = (shown(members.inside), shown(members.outside));
        let per = match finding.measure {
            Measure::Offers => "kommun",
            Measure::NearestSite | Measure::NearestCampus => "tätortsbo",
            _ => "invånare",
        };
        // Members outside of the four counties leave no others in them.
        let other = match members.others == finding.of {
            true => "",
            false => "övriga ",
        };
        sentences.push(match finding.measure {
            Measure::Access => format!(
                "I de {} kommunerna i {} har {inside} av tätortsborna inget känt campus{here} på pendlingsavstånd, i de fyra länens {other}{} kommuner {outside}.",
                members.count, members.name, members.others
            ),
            _ => format!(
                "Medel per {per} i de {} kommunerna i {}: {inside}. I de fyra länens {other}{}: {outside}.",
                members.count, members.name, members.others
            ),
        });
    }
    sentences
}

fn range_sentence(finding: &Finding) -> String {
    let (best, worst) = (&finding.best, &finding.worst);
    let shown =
        |extreme: &Extreme| value(finding.measure, extreme.value) + TEXT.here(extreme.only_sweden);
    let named = |extreme: &Extreme| format!("{} ({})", names(&extreme.names), shown(extreme));
    match finding.measure {
        Measure::Access => format!(
            "Lägst nivå har {}: {}.",
            names(&worst.names),
            inside(&shown(worst))
        ),
        Measure::NearestSite | Measure::NearestCampus => {
            format!(
                "Längst väg har {}. Kortast har {}.",
                named(worst),
                named(best)
            )
        }
        Measure::WomenLessMen => {
            let sweden = finding.sweden.map_or_else(String::new, |sweden| {
                format!(" I hela Sverige är den {}.", value(finding.measure, sweden))
            });
            format!(
                "Störst är skillnaden i {}, minst i {}.{sweden}",
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
        Measure::Series(_) => format!("Lägst låg {}, högst {}.", named(worst), named(best)),
        Measure::Offers => format!("Flest har {}, färst {}.", named(best), named(worst)),
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
