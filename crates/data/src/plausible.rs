//! Figures that contradict each other, within a row or between rows. A row can confirm them, column by column.

use crate::fault::{Doubt, Faults, Problem, Than};
use crate::table::{Row, rows};
use anyhow::Result;
use std::collections::HashMap;
use std::path::Path;

/// The total lies between women and men, within the rounding.
const ROUNDING: f64 = 0.011;
/// So many points may the difference between women and men be from Sweden's: the farthest in 2024 is 12.8 (7.6 points
/// with three years or more, and 8.3 the other way).
const MOST_GAP: [(&str, f64); 2] = [("postsec", 15.0), ("postsec3", 11.0)];
/// So many points may a share be from its county's: the farthest in 2024 is 24.2.
const MOST_FROM_COUNTY: f64 = 30.0;
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
        let years = YEARS.map(|year| format!("postsec1674_{year}"));
        let sexes = ["postsec_2024_", "postsec3_2024_"]
            .into_iter()
            .flat_map(|kind| ["total", "women", "men"].map(|sex| [kind, sex].concat()));
        let others = [
            "population_2020",
            "population_2024",
            "pop_25_65_2024",
            "unknown_2024_total",
        ];
        let columns: Vec<String> = years
            .into_iter()
            .chain(sexes)
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

    fn gap(&self, kind: &str) -> Option<f64> {
        Some(self.get(&format!("{kind}_2024_women"))? - self.get(&format!("{kind}_2024_men"))?)
    }
}

/// Notes what is doubtful in `education.csv`. What is wrong with its cells is noted where they are made into features.
pub fn doubts(source: &Path, faults: &mut Faults) -> Result<()> {
    const FILE: &str = "education.csv";
    let mut noted_elsewhere = Faults::new();
    let areas = rows(source, FILE, &["code"], &mut noted_elsewhere, |row, _| {
        Some(Figures::read(row))
    })?;
    let find = |code: &str| areas.iter().find(|area| area.code == code);
    // A cell that is wrong has been named, and its figure says nothing of the others.
    let is_well = |area: &&Figures| !faults.has_in_row(FILE, area.row);
    let well: Vec<&Figures> = areas.iter().filter(is_well).collect();
    for area in well {
        let county = area
            .code
            .get(..2)
            .filter(|_| area.code.len() == 4)
            .and_then(find);
        for (column, doubt) in doubts_of(area, county, find("00")) {
            if !area.confirmed.contains(&column) {
                let at = crate::fault::At::Row(area.row);
                let problem = Problem::Doubtful(doubt);
                faults.push(crate::fault::Fault {
                    file: FILE.to_owned(),
                    at,
                    column,
                    problem,
                });
            }
        }
    }
    Ok(())
}

fn doubts_of(
    area: &Figures,
    county: Option<&Figures>,
    sweden: Option<&Figures>,
) -> Vec<(String, Doubt)> {
    let mut found = Vec::new();
    for (kind, most) in MOST_GAP {
        let column = |sex: &str| format!("{kind}_2024_{sex}");
        let [total, women, men] = ["total", "women", "men"].map(|sex| area.get(&column(sex)));
        let mut is_outside = false;
        if let (Some(total), Some(women), Some(men)) = (total, women, men) {
            is_outside = total < women.min(men) - ROUNDING || total > women.max(men) + ROUNDING;
            if is_outside {
                found.push((column("total"), Doubt::TotalOutside { total, women, men }));
            }
        }
        // One wrong figure is one line.
        if let (false, Some(own), Some(sweden)) = (
            is_outside,
            area.gap(kind),
            sweden.and_then(|it| it.gap(kind)),
        ) && (own - sweden).abs() > most
        {
            found.push((column("women"), Doubt::Gap { own, sweden, most }));
        }
        let county = county.and_then(|county| county.get(&column("total")));
        found.extend(jump(
            &column("total"),
            total,
            county,
            Than::County,
            MOST_FROM_COUNTY,
        ));
    }
    let total = area.get("postsec_2024_total");
    if let (Some(part), Some(whole)) = (area.get("postsec3_2024_total"), total)
        && part > whole
    {
        found.push((
            "postsec3_2024_total".to_owned(),
            Doubt::MoreThanWhole { part, whole },
        ));
    }
    let series = YEARS.map(|year| area.get(&format!("postsec1674_{year}")));
    for at in 1..YEARS.len() {
        let column = format!("postsec1674_{}", YEARS[at]);
        found.extend(jump(
            &column,
            series[at],
            series[at - 1],
            Than::YearBefore,
            MOST_A_STEP,
        ));
    }
    found.extend(jump(
        "postsec_2024_total",
        total,
        series[YEARS.len() - 1],
        Than::Series,
        MOST_FROM_SERIES,
    ));
    if let Some(own) = area
        .get("unknown_2024_total")
        .filter(|own| *own > MOST_UNKNOWN)
    {
        found.push((
            "unknown_2024_total".to_owned(),
            Doubt::TooLarge {
                own,
                most: MOST_UNKNOWN,
            },
        ));
    }
    found.extend(ratio(
        area,
        "population_2024",
        "population_2020",
        POPULATION,
    ));
    found.extend(ratio(
        area,
        "pop_25_65_2024",
        "population_2024",
        WORKING_AGE,
    ));
    found
}

fn jump(
    column: &str,
    own: Option<f64>,
    other: Option<f64>,
    than: Than,
    most: f64,
) -> Option<(String, Doubt)> {
    let (own, other) = (own?, other?);
    let is_far = (own - other).abs() > most;
    is_far.then(|| {
        (
            column.to_owned(),
            Doubt::Jump {
                own,
                other,
                than,
                most,
            },
        )
    })
}

fn ratio(
    area: &Figures,
    column: &str,
    to: &str,
    (least, most): (f64, f64),
) -> Option<(String, Doubt)> {
    let percent = 100.0 * area.get(column)? / area.get(to)?;
    let is_likely = (least..=most).contains(&percent);
    (!is_likely).then(|| {
        (
            column.to_owned(),
            Doubt::Ratio {
                percent,
                least,
                most,
            },
        )
    })
}
