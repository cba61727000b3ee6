//! Figures that contradict each other, within a row or between rows. A row can confirm them, column by column.

use crate::fault::{At, Doubt, Fault, Faults, Problem, Than};
use crate::suspects::{Check, Suspect, blamed};
use crate::table::{Row, rows};
use anyhow::Result;
use std::collections::{HashMap, HashSet};
use std::path::Path;

const FILE: &str = "education.csv";
/// Shares are rounded to two decimals.
const ROUNDING: f64 = 0.011;
/// The total lies about midway between men and women: so large a part of the way from the one to the other, for so large a
/// part of the people are women. In 2024 it is from 0.45 to 0.52.
const MIDWAY: (f64, f64) = (0.42, 0.58);
/// So many points may the difference between women and men be from Sweden's: the farthest in 2024 is 12.8 (7.6 points
/// with three years or more, and 8.3 the other way).
const MOST_GAP: [(&str, f64); 2] = [("postsec", 15.0), ("postsec3", 11.0)];
/// In all of Sweden women are so many points above the share of all, and men as many below: 6.6 to 7.0 in 2024.
const FROM_TOTAL: f64 = 7.0;
/// So many points may a share be from its county's: the farthest in 2024 is 24.2.
const MOST_FROM_COUNTY: f64 = 30.0;
/// So many points may a county's share, or Sweden's, be from the mean of its municipalities: it is worked out from them.
const MOST_FROM_MEAN: f64 = 5.0;
/// So many points may the series move from one of its years to the next: the most is 5.6.
const MOST_A_STEP: f64 = 7.0;
/// So many points may the share of 2024 be from the end of the series, which is of other ages: the most is 12.6.
const MOST_FROM_SERIES: f64 = 15.0;
/// The largest share of unknown education is 8.5 per cent.
const MOST_UNKNOWN: f64 = 15.0;
/// Per cent of the people of 2020 that live there in 2024: from 92 to 107.
const POPULATION: (f64, f64) = (85.0, 115.0);
/// Per cent of the people that are 25 to 65 years: from 42 to 62.
const WORKING_AGE: (f64, f64) = (30.0, 70.0);
const YEARS: [&str; 6] = ["2001", "2005", "2009", "2013", "2017", "2021"];
const SEXES: [&str; 3] = ["total", "women", "men"];

/// The figures of an area, by column, and the columns that the row confirms.
struct Figures {
    row: u64,
    code: String,
    of: HashMap<String, f64>,
    confirmed: Vec<String>,
}

impl Figures {
    fn read(row: &Row<'_>) -> Self {
        let mut of = HashMap::new();
        let years = YEARS.map(series_column);
        let shares = MOST_GAP.into_iter();
        let shares = shares.flat_map(|(kind, _)| SEXES.map(|sex| share_column(kind, sex)));
        let others = [
            "population_2020",
            "population_2024",
            "pop_25_65_2024",
            "unknown_2024_total",
        ];
        let columns: Vec<String> = years
            .into_iter()
            .chain(shares)
            .chain(others.map(str::to_owned))
            .collect();
        let mut ignored = Faults::new();
        for column in &columns {
            if !row.get(column).is_empty()
                && let Some(value) = row.number(column, &mut ignored)
            {
                of.insert(column.clone(), value);
            }
        }
        let confirmed = columns
            .into_iter()
            .filter(|column| row.confirms(column))
            .collect();
        Self {
            row: row.number_in_table(),
            code: row.get("code").to_owned(),
            of,
            confirmed,
        }
    }

    fn get(&self, column: &str) -> Option<f64> {
        self.of.get(column).copied()
    }

    fn share(&self, kind: &str, sex: &str) -> Option<f64> {
        self.get(&share_column(kind, sex))
    }

    fn gap(&self, kind: &str) -> Option<f64> {
        Some(self.share(kind, "women")? - self.share(kind, "men")?)
    }

    fn is_municipality(&self) -> bool {
        self.code.len() == 4
    }
}

fn share_column(kind: &str, sex: &str) -> String {
    format!("{kind}_2024_{sex}")
}

fn series_column(year: &str) -> String {
    format!("postsec1674_{year}")
}

/// What is doubtful, by the number of its row and its column.
type Found = Vec<(u64, String, Doubt)>;

/// Notes what is doubtful in `education.csv`. What is wrong with its cells is noted where they are made into features.
pub fn doubts(source: &Path, faults: &mut Faults) -> Result<()> {
    let mut noted_elsewhere = Faults::new();
    let areas = rows(source, FILE, &["code"], &mut noted_elsewhere, |row, _| {
        Some(Figures::read(row))
    })?;
    // A cell that is wrong has been named, and its figure says nothing of the others.
    let is_well = |area: &&Figures| !faults.has_in_row(FILE, area.row);
    let well: Vec<&Figures> = areas.iter().filter(is_well).collect();
    let is_whole = !faults.iter().any(|fault| fault.file == FILE);
    for (row, column, doubt) in found(&well, is_whole) {
        faults.push(Fault {
            file: FILE.to_owned(),
            at: At::Row(row),
            column,
            problem: Problem::Doubtful(doubt),
        });
    }
    Ok(())
}

/// What is doubtful in the rows. Of what contradicts each other the figure that fits the others least is named, and what is
/// compared with a figure that is to blame itself is not. `is_whole` tells whether no row is missing.
fn found(areas: &[&Figures], is_whole: bool) -> Found {
    let (local, wide): (Vec<&Figures>, Vec<&Figures>) =
        areas.iter().partition(|area| area.is_municipality());
    let within: HashMap<u64, Vec<(String, Doubt)>> = areas
        .iter()
        .map(|area| (area.row, of_row(area, &[])))
        .collect();
    let is_well = |area: &Figures| within.get(&area.row).is_some_and(Vec::is_empty);
    let mut found = Found::new();
    let mut to_blame = HashSet::new();
    for area in &wide {
        let parts = local.iter().copied();
        let parts = parts.filter(|it| area.code == "00" || it.code.starts_with(&area.code));
        let parts: Vec<&Figures> = parts.collect();
        // The mean of some of them says nothing of the whole.
        let is_known = is_whole && parts.iter().all(|it| is_well(it));
        let beside = if area.code == "00" {
            whole(area)
        } else {
            Vec::new()
        };
        let own = within.get(&area.row).into_iter().flatten().cloned();
        let own: Vec<(String, Doubt)> = match own.collect::<Vec<_>>() {
            none if none.is_empty() => beside
                .into_iter()
                .chain(
                    far_from_parts(area, &parts)
                        .into_iter()
                        .filter(|_| is_known),
                )
                .collect(),
            own => own,
        };
        let named = own
            .into_iter()
            .filter(|(column, _)| !area.confirmed.contains(column));
        for (column, doubt) in named {
            to_blame.insert((
                area.code.clone(),
                column.split("_2024").next().unwrap_or("").to_owned(),
            ));
            found.push((area.row, column, doubt));
        }
    }
    for area in areas {
        let of = |code: &str, kind: &str| {
            let is_to_blame = to_blame.contains(&(code.to_owned(), kind.to_owned()));
            let mut others = wide.iter().copied();
            others.find(|it| it.code == code && !is_to_blame)
        };
        let is_wide = !area.is_municipality();
        if is_wide && found.iter().any(|(row, ..)| *row == area.row) {
            continue;
        }
        let mut beside = Vec::new();
        for (kind, most) in MOST_GAP {
            beside.extend(of("00", kind).and_then(|sweden| gap(area, sweden, kind, most)));
            let county = area.code.get(..2).filter(|_| area.is_municipality());
            beside.extend(county.and_then(|code| from_county(area, of(code, kind)?, kind)));
        }
        let doubts = of_row(area, &beside);
        found.extend(
            doubts
                .into_iter()
                .map(|(column, doubt)| (area.row, column, doubt)),
        );
    }
    let sweden = wide.iter().find(|area| area.code == "00");
    if let Some(sweden) = sweden {
        found.extend(falling(sweden, &local));
    }
    found
}

/// The figures of a row that are to blame, by what holds within it and by what is compared with other rows.
fn of_row(area: &Figures, beside: &[Check]) -> Vec<(String, Doubt)> {
    let mut checks = beside.to_vec();
    for (kind, _) in MOST_GAP {
        checks.extend(midway(area, kind));
    }
    for sex in SEXES {
        checks.extend(part_of_whole(area, sex));
    }
    let series = YEARS.map(series_column);
    for at in 1..YEARS.len() {
        let (before, year) = ((YEARS[at - 1], &series[at - 1]), (YEARS[at], &series[at]));
        checks.extend(apart(area, before, year, MOST_A_STEP));
    }
    let last = YEARS.len() - 1;
    let total = share_column("postsec", "total");
    checks.extend(apart(
        area,
        (YEARS[last], &series[last]),
        ("2024", &total),
        MOST_FROM_SERIES,
    ));
    let unknown = "unknown_2024_total";
    checks.extend(area.get(unknown).map(|own| {
        let most = MOST_UNKNOWN;
        let suspect = Suspect::new(unknown, Doubt::TooLarge { own, most });
        Check::new(own / most, vec![suspect])
    }));
    checks.extend(ratio(
        area,
        "population_2024",
        "population_2020",
        POPULATION,
    ));
    checks.extend(ratio(
        area,
        "pop_25_65_2024",
        "population_2024",
        WORKING_AGE,
    ));
    blamed(checks, &area.confirmed)
}

/// The total about midway between women and men.
fn midway(area: &Figures, kind: &str) -> Option<Check> {
    let [total, women, men] = SEXES.map(|sex| area.share(kind, sex));
    let (total, women, men) = (total?, women?, men?);
    let [one, other] = [MIDWAY.0, MIDWAY.1].map(|part| men + part * (women - men));
    let is_midway = total >= one.min(other) - ROUNDING && total <= one.max(other) + ROUNDING;
    // How far each two are from what they are in Sweden: of the three the one beside them is to blame.
    let (by_women, by_men) = (women - total - FROM_TOTAL, men - total + FROM_TOTAL);
    let left = [(by_women - by_men).abs(), by_men.abs(), by_women.abs()];
    let suspects = SEXES.iter().zip(left).map(|(sex, left)| Suspect {
        hint: -left,
        ..Suspect::new(
            &share_column(kind, sex),
            Doubt::TotalOffMidway { total, women, men },
        )
    });
    Some(Check::new(
        if is_midway { 0.0 } else { 2.0 },
        suspects.collect(),
    ))
}

/// The share with three years or more, which is a part of the share of all.
fn part_of_whole(area: &Figures, sex: &str) -> Option<Check> {
    let (part, whole) = (area.share("postsec3", sex)?, area.share("postsec", sex)?);
    let suspects = ["postsec3", "postsec"].map(|kind| {
        let column = |kind| share_column(kind, sex);
        let other = if kind == "postsec" {
            "postsec3"
        } else {
            "postsec"
        };
        let (is_part, other) = (kind == "postsec3", column(other));
        Suspect::new(
            &column(kind),
            Doubt::MoreThanWhole {
                part,
                whole,
                is_part,
                other,
            },
        )
    });
    Some(Check::new(part / whole.max(0.01), suspects.to_vec()))
}

/// Two figures of a row, each with its year, that should be alike.
fn apart(
    area: &Figures,
    (first_year, first): (&'static str, &String),
    (year, column): (&'static str, &String),
    most: f64,
) -> Option<Check> {
    let (before, own) = (area.get(first)?, area.get(column)?);
    let jump = |own, other, year| Doubt::Jump {
        own,
        other,
        than: Than::Year(year),
        most,
    };
    let suspects = vec![
        Suspect::new(column, jump(own, before, first_year)),
        Suspect::new(first, jump(before, own, year)),
    ];
    Some(Check::new((own - before).abs() / most, suspects))
}

/// The difference between women and men, held against Sweden's.
fn gap(area: &Figures, sweden: &Figures, kind: &str, most: f64) -> Option<Check> {
    let (own, sweden) = (area.gap(kind)?, sweden.gap(kind)?);
    let suspects = ["women", "men"]
        .map(|sex| Suspect::new(&share_column(kind, sex), Doubt::Gap { own, sweden, most }));
    Some(Check::new((own - sweden).abs() / most, suspects.to_vec()))
}

/// A share held against its county's, which is not to blame.
fn from_county(area: &Figures, county: &Figures, kind: &str) -> Option<Check> {
    let (own, other) = (area.share(kind, "total")?, county.share(kind, "total")?);
    let (than, most) = (Than::County, MOST_FROM_COUNTY);
    let doubt = Doubt::Jump {
        own,
        other,
        than,
        most,
    };
    let suspect = Suspect::new(&share_column(kind, "total"), doubt);
    Some(Check::new((own - other).abs() / most, vec![suspect]))
}

/// A number of people as a part of another.
fn ratio(area: &Figures, column: &str, to: &str, (least, most): (f64, f64)) -> Option<Check> {
    let percent = 100.0 * area.get(column)? / area.get(to)?;
    let (middle, half) = ((least + most) / 2.0, (most - least) / 2.0);
    let suspects = [column, to].map(|own| {
        let (part, whole) = (column.to_owned(), to.to_owned());
        Suspect::new(
            own,
            Doubt::Ratio {
                part,
                whole,
                percent,
                least,
                most,
            },
        )
    });
    Some(Check::new(
        (percent - middle).abs() / half,
        suspects.to_vec(),
    ))
}

/// What is known of all of Sweden: the share is higher among women.
fn whole(sweden: &Figures) -> Vec<(String, Doubt)> {
    let kinds = MOST_GAP.into_iter();
    let below = kinds.filter(|(kind, _)| sweden.gap(kind).is_some_and(|gap| gap <= 0.0));
    let doubt = |(kind, _)| {
        let [women, men] = ["women", "men"].map(|sex| sweden.share(kind, sex).unwrap_or(0.0));
        (
            share_column(kind, "women"),
            Doubt::WomenBelowMen { women, men },
        )
    };
    below.map(doubt).collect()
}

/// Shares of an area that are far from the mean of its municipalities.
fn far_from_parts(area: &Figures, parts: &[&Figures]) -> Vec<(String, Doubt)> {
    let far = MOST_GAP.into_iter().filter_map(|(kind, _)| {
        let own = area.share(kind, "total")?;
        let of = parts.iter().filter_map(|part| {
            let people = part.get("pop_25_65_2024")?;
            Some((people, people * part.share(kind, "total")?))
        });
        let (people, sum) = of.fold((0.0, 0.0), |(a, b), (people, sum)| (a + people, b + sum));
        let other = sum / people;
        let (than, most) = (Than::Parts, MOST_FROM_MEAN);
        let doubt = Doubt::Jump {
            own,
            other,
            than,
            most,
        };
        let is_far = people > 0.0 && (own - other).abs() > most;
        is_far.then(|| (share_column(kind, "total"), doubt))
    });
    far.collect()
}

/// Years of the series in which the mean of all municipalities falls: it has risen from each to the next.
fn falling(sweden: &Figures, local: &[&Figures]) -> Found {
    let mean = |year: &str| {
        let column = series_column(year);
        let values: Vec<f64> = local.iter().filter_map(|area| area.get(&column)).collect();
        values.iter().sum::<f64>() / values.len().max(1) as f64
    };
    let steps = YEARS.windows(2).filter_map(|years| {
        let (own, other) = (mean(years[1]), mean(years[0]));
        let (column, year) = (series_column(years[1]), years[0]);
        let is_told = own < other && !sweden.confirmed.contains(&column);
        is_told.then_some((sweden.row, column, Doubt::SeriesFalls { own, other, year }))
    });
    steps.take(1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Vec<Figures> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/source");
        let read = rows(&source, FILE, &["code"], &mut Faults::new(), |row, _| {
            Some(Figures::read(row))
        });
        read.expect("education.csv")
    }

    /// The rows in which a figure is doubtful, when every figure of `column` in turn is `factor` times what it is.
    fn untold(areas: &mut [Figures], column: &str, factor: f64) -> Vec<String> {
        let northern = |code: &str| {
            ["21", "22", "23", "24", "25"]
                .iter()
                .any(|it| code.starts_with(it))
        };
        let mut untold = Vec::new();
        for at in 0..areas.len() {
            let (code, row) = (areas[at].code.clone(), areas[at].row);
            if !(areas[at].is_municipality() && northern(&code)) {
                continue;
            }
            let Some(own) = areas[at].get(column) else {
                panic!("{code} has no {column}");
            };
            areas[at].of.insert(column.to_owned(), own * factor);
            let all: Vec<&Figures> = areas.iter().collect();
            if !found(&all, true).iter().any(|(of, ..)| *of == row) {
                untold.push(format!("{code} {column} x {factor}"));
            }
            areas[at].of.insert(column.to_owned(), own);
        }
        untold
    }

    #[test]
    fn any_figure_that_moved_by_ten_times_is_doubtful() {
        let mut areas = shipped();
        let shares = MOST_GAP.into_iter();
        let shares = shares.flat_map(|(kind, _)| SEXES.map(|sex| share_column(kind, sex)));
        let columns: Vec<String> = shares.chain(YEARS.map(series_column)).collect();
        let factors = [0.01, 0.1, 10.0, 100.0];
        let untold: Vec<String> = columns
            .iter()
            .flat_map(|column| factors.map(|factor| (column, factor)))
            .flat_map(|(column, factor)| untold(&mut areas, column, factor))
            .collect();
        assert!(untold.is_empty(), "{untold:#?}");
    }
}
