//! Where something is opened: a point to 0.01 degrees, as a link holds it.

use crate::geo::{LonLat, fixed, parse_fixed};

/// Hundredths to a degree.
const STEPS: f64 = 100.0;
/// Degrees of latitude that a link may name: northern Sweden with room around it.
const LATITUDES: std::ops::RangeInclusive<f64> = 55.0..=72.0;
/// Degrees of longitude, likewise.
const LONGITUDES: std::ops::RangeInclusive<f64> = 5.0..=32.0;

/// A point to 0.01 degrees: about a kilometre from north to south, and half of that from west to east.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Hundredths of a degree north.
    lat: u16,
    /// Hundredths of a degree east.
    lon: u16,
}

impl Position {
    /// The position nearest to a point; none far from northern Sweden.
    pub fn of(at: LonLat) -> Option<Self> {
        let is_near = LATITUDES.contains(&at.lat) && LONGITUDES.contains(&at.lon);
        is_near.then(|| Self {
            lat: (at.lat * STEPS).round() as u16,
            lon: (at.lon * STEPS).round() as u16,
        })
    }

    /// Its point.
    pub fn at(self) -> LonLat {
        LonLat {
            lon: f64::from(self.lon) / STEPS,
            lat: f64::from(self.lat) / STEPS,
        }
    }

    /// The position as a link holds it: latitude and longitude.
    pub fn to_param(self) -> String {
        let LonLat { lon, lat } = self.at();
        [fixed(lat, 2), fixed(lon, 2)].join(":")
    }

    /// The position that a link holds.
    pub fn from_param(text: &str) -> Option<Self> {
        let (lat, lon) = text.split_once(':')?;
        let lat = parse_fixed(lat.trim())?;
        let lon = parse_fixed(lon.trim())?;
        Self::of(LonLat { lon, lat })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = Position::from_param(text).map(Position::to_param);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_link_holds_hundredths() {
        check("64.26:16.41", Some("64.26:16.41"));
        check("64.10:17.2", Some("64.1:17.2"));
        check(" 64.2634 : 16.4055 ", Some("64.26:16.41"));
    }

    #[test]
    fn what_is_no_place_near_northern_sweden_is_none() {
        for text in [
            "",
            ":",
            "64.26",
            "64.26:",
            "16.41:64.26",
            "1e1:16",
            "-64:16",
        ] {
            check(text, None);
        }
    }
}
