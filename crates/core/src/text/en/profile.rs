//! The page of one municipality, in English.

use crate::domain::{Measure, Particular};
use crate::text::ProfileText;

/// Words of the page of one municipality.
pub const PROFILE: ProfileText = ProfileText {
    tab: "My municipality",
    label: "Municipality",
    none: "Choose a municipality",
    figures: "The municipality in figures",
    columns: [
        "Measure",
        "Here",
        "Among municipalities",
        "County",
        "Sweden",
    ],
    empty: "A dash means that the sources give no value.",
    print: "Print the page",
    choose: "Which municipality?",
    choose_about: "The page of a municipality shows how far it is to a campus, what there is to study in the place, and the level of education among women and men and how it has changed, beside the county and Sweden. It prints on one A4.",
    particular: |name, found| {
        found.map_or_else(
            || format!("{name} is near the middle in most measures"),
            particular,
        )
    },
    key_about,
    key_rank,
    study: |name| format!("Studying from {name}"),
    all_programmes: "All known programmes",
    neighbours: |measure| format!("Here and in the neighbouring municipalities: {measure}"),
};

/// Who few lie beyond.
fn particular(found: Particular) -> String {
    let (so, more) = match (found.measure, found.is_high) {
        (Measure::NearestCampus, true) => ("as far from a campus", "further from a campus"),
        (Measure::NearestCampus, false) => ("as close to a campus", "closer to a campus"),
        (Measure::NearestSite, true) => (
            "as far from a learning centre or campus",
            "further from a learning centre or campus",
        ),
        (Measure::NearestSite, false) => (
            "as close to a learning centre or campus",
            "closer to a learning centre or campus",
        ),
        (Measure::PostSecondaryWomen, true) => (
            "as high in women’s post-secondary education",
            "higher in women’s post-secondary education",
        ),
        (Measure::PostSecondaryWomen, false) => (
            "as low in women’s post-secondary education",
            "lower in women’s post-secondary education",
        ),
        (Measure::PostSecondaryMen, true) => (
            "as high in men’s post-secondary education",
            "higher in men’s post-secondary education",
        ),
        (Measure::PostSecondaryMen, false) => (
            "as low in men’s post-secondary education",
            "lower in men’s post-secondary education",
        ),
        (Measure::WomenLessMen, true) => (
            "as far apart in women’s and men’s education",
            "further apart in women’s and men’s education",
        ),
        (Measure::WomenLessMen, false) => (
            "as close together in women’s and men’s education",
            "closer together in women’s and men’s education",
        ),
        (_, true) => (
            "up as much in post-secondary education since 2001",
            "up more in post-secondary education since 2001",
        ),
        (_, false) => (
            "up as little in post-secondary education since 2001",
            "up less in post-secondary education since 2001",
        ),
    };
    let among = match found.is_focus {
        true => format!("the {}", found.of),
        false => format!("the county’s {}", found.of),
    };
    match found.beyond {
        0 => format!("No other of {among} is {so}"),
        1 => format!("Only one of {among} is {more}"),
        n @ 2..=5 => format!(
            "Only {} of {among} are {more}",
            ["two", "three", "four", "five"][n - 2]
        ),
        n => format!("{n} of {among} are {more}"),
    }
}

/// What the key figure is.
fn key_about(measure: Measure, told: &str, here: &str, campus: Option<&str>) -> String {
    match measure {
        Measure::Access => {
            format!("{told}: the level that at least half of those who live in localities reach.")
        }
        Measure::NearestCampus => match campus {
            Some(campus) => format!(
                "on average to the nearest campus{here}. From the largest locality it is {campus}."
            ),
            None => format!("on average to the nearest campus{here}."),
        },
        Measure::NearestSite => {
            format!("on average to the nearest learning centre or campus{here}.")
        }
        Measure::Offers => "known programmes and courses.".to_owned(),
        Measure::PostSecondary => "have post-secondary education (aged 25–65, 2024).".to_owned(),
        Measure::PostSecondaryWomen => {
            "of women have post-secondary education (aged 25–65, 2024).".to_owned()
        }
        Measure::PostSecondaryMen => {
            "of men have post-secondary education (aged 25–65, 2024).".to_owned()
        }
        Measure::ThreeYears => {
            "have at least three years of post-secondary education (aged 25–65, 2024).".to_owned()
        }
        Measure::AgainstSweden => {
            "than in Sweden as a whole: share with post-secondary education (aged 25–65, 2024)."
                .to_owned()
        }
        Measure::WomenLessMen => {
            "between women and men: share with post-secondary education (aged 25–65, 2024)."
                .to_owned()
        }
        Measure::Change => {
            "from 2001 to 2021: share with post-secondary education (aged 16–74).".to_owned()
        }
        Measure::Series(year) => format!(
            "had post-secondary education in {} (aged 16–74).",
            year.year()
        ),
    }
}

/// How many stand before it.
fn key_rank(measure: Measure, better: usize, of: usize) -> String {
    let (one, many) = match measure {
        Measure::NearestSite | Measure::NearestCampus => ("is closer", "are closer"),
        Measure::WomenLessMen => ("has a smaller gap", "have a smaller gap"),
        Measure::Change => ("has risen more", "have risen more"),
        Measure::Series(_) => ("had a higher share", "had a higher share"),
        Measure::Offers => ("has more that are known", "have more that are known"),
        _ => ("has a higher share", "have a higher share"),
    };
    match better {
        0 => format!("None of the {of} municipalities {one}."),
        1 => format!("1 of {of} municipalities {one}."),
        n => format!("{n} of {of} municipalities {many}."),
    }
}
