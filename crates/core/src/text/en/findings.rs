//! What a view of the map shows, in English.

use super::measures::{apart, value};
use super::{LANG, TEXT};
use crate::domain::{Extreme, Finding, Measure, Standing};
use crate::text::inside;
use crate::text::number::{NO_BREAK, decimal, percent, whole};

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

/// The headline of the map.
pub fn headline(finding: &Finding) -> String {
    let Finding {
        count, of, limit, ..
    } = *finding;
    let have = how_many(count, of, "has", "have");
    let are = how_many(count, of, "is", "are");
    let here = TEXT.here(finding.only_sweden);
    match finding.measure {
        Measure::Access => format!(
            "In {}, most people in towns and villages have no known campus{here} within commuting distance",
            inside(&how_many(count, of, "", "")).trim_end()
        ),
        Measure::NearestSite => {
            format!(
                "{are} more than {} from the nearest learning centre or campus{here}",
                km(limit)
            )
        }
        Measure::NearestCampus => {
            format!(
                "{are} more than {} from the nearest campus{here}",
                km(limit)
            )
        }
        Measure::PostSecondary => {
            format!("{have} a lower share with post-secondary education than Sweden as a whole")
        }
        Measure::PostSecondaryWomen => {
            format!(
                "{have} a lower share of women with post-secondary education than Sweden as a whole"
            )
        }
        Measure::PostSecondaryMen => {
            format!(
                "{have} a lower share of men with post-secondary education than Sweden as a whole"
            )
        }
        Measure::ThreeYears => {
            format!(
                "{have} a lower share with three years or more of post-secondary education than Sweden as a whole"
            )
        }
        Measure::AgainstSweden => format!(
            "{} more than {}{NO_BREAK}percentage points below Sweden as a whole",
            how_many(count, of, "lies", "lie"),
            decimal(LANG, -limit, 0)
        ),
        Measure::WomenLessMen => format!(
            "Women are more likely than men to have post-secondary education in {}",
            inside(&how_many(count, of, "", "")).trim_end()
        ),
        Measure::Change => format!(
            "{} a higher level of education in 2021 than in 2001",
            how_many(count, of, "had", "had")
        ),
        Measure::Series(year) => format!(
            "In {}, fewer than one in four had post-secondary education in {}",
            inside(&how_many(count, of, "", "")).trim_end(),
            year.year()
        ),
        Measure::Offers => format!(
            "In {}, our sources name no current programme or course",
            inside(&how_many(count, of, "", "")).trim_end()
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
        Measure::NearestSite => format!("{shown} to the nearest learning centre or campus{here}"),
        Measure::NearestCampus => format!("{shown} to the nearest campus{here}"),
        Measure::PostSecondary => format!("{shown} have post-secondary education"),
        Measure::PostSecondaryWomen => format!("{shown} of women have post-secondary education"),
        Measure::PostSecondaryMen => format!("{shown} of men have post-secondary education"),
        Measure::ThreeYears => {
            format!("{shown} have three years or more of post-secondary education")
        }
        Measure::AgainstSweden => format!(
            "level of education {} than in Sweden as a whole",
            apart(found)
        ),
        Measure::WomenLessMen => format!("the share is {shown} higher among women than among men"),
        Measure::Change => {
            format!("level of education {} in 2021 than in 2001", apart(found))
        }
        Measure::Series(year) => {
            format!("{shown} had post-secondary education in {}", year.year())
        }
        Measure::Offers if found == 0.0 => "no known programme or course".to_owned(),
        Measure::Offers if found == 1.0 => format!("{shown} programme or course"),
        Measure::Offers => format!("{shown} programmes and courses"),
    };
    format!("{name}: {has}")
}

/// How many municipalities have a better value, of how many.
pub fn better(measure: Measure, count: usize, of: usize) -> String {
    let (one, many, what) = match measure {
        Measure::Access => ("is", "are", "better off"),
        Measure::NearestSite => ("is", "are", "closer to a learning centre or campus"),
        Measure::NearestCampus => ("is", "are", "closer to a campus"),
        Measure::WomenLessMen => ("has", "have", "a smaller difference"),
        Measure::Change => ("has", "have", "risen more"),
        Measure::Series(_) => ("had", "had", "a higher share"),
        Measure::Offers => ("has", "have", "more known"),
        _ => ("has", "have", "a higher share"),
    };
    format!("{} {what}", how_many(count, of, one, many))
}

/// The sentences under it.
pub fn summary(finding: &Finding) -> Vec<String> {
    let mut sentences = Vec::new();
    let here = TEXT.here(finding.only_sweden);
    if let Some((beyond, all)) = finding.people {
        let share = percent(LANG, 100.0 * f64::from(beyond) / f64::from(all), 0);
        let people = format!(
            "{} of {} people in towns and villages ({share})",
            whole(LANG, beyond),
            whole(LANG, all)
        );
        sentences.push(match finding.measure {
            Measure::Access => {
                format!("{people} have no known campus{here} within 80{NO_BREAK}km.")
            }
            _ => format!("{people} live that far away."),
        });
    } else {
        sentences.push((TEXT.measure_about)(finding.measure).to_owned());
    }
    sentences.push(range_sentence(finding));
    if finding.missing > 0 {
        sentences.push(format!(
            "{} no data.",
            how_many(finding.missing, finding.of, "has", "have")
        ));
    }
    if let Some(members) = &finding.members {
        let shown = |v: f64| match finding.measure {
            Measure::Access => percent(LANG, v, 0),
            Measure::Offers => format!("{} known", decimal(LANG, v, 1)),
            measure => value(measure, v),
        };
        let (inside, outside) = (shown(members.inside), shown(members.outside));
        let per = match finding.measure {
            Measure::Offers => "municipality",
            Measure::NearestSite | Measure::NearestCampus => "person in towns and villages",
            _ => "inhabitant",
        };
        // Members outside of the four counties leave no others in them.
        let other = match members.others == finding.of {
            true => "",
            false => "other ",
        };
        sentences.push(match finding.measure {
            Measure::Access => format!(
                "In the {} municipalities of {}, {inside} of people in towns and villages have no known campus{here} within commuting distance; in the {other}{} of the four counties, {outside}.",
                members.count, members.name, members.others
            ),
            _ => format!(
                "Mean per {per} in the {} municipalities of {}: {inside}. In the {other}{} of the four counties: {outside}.",
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
            "The lowest level is in {}: {}.",
            names(&worst.names),
            inside(&shown(worst))
        ),
        Measure::NearestSite | Measure::NearestCampus => {
            format!("Furthest away: {}. Nearest: {}.", named(worst), named(best))
        }
        Measure::WomenLessMen => {
            let sweden = finding.sweden.map_or_else(String::new, |sweden| {
                format!(" Sweden as a whole: {}.", value(finding.measure, sweden))
            });
            format!(
                "Largest difference: {}. Smallest: {}.{sweden}",
                named(worst),
                named(best)
            )
        }
        Measure::Change => {
            format!("Largest rise: {}. Smallest: {}.", named(best), named(worst))
        }
        Measure::Offers => format!("Most: {}. Fewest: {}.", named(best), named(worst)),
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
