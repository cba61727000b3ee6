//! Points in cells: degrees, and what is found in their place.

use crate::columns::expected;
use crate::fault::Problem;
use larkartan_core::geo::{Projected, Projection, Sweref99Tm};
use std::borrow::Cow;

/// Where the places of the tables lie, in degrees: those near the map too.
const LATITUDES: std::ops::RangeInclusive<f64> = 55.0..=72.0;
const LONGITUDES: std::ops::RangeInclusive<f64> = 4.0..=32.0;
/// Metres of SWEREF 99 TM in Sweden.
const NORTHINGS: std::ops::RangeInclusive<f64> = 6_100_000.0..=7_700_000.0;
const EASTINGS: std::ops::RangeInclusive<f64> = 200_000.0..=950_000.0;
/// Degrees of northern Europe, whether latitude or longitude.
pub fn bad_degrees(column: &str, cell: &str) -> Option<Problem> {
    let number: f64 = decimal(cell)?.parse().ok()?;
    let digits = cell.trim_start_matches('-');
    let is_whole = digits.bytes().all(|byte| byte.is_ascii_digit());
    let (northings, eastings) = (NORTHINGS, EASTINGS);
    let is_metres = northings.contains(&number) || eastings.contains(&number);
    match number.abs() {
        degrees if degrees <= 180.0 => None,
        _ if is_metres && !(is_whole && is_lost(column, digits)) => Some(Problem::Metres {
            found: cell.to_owned(),
            degrees: None,
        }),
        _ if is_whole && digits.len() >= 5 => Some(Problem::LostPoint(cell.to_owned())),
        _ => Some(expected("degrees, from -180 to 180", cell)),
    }
}

/// Whether digits are degrees of the map or near it, without the point after the second (of longitude also the first).
fn is_lost(column: &str, digits: &str) -> bool {
    let with_point = |at: usize| {
        let (whole, rest) = digits.split_at_checked(at)?;
        [whole, rest].join(".").parse::<f64>().ok()
    };
    let is_in = |at, range: std::ops::RangeInclusive<f64>| {
        with_point(at).is_some_and(|degrees| range.contains(&degrees))
    };
    match column {
        "lat" => is_in(2, LATITUDES),
        _ => is_in(2, 10.0..=*LONGITUDES.end()) || is_in(1, *LONGITUDES.start()..=10.0),
    }
}

/// What is wrong with a point of which both cells are: metres of SWEREF 99 TM, or each in the other's column.
pub fn misplaced(lat: &str, lon: &str) -> Option<Problem> {
    let number = |cell: &str| decimal(cell)?.parse::<f64>().ok();
    let (lat_is, lon_is) = (number(lat)?, number(lon)?);
    if LATITUDES.contains(&lon_is) && LONGITUDES.contains(&lat_is) {
        return Some(Problem::Swapped([lat.to_owned(), lon.to_owned()]));
    }
    let metres = [(lat_is, lon_is), (lon_is, lat_is)];
    let mut metres = metres.into_iter();
    let (northing, easting) =
        metres.find(|(north, east)| NORTHINGS.contains(north) && EASTINGS.contains(east))?;
    let at = Sweref99Tm.lonlat_from_projected(Projected { easting, northing });
    Some(Problem::Metres {
        found: format!("{lat}, {lon}"),
        degrees: Some([at.lat, at.lon]),
    })
}

/// A number as a parser wants it: with a point, without blanks between thousands. None for what is no plain number.
pub fn decimal(cell: &str) -> Option<Cow<'_, str>> {
    let is_plain = cell
        .chars()
        .all(|c| c.is_ascii_digit() || "+-.,".contains(c));
    is_plain.then(|| match cell.contains(',') {
        true => Cow::Owned(cell.replace(',', ".")),
        false => Cow::Borrowed(cell),
    })
}

#[cfg(test)]
mod tests {
    use crate::columns::{problem, tidied};
    use crate::fault::Problem;

    #[track_caller]
    fn well(column: &str, cell: &str, is_well: bool) {
        let found = problem(column, &tidied(column, cell));
        assert_eq!(found.is_none(), is_well, "{cell}: {found:?}");
    }

    #[test]
    fn degrees_are_neither_metres_nor_without_their_point() {
        well("lat", "64.26185", true);
        well("lat", "64,26185", true);
        assert_eq!(
            problem("lat", "6426185"),
            Some(Problem::LostPoint("6426185".to_owned()))
        );
        assert_eq!(
            problem("lon", "570123.5"),
            Some(Problem::Metres {
                found: "570123.5".to_owned(),
                degrees: None
            })
        );
        well("lon", "377", false);
    }
}
