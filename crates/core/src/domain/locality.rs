//! Localities (tätorter): places with at least 200 inhabitants. Distances are counted from them.

use super::MunicipalityCode;
use crate::geo::LonLat;
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
