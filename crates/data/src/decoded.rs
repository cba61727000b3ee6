//! Faults that the decoder finds, told where they can be mended: in the row of the table that the file was made from.

use crate::fault::{At, Fault, Faults, Problem};
use larkartan_core::geojson::{DecodeError, FILE_NAMES, LATER_FILE_NAMES, Place};

/// So many files there are, the graph of roads with them.
pub const FILES: usize = FILE_NAMES.len() + LATER_FILE_NAMES.len() + 1;

/// A list in a GeoJSON file, the table that it is made from, and whether a row's place in it is the row's number among those kept.
const TABLES: [(&str, &str, &str); 8] = [
    ("sites.geojson", "", "sites.csv"),
    ("offers.geojson", "", "offers.csv"),
    ("offers.geojson", "publishers", "publishers.csv"),
    ("distance.geojson", "", "distance.csv"),
    ("localities.geojson", "", "localities.csv"),
    ("municipalities.geojson", "", "education.csv"),
    ("localities.geojson", "names", "minority_names.csv"),
    ("municipalities.geojson", "sources", "sources.csv"),
];
/// Properties that are called otherwise than their columns.
const COLUMNS: [(&str, &str, &str); 11] = [
    ("sites.csv", "geometry", "lat, lon"),
    ("localities.csv", "geometry", "lat, lon"),
    ("sites.csv", "exact", "precision"),
    ("sites.csv", "newest_source", "newest_source_year"),
    ("sites.csv", "sources", "source_urls"),
    ("offers.csv", "sources", "source_urls"),
    ("distance.csv", "name_sv", "name"),
    ("distance.csv", "elsewhere", "study_municipalities"),
    ("distance.csv", "sources", "source_urls"),
    ("localities.csv", "population", "population_2020"),
    ("education.csv", "people_25_65", "pop_25_65_2024"),
];

/// The fault that an error is. `made` tells which rows the files were made from; without it the file is named.
pub fn fault(error: &DecodeError, made: Option<(&Faults, [usize; FILES])>) -> Fault {
    let of_file = |problem| Fault::of_file(error.file(), problem);
    let (place, column, problem) = match error {
        DecodeError::Empty { .. } => return of_file(Problem::Empty),
        DecodeError::TooLarge { bytes, limit, .. } => {
            let (bytes, limit) = (*bytes, *limit);
            return of_file(Problem::TooLarge { bytes, limit });
        }
        DecodeError::Encoding { .. } => return of_file(Problem::Encoding("UTF-16 or Latin-1")),
        DecodeError::NotJson {
            line,
            column,
            reason,
            ..
        } => {
            let (line, column, reason) = (*line, *column, reason.clone());
            return of_file(Problem::NotJson {
                line,
                column,
                reason,
            });
        }
        DecodeError::NotFeatureCollection { found, .. } => {
            return of_file(Problem::NotFeatures(found.clone()));
        }
        DecodeError::NoFeatures { .. } => {
            return of_file(Problem::NotFeatures("no features".to_owned()));
        }
        DecodeError::Property {
            place,
            property,
            expected,
            found,
        } => (place, property.as_str(), property_problem(expected, found)),
        DecodeError::Duplicate {
            place,
            property,
            found,
        } => (place, *property, property_problem("unique", found)),
        DecodeError::Geometry {
            place,
            expected,
            found,
        } => (place, "geometry", property_problem(expected, found)),
    };
    let mut problem = problem;
    let row = made.and_then(|(rows, counts)| row(place, rows, counts));
    if let Some((table, row)) = row {
        let of_kind = (table, column) == ("sites.csv", "kind");
        if let (true, Problem::Property { expected, .. }) = (of_kind, &mut problem) {
            // Rows of that kind stand in the table, and not in the file.
            *expected = expected.replace(" or ", ", ") + " or none_found";
        }
        let renamed = COLUMNS
            .iter()
            .find(|(of, from, _)| *of == table && *from == column);
        return Fault {
            file: table.to_owned(),
            at: At::Row(row),
            column: renamed.map_or(column, |(_, _, to)| to).to_owned(),
            problem,
        };
    }
    Fault {
        file: place.file.to_owned(),
        at: match (place.feature, &place.name) {
            (Some(feature), name) => At::Feature(feature, name.clone()),
            (None, Some(name)) => At::Beside(name.clone()),
            (None, None) => At::Whole,
        },
        column: column.to_owned(),
        problem,
    }
}

fn property_problem(expected: &str, found: &str) -> Problem {
    let (expected, found) = (expected.to_owned(), found.to_owned());
    Problem::Property { expected, found }
}

/// The table and row that a feature, or an object beside the features, was made from.
fn row(place: &Place, rows: &Faults, counts: [usize; FILES]) -> Option<(&'static str, u64)> {
    let name = place.name.as_deref().unwrap_or_default();
    let (list, nth) = match place.feature {
        Some(nth) => ("", nth),
        None => {
            let (list, nth) = name.rsplit_once(' ')?;
            (list, nth.parse().ok()?)
        }
    };
    let (_, _, table) = TABLES
        .iter()
        .find(|(file, of, _)| *file == place.file && *of == list)?;
    let kept = rows.origins(table);
    // The code or id comes first in a feature's name.
    let key = name.split(' ').next().unwrap_or_default();
    let by_key = kept
        .iter()
        .find(|(_, known)| !known.is_empty() && known == key && list.is_empty());
    let at = crate::names().position(|it| it == place.file)?;
    // A row for each feature, in the same order.
    let by_place = || {
        let is_alike = !list.is_empty() || kept.len() == counts[at];
        kept.get(nth - 1).filter(|_| is_alike)
    };
    by_key.or_else(by_place).map(|(row, _)| (*table, *row))
}

/// The same fault told by the row of the place to study that it names.
pub fn by_row(mut fault: Fault, rows: &Faults) -> Fault {
    const TABLE: &str = "sites.csv";
    if let ("sites.geojson", At::Beside(id)) = (fault.file.as_str(), &fault.at)
        && let Some((row, _)) = rows.origins(TABLE).iter().find(|(_, known)| known == id)
    {
        fault.at = At::Row(*row);
        fault.file = TABLE.to_owned();
    }
    fault
}
