//! Localities (tätorter): places with at least 200 inhabitants. Distances are counted from them.

use super::{DistanceMethod, MunicipalityCode, StudyPlace};
use crate::geo::{Km, LonLat};
use std::fmt;

/// SCB's code of a locality, such as `2425TC101`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalityCode(pub String);

/// A locality (SCB, Tätorter 2020).
#[derive(Debug, Clone, PartialEq)]
pub struct Locality {
    /// SCB's code.
    pub code: LocalityCode,
    /// Its name.
    pub name: String,
    /// The municipality it lies in.
    pub municipality: MunicipalityCode,
    /// Inhabitants in 2020.
    pub population: u32,
    /// SCB's point.
    pub at: LonLat,
    /// What there is to study at nearby.
    pub near: Nearby,
}

/// The places to study that are nearest to a locality by road, each list the nearest first. They are worked out when the data
/// are made; those that are much farther than the first are left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Nearby {
    /// Campuses in Sweden.
    pub campuses: Vec<Distance>,
    /// Learning centres.
    pub centres: Vec<Distance>,
    /// Campuses abroad, where one is within commuting distance or not farther than those in Sweden.
    pub abroad: Vec<Distance>,
}

/// How far it is to a place to study.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    /// Which place.
    pub place: StudyPlace,
    /// How far it is by road.
    pub km: Km,
    /// How that is known; none within one locality.
    pub method: Option<DistanceMethod>,
}

impl LocalityCode {
    /// The code from a text of the right form: four digits, a letter `T`, a letter, three digits.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let digits = |range: &[u8]| range.iter().all(u8::is_ascii_digit);
        (bytes.len() == 9
            && digits(&bytes[..4])
            && bytes[4] == b'T'
            && bytes[5].is_ascii_uppercase()
            && digits(&bytes[6..]))
        .then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for LocalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
